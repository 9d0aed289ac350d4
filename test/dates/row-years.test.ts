import { describe, expect, it } from 'vitest';
import { opensRow } from '../../src/fields/dates/row-years.js';

const yearsOf = (text: string): string[] => [...text.matchAll(/(?<!\d)\d{4}(?!\d)/gu)].map(({ index }) => ({ start: index, end: index + 4 })).filter((span) => opensRow(text, span)).map(({ start, end }) => text.slice(start, end));

describe('a year opens a row of a table', () => {
  it('where the row above or below begins with a year too', () => {
    expect(yearsOf('Jahr    Besucher\n2012    388    305\n2013    412    287\n')).toEqual(['2012', '2013']);
    expect(yearsOf('  2004\tKaufhaus\tabgesagt\n  2006\tTherme\tgebaut\n')).toEqual(['2004', '2006']);
  });
  it.each([
    ['one row alone', 'Summe    388\n2013    412    287\n'],
    ['the head of columns', '2012    2013    2014\n2012    2013    2014\n'],
    ['numbers far apart', '1850    Strom\n2013    Wasser\n'],
    ['prose', '2012 waren es 388.\n2013 waren es 412.\n'],
  ])('but not %s', (_, text) => expect(yearsOf(text)).toEqual([]));
});
