import { PLACES, twoLetters } from './two-letters.js';

/** Cheap look by the first two letters of some words, in any case: false where none of them begins, true at a few other places too. */
export function beginnings(words: Iterable<string>): (text: string, at: number) => boolean {
  const table = new Uint8Array(PLACES);
  for (const word of words) table[twoLetters(word, 0)] = 1;
  return (text, at) => table[twoLetters(text, at)] === 1;
}
