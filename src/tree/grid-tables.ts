import type { DashTable } from './dash-tables.js';
import type { Span } from './document.js';
import { trim } from './line-shape.js';
import { linesOfCell } from './wrapped-cell.js';

/**
 * Tables that pandoc sets in Markdown with a frame of plus signs, dashes and strokes, where a cell holds several paragraphs. A frame
 * that is not closed, or that has cells over several rows, is left to be read as text.
 */

/** Matches "+-----+--+" and "+=====+"; not "+1". */
const BORDER = /^ {0,40}\+(?:[-=:]{2,}\+)+ *$/u;
/** Matches "----- ---" in a cell, the frame of a table inside it; not "-". */
const INNER_RULE = /^-{3,}(?: +-{2,})*$/u;

/** Matches "|   ----" and "| ---- ---"; not "|---". */
const INSIDE = /\| +-{3}/u;

const STROKE = 124;
const PLUS = 43;

export function gridTables(text: string): DashTable[] {
  if (!text.includes('+--') && !text.includes('+==') && !text.includes('+:-')) return [];
  const found: DashTable[] = [];
  let frame: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = trim(text, start, end);
    const isFrame = line.end > line.start && (isStroke(text, line) || BORDER.test(text.slice(start, line.end)));
    if (isFrame && (frame.length > 0 || !isStroke(text, line))) frame.push(line);
    if (!isFrame || feed < 0) {
      const table = frame.length < 3 ? null : tableOf(text, frame);
      if (table !== null) found.push(table);
      frame = [];
    }
    start = end + 1;
  }
  return found;
}

/** A line of cells: a stroke opens and ends it. */
const isStroke = (text: string, { start, end }: Span): boolean => text.charCodeAt(start) === STROKE && text.charCodeAt(end - 1) === STROKE && end - start > 1;
const isBorder = (text: string, { start }: Span): boolean => text.charCodeAt(start) === PLUS;

function tableOf(text: string, frame: readonly Span[]): DashTable | null {
  const [first, last] = [frame[0], frame.at(-1)];
  if (first === undefined || last === undefined || !isBorder(text, last)) return null;
  const columns = [...text.slice(first.start, first.end)].flatMap((sign, at) => (sign === '+' ? [at] : []));
  const rows: Span[][] = [];
  for (const line of frame) {
    if (line.end - line.start !== first.end - first.start) return null;
    if (isBorder(text, line)) rows.push([]);
    else if (columns.some((at) => text.charCodeAt(line.start + at) === PLUS)) return null;
    else rows.at(-1)?.push(line);
  }
  const filled = rows.filter(({ length }) => length > 0);
  const hasHead = frame.some((line) => isBorder(text, line) && text.charAt(line.start + 2) === '=');
  const holdsTable = INSIDE.test(text.slice(first.start, last.end));
  return filled.length === 0 ? null : { start: first.start, end: last.end, rows: filled.map((lines) => rowOf(text, lines, columns)), hasHead, holdsTable };
}

/** The cells between those strokes that stand under the frame's plus signs. */
function rowOf(text: string, lines: readonly Span[], columns: readonly number[]): Span[][][] {
  const edges = columns.filter((at) => lines.every(({ start }) => text.charCodeAt(start + at) === STROKE));
  return edges.slice(0, -1).map((from, index) => cellOf(text, lines.map(({ start }) => trim(text, start + from + 1, start + (edges[index + 1] ?? from + 1)))));
}

/** The lines of a cell; the rows of a table inside it stay apart. */
function cellOf(text: string, pieces: readonly Span[]): Span[][] {
  const own = pieces.map(({ start, end }) => (INNER_RULE.test(text.slice(start, end)) ? { start: end, end } : { start, end }));
  return linesOfCell(text, own, own.some(({ start }, at) => start !== pieces[at]?.start));
}
