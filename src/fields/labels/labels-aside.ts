import type { Cell, Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { isSameColumn, sourceColumn } from '../columns/source-column.js';
import { matchMaskAt } from '../reference/masks.js';
import type { RowValue } from './row-value.js';
import type { Label } from './labels.js';
import { type DateLookup, typeOfField } from '../wording/value-types.js';

/**
 * Labels over each other in one column, and their values over each other in a column to the right of them, which begins on
 * the line of the last label or below it: "Vorlage-Nr: / Datum:" and "287/2010 / 02.06.2010". Each value must be of its
 * label's type.
 */
const REACH = 3;

export function valuesAside(lines: readonly Line[], labelled: readonly (readonly Label[])[], document: Document, dates: DateLookup): RowValue[] {
  return gathered(lines, (line, at) => gathered(labelled[at] ?? [], (first) => {
    const column = columnOf(lines, labelled, at, first, document);
    const last = at + column.length - 1;
    if (column.length < 2 || !column.some(({ words }) => words.field === 'reference')) return [];
    for (let from = last; from <= last + REACH; from += 1) {
      const values = column.map((label, row) => valueOn(lines[from + row], label, document, dates));
      const [top] = values;
      const aligned = top != null && values.every((value) => value != null && isSameColumn(value, top, document) && sourceColumn(value, document) > sourceColumn(first, document));
      if (aligned) return column.flatMap((label, row) => (values[row] == null || lines[from + row] === undefined ? [] : [{ label, line: lines[from + row] ?? line, value: values[row] }]));
    }
    return [];
  }));
}

/** The labels with a colon that stand below the first in its column, a line each. */
function columnOf(lines: readonly Line[], labelled: readonly (readonly Label[])[], at: number, first: Label, document: Document): Label[] {
  const column: Label[] = [];
  for (let below = at; below < lines.length; below += 1) {
    const label = (labelled[below] ?? []).find((one) => one.colon && one.end >= (one.line.cells[one.cell]?.end ?? Infinity) && isSameColumn(one, first, document));
    if (label === undefined || (column.length > 0 && lines[below]?.index !== (column.at(-1)?.line.index ?? 0) + 1)) break;
    column.push(label);
  }
  return column;
}

/** The last cell of the line, if it is a value of the label's type and nothing else. */
function valueOn(line: Line | undefined, label: Label, document: Document, dates: DateLookup): Cell | null {
  const cell = line?.cells.at(-1);
  if (cell === undefined) return null;
  const type = typeOfField(label.words.field);
  if (type === 'number') return matchMaskAt(document.text, cell.start, false)?.text === cell.text ? cell : null;
  const day = type === 'date' ? dates.startingAt(cell.start) : null;
  return day !== null && day.value.precision === 'day' && day.end === cell.end ? cell : null;
}
