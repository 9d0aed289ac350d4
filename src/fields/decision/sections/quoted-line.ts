import type { Line } from '../../../tree/document.js';

/**
 * Whether a line goes on with a quotation that a line above it opened and that ends on it or below: what is quoted from the
 * minutes of another body is no result of the document's own.
 */
export function isQuoted(lines: readonly Line[], at: number): boolean {
  if (lines[at - 1] === undefined || lines[at - 1]?.text === '' || !HEADS.test(lines[at]?.text ?? '')) return false;
  const above = lines.slice(Math.max(0, at - MOST_LINES), at);
  const opens = above.slice(above.findLastIndex(({ text }) => text === '') + 1).some(({ text }) => OPENS.test(text) && !CLOSES.test(text.slice(1)));
  const end = opens ? lines.slice(at, at + MOST_LINES).find(({ text }) => text === '' || CLOSES.test(text)) : undefined;
  return end !== undefined && end.text !== '';
}

/** A quotation is no longer above the line, nor below it. */
const MOST_LINES = 12;
/** Cheap look: only heads of results matter. Matches "Abstimmungsergebnis: 9 Ja" and "Beschluss:"; not "Der Rat". */
const HEADS = /^(?:Abst|Beschl|Ergebnis|Votum|Stimm|Ja|einst|mehrh|\d)/u;
/** Matches "\u201eBeschluss: Der Ausschuss"; not "Der \u201eRat\u201c". */
const OPENS = /^["„»]/u;
/** Matches the end of "9 Ja, 8 Nein\u201c" and "zu.\""; not "Rat". */
const CLOSES = /["“«][.,;]?$/u;
