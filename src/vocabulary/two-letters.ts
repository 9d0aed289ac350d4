import { codeAt, smallCode } from './letters.js';

/** How many places `twoLetters` tells apart. */
export const PLACES = 0x1000;

/** A small number for the two characters at a place, in any case: another pair may have the same. */
export function twoLetters(text: string, at: number): number {
  return (Math.imul(smallCode(codeAt(text, at)), 61) + smallCode(codeAt(text, at + 1))) & (PLACES - 1);
}
