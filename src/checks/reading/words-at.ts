/** The words at a place as they are quoted in a message: on one line, with single blanks. */
import type { Document, Span } from '../../tree/document.js';

// Matches runs of blanks and line ends.
const BLANKS = /\s+/gu;

export function wordsAt({ text }: Document, { start, end }: Span): string {
  return text.slice(start, end).replace(BLANKS, ' ').trim();
}
