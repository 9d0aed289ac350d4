import { bitTable, hasBit, setBit } from './bits.js';
import { codeAt, smallCode } from './letters.js';

const PLACES = 0x1000;

/** Cheap look by the first two letters of some words, in any case: false where none of them begins, true at a few other places too. */
export function beginnings(words: Iterable<string>): (text: string, at: number) => boolean {
  const table = bitTable(PLACES);
  for (const word of words) setBit(table, placeOf(word, 0));
  return (text, at) => hasBit(table, placeOf(text, at));
}

function placeOf(text: string, at: number): number {
  return (Math.imul(smallCode(codeAt(text, at)), 61) + smallCode(codeAt(text, at + 1))) & (PLACES - 1);
}
