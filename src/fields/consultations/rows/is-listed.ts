import type { Document, Span } from '../../../tree/document.js';

/** Whether a range stands behind the bullet or the number of a list item on its line: somebody wrote it, where a form prints its committees. */
export function isListed(document: Document, range: Span): boolean {
  const { start } = document.span(range.start, range.end);
  const { text } = document.source;
  return BULLET.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) || NUMBERED.test(document.text.slice(range.start, range.end));
}

/** Matches "- ", "  2. " and "3 "; not "" or "[ ] ". */
const BULLET = /^\s*(?:[-–•*▪◦●○]|\d{1,2}[.)]?)\s+$/u;
/** Matches "2. Rat"; not "2. Bezirk" without the blank. */
const NUMBERED = /^\d{1,2}[.)] +\p{L}/u;
