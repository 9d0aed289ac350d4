import type { Document, Span } from '../../tree/document.js';
import { columnOfCross } from './crossed-columns.js';
import { type DateLookup, publicityBook } from '../head/value-types.js';
import { flowing, mark } from '../mark.js';
import { isParted } from '../source-column.js';
import { committeeOn } from '../minutes/meeting.js';
import type { ConsultationValue, Mark, VoteValue } from '../paper-tree.js';
import { readVote } from '../decision/vote.js';
import { columnOf } from './joined-cells.js';
import { longName } from './long-name.js';
import { outcomeStatus } from './outcome.js';
import { roleWhole } from './row-words.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import type { Row } from './row.js';
import type { Column } from './table-head.js';
import type { Token } from './tokens.js';

/** One row as a consultation, each value with its place. Null if the row names no committee. */
export function consultationOf(row: Row, columns: readonly Column[], document: Document, dates: DateLookup): Mark<ConsultationValue> | null {
  const { text } = document;
  const named = namedBy(row, text);
  if (named === null) return null;
  const date = row.date === null ? null : dates.startingAt(row.date.start);
  const role = row.role === null ? null : mark(row.role.words ?? flowing(text, row.role), row.role, 'role-word', row.role.words === undefined ? 'written' : 'implied');
  const outcome = outcomeOf(row, text);
  const status = outcome === null ? null : outcomeStatus(outcome.value);
  const all = [...row.organization, row.date, row.role, row.public, row.mark, row.item, ...row.meeting, ...row.outcome].filter((token) => token !== null).filter(({ start, line }) => start >= line.start);
  const own = row.governed ? all.filter((token) => !row.organization.includes(token) && token !== row.role) : all;
  const value: ConsultationValue = {
    organization: named,
    organizationLong: longName(named),
    date: date === null || row.date === null ? null : { ...mark(firstDay(date.value.edtf), row.date, date.rule, date.certainty), ...(date.value.doubt === null ? {} : { weak: true }) },
    time: date?.value.time == null || row.date === null ? clockOf(row.time, text) : mark(date.value.time, row.date, 'time-beside-date'),
    role,
    authoritative: role !== null && (roleWhole(role.value)?.decides ?? false) ? mark(true, role, 'deciding-role', 'implied') : null,
    public: publicOf(row, columns, document),
    agendaItem: row.item === null ? null : mark(itemNumber(text.slice(row.item.start, row.item.end)), row.item, 'item-column'),
    meeting: joined(row.meeting, text, 'session-name'),
    outcome,
    status: outcome === null || status?.status == null ? null : mark(status.status, outcome, 'outcome-vocabulary', 'implied', status.weak),
    ...voteOf(row, columns, document),
  };
  return mark(value, { start: Math.min(...own.map((token) => token.start)), end: Math.max(...own.map((token) => token.end)) }, named.rule, named.certainty);
}

/** The committee of a row, or that whose session the row names ("Sitzung des Bauausschusses"). */
function namedBy(row: Row, text: string): Mark<string> | null {
  const first = row.organization[0];
  const last = row.organization.at(-1);
  const session = row.meeting[0];
  if (first === undefined || last === undefined) return session === undefined ? null : (committeeOn(session.line, session.start - session.line.start)?.organization ?? null);
  const listed = LIST_NUMBER.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  const range = { start: first.start + listed, end: last.end };
  const parted = row.organization.length > 1 && row.date !== null && row.date.start > range.start && row.date.end < range.end;
  if (parted || text.slice(range.start, range.end).includes('\t')) return mark(wrappedName(row.organization, text).slice(listed), { ...first, start: range.start }, 'wrapped-cell', 'implied');
  return mark(flowing(text, range), range, row.governed ? 'governing-line' : 'table-row', row.governed ? 'implied' : 'written');
}

/** The counts of a row, in columns or in the words of one cell; zeros in all columns say that nobody voted, and where a cell was lost the columns may not be theirs. */
function voteOf(row: Row, columns: readonly Column[], document: Document): { vote?: Mark<VoteValue> } {
  const { text } = document;
  const counts = new Map(row.votes.map((token) => [columnOf(token, columns)?.holds, Number(text.slice(token.start, token.end))]));
  const [first, last] = [row.votes[0], row.votes.at(-1)];
  const inWords = first === undefined || last === undefined || DIGITS.test(text.slice(first.start, first.end)) ? null : { start: first.start, end: last.end };
  const told = inWords === null ? null : readVote(flowing(text, inWords));
  if (inWords !== null && told !== null) return { vote: mark(told, inWords, 'vote-words') };
  if (first === undefined || last === undefined || [...counts.values()].every((count) => count === 0)) return {};
  const vote = { yes: counts.get('yes') ?? null, no: counts.get('no') ?? null, abstentions: counts.get('abstentions') ?? null };
  const { length } = first.line.cells;
  if ((vote.yes === null && length < columns.length) || (length <= Math.max(...columns.map(({ cell }) => cell)) && !isParted(document, first.line))) return {};
  return { vote: mark({ ...vote, unanimous: (vote.no ?? 0) > 0 ? false : null }, { start: first.start, end: last.end }, 'vote-columns') };
}

/** Matches "12"; not "Ja: 12". */
const DIGITS = /^\d+$/u;

/** The lines of a cell that was wrapped; a word that a hyphen broke is whole again. */
function wrappedName(tokens: readonly Token[], text: string): string {
  return tokens.map((token) => flowing(text, token)).reduce((name, part) => (BROKEN.test(`${name}${part}`.slice(name.length - 2)) && name.endsWith('-') && !JOINS_WORDS.test(part) ? `${name.slice(0, -1)}${part}` : `${name} ${part}`));
}

/** A small letter behind a hyphen. Matches "z-ausschuss"; not "z-Ausschuss". */
const BROKEN = /^\p{L}-\p{Ll}/u;
/** Matches "und Tourismus"; not "undicht". */
const JOINS_WORDS = /^(?:und|oder|sowie|u\.)(?: |$)/u;

/** A row's number in a list. Matches "1. " in "1. Ausschuss"; not "10 Räte". */
const LIST_NUMBER = /^\d{1,2}\.\)? (?=\p{Lu})/u;

/** The time of a column of its own. */
function clockOf(token: Token | null, text: string): Mark<string> | null {
  if (token === null) return null;
  const [hour = '', minute = ''] = text.slice(token.start, token.end).replace(UHR, '').split(CLOCK_SEPARATOR);
  return mark(`${hour.padStart(2, '0')}:${minute}`, token, 'time-column');
}

/** Matches " Uhr"; not "17:30". */
const UHR = / Uhr$/u;
/** Matches ":" and "."; not a digit. */
const CLOCK_SEPARATOR = /[:.]/u;

/** A meeting on two days begins on the first. */
function firstDay(edtf: string): string {
  return edtf.split('/', 1)[0] ?? edtf;
}

function joined(tokens: readonly Token[], text: string, rule: string): Mark<string> | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = { start: first.start, end: last.end };
  return first.words === undefined ? mark(flowing(text, range), range, rule) : mark(first.words, range, 'ticked-column', 'implied');
}

function outcomeOf(row: Row, text: string): Mark<string> | null {
  const whole = joined(row.outcome, text, 'outcome-column');
  return whole === null || isTemplate(whole.value) || UNFILLED.test(whole.value) ? null : whole;
}

/** Strokes to be filled in. Matches "_____ _____" and "......"; not "einstimmig". */
const UNFILLED = /^[\s_.…]+$/u;

/** A form that prints all outcomes to choose from has none. */
function isTemplate(text: string): boolean {
  if (BOTH_MANNERS.test(text)) return true;
  const statuses = new Set<string>();
  const lower = text.toLowerCase();
  for (let found = outcomeBook.find(lower); found !== null; found = outcomeBook.find(lower, found.end)) statuses.add(`${found.value.status}${found.value.weak}`);
  return statuses.size >= MANY_OUTCOMES;
}

const MANY_OUTCOMES = 4;
/** Nothing is both. Matches "einstimmig mehrheitl. ohne BE"; not "einstimmig, Ziffer 2 mehrheitlich". */
const BOTH_MANNERS = /einstimmig\s{1,20}mehrheitl/iu;

/** "Ö 5.3" and "14 ö" carry a mark of publicity; a full stop at the end is no part of the number. */
export function itemNumber(printed: string): string {
  return printed.replace(ITEM_REMARK, '').replace(ITEM_PREFIX, '').replace(ITEM_SUFFIX, '');
}

/** Matches " (öffentlich)"; not "(a)". */
const ITEM_REMARK = / ?\((?:nicht[ -]?)?öffentlich\)$/u;
/** Matches "Ö " and "TOP "; not "5". */
const ITEM_PREFIX = /^(?:TOP ?|Punkt ?|Traktandum ?)?(?:(?:Ö|NÖ|N) ?)?/u;
/** Matches " ö" and "."; not "5". */
const ITEM_SUFFIX = /(?: ?[öÖN]|\.)$/u;

function publicOf(row: Row, columns: readonly Column[], document: Document): Mark<boolean> | null {
  if (row.public !== null) {
    const word = publicityBook.matchWhole(document.text.slice(row.public.start, row.public.end));
    return word === null || word === 'mixed' ? null : mark(word === 'public', row.public, 'publicity-word');
  }
  const session = row.meeting[0] === undefined ? null : SESSION_PUBLICITY.exec(document.text.slice(row.meeting[0].start, row.meeting[0].end));
  if (session !== null && row.meeting[0] !== undefined && row.mark === null) return mark(session.groups?.['closed'] === undefined, row.meeting[0], 'publicity-of-session', 'implied');
  const sign = row.item === null ? null : publicByItem(row.item, document.text.slice(row.item.start, row.item.end));
  if (sign !== null) return sign;
  return row.mark === null ? publicByAnswer(row, columns, document) : publicByColumn(row.mark, row, columns, document);
}

/** "ja" below "öffentlich". */
function publicByAnswer(row: Row, columns: readonly Column[], document: Document): Mark<boolean> | null {
  const open = columns.find((column) => column.holds === 'public-mark' || (column.holds === 'public' && ANSWERED.test(document.text.slice(column.start, column.end))));
  const answer = open === undefined ? undefined : row.unread.find((token) => token.cell === open.cell && YES_OR_NO.test(document.text.slice(token.start, token.end)));
  return answer === undefined ? null : mark(document.text.charAt(answer.start).toLowerCase() === 'j', answer, 'publicity-column');
}

/** Matches "Öffentlich J/N"; not "Ö/N". */
const ANSWERED = /j\/n|ja\/nein/iu;
/** Matches "ja", "Nein", "J"; not "jährlich". */
const YES_OR_NO = /^(?:ja?|nein|n)$/iu;

/** The publicity that an item's number carries: "Ö 5.3". */
export function publicByItem(item: Span, printed: string): Mark<boolean> | null {
  const sign = ITEM_SIGN.exec(printed);
  return sign === null ? null : mark((sign[1] ?? sign[2] ?? '').toLowerCase() === 'ö', item, 'publicity-of-item');
}

/** Matches "Nichtöffentliche Sitzung" and "22. Öffentliche Sitzung"; not "Sitzung". */
const SESSION_PUBLICITY = /(?<!\p{L})(?<closed>nicht[ -]?)?öffentliche \p{L}*sitzung/iu;
/** Matches "Ö 5.3" and "14 ö"; not "5.3". */
const ITEM_SIGN = /^(?:TOP ?)?(Ö|NÖ|N) ?\d|\d ?([öÖN])$/u;

/** A cross below "ö" or "nö": by its cell, or by the empty cells that the converter left before it. */
function publicByColumn(cross: Token, row: Row, columns: readonly Column[], document: Document): Mark<boolean> | null {
  const open = columns.find((column) => column.holds === 'public-mark');
  const closed = columns.find((column) => column.holds === 'not-public-mark');
  if (open !== undefined && closed === undefined) return cross.cell === open.cell ? mark(true, cross, 'publicity-column') : null;
  if (open === undefined || closed === undefined || (crossedRoles(columns) && row.unread.some((token) => token.type === 'mark'))) return null;
  const above = columnOfCross(cross, [open, closed], columns, document);
  if (above !== null) return mark(above === open, cross, 'publicity-column');
  if (cross.cell >= 0 && open.cell !== closed.cell) {
    return cross.cell === open.cell || cross.cell === closed.cell ? mark(cross.cell === open.cell, cross, 'publicity-column') : null;
  }
  const before = [row.item, row.date, row.role, ...row.organization].filter((token) => token !== null && token.end <= cross.start).map((token) => token?.end ?? 0);
  const from = document.span(Math.max(0, ...before) - 1, Math.max(0, ...before)).end;
  if (row.empty.length > 0) return mark(row.empty.some((box) => box.start < cross.start) ? closed.start < open.start : open.start < closed.start, cross, 'publicity-box');
  const gap = document.source.text.slice(from, document.span(cross.start, cross.end).start);
  const openFirst = open.start <= closed.start;
  const item = columns.find((column) => column.holds === 'agendaItem');
  const itemEmpty = row.item === null && item !== undefined && item.start < Math.min(open.start, closed.start) && before.length > 0;
  return mark(emptyCells(gap) > (itemEmpty ? 1 : 0) ? !openFirst : openFirst, cross, 'publicity-by-gap', 'implied');
}

/** Roles are crossed too: which cross is which column's is lost where cells are. */
function crossedRoles(columns: readonly Column[]): boolean {
  return columns.filter((column) => column.holds === 'role').length > 1;
}

/** Each blank on one line beyond the first, or a blank line between, is an empty cell. */
function emptyCells(gap: string): number {
  const lines = gap.split(LINE_END);
  return lines.length === 1 ? gap.length - 1 : lines.length - 2;
}

/** Matches CR LF and LF; not a blank. */
const LINE_END = /\r\n|[\r\n]/u;
