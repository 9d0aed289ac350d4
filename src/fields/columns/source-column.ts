import { codeAt, isWidthless } from '../../vocabulary/letters.js';
import type { Document, Span } from '../../tree/document.js';

/** How far from the beginning of its line a clean range stands in the source, in characters that have a width: what stood in one column is equal. */
export function sourceColumn(range: Span, document: Document): number {
  const { text } = document.source;
  const { start } = document.span(range.start, range.end);
  const before = text.lastIndexOf('\n', start - 1);
  let column = start - before;
  for (let at = before + 1; at < start; at += 1) if (isWidthless(codeAt(text, at))) column -= 1;
  return column;
}

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
