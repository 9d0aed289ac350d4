import type { Document, Line, Span } from '../../../tree/document.js';
import { isUnknownShape, matchMaskAt } from '../../reference/masks.js';
import { isSameColumn } from '../../columns/source-column.js';
import { withPlainDays } from '../../dates/printed-days.js';
import { type Label, PROMISES_NUMBER } from './labels.js';
import { typeOfField } from './value-types.js';

/**
 * Heads in two columns print a label over its value, while the other column goes on with its own: what stands on the
 * next line in the label's column is its value, and another label there leaves it empty.
 */
const WORDS: ReadonlySet<string> = new Set(['text', 'department', 'organization']);

/** A number without any joint. Matches "221309" and "1874"; not "2021". */
const DIGITS = /^(?!(?:19|20)\d\d$)\d{3,8}$/u;

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
  const below = next.cells.find((cell) => cell.text !== '' && isSameColumn(cell, own, document));
  if (below === undefined) return undefined;
  const labelled = labelsBelow.find((other) => other.start < below.end && other.end > below.start);
  if (labelled?.colon === true) return labelled.start === below.start ? null : undefined;
  const fits = WORDS.has(type) || (isDate && DAY.test(withPlainDays(below.text))) || (isNumber && (isUnknownShape(below.text) || matchMaskAt(document.text, below.start, false)?.text === below.text || (PROMISES_NUMBER.test(own.text.toLowerCase()) && DIGITS.test(below.text))));
  return fits ? { start: below.start, end: below.end } : undefined;
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
