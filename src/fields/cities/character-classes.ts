/**
 * Tells letters and capitals by code unit from a table, since a regular expression for each character would be slow.
 * Covers Latin letters with their marks (below U+0250), which is what names in German print are written with.
 */
const SIZE = 0x250;
const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 4;

// "ä", not "7".
const IS_LETTER = /^\p{L}$/u;
// "Ä", not "ä".
const IS_CAPITAL = /^\p{Lu}$/u;

const classes = Uint8Array.from({ length: SIZE }, (_, code) => {
  const character = String.fromCharCode(code);
  const letter = IS_LETTER.test(character) ? LETTER : 0;
  const capital = IS_CAPITAL.test(character) ? CAPITAL : 0;
  return letter | capital | (code >= 48 && code <= 57 ? DIGIT : 0);
});

export const isLetter = (code: number): boolean => ((classes[code] ?? 0) & LETTER) !== 0;
export const isCapital = (code: number): boolean => ((classes[code] ?? 0) & CAPITAL) !== 0;
export const isWordCode = (code: number): boolean => (classes[code] ?? 0) !== 0;
