import { codeAt, isWidthless } from '../../vocabulary/letters.js';
import type { Document, Span } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';

/** How far from the beginning of its line a clean range stands in the source, in characters that have a width: what stood in one column is equal. */
export function sourceColumn(range: Span, document: Document): number {
  return columnAt(document.source, document.span(range.start, range.end).start);
}

/** The column of each character, one at the beginning of a line: counted once, since a line may have thousands of cells, and only as far as it is asked for. */
const columnsOf = remembered((_source: { readonly text: string }): number[] => [1]);

function columnAt(source: Document['source'], offset: number): number {
  const columns = columnsOf(source);
  for (let at = columns.length; at <= offset; at += 1) {
    const code = codeAt(source.text, at - 1);
    const before = columns[at - 1] ?? 1;
    columns.push(code === LINE_FEED ? 1 : isWidthless(code) ? before : before + 1);
  }
  return columns[offset] ?? 0;
}

const LINE_FEED = 10;

/** Whether two places stand in one column: a converter that sets letters of other widths in columns may be off by one. */
export function isSameColumn(one: Span, other: Span, document: Document): boolean {
  return Math.abs(sourceColumn(one, document) - sourceColumn(other, document)) <= 1;
}

/** Tabs or strokes part the cells of a line, and what stands below each other in the source tells nothing. */
export function isParted(document: Document, { start, end }: Span): boolean {
  const span = document.span(start, end);
  return document.source.format !== 'text' || PARTS.test(document.source.text.slice(span.start, span.end));
}

/** Matches a tab and a stroke; not a blank. */
const PARTS = /[\t|]/u;
