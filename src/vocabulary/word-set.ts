import { codeAt, smallCode } from './letters.js';

/** Words of a vocabulary in any case, looked up in a text without a copy of the word. */
export interface WordSet {
  /** Whether the text from `start` to `end` is one of the words. */
  has(text: string, start: number, end: number): boolean;
}

const FILTER_SIZE = 0x1000;

export function wordSet(words: Iterable<string>): WordSet {
  const all = new Set<string>();
  const filter = new Uint8Array(FILTER_SIZE);
  for (const word of words) {
    const small = word.toLowerCase();
    all.add(small);
    filter[filterPlace(small, 0, small.length)] = 1;
  }
  return { has: (text, start, end) => filter[filterPlace(text, start, end)] === 1 && all.has(text.slice(start, end).toLowerCase()) };
}

/** By the first, second and last letter and the length. */
function filterPlace(text: string, start: number, end: number): number {
  const second = end > start + 1 ? smallCode(codeAt(text, start + 1)) : 0;
  const first = Math.imul(smallCode(codeAt(text, start)), 61) + second;
  return (Math.imul(Math.imul(first, 61) + smallCode(codeAt(text, end - 1)), 31) + end - start) & (FILTER_SIZE - 1);
}
