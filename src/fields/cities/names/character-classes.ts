/**
 * Tells letters and capitals by code unit from a table, since a regular expression for each character would be slow.
 * Covers Latin letters with their marks (below U+0250), which is what names in German print are written with.
 */
const SIZE = 0x250;
const LETTER = 1;
const CAPITAL = 2;

// "ä", not "7".
const IS_LETTER = /^\p{L}$/u;
// "Ä", not "ä".
const IS_CAPITAL = /^\p{Lu}$/u;

const DIGIT = 4;
// All codes have a place, so that no look needs a comparison first.
const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < SIZE; code += 1) {
  const character = String.fromCharCode(code);
  CLASSES[code] = (IS_LETTER.test(character) ? LETTER : 0) | (IS_CAPITAL.test(character) ? CAPITAL : 0) | (code > 47 && code < 58 ? DIGIT : 0);
}

export const isLetter = (code: number): boolean => ((CLASSES[code] ?? 0) & LETTER) !== 0;

export const isCapital = (code: number): boolean => ((CLASSES[code] ?? 0) & CAPITAL) !== 0;

/** A letter or a digit. */
export const isWordCode = (code: number): boolean => (CLASSES[code] ?? 0) !== 0;

/** Offset of the next capital from `from` on, `to` if there is none before it. */
export function nextCapital(codes: Uint16Array, from: number, to: number): number {
  let at = from;
  while (at < to && ((CLASSES[codes[at] ?? 0] ?? 0) & CAPITAL) === 0) at += 1;
  return at;
}
