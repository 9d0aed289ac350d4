import { wordHash } from './word-hash.js';

/**
 * Tells by the number of a word (`wordHash`) which of several lists it is in, as bits: the first list is bit 0. Words
 * are told without their case, and another word may have the number of a listed one: who needs to be sure compares.
 */
export type WordTable = (hash: number) => number;

/** Places for each word: few words are looked for at more than one. */
const ROOM = 4;

/** So many bits for each word, and so many at most: small enough to stay at hand where a table of thousands of words does not. */
const FILTER_ROOM = 64;
const MOST_BITS = 0x40000;
const BITS_OF_PLACE = 32;

/** @param lists at most 31. */
export function wordTable(lists: readonly (readonly string[])[]): WordTable {
  const count = lists.reduce((sum, { length }) => sum + length, 1);
  const mask = 2 ** Math.ceil(Math.log2(count * ROOM)) - 1;
  const hashes = new Int32Array(mask + 1);
  const bits = new Int32Array(mask + 1);
  const filter = new Uint32Array(Math.min(MOST_BITS, 2 ** Math.ceil(Math.log2(count * FILTER_ROOM))) / BITS_OF_PLACE);
  const last = filter.length - 1;
  lists.forEach((words, list) => {
    for (const word of words) {
      const hash = wordHash(word, 0, word.length);
      filter[(hash >>> 5) & last] = (filter[(hash >>> 5) & last] ?? 0) | (1 << (hash & 31));
      let at = hash & mask;
      while (bits[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask;
      hashes[at] = hash;
      bits[at] = (bits[at] ?? 0) | (1 << list);
    }
  });
  return (hash) => {
    if ((((filter[(hash >>> 5) & last] ?? 0) >>> (hash & 31)) & 1) === 0) return 0;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const found = bits[at] ?? 0;
      if (found === 0 || hashes[at] === hash) return found;
    }
  };
}
