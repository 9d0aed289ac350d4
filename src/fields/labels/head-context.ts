import type { Document, Line } from '../../tree/document.js';
import type { PaperTree } from '../paper-tree/paper-tree.js';
import type { Finds } from '../paper-tree/recognizer.js';
import type { LabelledValue } from './labelled-value.js';
import type { DateLookup } from '../wording/value-types.js';
import type { Head } from './head.js';

/** What the readers of single head fields share. */
export interface HeadContext {
  readonly document: Document;
  readonly head: Head;
  readonly dates: DateLookup;
  readonly found: PaperTree;
  /** Indexes of the lines of the Beratungsfolge. */
  readonly tableLines: ReadonlySet<number>;
}

export type HeadField = (context: HeadContext) => Finds;

/** Labelled values of one field, those with a value first in printed order. */
export function valuesOf(context: HeadContext, field: string): (LabelledValue & { value: { start: number; end: number } })[] {
  const found: (LabelledValue & { value: { start: number; end: number } })[] = [];
  for (const labelled of context.head.values) {
    const { label, value } = labelled;
    if (label.words.field === field && value !== null) found.push({ ...labelled, value });
  }
  return found;
}

export function textOf(context: HeadContext, range: { readonly start: number; readonly end: number }): string {
  return context.document.text.slice(range.start, range.end);
}

/** Whether no label and no label's value reaches into a cell. */
export function isFreeCell(context: HeadContext, cell: Range): boolean {
  return !context.head.values.some(({ label, value }) => overlaps(label, cell) || (value !== null && overlaps(value, cell)));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Lines of the head that belong to no label and to no table. */
export function freeLines(context: HeadContext): Line[] {
  return context.head.unlabelled.filter((line) => !context.tableLines.has(line.index));
}
