import type { Document } from '../../tree/document.js';
import { sourceColumn } from '../source-column.js';
import type { Column } from './table-head.js';
import { byColumns } from './by-columns.js';
import { committeeWordIn, isOffice, outcomeBook } from './row-words.js';
import { withoutRepeatedNames } from './repeated-names.js';
import type { TableRegion } from './table-region.js';
import type { Token, TokenType } from './tokens.js';

/**
 * Puts the tokens of a Beratungsfolge together to rows: by the columns of the head where cells are parted, column by
 * column where whole columns follow each other, else by the first token that a row begins with. A committee's line
 * may govern several dates.
 */
export interface Row {
  organization: Token[];
  date: Token | null;
  role: Token | null;
  public: Token | null;
  mark: Token | null;
  item: Token | null;
  time: Token | null;
  /** Counts in columns of votes. */
  votes: Token[];
  /** Boxes that are not ticked. */
  empty: Token[];
  meeting: Token[];
  outcome: Token[];
  reference: Token | null;
  /** Tokens that found no place. */
  unread: Token[];
  /** Fields taken over from the row above: one committee line governs several dates. */
  governed: boolean;
}

export function rowsOf(region: TableRegion, document: Document): Row[] {
  const holds = new Set(region.columns.map((column) => column.holds));
  const onlyOutcomes = holds.has('outcome') && !holds.has('role');
  const words = onlyOutcomes ? region.tokens.map((token) => (token.type === 'role' && outcomeBook.matchWhole(document.text.slice(token.start, token.end)) !== null ? { ...token, type: 'outcome' as const } : token)) : region.tokens;
  const behindDate = nameFollowsDate(region.columns);
  const typed = rowsBeforeItems(namesFirst(withoutRepeatedNames(byColumns(words, region.columns), document)));
  const tokens = typed.map((token, index) => (token.type === 'text' && (isName(typed, index) || (behindDate && typed[index - 1]?.type === 'date' && typed[index - 1]?.line === token.line)) && !followsOpenName(typed, index) ? { ...token, type: 'organization' as const } : token));
  const columns = columnMajor(tokens);
  if (columns !== null) return columns;
  return rowMajor(tokens, document);
}

function emptyRow(): Row {
  return { organization: [], date: null, role: null, public: null, mark: null, item: null, time: null, votes: [], empty: [], meeting: [], outcome: [], reference: null, unread: [], governed: false };
}

/** Whole columns, one after the other: all committees, then all of the rest, each as often as there are committees. */
function columnMajor(tokens: readonly Token[]): Row[] | null {
  const names = tokens.findIndex((token) => token.type !== 'organization');
  const dates = tokens.filter((token) => token.type === 'date');
  if (names < 2 || dates.length !== names || tokens.slice(names).some((token) => token.type === 'organization')) return null;
  const rows = tokens.slice(0, names).map((token) => ({ ...emptyRow(), organization: [token] }));
  const counts = new Map<TokenType, number>();
  for (const token of tokens.slice(names)) {
    const at = counts.get(token.type) ?? 0;
    counts.set(token.type, at + 1);
    const row = rows[at];
    if (row !== undefined) put(row, token);
  }
  return rows;
}

function rowMajor(tokens: readonly Token[], document: Document): Row[] {
  const leading = tokens.find((token) => token.type === 'organization' || token.type === 'date')?.type ?? 'organization';
  const rows: Row[] = [];
  let row = emptyRow();
  const open = (next: Row): Row => {
    rows.push(next);
    row = next;
    return next;
  };
  for (const [index, token] of tokens.entries()) {
    const first = rows.length === 0;
    const name = token.type === 'organization' || (token.type === 'text' && ((!first && goesOn(row, token, document)) || isName(tokens, index)));
    if (expands(row, token, document)) row.organization = [token];
    else if (isWrapped(row, token, tokens[index + 1], document)) row.organization.push(token);
    else if (name) {
      if (goesOn(row, token, document)) row.organization.push(token);
      else if (!first && row.organization.length === 0 && leading === 'date' && row.date !== null) row.organization.push(token);
      else open({ ...emptyRow(), organization: [token] });
    } else if (token.type === 'date') {
      if (first) open({ ...emptyRow(), date: token });
      else if (row.date === null && leading !== 'date') row.date = token;
      else if (leading === 'date' || row.organization.length === 0) open({ ...emptyRow(), date: token });
      else open({ ...emptyRow(), organization: row.organization, role: row.role, date: token, governed: true });
    } else if (!first) put(row, token);
  }
  return rows;
}

/** "VO | Ausschuss für Verkehr": the name behind its abbreviation on one line. */
function expands(row: Row, token: Token, document: Document): boolean {
  const only = row.organization.length === 1 ? row.organization[0] : undefined;
  if (token.type !== 'organization' || only?.line !== token.line || only.cell < 0 || only.cell === token.cell) return false;
  return IS_ABBREVIATION.test(document.text.slice(only.start, only.end)) && token.end - token.start > 2 * (only.end - only.start);
}

/** Cells that may be wrapped beside a name; a date would begin another row. */
const BESIDE_WRAPPED: ReadonlySet<TokenType> = new Set<TokenType>(['role', 'public', 'outcome', 'empty']);

/** The second line of a name in a column: alone below the row's own line, at the same place in the source, and no name by itself. */
function isWrapped(row: Row, token: Token, next: Token | undefined, document: Document): boolean {
  const last = row.organization.at(-1);
  const first = row.organization[0];
  if ((token.type !== 'organization' && token.type !== 'text') || first === undefined || last === undefined || row.date === null || row.date.line !== first.line || token.line.index !== last.line.index + 1) return false;
  if (next?.line === token.line ? !BESIDE_WRAPPED.has(next.type) : token.line.cells.length > 1) return false;
  const text = document.text.slice(token.start, token.end);
  const open = ENDS_OPEN.test(document.text.slice(last.start, last.end)) || text.charAt(0) !== text.charAt(0).toUpperCase();
  return open && token.start === token.line.start && sourceColumn(token, document) === sourceColumn(first, document);
}

/** The head says that the committee stands right behind the day, in a table without cells. */
function nameFollowsDate(columns: readonly Column[]): boolean {
  const date = columns.findIndex((column) => column.holds === 'date');
  return date >= 0 && columns[date + 1]?.holds === 'organization' && columns[date]?.cell === columns[date + 1]?.cell;
}

/** A role or a mark in a cell before the name or the day that begins the row belongs to that row. */
function namesFirst(tokens: readonly Token[]): Token[] {
  const ordered: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let next = at + 1;
    while (tokens[next] !== undefined && tokens[next]?.line === tokens[at]?.line) next += 1;
    const line = tokens.slice(at, next);
    const opens = line.findIndex((token) => token.type === 'organization' || token.type === 'date');
    const isRow = opens > 0 && line.some((token) => token.type === 'organization') && line.some((token) => token.type === 'date') && (line[0]?.cell ?? -1) >= 0;
    ordered.push(...(isRow ? [...line.slice(opens), ...line.slice(0, opens)] : line));
    at = next;
  }
  return ordered;
}

/** "3 23.02.2012 PLA", "4 Stadtrat 26.03.2020": an item's number at the beginning of a line belongs to the row that begins behind it; so does a session's name where no committee is named. */
function rowsBeforeItems(tokens: readonly Token[]): Token[] {
  const ordered = [...tokens];
  const first = tokens.some((token) => token.type === 'organization') ? ['item'] : ['item', 'meeting'];
  for (let at = 0; at + 1 < ordered.length; at += 1) {
    const item = ordered[at];
    const next = ordered[at + 1];
    if (item !== undefined && first.includes(item.type) && (next?.type === 'date' || next?.type === 'organization') && item.line === next.line && ordered[at - 1]?.line !== item.line) ordered.splice(at, 2, next, item);
  }
  return ordered;
}

/** The second line of a committee's name, whose row has no date yet. */
function followsOpenName(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.type === 'organization';
}

/** Matches "Verkehr und Ordnung"; not "ausschuss", the rest of a broken word. */
const BEGINS_NAME = /^\p{Lu}/u;

/** A committee's short name. Matches "PLA", "FuV" and "B 2"; not "im Umlauf". */
const IS_ABBREVIATION = /^\p{Lu}[\p{L}]{0,5}(?: \d{1,2})?$/u;

/** A text that no word tells apart is a committee's name if a date follows on its line, or it is a line before one. */
function isName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  if (next.line === token.line && (next.type === 'date' || (next.type === 'role' && token.cell === 0 && next.cell === 1 && BEGINS_NAME.test(token.line.text)))) return true;
  if (next.type === 'organization' && next.line.index === token.line.index + 1 && ENDS_OPEN.test(token.line.text)) return true;
  if (next.line === token.line || (tokens[index - 1]?.line === token.line && tokens[index - 1]?.type !== 'column')) return (tokens[index - 1]?.type === 'date' || tokens[index - 1]?.type === 'item') && tokens[index - 1]?.line === token.line && IS_ABBREVIATION.test(token.line.text.slice(token.start - token.line.start, token.end - token.line.start));
  const ahead = tokens.slice(index + 1, index + 4);
  const date = ahead.findIndex((one) => one.type === 'date');
  return date >= 0 && ahead.slice(0, date).every((one) => one.type === 'public' || one.type === 'role' || one.type === 'item') && token.end === token.line.end && (token.start === token.line.start || tokens[index - 1]?.line === token.line);
}

/** A name that was broken over two lines: the row has no date yet, and the second part is no committee by itself. */
function goesOn(row: Row, token: Token, document: Document): boolean {
  const last = row.organization.at(-1);
  if (last === undefined || row.date !== null || row.role !== null || row.item !== null) return false;
  if (token.line.index > last.line.index + 1) return false;
  const text = document.text.slice(token.start, token.end);
  const before = document.text.slice(last.start, last.end);
  return ENDS_OPEN.test(before) || (committeeWordIn(text) === null && !isOffice(text));
}

/** A name that cannot end here. Matches "Ausschuss für Bau," and "Haupt- und"; not "Stadtrat". */
const ENDS_OPEN = /(?:,|-|\sund|\sfür|\su\.|\sder|\sdes|\sf\.)$/u;

/** A cell of counted votes beside the outcome. Matches "Ja: 6, Nein: 1, Enthaltung: 0" and "14 Ja / 2 Nein"; not "Ja". */
const COUNTS = /^(?:(?:Ja|Nein|Enthaltung|Enthaltungen|Enth\.|Befangen|Dafür|Dagegen)(?:-Stimmen)?:? ?\d{1,3}|\d{1,3} (?:Ja|Nein|Enth|dafür|dagegen))(?![\d.])/u;

/** An outcome may run on over so many lines. */
const LONGEST_OUTCOME = 6;

function put(row: Row, token: Token): void {
  switch (token.type) {
    case 'role':
      if (row.role === null) row.role = token;
      else row.unread.push(token);
      break;
    case 'public':
      if (row.public === null) row.public = token;
      else row.unread.push(token);
      break;
    case 'mark':
      if (row.mark === null) row.mark = token;
      else row.unread.push(token);
      break;
    case 'item':
      if (row.item === null) row.item = token;
      else row.unread.push(token);
      break;
    case 'reference':
      row.reference = token;
      break;
    case 'time':
      if (row.time === null) row.time = token;
      break;
    case 'vote':
      row.votes.push(token);
      break;
    case 'empty':
    case 'column':
      row.empty.push(token);
      break;
    case 'meeting':
      row.meeting.push(token);
      break;
    case 'outcome':
      row.outcome.push(token);
      break;
    case 'date':
      if (row.date === null) row.date = token;
      else row.unread.push(token);
      break;
    default:
      if (row.outcome.length > 0 && row.outcome.at(-1)?.line !== token.line && row.outcome.length < LONGEST_OUTCOME) row.outcome.push(token);
      else if (COUNTS.test(token.line.cells[token.cell]?.text ?? '')) row.votes.push({ ...token, start: token.line.cells[token.cell]?.start ?? token.start });
      else row.unread.push(token);
  }
}
