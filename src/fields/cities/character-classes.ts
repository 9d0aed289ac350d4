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

const classes = Uint8Array.from({ length: SIZE }, (_, code) => {
  const character = String.fromCharCode(code);
  const letter = IS_LETTER.test(character) ? LETTER : 0;
  const capital = IS_CAPITAL.test(character) ? CAPITAL : 0;
  return letter | capital;
});

const ASCII_END = 128;

// The plain comparisons spare the table for nearly all characters.
export const isLetter = (code: number): boolean =>
  code < ASCII_END ? (code > 96 && code < 123) || (code > 64 && code < 91) : ((classes[code] ?? 0) & LETTER) !== 0;

export const isCapital = (code: number): boolean => (code < ASCII_END ? code > 64 && code < 91 : ((classes[code] ?? 0) & CAPITAL) !== 0);

/** A letter or a digit. */
export const isWordCode = (code: number): boolean => (code > 47 && code < 58) || isLetter(code);
