import { describe, expect, it } from 'vitest';
import { masks, matchMaskAt, referenceValue } from '../../src/fields/reference/masks.js';

const numberAt = (text: string, at = 0) => matchMaskAt(text, at, false)?.text ?? null;
const parts = (text: string) => {
  const found = matchMaskAt(text, 0, false);
  return found === null ? null : referenceValue(found, 0);
};

describe('numbers of documents', () => {
  it.each(['0123/2020', 'I0322/11', 'S0037/04', 'A0201/03', '2020/0123', '16/1234', 'BV/0123/2020', '2023/0456-1', '0986 (V) BDs', '0872/24 - II/118', 'VO/GV BH/24/017', '16.0815'])('%s has a mask, and all of it is taken', (text) => {
    expect(numberAt(text)).toBe(text);
  });
  it('are not cut out of longer ones', () => {
    expect(numberAt('0123/20204')).toBeNull();
    expect(numberAt('0123/2020/x9')).not.toBe('0123/2020');
  });
  it('are found where they begin, whatever stands before', () => expect(numberAt('Nr. 0123/2020', 4)).toBe('0123/2020'));
  it.each(['101.19.345', '101.19.345\n'])('of parts with full stops are known without any slash in the text: %j', (text) => expect(numberAt(text)).toBe('101.19.345'));
  it.each([['0123/2020', 2020], ['S0037/04', 2004], ['I0322/11', 2011], ['A0201/98', 1998]])('%s names the year %i', (text, year) => expect(parts(text)?.year).toBe(year));
  it('have their parts in the right places, and the base has no separator at its end', () => {
    for (const text of ['0123/2020', 'I0322/11', 'S0037/04', '2023/0456-1']) {
      const value = parts(text);
      expect(text.startsWith(value?.base ?? '?')).toBe(true);
      expect(value?.base).not.toMatch(/[/-]$/u);
    }
  });
});

describe('the masks', () => {
  it('differ, and each is sticky, so that no text is searched through for one', () => {
    expect(new Set(masks.map(({ mask }) => mask)).size).toBe(masks.length);
    expect(masks.filter(({ pattern }) => !pattern.sticky || !pattern.unicode)).toEqual([]);
  });
  it('have no part without a bound', () => expect(masks.filter(({ pattern }) => UNBOUNDED.test(pattern.source)).map(({ mask }) => mask)).toEqual([]));
});

/** Matches "\\d+" and "[A-Z]*"; not "\\d{3,5}" or "\\+". */
const UNBOUNDED = /(?<!\\)[+*]|\{\d+,\}/u;
