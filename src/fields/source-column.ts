import type { Document, Span } from '../tree/document.js';

/** How far from the beginning of its line a clean range stands in the source, in UTF-16 code units: what stood in one column is equal. */
export function sourceColumn(range: Span, document: Document): number {
  const { start } = document.span(range.start, range.end);
  return start - document.source.text.lastIndexOf('\n', start - 1);
}
