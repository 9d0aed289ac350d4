/** The words at a place as they are quoted in a message: on one line, with single blanks. */
import type { Document, Span } from '../../tree/document.js';
import { withSingleBlanks } from '../../vocabulary/one-blank.js';

export function wordsAt({ text }: Document, { start, end }: Span): string {
  return withSingleBlanks(text.slice(start, end)).trim();
}
