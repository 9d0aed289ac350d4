import type { Document, Line, Span } from '../../tree/document.js';
import { sourceColumn } from '../source-column.js';
import type { Label } from './labels.js';
import { typeOfField } from './value-types.js';

/**
 * Heads in two columns print a label over its value, while the other column goes on with its own: what stands on the
 * next line in the label's column is its value, and another label there leaves it empty.
 */
const WORDS: ReadonlySet<string> = new Set(['text', 'department', 'organization']);

/** The value in the label's column; null if the label is empty, undefined if the column does not tell. */
export function valueInColumn(line: Line, label: Label, next: Line | undefined, labelsBelow: readonly Label[], document: Document): Span | null | undefined {
  const own = line.cells[label.cell];
  if (own === undefined || !label.colon || label.start !== own.start || next?.index !== line.index + 1 || line.cells.length + next.cells.length < 3) return undefined;
  const column = sourceColumn(own, document);
  const below = next.cells.find((cell) => cell.text !== '' && sourceColumn(cell, document) === column);
  if (below === undefined) return undefined;
  const labelled = labelsBelow.find((other) => other.start < below.end && other.end > below.start);
  if (labelled?.colon === true) return labelled.start === below.start ? null : undefined;
  return WORDS.has(typeOfField(label.words.field)) ? { start: below.start, end: below.end } : undefined;
}
