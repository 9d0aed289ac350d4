import { describe, expect, it } from 'vitest';
import { endingTest, wordEndings } from '../../src/vocabulary/word-endings.js';

describe('endings of words', () => {
  it('give the value of the first that fits', () => {
    const kinds = wordEndings([['hochschule', 'university'], ['schule', 'school'], ['musikschule', 'music']]);
    expect(['fachhochschule', 'schule', 'musikschule', 'kule', 'e', ''].map((word) => kinds.of(word))).toEqual(['university', 'school', 'school', null, null, null]);
  });
  it('tell whether a word has one', () => {
    const ends = endingTest(['amt', 'verein']);
    expect(['bauamt', 'sportverein', 'vereine', 'mt', 't'].filter(ends)).toEqual(['bauamt', 'sportverein']);
  });
});
