/**
 * Years that open the rows of a table: `2013  412  287` below `2012  388  305`. One row alone may begin with any number,
 * and years beside each other are the head of columns.
 */
import type { Span } from '../../tree/document.js';

// "  2013   412" and "2013\tKaufhaus" match; "2013 waren" and "2013   2014" do not.
const ROW = /^[ \t]{0,40}(?<year>(?:1[89]|20)\d\d)(?: {2,}|[ ]?\t)[ \t]*(?!(?:19|20)\d\d(?!\d))\S/u;
const REACH = 160;
const WIDEST_INDENT = 40;

export function opensRow(text: string, { start, end }: Span): boolean {
  if (end - start !== 4) return false;
  const before = text.slice(Math.max(0, start - WIDEST_INDENT), start);
  const line = start - before.length + before.lastIndexOf('\n') + 1;
  if ((line > 0 && text.charAt(line - 1) !== '\n') || text.slice(line, start).trim() !== '') return false;
  const year = yearOfRow(text, line);
  if (year === null) return false;
  const above = line > 1 ? yearOfRow(text, text.lastIndexOf('\n', line - 2) + 1) : null;
  const next = text.indexOf('\n', end);
  const below = next < 0 ? null : yearOfRow(text, next + 1);
  return [above, below].some((other) => other !== null && Math.abs(other - year) <= MOST_APART);
}

/** Years of neighboring rows lie so near each other; numbers of accounts or streets hardly do. */
const MOST_APART = 30;

function yearOfRow(text: string, line: number): number | null {
  const year = ROW.exec(text.slice(line, line + REACH))?.groups?.['year'];
  return year === undefined ? null : Number(year);
}
