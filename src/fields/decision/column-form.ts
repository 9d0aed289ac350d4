import type { Line } from '../../tree/document.js';
import { isCross } from '../form-boxes.js';
import { formCells } from './form-cells.js';

/**
 * A form for the result in columns: choices and sides in a row of cells, crosses and counts in the row below it.
 * "einstimmig | Ja | Nein" over "X | 31 | 0".
 */
export interface FilledColumns {
  /** The choices with a cross below them. */
  readonly ticked: readonly string[];
  /** The sides with a count below them: "Ja: 31". */
  readonly counts: readonly string[];
}

/** Matches "31"; not "31 Ja". */
const COUNT = /^\d{1,3}$/u;
const FEWEST_CELLS = 3;

/** What the row below the heads says, whose last cell may be lost if it is empty; null where it is no such form, or nothing is crossed. */
export function filledColumns(heads: Line, below: Line | undefined): FilledColumns | null {
  if (below === undefined || heads.cells.length < FEWEST_CELLS || below.cells.length > heads.cells.length || below.cells.length < heads.cells.length - 1) return null;
  const named = formCells(heads);
  if (named.length < heads.cells.length || !named.some(({ kind }) => kind === 'choice')) return null;
  const ticked: string[] = [];
  const counts: string[] = [];
  for (const [at, cell] of below.cells.entries()) {
    const head = named[at];
    if (head === undefined || (cell.text !== '' && !isCross(cell.text) && !COUNT.test(cell.text))) return null;
    if (head.kind === 'choice' && isCross(cell.text)) ticked.push(head.words);
    if (head.kind === 'count' && COUNT.test(cell.text)) counts.push(`${head.words}: ${cell.text}`);
  }
  return ticked.length === 0 ? null : { ticked, counts };
}
