import { gapKind } from '../words/gap.js';
import { endOf, wordAt, type Words } from '../words/words.js';

/** `die LzA (Landessparkasse zu Ahausen)`: whether what stands before the bracket is the first letters of all words in it. */
export const isShortOf = (words: Words, first: number, last: number): boolean =>
  gapKind(words, first) === 'open' && words.text.charAt(endOf(words, last)) === ')' && Array.from({ length: last - first + 1 }, (_, index) => wordAt(words, first + index).charAt(0)).join('') === wordAt(words, first - 1);
