/**
 * Years that open the rows of a table: `2013  412  287` below `2012  388  305`, and those in a column of years. One row
 * alone may begin with any number, and years beside each other are the head of columns, unless an event stands before
 * them: `Bezug möglich  2021  2022`.
 */
import words from '../../vocabulary/year-words.json' with { type: 'json' };
import type { Span } from '../../tree/document.js';

// "  2013   412" and "2013\tKaufhaus" match; "2013 waren" and "2013   2014" do not.
const ROW = /^[ \t]{0,40}(?<year>(?:1[89]|20)\d\d)(?: {2,}|[ ]?\t)[ \t]*(?!(?:19|20)\d\d(?!\d))\S/u;
const REACH = 160;
const WIDEST_INDENT = 40;

export function opensRow(text: string, { start, end }: Span): boolean {
  if (end - start !== 4) return false;
  if (BESIDE.test(text.slice(Math.max(0, start - 3), start)) && isOfEvents(text, start)) return true;
  const before = text.slice(Math.max(0, start - WIDEST_INDENT), start);
  const line = start - before.length + before.lastIndexOf('\n') + 1;
  if ((line > 0 && text.charAt(line - 1) !== '\n') || text.slice(line, start).trim() !== '') return false;
  const year = yearOfRow(text, line);
  if (year === null) return false;
  return [neighbor(text, line, lineAbove), neighbor(text, line, lineBelow)].some((other) => other !== null && Math.abs(other - year) <= MOST_APART);
}

// Before a cell. "\t" and "  " match; ", " does not.
const BESIDE = /(?:\t ?| {2})$/u;
// "Bezug möglich   2021   2022" and "Baujahr\t1921\toffen" match; "Summe 2021 2022" and "Baubeginn 2021" do not.
const EVENTS = /^[ \t]{0,40}(?<label>\p{Lu}[\p{L} ./()-]{3,50}?):?(?: {2,40}|[ ]?\t[ \t]{0,40})(?:(?:(?:19|20)\d\d|offen|-|–)(?: {2,60}|[ ]?\t[ \t]{0,40})){1,5}(?:(?:19|20)\d\d|offen|-|–)[ \t]{0,8}$/u;

/** A row whose label says that something happens or is built, and that holds years alone. */
function isOfEvents(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const [rest = ''] = text.slice(start, start + REACH).split('\n', 1);
  const label = EVENTS.exec(before.slice(before.lastIndexOf('\n') + 1) + rest)?.groups?.['label']?.toLowerCase();
  return label !== undefined && words.events.some((event) => label.startsWith(event));
}

/** Years of neighboring rows lie so near each other; numbers of accounts or streets hardly do. */
const MOST_APART = 30;

/** The year of the next row; a blank line, or the rest of a cell on a line of its own, may stand between. */
function neighbor(text: string, line: number, next: (text: string, line: number) => number): number | null {
  const first = next(text, line);
  const year = first < 0 ? null : yearOfRow(text, first);
  if (year !== null || first < 0 || !isRest(text, first)) return year;
  const second = next(text, first);
  return second < 0 ? null : yearOfRow(text, second);
}

/** A line of one short cell, or none. */
function isRest(text: string, line: number): boolean {
  const end = text.indexOf('\n', line);
  const rest = text.slice(line, Math.min(end < 0 ? text.length : end, line + REACH)).trim();
  return rest.length <= LONGEST_REST && !CELLS.test(rest);
}

const LONGEST_REST = 40;
// "a\tb" and "a   b" match; "a b" does not.
const CELLS = /\t| {2}/u;

function lineAbove(text: string, line: number): number {
  return line > 1 ? text.lastIndexOf('\n', line - 2) + 1 : -1;
}

function lineBelow(text: string, line: number): number {
  return text.indexOf('\n', line) + 1 || -1;
}

function yearOfRow(text: string, line: number): number | null {
  const year = ROW.exec(text.slice(line, line + REACH))?.groups?.['year'];
  return year === undefined ? null : Number(year);
}

const columns: ReadonlySet<string> = new Set(words.columns);

/** A year, or a span of years, that fills a cell below the name of a column of such. */
export function isInYearColumn(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if ((before !== '\t' && before !== '\n') || (behind !== '\t' && behind !== '\n' && behind !== '') || (before === '\n' && behind !== '\t')) return false;
  const near = text.slice(Math.max(0, start - LONGEST_ROW), start);
  let line = start - near.length + near.lastIndexOf('\n') + 1;
  if (line > 0 && text.charAt(line - 1) !== '\n') return false;
  const at = text.slice(line, start).split('\t').length - 1;
  for (let count = 0; count < MOST_ROWS && line > 0; count += 1) {
    const above = lineAbove(text, line);
    if (above < 0) return false;
    const cells = text.slice(above, line - 1).split('\t');
    if (columns.has(cells[at] ?? '')) return cells.length > 1;
    line = above;
  }
  return false;
}

/** No row has more before a year, in characters. */
const LONGEST_ROW = 400;
/** The name of the column is no further above. */
const MOST_ROWS = 20;
