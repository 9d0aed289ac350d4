import { describe, expect, it } from 'vitest';
import { isInYearColumn, opensRow } from '../../src/fields/dates/row-years.js';

const yearsOf = (text: string): string[] => [...text.matchAll(/(?<!\d)\d{4}(?!\d)/gu)].map(({ index }) => ({ start: index, end: index + 4 })).filter((span) => opensRow(text, span)).map(({ start, end }) => text.slice(start, end));

describe('a year opens a row of a table', () => {
  it('where the row above or below begins with a year too', () => {
    expect(yearsOf('Jahr    Besucher\n2012    388    305\n2013    412    287\n')).toEqual(['2012', '2013']);
    expect(yearsOf('  2004\tKaufhaus\tabgesagt\n  2006\tTherme\tgebaut\n')).toEqual(['2004', '2006']);
  });
  it('where a blank line or the rest of a cell stands between', () => {
    expect(yearsOf('2020\t310.000\tMinderbedarf Au\nStraße\n2021\t1.175.000\n\n2022\t12.000\n')).toEqual(['2020', '2021', '2022']);
  });
  it('where an event stands before it, and years alone behind it', () => {
    expect(yearsOf('                Au     Berg\nBezug möglich   2021   2022\nSumme           2023   2024\n')).toEqual(['2021', '2022']);
  });
  it.each([
    ['one row alone', 'Summe    388\n2013    412    287\n'],
    ['the head of columns', '2012    2013    2014\n2012    2013    2014\n'],
    ['numbers far apart', '1850    Strom\n2013    Wasser\n'],
    ['prose', '2012 waren es 388.\n2013 waren es 412.\n'],
  ])('but not %s', (_, text) => expect(yearsOf(text)).toEqual([]));
});

describe('a year fills a cell of a column of years', () => {
  const inColumn = (text: string): string[] => [...text.matchAll(/(?<!\d)\d{4}(?: - \d{4})?(?!\d)/gu)].map(({ index, 0: printed }) => ({ start: index, end: index + printed.length })).filter((span) => isInYearColumn(text, span)).map(({ start, end }) => text.slice(start, end));
  it('below its name', () => {
    expect(inColumn('Art\tJahr\tKosten\nIM\t2021\t420.000\nRate\nIM\t2022\t610.000\n')).toEqual(['2021', '2022']);
    expect(inColumn('Stadt\tseit\tletzte Sanierung\nAu\t1957\t2001\n')).toEqual(['1957', '2001']);
    expect(inColumn('Nr.\tMaßnahme\tZeitraum\nM 1\tQuartier\t2021 - 2022\nM 2\tHöfe\t2022')).toEqual(['2021 - 2022', '2022']);
  });
  it.each([
    ['other columns', 'Art\tJahr\tKosten\nIM\t1\t2000\n'],
    ['the head itself', 'Jahr\t2021\t2022\nKosten\t2000\t1950\n'],
    ['words beside it', 'Art\tJahr\nIM\tRate 2021\n'],
    ['a line of its own', 'Jahr\n2021\n'],
  ])('but not of %s', (_, text) => expect(inColumn(text)).toEqual([]));
});
