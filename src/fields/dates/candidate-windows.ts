/**
 * The stretches of a text in which a date can stand, found by a cheap pattern, so that the parsers see little else.
 * Windows that touch are one. What a window holds is for the parsers to say; a bare year needs none.
 */
import dateWords from '../../vocabulary/date-words.json' with { type: 'json' };
import months from '../../vocabulary/months.json' with { type: 'json' };
import type { Span } from '../../tree/document.js';
import { narrowText } from '../../tree/narrow-text.js';

// "2011", "5. März", "4.12.", "6/05/2" and "zweitausend" match; "1.10" does not.
const CANDIDATE = /(?<year>(?:1[5-9]|2[01])\d\d)|\d\.\s{0,3}(?:\d{1,2}\.(?:\d{4})?|[JFMASOND][a-zä]{2})|\d\/\d{1,2}\/\d|['’]\d\d|hundert|zweitausend/gu;
// "März ", "Dez. " and "Q3/" match; "2013/" does not.
const WORD_BEFORE = /(?<word>(?<!\p{L})\p{L}{1,16})(?:[.,]|\.,)?\s{0,4}(?:[1-4IV]{1,3}\s?\/?\s?|\/\s?)?$/u;
// "14.12.", "2016-" and "11 / " match; "(" does not.
const DIGIT_BEFORE = /\d(?:[./]\s?|\s\/\s)$/u;
// "Sep 13, " matches; "2013, " does not.
const ENGLISH_BEFORE = /[JFMASOND][a-zä]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,\s?$/u;
// "-07-01", ".10.25" and " Feb 3" match; ", 30" does not.
const DIGITS_BEHIND = /^(?:[.-]\d|\s[JFMASOND][a-zä]{2,8}\.?\s\d)/u;

const BEFORE = 48;
const BEHIND = 40;
/** How far a window's border is moved so that it cuts no word. */
const WORD = 24;
const WORDS_BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...[...months.months, ...dateWords.seasons].flatMap(({ forms }) => forms),
  ...dateWords.quarters, ...dateWords.halves, 'jahres', 'q', 'kw', 'kalenderwoche', 'stand', 'seit',
]);

export function candidateWindows(text: string): Span[] {
  const windows: Span[] = [];
  let [start, end] = [-1, -1];
  for (const match of text.matchAll(CANDIDATE)) {
    if (match.groups?.['year'] !== undefined && !mayEndDate(text, match.index)) continue;
    const last = match.index + match[0].length;
    if (start >= 0 && match.index - BEFORE > end) {
      windows.push({ start, end: wordEnd(text, end) });
      start = -1;
    }
    if (start < 0) start = wordStart(text, Math.max(0, match.index - BEFORE), match.index);
    end = last + BEHIND;
  }
  if (start >= 0) windows.push({ start, end: wordEnd(text, end) });
  return windows;
}

/** A word of a date stands before the year, or digits that it continues or that continue it. */
function mayEndDate(text: string, index: number): boolean {
  if (DIGITS_BEHIND.test(text.slice(index + 4, index + 18))) return true;
  const before = narrowText(text.slice(Math.max(0, index - 22), index));
  const word = WORD_BEFORE.exec(before)?.groups?.['word'];
  if (word === undefined) return DIGIT_BEFORE.test(before) || ENGLISH_BEFORE.test(before);
  return WORDS_BEFORE_YEAR.has(word.toLowerCase());
}

function wordStart(text: string, index: number, limit: number): number {
  if (index === 0 || isBlank(text[index - 1])) return index;
  for (let at = index; at < Math.min(index + WORD, limit); at += 1) if (isBlank(text[at])) return at + 1;
  return index;
}

function wordEnd(text: string, index: number): number {
  for (let at = index; at > index - WORD; at -= 1) if (at >= text.length || isBlank(text[at])) return Math.min(at, text.length);
  return index;
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\t';
}
