import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetMap } from '../../src/tree/offset-map.js';

describe('the offset map', () => {
  it('leads letters that were copied back one by one', () => {
    const map = offsetMap();
    map.add(5, 10, 5);
    expect(map.span(1, 3)).toEqual({ start: 11, end: 13 });
  });
  it('leads a part of a replacement back to all that was replaced', () => {
    const map = offsetMap();
    map.add(2, 0, 2);
    map.add(1, 2, 6);
    map.add(3, 8, 3);
    expect(map.span(2, 3)).toEqual({ start: 2, end: 8 });
    expect(map.span(1, 4)).toEqual({ start: 1, end: 9 });
  });
  it('gives an empty range for an empty one', () => {
    const map = offsetMap();
    map.add(4, 3, 4);
    expect(map.span(2, 2)).toEqual({ start: 5, end: 5 });
    expect(offsetMap().span(0, 0)).toEqual({ start: 0, end: 0 });
  });
  it('never gives a range that ends before it starts or lies outside of what was added', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 20 }), fc.nat(100), fc.nat(100), (runs, from, length) => {
      const map = offsetMap();
      let source = 0;
      for (const [clean, width] of runs) {
        map.add(clean, source, width);
        source += width;
      }
      const { start, end } = map.span(Math.min(from, map.length), Math.min(from + length, map.length));
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(source);
    }), { seed: 7, numRuns: 500 });
  });
});
