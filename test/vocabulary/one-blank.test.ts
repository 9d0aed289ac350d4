import { describe, expect, it } from 'vitest';
import { withSingleBlanks } from '../../src/vocabulary/one-blank.js';

describe('a text with single blanks', () => {
  it.each([
    ['Neubau der Halle', 'Neubau der Halle'],
    ['Neubau\nder  Halle', 'Neubau der Halle'],
    ['Neubau \t\u00a0 der\u00a0Halle', 'Neubau der Halle'],
    [' Neubau   \n', ' Neubau '],
    [`a${' '.repeat(300)}\nb`, 'a b'],
    ['', ''],
  ])('%j is %j', (text, single) => expect(withSingleBlanks(text)).toBe(single));
});
