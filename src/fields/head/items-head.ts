import type { Line } from '../../tree/document.js';
import { labelBook } from '../labels/labels.js';
import { ITEM_NUMBER } from '../wording/value-types.js';

/**
 * The head of a table of agenda items: each of its cells is a label, and the rows below begin with numbers of items. Its
 * words are no labels of the document: "Betreff" there is the subject of each item.
 */
const ROWS = 2;

export function headsItems(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isRowOfLabels(line) && Array.from({ length: ROWS }, (_, row) => lines[at + 1 + row]).every((row) => row !== undefined && isItemRow(row));
}

const isRowOfLabels = ({ cells }: Line): boolean => cells.length > 1 && cells.every(({ text }) => text === '' || labelBook.matchWhole(text) !== null);

const isItemRow = ({ cells }: Line): boolean => cells.length > 1 && ITEM_NUMBER.test(cells[0]?.text ?? '');
