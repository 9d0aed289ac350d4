import type { Document, Line, Span } from '../../../tree/document.js';
import { lineAt, linesWithin } from '../../../tree/line-at.js';
import { flowing } from '../../paper-tree/mark.js';

/** The text of a title in one line. Dashes before its parts are read as signs of a list's items, but are part of it: "Neubau der Halle - Vorstellung der Planung -". */
export function withDashes(document: Document, title: Span): string {
  // The last line may go on behind the title.
  const parts = linesWithin(document, { start: title.start, end: lineAt(document, title.end - 1)?.end ?? title.end });
  if (parts.length < 2 || parts.every(({ kind }) => kind !== 'item')) return flowing(document.text, title);
  return parts.map((line, at) => (at === 0 ? '' : dashBefore(document, line)) + flowing(document.text, { start: Math.max(line.start, title.start), end: Math.min(line.end, title.end) })).join(' ');
}

/** The sign of an item as printed, where it is a dash. */
function dashBefore({ source, span }: Document, { kind, start, end }: Line): string {
  if (kind !== 'item' || source.format === 'html') return '';
  const at = span(start, end).start;
  const dash = DASH.exec(source.text.slice(Math.max(0, at - LONGEST_SIGN), at))?.[1];
  return dash === undefined ? '' : `${dash} `;
}

/** Letters back from the words: a dash and its blanks. */
const LONGEST_SIGN = 8;
/** Matches "\n- " and "   –  "; not "1. " or "a- ". */
const DASH = /(?:^|\s)([-–—])\s{0,6}$/u;
