import { PLACES, twoLetters } from './two-letters.js';

/**
 * Values by the first two letters of the words that each may begin with, in any case: at a place of a text those that may
 * begin there, in the order in which they were given. A few that do not begin there may be among them.
 */
export function byBeginning<Value>(entries: Iterable<readonly [words: readonly string[], value: Value]>): (text: string, at: number) => readonly Value[] {
  const table = new Array<readonly Value[]>(PLACES).fill([]);
  for (const [words, value] of entries) {
    for (const place of new Set(words.map((word) => twoLetters(word, 0)))) table[place] = [...(table[place] ?? []), value];
  }
  return (text, at) => table[twoLetters(text, at)] ?? [];
}
