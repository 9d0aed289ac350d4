import type { Cell, Document, Line } from '../../tree/document.js';
import { sourceColumn } from '../source-column.js';
import type { Label } from './labels.js';
import { type DateLookup, publicityBook, typeOfField } from './value-types.js';

/**
 * A row of labels over a row of values: "Abteilung | Datum | Status" and below it "70.1 | 18.08.2021 | öffentlich". A date,
 * a publicity and a number find their label by what they are, other cells by where they stand in the source.
 */
export interface RowValue {
  readonly label: Label;
  readonly line: Line;
  readonly value: Cell;
}

/** So many labels, each a cell of its own, make a row. */
const MIN_LABELS = 2;

export function valuesBelow(lines: readonly Line[], labelled: readonly (readonly Label[])[], document: Document, dates: DateLookup): RowValue[] {
  return lines.flatMap((line, at) => {
    const labels = (labelled[at] ?? []).filter((label) => label.end >= (line.cells[label.cell]?.end ?? Infinity) || line.cells[label.cell]?.text.endsWith(':') === true);
    const below = lines[at + 1];
    const promised = line.cells.every((cell) => cell.text.endsWith(':')) ? line.cells.length : labels.length;
    if (labels.length === 0 || promised < MIN_LABELS || labels.length < (labelled[at] ?? []).length || below === undefined || below.index > line.index + 2) return [];
    if (below.cells.length < MIN_LABELS || (labelled[at + 1] ?? []).some((label) => label.colon)) return [];
    return pairs(line, below, labels, document, dates);
  });
}

function pairs(line: Line, below: Line, labels: readonly Label[], document: Document, dates: DateLookup): RowValue[] {
  const taken = new Set<Cell>();
  const take = (label: Label, cell: Cell | undefined): RowValue[] => {
    if (cell === undefined) return [];
    taken.add(cell);
    return [{ label, line: below, value: cell }];
  };
  const typed = labels.flatMap((label) => take(label, below.cells.find((cell) => !taken.has(cell) && isOfType(label, cell, dates))));
  const found = new Set(typed.map(({ label }) => label));
  const placed = labels.filter((label) => !found.has(label) && typeOfField(label.words.field) === 'text').flatMap((label) => {
    const head = line.cells[label.cell];
    const cell = head === undefined ? undefined : below.cells.find((one) => !taken.has(one) && one.text !== '' && (line.cells.length === below.cells.length ? below.cells.indexOf(one) === label.cell : sourceColumn(one, document) === sourceColumn(head, document)));
    return take(label, cell);
  });
  return [...typed, ...placed];
}

function isOfType(label: Label, cell: Cell, dates: DateLookup): boolean {
  const type = typeOfField(label.words.field);
  if (type === 'date') return dates.startingAt(cell.start) !== null;
  return type === 'publicity' && publicityBook.matchWhole(cell.text) !== null;
}
