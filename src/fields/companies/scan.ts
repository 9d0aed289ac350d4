/**
 * One pass over the words for all finders that start from words in small letters, from the marks beside a word or from its
 * letters: which of the words each of them has to look at. Passes a few too many; what a word means is for the finders.
 */
import { CAPITAL, HYPHEN, ODD, type Words } from './words.js';

/** Indexes of words, rising. */
export interface Scan {
  /** Words in small letters that are one of those that were asked for, by what asked for them. */
  readonly small: readonly (readonly number[])[];
  /** Words that may be one of the forms in any case, or that have a hyphen. */
  readonly forms: readonly number[];
  /** Words in small letters with a comma or `aus` behind them. */
  readonly seated: readonly number[];
  /** `aus`, `in` or a word in brackets, each behind a word with a capital. */
  readonly links: readonly number[];
  /** Words with a capital whose second or last letter is one too, or a digit. */
  readonly shaped: readonly number[];
}

const SIZE = 0x4000;
const COMMA = 0x2c;
const BLANK = 0x20;
const SMALL_A = 0x61;
const SMALL_I = 0x69;
const BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;
const SHORTEST_SEATED = 4;

const FORM = 0x80;

/** @param asked lists of words in small letters, at most seven. */
export function scanner(asked: readonly (readonly string[])[], formWords: readonly string[]): (words: Words) => Scan {
  const table = new Uint8Array(SIZE);
  asked.forEach((list, bit) => {
    for (const word of list) table[shapeOf(word, 0, word.length)] = (table[shapeOf(word, 0, word.length)] ?? 0) | (1 << bit);
  });
  for (const word of formWords) table[shapeOf(word, 0, word.length)] = (table[shapeOf(word, 0, word.length)] ?? 0) | FORM;
  return (words) => {
    const { text, count, starts, ends, signs } = words;
    const small: number[][] = asked.map(() => []);
    const forms: number[] = [];
    const seated: number[] = [];
    const links: number[] = [];
    const shaped: number[] = [];
    let before = 0;
    for (let at = 0; at < count; at += 1) {
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      const sign = signs[at] ?? 0;
      const bits = table[shapeOf(text, start, end)] ?? 0;
      if ((bits & FORM) !== 0 || (sign & HYPHEN) !== 0) forms.push(at);
      if ((sign & CAPITAL) === 0) {
        if (bits !== 0) for (let bit = 0; bit < small.length; bit += 1) if ((bits & (1 << bit)) !== 0) small[bit]?.push(at);
        if (end - start >= SHORTEST_SEATED && isSeatedBehind(text, end)) seated.push(at);
      } else if ((sign & HYPHEN) === 0 && (isCapitalCode(text.charCodeAt(start + 1)) || isCapitalCode(text.charCodeAt(end - 1)))) {
        shaped.push(at);
      }
      if ((before & (CAPITAL | ODD)) !== 0 && mayLink(text, start, end)) links.push(at);
      before = sign;
    }
    return { small, forms, seated, links, shaped };
  };
}

/** First and last letter without their case, and the length. */
function shapeOf(text: string, start: number, end: number): number {
  return (Math.imul(Math.imul(text.charCodeAt(start) | 0x20, 61) + (text.charCodeAt(end - 1) | 0x20), 31) + end - start) & (SIZE - 1);
}

function isSeatedBehind(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code === COMMA || (code === BLANK && text.charCodeAt(end + 1) === SMALL_A);
}

const isCapitalCode = (code: number): boolean => code < 0x5b && code > 0x2f;

function mayLink(text: string, start: number, end: number): boolean {
  const length = end - start;
  const code = text.charCodeAt(start);
  return (length === 3 && code === SMALL_A) || (length === 2 && code === SMALL_I) || (text.charCodeAt(start - 1) === BRACKET && text.charCodeAt(end) === CLOSING_BRACKET);
}
