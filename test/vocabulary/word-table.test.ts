import { describe, expect, it } from 'vitest';
import { wordHash } from '../../src/vocabulary/word-hash.js';
import { wordTable } from '../../src/vocabulary/word-table.js';

const numberOf = (word: string): number => wordHash(word, 0, word.length);

describe('a table of words', () => {
  it('tells in which lists a word is, whatever its case', () => {
    const listsOf = wordTable([['Firma', 'an'], ['firma', 'Büro'], []]);
    expect(['FIRMA', 'An', 'büro', 'Amt', ''].map((word) => listsOf(numberOf(word)))).toEqual([0b11, 0b01, 0b10, 0, 0]);
  });
  it('finds each of many words, and hardly another', () => {
    const words = Array.from({ length: 5_000 }, (_, index) => `wort${index}`);
    const listsOf = wordTable([words]);
    expect(words.every((word) => listsOf(numberOf(word)) === 1)).toBe(true);
    expect(words.filter((word) => listsOf(numberOf(`${word}x`)) !== 0)).toEqual([]);
  });
  it('may be empty', () => expect(wordTable([])(numberOf('Amt'))).toBe(0));
});
