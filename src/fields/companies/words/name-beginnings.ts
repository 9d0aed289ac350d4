import { wordHash } from '../../../vocabulary/word-hash.js';
import { wordTable } from '../../../vocabulary/word-table.js';
import type { Words } from './words.js';

/**
 * Cheap look at the numbers of one word or two that spares the reading where no name of a list begins: `Die` begins
 * some name of three words, and hardly ever stands before the second of them. Passes a few too many.
 * @param names each as its words.
 */
export function nameBeginnings(names: readonly (readonly string[])[]): (words: Words, at: number) => boolean {
  const isAlone = wordTable([names.filter(({ length }) => length === 1).flat()]);
  const pairs = new Set(names.filter(({ length }) => length > 1).map(([first = '', second = '']) => ofTwo(numberOf(first), numberOf(second))));
  return ({ hashes }, at) => {
    const hash = hashes[at] ?? 0;
    return isAlone(hash) !== 0 || pairs.has(ofTwo(hash, hashes[at + 1] ?? 0));
  };
}

const numberOf = (word: string): number => wordHash(word, 0, word.length);

/** One number for two words in their order. */
const ofTwo = (first: number, second: number): number => Math.imul(first, 31) ^ second;
