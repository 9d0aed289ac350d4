/**
 * How names are grown over the words of a text: a word, the gap before it, the word at an offset. This does not know
 * what a company is.
 */
import type { Words } from '../../../tree/words.js';

export { CAPITAL, DOTTED, HYPHEN, ODD, splitWords, type Words } from '../../../tree/words.js';

export const startOf = (words: Words, index: number): number => words.starts[index] ?? words.text.length;
export const endOf = (words: Words, index: number): number => words.ends[index] ?? words.text.length;

/** The word, "" beyond either end. */
export function wordAt(words: Words, index: number): string {
  if (index < 0 || index >= words.count) return '';
  return words.copies[index] ?? (words.copies[index] = words.text.slice(startOf(words, index), endOf(words, index)));
}

/** What stands between the word before `index` and the word `index`. */
export function gapBefore(words: Words, index: number): string {
  const from = index <= 0 ? 0 : endOf(words, index - 1);
  const to = index >= words.count ? words.text.length : startOf(words, index);
  return to - from > LONGEST_GAP ? PARTING_GAP : words.text.slice(from, to);
}

/** A gap so long that nobody reads a name over it; it is not copied, so that runs of dots or blanks cost nothing. */
const LONGEST_GAP = 60;
const PARTING_GAP = '\n\n';

/** Index of the first word that starts at or after the offset. */
export function firstWordFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(words, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
