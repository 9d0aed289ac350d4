import { gapBefore, wordAt, type Words } from '../words/words.js';

/** `Holm u. Vara`: whether the word is an `und` cut short. */
export const isCutAnd = (words: Words, at: number): boolean => wordAt(words, at) === CUT && CUT_END.test(gapBefore(words, at + 1));
const CUT = 'u';
/** Matches `. `, `.`; not `. , `. */
const CUT_END = /^\. ?$/u;
