import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borrowedParser, borrowedRefiner } from '../../src/fields/dates/engine.js';
import { findDates } from '../../src/fields/dates/find-dates.js';
import { cpuMilliseconds } from '../cpu-time.js';

describe('parts borrowed of chrono', () => {
  it('are still there under their names', () => {
    expect(borrowedParser('ISOFormatParser')).toBeDefined();
    expect(borrowedRefiner('OverlapRemovalRefiner')).toBeDefined();
    expect(borrowedRefiner('DEMergeDateRangeRefiner')).toBeDefined();
    expect(borrowedRefiner('DEMergeDateTimeRefiner')).toBeDefined();
  });
});

describe('marks', () => {
  it('say implied where a year came from a neighbor', () => {
    expect(findDates('(März und Juni 2011)').dates.map(({ certainty }) => certainty)).toEqual(['implied', 'written']);
  });

  it('say the doubt', () => {
    expect(findDates('(Juni 2009/ 2010)').dates.map(({ value }) => value.doubt)).toEqual(['one-month-for-several-years', 'one-month-for-several-years']);
    expect(findDates('10/07/2020').dates[0]?.value.doubt).toBe('slash-order');
  });

  it('lie where their words stand, far into a text too', () => {
    const text = `${'Der Rat berät. '.repeat(300)}Am 25. März 2010, 17:00 Uhr, in Neustadt. ${'Ende. '.repeat(99)}Anfang 2012 folgt mehr.`;
    expect(findDates(text).dates.map(({ start, end }) => text.slice(start, end))).toEqual(['25. März 2010, 17:00 Uhr', 'Anfang 2012']);
  });

  it('are in order, inside the text and never empty, whatever the text', () => {
    const piece = fc.constantFrom('1.', '12.', '2014', ' ', '\n', '-', '/', 'bis', 'und', 'März', 'Mai', 'am', ',', '31.02.2012', '8:00', 'Uhr', 'II.', 'Quartal', 'Ende', '\t');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { dates } = findDates(text);
      dates.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(dates[index - 1]?.start ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }), { seed: 1, numRuns: 400 });
  });
});

describe('hostile input', () => {
  it.each(['1.', '9', ' ', 'Mai ', '1. März ', '12.12.2012-', '2014 und ', '2014 ', '2014 bis ', 'zweitausend', '12. bis ', '"2014" '])('%j costs no more than in proportion', (unit) => {
    const cost = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const start = cpuMilliseconds();
      findDates(text);
      return cpuMilliseconds() - start;
    };
    cost(8_000);
    expect(cost(128_000)).toBeLessThan(40 * Math.max(cost(16_000), 10));
  });
});
