import type { Document } from '../../../tree/document.js';
import type { DateLookup } from '../../wording/value-types.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import { isParted } from '../../columns/source-column.js';
import { committeeOn } from '../../committees/committee-on-line.js';
import type { ConsultationValue, Mark, VoteValue } from '../../paper-tree/paper-tree.js';
import { isBareVote } from '../../decision/sentences/elliptic-result.js';
import { readVote } from '../../decision/votes/vote.js';
import { itemNumber } from '../item-number.js';
import { columnOf } from '../table/joined-cells.js';
import { longName } from '../long-name.js';
import { isTemplate, outcomeStatus } from '../../decision/outcome.js';
import { publicityOfRow } from './publicity-of-row.js';
import { roleWhole } from '../../wording/row-words.js';
import { nominativeAlone } from '../../committees/nominative.js';
import type { Row } from './row.js';
import type { Column } from '../../columns/table-head.js';
import type { Token } from '../tokens/token.js';

/** One row as a consultation, each value with its place. Null if the row names no committee; what begins with a bracket explains one. */
export function consultationOf(row: Row, columns: readonly Column[], document: Document, dates: DateLookup): Mark<ConsultationValue> | null {
  const { text } = document;
  const named = namedBy(row, text);
  if (named === null || named.value.startsWith('(')) return null;
  const date = row.date === null ? null : dates.startingAt(row.date.start);
  const role = row.role === null ? null : mark(row.role.words ?? flowing(text, row.role), row.role, 'role-word', row.role.words === undefined ? 'written' : 'implied');
  const counted = countsBesideOutcome(row, text);
  const outcome = outcomeOf(counted === null ? row : { ...row, outcome: [counted.outcome] }, text);
  const status = outcome === null ? null : outcomeStatus(outcome.value);
  const all = [...row.organization, row.date, row.role, row.public, row.mark, row.item, ...row.meeting, ...row.outcome].filter((token) => token !== null).filter(({ start, line }) => start >= line.start);
  const own = row.governed ? all.filter((token) => !row.organization.includes(token) && token !== row.role) : all;
  const value: ConsultationValue = {
    organization: named,
    organizationLong: longName(named),
    date: date === null || row.date === null ? null : { ...mark(firstDay(date.value.edtf), row.date, date.rule, date.certainty), ...(date.value.doubt === null ? {} : { weak: true }) },
    time: row.time !== null || date?.value.time == null ? clockOf(row.time, text) : mark(date.value.time, date, 'time-beside-date'),
    role,
    authoritative: role !== null && (roleWhole(role.value)?.decides ?? false) ? mark(true, role, 'deciding-role', 'implied') : null,
    public: publicityOfRow(row, columns, document),
    agendaItem: row.item === null ? null : mark(itemNumber(text.slice(row.item.start, row.item.end)), row.item, 'item-column'),
    meeting: joined(row.meeting, text, 'session-name'),
    outcome,
    status: outcome === null || status?.status == null ? null : mark(status.status, outcome, 'outcome-vocabulary', 'implied', status.weak),
    ...(counted === null ? voteOf(row, columns, document) : { vote: counted.vote }),
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
  const parted = row.organization.length > 1 && [row.date, row.role, row.public, row.item, row.mark].some((token) => token !== null && token.start > range.start && token.end < range.end);
  if (parted || text.slice(range.start, range.end).includes('\t')) return mark(wrappedName(row.organization, text).slice(listed), { ...first, start: range.start }, 'wrapped-cell', 'implied');
  const printed = flowing(text, range).replace(OPEN_BRACKET, '');
  const name = nominativeAlone(printed);
  return mark(name, range, row.governed ? 'governing-line' : 'table-row', row.governed || name !== printed ? 'implied' : 'written');
}

/** The rest of the name's cell is told apart from it. Matches " (Termin" of "Bauausschuss (Termin"; not " (BA)". */
const OPEN_BRACKET = / \([^()]*$/u;

/** The counts of a row, in columns or in the words of one cell; zeros in all columns say that nobody voted, and where a cell was lost the columns may not be theirs. */
function voteOf(row: Row, columns: readonly Column[], document: Document): { vote?: Mark<VoteValue> } {
  const { text } = document;
  const whole = wholeVote(row, columns);
  if (whole !== null) return { vote: whole };
  const counts = new Map(row.votes.map((token) => [token.holds ?? columnOf(token, columns)?.holds, Number(text.slice(token.start, token.end))]));
  const [first, last] = [row.votes[0], row.votes.at(-1)];
  const inWords = first === undefined || last === undefined || DIGITS.test(text.slice(first.start, first.end)) ? null : { start: first.start, end: last.end };
  const told = inWords === null ? null : readVote(flowing(text, inWords));
  if (inWords !== null && told !== null) return { vote: mark(told, inWords, 'vote-words') };
  if (first === undefined || last === undefined || [...counts.values()].every((count) => count === 0) || ![...counts.values()].every(Number.isInteger)) return {};
  const vote = { yes: counts.get('yes') ?? null, no: counts.get('no') ?? null, abstentions: counts.get('abstentions') ?? null };
  const { length } = first.line.cells;
  if (first.holds === undefined && ((vote.yes === null && length < columns.length) || (length <= Math.max(...columns.map(({ cell }) => cell)) && !isParted(document, first.line)))) return {};
  return { vote: mark({ ...vote, unanimous: (vote.no ?? 0) > 0 ? false : null }, { start: first.start, end: last.end }, 'vote-columns') };
}

/** Counts in a cell of their own before or behind that of the outcome: "12/3/1 | abgelehnt", "beschlossen | einstimmig, 3 Enthaltungen". */
function countsBesideOutcome({ outcome, votes }: Row, text: string): { readonly outcome: Token; readonly vote: Mark<VoteValue> } | null {
  const [first, second, ...others] = outcome;
  if (first === undefined || second === undefined || others.length > 0 || first.line !== second.line || first.cell === second.cell || first.words !== undefined || votes.length > 0) return null;
  const told = [first, second].filter((token) => !isBareVote(flowing(text, token)));
  const [words] = told;
  const counts = words === first ? second : first;
  const vote = told.length !== 1 || words === undefined ? null : readVote(flowing(text, counts));
  return vote === null || words === undefined ? null : { outcome: words, vote: mark(vote, counts, 'vote-words') };
}

/** The last columns are those of counts, and the row has as many cells as the head: whatever signs part them, its last are the counts. */
function wholeVote(row: Row, columns: readonly Column[]): Mark<VoteValue> | null {
  const names = columns.slice(-SIDES.length).map(({ holds }) => holds);
  const cells = row.date?.line.cells.filter((cell) => cell.text !== '') ?? [];
  const hasDays = columns.some(({ holds }) => holds === 'date' || holds === 'meeting');
  const [yes, no, abstentions] = cells.slice(-SIDES.length);
  if (!SIDES.every((side, at) => names[at] === side) || cells.length !== columns.length + (hasDays ? 0 : 1)) return null;
  if (yes === undefined || no === undefined || abstentions === undefined || ![yes, no, abstentions].every((cell) => DIGITS.test(cell.text))) return null;
  const counts = { yes: Number(yes.text), no: Number(no.text), abstentions: Number(abstentions.text) };
  return counts.yes + counts.no + counts.abstentions === 0 ? null : mark({ ...counts, unanimous: counts.no > 0 ? false : null }, { start: yes.start, end: abstentions.end }, 'vote-columns');
}

const SIDES = ['yes', 'no', 'abstentions'] as const;

/** Matches "12"; not "Ja: 12". */
const DIGITS = /^\d+$/u;

/** The lines of a cell that was wrapped; a word that a hyphen broke is whole again. */
function wrappedName(tokens: readonly Token[], text: string): string {
  const parts = tokens.map((token) => flowing(text, token) + (token === tokens.at(-1) ? '' : (JOINT.exec(text.slice(token.end, token.end + JOINT_LENGTH))?.[0] ?? '')));
  return parts.reduce((name, part) => (BROKEN.test(`${name}${part}`.slice(name.length - 2)) && name.endsWith('-') && !JOINS_WORDS.test(part) ? `${name.slice(0, -1)}${part}` : `${name} ${part}`));
}

/** What ends a cell and is no part of its token. Matches "," and " /"; not " - ". */
const JOINT = /^(?:,| \/)(?![^\n\t])/u;
const JOINT_LENGTH = 3;

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
