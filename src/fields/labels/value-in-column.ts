import type { Cell, Document, Line, Span } from '../../tree/document.js';
import { isUnknownShape, matchMaskAt } from '../reference/masks.js';
import { isParted, isSameColumn } from '../columns/source-column.js';
import { withPlainDays } from '../dates/printed-days.js';
import type { Label } from './labels.js';
import { isPlainNumberOf } from './plain-number.js';
import { typeOfField } from '../wording/value-types.js';

/**
 * Heads in two columns print a label over its value, while the other column goes on with its own: what stands on the
 * next line in the label's column is its value, and another label there leaves it empty.
 */
const WORDS: ReadonlySet<string> = new Set(['text', 'department', 'organization']);

/** A day and nothing else. Matches "22.05.2018" and "22. Mai 2018"; not "22.05.2018 bis". */
const DAY = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;

/** The value in the label's column; null if the label is empty, undefined if the column does not tell. */
export function valueInColumn(line: Line, label: Label, next: Line | undefined, labelsBelow: readonly Label[], document: Document): Span | null | undefined {
  const own = line.cells[label.cell];
  if (own === undefined) return undefined;
  const type = typeOfField(label.words.field);
  const isNumber = type === 'number' && label.end >= own.end;
  const isDate = type === 'date' && label.end >= own.end;
  if (!(label.colon || isNumber || isDate) || label.start !== own.start || next?.index !== line.index + 1 || line.cells.length + next.cells.length < 3) return undefined;
  const below = cellBelow(line, label.cell, own, next, document);
  if (below === undefined) return undefined;
  const labelled = labelsBelow.find((other) => other.start < below.end && other.end > below.start);
  if (labelled?.colon === true) return labelled.start === below.start ? null : undefined;
  const fits = WORDS.has(type) || (isDate && DAY.test(withPlainDays(below.text))) || (isNumber && (isUnknownShape(below.text) || matchMaskAt(document.text, below.start, false)?.text === below.text || isPlainNumberOf(label, below.text)));
  return fits ? { start: below.start, end: below.end } : undefined;
}

/** What stands under a cell: by its number where tabs or strokes part the cells of both lines, by its place otherwise. */
function cellBelow(line: Line, cell: number, own: Span, next: Line, document: Document): Cell | undefined {
  const below = isParted(document, line) ? (next.cells.length === line.cells.length ? next.cells[cell] : undefined) : next.cells.find((one) => isSameColumn(one, own, document));
  return below === undefined || below.text === '' ? undefined : below;
}

/** So many lines below its label a number may stand in a letterhead of two columns. */
const REACH = 3;

/** The number that stands alone in the label's column a little further down, while the other column goes on: "Drucksachen-Nr." over a town, and the number beside the mayor. */
export function numberFurtherBelow(line: Line, label: Label, document: Document): Span | undefined {
  const own = line.cells[label.cell];
  if (own === undefined || typeOfField(label.words.field) !== 'number' || label.start !== own.start || label.end < own.end) return undefined;
  for (const below of document.lines.slice(line.index + 1, line.index + 1 + REACH)) {
    const cell = below.cells.find((one) => isSameColumn(one, own, document));
    if (cell === undefined || cell.text === '') continue;
    return below.cells.length > 1 && matchMaskAt(document.text, cell.start, false)?.text === cell.text ? { start: cell.start, end: cell.end } : undefined;
  }
  return undefined;
}
