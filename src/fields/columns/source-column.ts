import { codeAt, isWidthless } from '../../vocabulary/letters.js';
import type { Document, Span } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';

/** How far from the beginning of its line a clean range stands in the source, in characters that have a width: what stood in one column is equal. */
export function sourceColumn(range: Span, document: Document): number {
  return columnsOf(document.source)[document.span(range.start, range.end).start] ?? 0;
}

/** The column of each character, one at the beginning of a line: counted once, since a line may have thousands of cells. */
const columnsOf = remembered(({ text }: { readonly text: string }): Uint32Array => {
  const columns = new Uint32Array(text.length + 1);
  let column = 1;
  for (let at = 0; at <= text.length; at += 1) {
    columns[at] = column;
    const code = codeAt(text, at);
    column = code === LINE_FEED ? 1 : isWidthless(code) ? column : column + 1;
  }
  return columns;
});

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
