/**
 * What stands between two words, and whether one name may go on over it. The rules are about marks and line ends only.
 */
import { loadGazetteer } from '../../../gazetteer/index.js';
import { gapBefore, startOf, wordAt, type Words } from './words.js';

/** Matches ` `, `  `; not the wide blanks between cells, a tab or a line end. */
const BLANK = /^ {1,3}$/u;
/** Matches ` \n`, `\n  `; not a blank line or a tab. */
const ONE_LINE_END = /^ *\n *$/u;
/** Matches ` & `, `+`, `&\n`, the `- & ` of `Rohr- & Kanalbau`; not `,`. */
const AND_MARK = /^-? {0,3}\n? {0,3}[&+] {0,3}\n? {0,3}$/u;
/** Matches `- ` and `-\n` after the first half of `Tief- und`; not ` - `. */
const HANGING = /^-(?: +| *\n *)$/u;
/** Matches ` – `, ` - `; not `-`. */
const DASH = /^ +[-–—] *\n? *$/u;
/** Matches `.`, `. `; not `. \n\n`. */
const DOT = /^\. *$/u;
/** Matches `, `, `,\n`; not `;`. */
const COMMA = /^ *, *\n? *$/u;

export type GapKind = 'blank' | 'line' | 'and' | 'hanging' | 'dash' | 'dot' | 'comma' | 'slash' | 'open' | 'close' | 'quote-open' | 'quote-close' | 'break';

/** Matches ` (`, `(`; not `) (`. */
const OPEN = /^ ?\($/u;
/** Matches `) `; not `).`. */
const CLOSE = /^\) ?$/u;
/** Matches ` „`, `: "`, `\n»`; not `“ `. */
const QUOTE_OPEN = /^(?:[^\n\t]*[ (:]| ?\n)["„“»'‚]$/u;
/** Matches `“ `, `" `; not ` „`. */
const QUOTE_CLOSE = /^["“”«'‘] *$/u;

/** The kind of the gap before the word, a stroke or a ring without blanks in `Eber|Rapp`, `Eber°Rapp` like `&`; everything that parts sentences, cells or paragraphs is a `break`. */
export function gapKind(words: Words, index: number): GapKind {
  if (index <= 0 || index >= words.count) return 'break';
  const gap = gapBefore(words, index);
  if (gap === ' ') return 'blank';
  const kind = kinds.get(gap) ?? readKind(gap);
  return kind === 'line' && words.fresh.has(startOf(words, index)) ? 'break' : kind;
}

/** The kinds of short gaps that were read before: a few are printed again and again. */
const kinds = new Map<string, GapKind>();
const LONGEST_KEPT = 4;
const MOST_KEPT = 1_000;

function readKind(gap: string): GapKind {
  const kind = kindOf(gap);
  if (gap.length <= LONGEST_KEPT && kinds.size < MOST_KEPT) kinds.set(gap, kind);
  return kind;
}

function kindOf(gap: string): GapKind {
  if (BLANK.test(gap)) return 'blank';
  if (ONE_LINE_END.test(gap)) return 'line';
  if (gap === '/') return 'slash';
  if (gap === '|' || gap === '°' || gap === '·') return 'and';
  if (AND_MARK.test(gap)) return 'and';
  if (HANGING.test(gap)) return 'hanging';
  if (DASH.test(gap)) return 'dash';
  if (DOT.test(gap)) return 'dot';
  if (COMMA.test(gap)) return 'comma';
  if (OPEN.test(gap)) return 'open';
  if (CLOSE.test(gap)) return 'close';
  if (QUOTE_CLOSE.test(gap)) return 'quote-close';
  return QUOTE_OPEN.test(gap) ? 'quote-open' : 'break';
}

/** A line at least this long was broken because it was full, so that its last word and the next line's first belong together. */
const FULL_LINE = 48;

/** Matches `, 12345 Bad Altfeld`: an address ends its line however long that is; not `12345 Euro für den Bau,`. */
const ADDRESS_END = /(?:^|[ ,])\d{5} \p{Lu}[^\d,;:]{2,40}$/u;

/** Matches `, Bad Altfeld` at the end; not `, Altfeld und`. */
const LAST_PART = /, (?<place>\p{Lu}[\p{L} .-]{2,30}?)\s*$/u;

/** A line of a list that ends in the seat of the company that it names. */
function endsInSeat(line: string): boolean {
  const place = LAST_PART.exec(line)?.groups?.['place'];
  return place !== undefined && loadGazetteer().numbers(place).length > 0;
}

/** Matches `1.204,08 €`, `12,00 EUR`, `750 Euro`; not `12 %`. */
export const AMOUNT = /\d(?:,\d\d)? ?(?:€|EUR\b|Euro\b)/u;
/** Matches `1,15 %` behind wide blanks or a tab; not `um 3 %`. */
const SHARE = /(?: {3}|\t) {0,20}\d[\d,.]{0,8} ?%/u;
export const LONGEST_ROW = 160;

/** Two lines with an amount each are rows of a table that lost its cells; `end` is the line end between them. */
function isBetweenRows(text: string, end: number, start: number): boolean {
  const next = text.indexOf('\n', start);
  const row = text.slice(start, Math.min(start + LONGEST_ROW, next < 0 ? text.length : next));
  const kind = AMOUNT.test(row) ? AMOUNT : row.includes('%') && SHARE.test(row) ? SHARE : null;
  return kind !== null && kind.test(text.slice(Math.max(text.lastIndexOf('\n', end - 1) + 1, end - LONGEST_ROW), end));
}

/** Matches the wide blanks between two cells; not those before a line. */
const CELLS = /\S {4,80}\S/u;

function lineFrom(text: string, start: number): string {
  const newline = text.indexOf('\n', start);
  return text.slice(start, Math.min(start + LONGEST_ROW, newline < 0 ? text.length : newline));
}

/** Whether the line that ends before the word is long enough to have been wrapped. */
export function isWrapped(words: Words, index: number): boolean {
  const start = startOf(words, index);
  let at = start - 1;
  while (at >= 0 && words.text.charCodeAt(at) !== 0x0a) at -= 1;
  for (let back = 1; back <= FULL_LINE; back += 1) {
    const code = words.text.charCodeAt(at - back);
    if (code === 0x0a || at - back < 0) return false;
  }
  const line = words.text.slice(at - FULL_LINE, at);
  return !ADDRESS_END.test(line) && !endsInSeat(line) && !isBetweenRows(words.text, at, start) && !(CELLS.test(line) && CELLS.test(lineFrom(words.text, start)));
}

/** What parts cells where no tab does. */
const WIDE = '    ';

/** Whether the word starts a line, a cell or the text. */
export function startsLine(words: Words, index: number): boolean {
  if (index === 0) return true;
  const gap = gapBefore(words, index);
  return gap.includes('\n') || gap.includes('\t') || gap.includes(WIDE);
}

/** Whether the word is written beside the next with nothing but a blank between. */
export const isBeside = (words: Words, index: number): boolean => gapKind(words, index + 1) === 'blank' && wordAt(words, index + 1) !== '';

/** Nothing but a blank or a line end before the word. */
export const isJoined = (words: Words, at: number): boolean => gapKind(words, at) === 'blank' || gapKind(words, at) === 'line';

/** The same, where the line before was full. */
export const runsOn = (words: Words, at: number): boolean => gapKind(words, at) === 'blank' || (gapKind(words, at) === 'line' && isWrapped(words, at));
