import { isLaidOut } from '../../text/blocks/laid-out.js';
import type { Span } from '../document.js';
import { linesOf } from './inline.js';
import { type RowCell, tableOf } from './row-cells.js';
import { wordsOf } from './spans.js';
import type { Walk } from './walk-state.js';

/**
 * A row that lays out a letterhead: several lines in each of its cells, or, where it is the only row of a table, in the first. Its lines stand beside each
 * other as they are printed, so that each keeps its own; in a table of values the lines of a cell are one value that was too long.
 */
export function printedRows(walk: Walk, row: number, filled: readonly RowCell[]): (readonly Span[])[][] | null {
  if (filled.length < 2 || walk.heads.has(tableOf(walk, row))) return null;
  const columns = filled.map(({ at }) => linesOf(walk.source, at));
  const count = Math.max(...columns.map(({ length }) => length));
  if (count < 2 || count > MOST_LINES || !isLaidOut(columns.map(({ length }) => length), isOnlyRow(walk, row) ? (columns[0]?.length ?? 0) : 0)) return null;
  const { text } = walk.source.page;
  if (columns.some((lines) => lines.some((line) => wordsOf(text, line).length > LONGEST_LINE))) return null;
  return Array.from({ length: count }, (_, line) => columns.map((lines) => lines[line] ?? []));
}

const MOST_LINES = 12;
const LONGEST_LINE = 90;

/** No other row of its table prints anything. */
function isOnlyRow(walk: Walk, row: number): boolean {
  const { page } = walk.source;
  const table = tableOf(walk, row);
  return table >= 0 && page.textLength(table) === page.textLength(row);
}
