import type { Document, Line } from '../../tree/document.js';
import { sectionHeads } from '../head/head-region.js';
import { labelBook } from '../head/labels.js';
import { type DateLookup, publicityBook } from '../head/value-types.js';
import { isSentence } from '../prose.js';
import { columnBlocks } from './column-blocks.js';
import { isNameOnly } from './loose-rows.js';
import { outcomeBook, roleWhole } from './row-words.js';
import { belongs, endsTable, isCell, isWholeRow, LONGEST_NAME } from './table-end.js';
import { type Column, columnLabelLength, headContinuation, progressBook, type TableHead, tableHeadOf } from './table-head.js';
import { type Token, tokensOf } from './tokens.js';

/**
 * Where the Beratungsfolge stands: from the head of the table over its rows to the first line that is none. The end is
 * decided by the tokens: a section's heading, a line of prose, or names that no row takes up.
 */
export interface TableRegion {
  readonly head: TableHead;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
  /** The table is longer than is read. */
  readonly cut: boolean;
}

const MAX_LINES = 50_000;
/** The table has to begin within so many lines that are not blank. */
const HEAD_LINES = 90;

const regions = new WeakMap<Document, { readonly region: TableRegion | null }>();

/** The table of a document is looked for once, whoever asks. */
export function findTableRegion(document: Document, dates: DateLookup): TableRegion | null {
  const known = regions.get(document);
  if (known !== undefined) return known.region;
  const region = lookForTable(document, dates) ?? headlessRows(document, dates);
  regions.set(document, { region });
  return region;
}

function lookForTable(document: Document, dates: DateLookup): TableRegion | null {
  let seen = 0;
  for (const line of document.lines) {
    if (line.kind === 'blank' || line.kind === 'furniture') continue;
    seen += 1;
    if (seen > HEAD_LINES) return null;
    const blocks = columnBlocks(document, line, dates);
    if (blocks !== null) return { ...blocks, head: { line, columns: blocks.columns, titled: true }, cut: false };
    const head = tableHeadOf(line) ?? headOverLines(document, line);
    if (head === null) continue;
    const region = readRegion(document, line.index, head, dates);
    if (region.tokens.some((token) => token.type === 'date' || token.type === 'organization')) return region;
  }
  return null;
}

/** Lines that a head over several lines may have. */
const MOST_COLUMNS = 9;

/** The names of columns each on a line of their own, with no title above: three or more, a committee's and a day's among them. */
function headOverLines(document: Document, first: Line): TableHead | null {
  const columns: Column[] = [];
  if (headContinuation(first)?.length !== 1 || first.text.endsWith(':')) return null;
  for (const line of document.lines.slice(first.index, first.index + 2 * MOST_COLUMNS)) {
    if (line.kind === 'blank' || line.kind === 'furniture') continue;
    const names = line.text.endsWith(':') ? null : headContinuation(line);
    if (names?.length !== 1) break;
    columns.push(...names);
  }
  const holds = new Set(columns.map((column) => column.holds));
  return columns.length >= 3 && holds.has('organization') && (holds.has('date') || holds.has('meeting')) ? { line: first, columns: columns.slice(0, 1), titled: true } : null;
}

/** Rows with no head at all: two lines or more, one below the other, each of a committee and a day and nothing unknown. */
function headlessRows(document: Document, dates: DateLookup): TableRegion | null {
  const heads = sectionHeads(document);
  const lines = document.lines.filter((line) => line.kind !== 'blank' && line.kind !== 'furniture').slice(0, HEAD_LINES);
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (heads.has(line) || next === undefined) return null;
    if (isRowOfCells(document, line, dates) && isWholeRow(line, tokensOf(document, line, dates))) return readRegion(document, line.index - 1, { line, columns: [], titled: false }, dates);
    if (next.index > line.index + 2 || !isRow(document, line, dates) || !isRow(document, next, dates)) continue;
    return readRegion(document, line.index - 1, { line, columns: [], titled: false }, dates);
  }
  return null;
}

/** One row is a table if it has cells for more than a committee and its day: publicity, an item or a role. */
function isRowOfCells(document: Document, line: Line, dates: DateLookup): boolean {
  return line.cells.length > 2 && isRow(document, line, dates) && tokensOf(document, line, dates).some(({ type }) => type === 'public' || type === 'item' || type === 'role');
}

/** What a line has that is no row by itself; boxes are those of a form, where not every line counts. */
const NOT_IN_ROWS: ReadonlySet<string> = new Set(['text', 'meeting', 'mark', 'empty']);

function isRow(document: Document, line: Line, dates: DateLookup): boolean {
  if (line.text.length > LONGEST_NAME + 60 || dates.within(line.start, line.end).length !== 1 || isSentence(line.text)) return false;
  const tokens = tokensOf(document, line, dates);
  const types = tokens.map((token) => token.type);
  const name = tokens.find((token) => token.type === 'organization');
  if (name === undefined || !isNameOnly(document.text.slice(name.start, name.end))) return false;
  return types.includes('organization') && types.includes('date') && !types.some((type) => NOT_IN_ROWS.has(type));
}

function readRegion(document: Document, from: number, head: TableHead, dates: DateLookup): TableRegion {
  const columns = [...head.columns];
  const lines: Line[] = [];
  const tokens: Token[] = [];
  const hasStatus = () => columns.some((column) => column.holds === 'public');
  for (let at = from + 1; at < document.lines.length && lines.length < MAX_LINES; at += 1) {
    const line = document.lines[at];
    if (line === undefined || line.kind === 'blank' || line.kind === 'furniture') continue;
    if (isBehindTable(document, line, tokens)) break;
    if (endsTable(document, line, tokens) && !(isCell(line) && tokens.length > 0 && (lacksRole(tokens) || resumes(document, line, dates)))) break;
    const waits = tokens.length > 0 && (columnLabelLength(line.text) > 0 || roleWhole(line.text) !== null || outcomeBook.matchWhole(line.text) !== null);
    const more = waits || (tokens.length > 0 && WORD_END.test(line.text)) || (tokens.length > 0 && publicityBook.matchWhole(line.text) !== null) ? null : headContinuation(line);
    if (more !== null) {
      if (tokens.length === 0) columns.push(...more);
      lines.push(line);
      continue;
    }
    if (tableHeadOf(line) !== null || (hasStatus() && progressBook.matchWhole(line.text) !== null)) {
      lines.push(line);
      continue;
    }
    const found = tokensOf(document, line, dates);
    if (!belongs(line, found, tokens, head.titled) && !resumes(document, line, dates) && !(head.titled && isNameAboveDay(document, line, dates))) break;
    lines.push(line);
    tokens.push(...found);
  }
  return { head, columns, lines, tokens: dropTail(tokens, lines), cut: lines.length >= MAX_LINES };
}

/** A name that no word tells apart, on a line of its own, and the day on the next. */
function isNameAboveDay(document: Document, line: Line, dates: DateLookup): boolean {
  const next = document.lines[line.index + 1];
  const day = next === undefined || line.text.length > SHORT_NAME || isSentence(line.text) ? undefined : dates.within(next.start, next.end)[0];
  return day !== undefined && next !== undefined && day.start === next.start && next.end - day.end < SHORT_REST;
}

const SHORT_NAME = 60;
/** Behind the day no more than a time or an item. */
const SHORT_REST = 12;

/** In a page, rows are marked as such, and labels with their values: a line that is no row, or a label that is no column's, ends the table. */
function isBehindTable({ source }: Document, line: Line, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.line;
  if (line.sign === 'label-value' && last !== undefined && last.sign !== 'label-value' && columnLabelLength(line.text) === 0 && labelBook.matchAt(line.text.toLowerCase(), 0) !== null) return true;
  return source.format === 'html' && line.kind !== 'row' && (tokens.at(-1)?.line.cells.length ?? 0) > 1 && tokens.at(-1)?.line.kind === 'row';
}

/** The rest of a word that was broken above. Matches "ausschuss"; not "Ausschuss" or "ö". */
const WORD_END = /^\p{Ll}{4,30}$/u;

/** How far the next row may be behind lines that no row takes up. */
const GAP_LINES = 4;

/** The last row has no role yet, and one before it has: a line that is a role is its last cell. */
function lacksRole(tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex((token) => token.type === 'organization');
  return last > 0 && tokens.slice(0, last).some((token) => token.type === 'role') && !tokens.slice(last).some((token) => token.type === 'role' || token.type === 'text');
}

/** Whether another row follows soon: a committee with a day, on one line or two. */
function resumes(document: Document, line: Line, dates: DateLookup): boolean {
  if (line.text.length > LONGEST_NAME || line.kind === 'heading') return false;
  const next = document.lines.slice(line.index + 1, line.index + 3 * GAP_LINES).filter((one) => one.text !== '').slice(0, GAP_LINES);
  for (const [at, one] of next.entries()) {
    if (isSentence(one.text) || (sectionHeads(document).has(one) && !isCell(one))) return false;
    const tokens = tokensOf(document, one, dates).filter((token) => token.type !== 'organization' || isNameOnly(document.text.slice(token.start, token.end)));
    const types = new Set(tokens.map((token) => token.type));
    const below = next[at + 1];
    if (types.has('organization') && (types.has('date') || (below !== undefined && tokensOf(document, below, dates)[0]?.type === 'date'))) return true;
  }
  return false;
}

/** Names behind the last date that carry no date themselves are title or text, not rows. */
function dropTail(tokens: Token[], lines: Line[]): Token[] {
  const lastDate = tokens.findLastIndex((token) => token.type === 'date');
  const lastName = tokens.findLastIndex((token) => token.type === 'organization');
  if (lastDate < 0 || lastName < lastDate) {
    const cut = tokens.findIndex((token, at) => at > lastDate && token.type === 'text' && token.line !== tokens[lastDate]?.line && at > 0 && tokens[at - 1]?.type !== 'organization');
    if (lastDate >= 0 && cut >= 0) return cutAt(tokens, lines, cut);
  }
  return tokens;
}

function cutAt(tokens: Token[], lines: Line[], cut: number): Token[] {
  const first = tokens[cut]?.line.index ?? 0;
  while ((lines.at(-1)?.index ?? -1) >= first) lines.pop();
  return tokens.slice(0, cut);
}
