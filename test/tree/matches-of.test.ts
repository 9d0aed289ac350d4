import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/tree/matches-of.js';

// Matches "7" and "12"; not "a".
const NUMBER = /\d+/gu;
// Matches "" before "a", between letters too.
const BEFORE_A = /(?=a)/gu;

describe('the matches of an expression', () => {
  it('are those of matchAll, with their places', () => {
    expect(matchesOf(NUMBER, 'a 7, b 12').map(({ index, 0: words }) => [index, words])).toEqual([[2, '7'], [7, '12']]);
    expect(matchesOf(NUMBER, 'ab')).toEqual([]);
  });
  it('are found again and in another text, wherever somebody stopped', () => {
    NUMBER.lastIndex = 4;
    expect(matchesOf(NUMBER, '7')).toHaveLength(1);
    expect(matchesOf(NUMBER, '1 2 3')).toHaveLength(3);
  });
  it('may be empty, and go on behind characters of two code units', () => {
    expect(matchesOf(BEFORE_A, '𝒳aa').map(({ index }) => index)).toEqual([...'𝒳aa'.matchAll(BEFORE_A)].map(({ index }) => index));
  });
});
