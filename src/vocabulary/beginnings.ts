import { codeAt, smallCode } from './letters.js';

const PLACES = 0x1000;

/** Cheap look by the first two letters of some words, in any case: false where none of them begins, true at a few other places too. */
export function beginnings(words: Iterable<string>): (text: string, at: number) => boolean {
  const table = new Uint8Array(PLACES);
  for (const word of words) table[placeOf(word, 0)] = 1;
  return (text, at) => table[placeOf(text, at)] === 1;
}

function placeOf(text: string, at: number): number {
  return (Math.imul(smallCode(codeAt(text, at)), 61) + smallCode(codeAt(text, at + 1))) & (PLACES - 1);
}
