import type { Span } from '../document.js';
import { namesMeetingPaper } from './page-words.js';
import { wordsOf } from './spans.js';

/**
 * A main heading that names body, session and kind one after the other ("Gemeinderat, 34. Sitzung vom 26.04.2018,
 * Wörtliches Protokoll - Seite 58 von 104"): the kind stands apart from the session.
 */
export interface KindInHeading {
  readonly before: readonly Span[];
  readonly kind: readonly Span[];
}

/** Matches what may stand around the kind. Not a hyphen. */
const BORDERS = [', ', ' - ', ' – '];

export function kindInHeading(text: string, spans: readonly Span[]): KindInHeading | null {
  const [only, ...others] = spans;
  if (only === undefined) return null;
  const raw = text.slice(only.start, only.end);
  const at = raw.lastIndexOf(BORDERS[0] ?? '');
  if (at <= 0) return null;
  const behind = raw.slice(at + 2);
  const end = BORDERS.map((border) => behind.indexOf(border)).filter((index) => index > 0).sort((a, b) => a - b)[0] ?? behind.length;
  const kind = { start: only.start + at + 2, end: only.start + at + 2 + end };
  const alone = end < behind.length || others.every((span) => !LETTER.test(wordsOf(text, [span]))) || STARTS_APART.test(wordsOf(text, others));
  return alone && namesMeetingPaper(wordsOf(text, [kind]).trim()) ? { before: [{ start: only.start, end: only.start + at }], kind: [kind] } : null;
}

/** Matches "a"; not " - ". */
const LETTER = /\p{L}/u;
/** Matches " - Seite 3"; not " der Stadt". */
const STARTS_APART = /^\s{0,3}[-–,]\s/u;
