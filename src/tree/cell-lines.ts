import { isLaidOut } from '../text/blocks/laid-out.js';
import type { Span } from './document.js';
import { trim } from './line-shape.js';

/** Two blanks or more, or a break, part the lines of a cell of Markdown. Matches "  " and "<br/>"; not " ". */
const PARTS = /[ \u00a0]{2,20}|<br ?\/?>/gu;

/** More lines are a part of the page. */
const MOST_LINES = 12;

/**
 * The rows that a row of Markdown stands for in a table without a head, which only lays out a page: where every cell holds several
 * lines, or the first of a single row, they stand beside each other as they are printed. In others the lines of a cell are one value.
 */
export function cellLines(text: string, cells: readonly (readonly Span[])[], isOnly: boolean): readonly (readonly (readonly Span[])[])[] {
  return rowsOfLines(cells.map((cell) => linesOf(text, cell, isOnly)), isOnly || isStrong(text, cells[0])) ?? [cells];
}

/** The same for cells whose lines are known; null where the lines of a cell are one value. */
export function rowsOfLines(lines: readonly (readonly (readonly Span[])[])[], firstTells: boolean): readonly (readonly (readonly Span[])[])[] | null {
  const filled = lines.filter(({ length }) => length > 0);
  const count = Math.max(0, ...filled.map(({ length }) => length));
  const isLetterhead = filled.length > 1 && isLaidOut(filled.map(({ length }) => length), firstTells ? (lines[0]?.length ?? 0) : 0);
  return count < 2 || count > MOST_LINES || !isLetterhead ? null : linesAsPrinted(lines);
}

/** The lines of all cells beside each other. */
export function linesAsPrinted(lines: readonly (readonly (readonly Span[])[])[]): readonly (readonly (readonly Span[])[])[] {
  return Array.from({ length: Math.max(0, ...lines.map(({ length }) => length)) }, (_, at) => lines.map((cell) => cell[at] ?? []));
}

/** What is bold in a cell and stands before the rest of it, which is not. */
function isStrong(text: string, cell: readonly Span[] | undefined): boolean {
  const first = cell?.[0];
  return first !== undefined && text.slice(first.end, first.end + STRONG.length) === STRONG;
}

const STRONG = '**';

/** Where bold words stand in the letterhead of a page, they are a line of their own. */
function linesOf(text: string, spans: readonly Span[], isLetterhead: boolean): Span[][] {
  const lines: Span[][] = [];
  let end = -1;
  for (const span of spans) {
    const between = end < 0 ? '' : text.slice(end, span.start);
    const isApart = end < 0 || between.match(PARTS) !== null || (isLetterhead && between.includes(STRONG));
    if (isApart) lines.push([]);
    let start = span.start;
    for (const part of text.slice(span.start, span.end).matchAll(PARTS)) {
      const at = span.start + part.index;
      if (at > start) lines.at(-1)?.push({ start, end: at });
      if (lines.at(-1)?.length !== 0) lines.push([]);
      start = at + part[0].length;
    }
    if (span.end > start) lines.at(-1)?.push({ start, end: span.end });
    end = span.end;
  }
  return lines.filter(({ length }) => length > 0).map((line) => trimmed(text, line));
}

/** Without the blanks at its ends. */
export function trimmed(text: string, line: readonly Span[]): Span[] {
  const last = line.length - 1;
  const spans = line.map(({ start, end }, at) => ({ start: at === 0 ? trim(text, start, end).start : start, end: at === last ? trim(text, start, end).end : end }));
  return spans.filter(({ start, end }) => start < end);
}
