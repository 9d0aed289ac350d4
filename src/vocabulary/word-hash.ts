import { codeAt } from './letters.js';

/**
 * A number for the letters of a word, the same in capitals and in small letters, so that tables are asked for a word
 * without a copy of it. Different words may have the same number: who needs to be sure compares the letters.
 */
const PRIME = 0x01000193;
/** From here on capitals and small letters differ in other ways than by one bit: all these letters are alike. */
const PLAIN_END = 0xff;

/** The number of no letters at all. */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** What counts of a letter, in one byte. */
export const foldedLetter = (code: number): number => (code < PLAIN_END ? code | 0x20 : PLAIN_END);

/** The number of a word and one more letter, of which only what counts is given. */
export const withFolded = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME);

/** The number of a word and one more letter. */
export const withLetter = (hash: number, code: number): number => withFolded(hash, foldedLetter(code));

/** The number of the letters from `start` to `end` of a text's code units. */
export function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = NO_LETTERS;
  for (let at = start; at < end; at += 1) hash = withLetter(hash, codes[at] ?? 0);
  return hash;
}

/** The number of the letters from `start` to `end`. */
export function wordHash(text: string, start: number, end: number): number {
  let hash = NO_LETTERS;
  for (let at = start; at < end; at += 1) hash = withLetter(hash, codeAt(text, at));
  return hash;
}
