import { describe, expect, it } from 'vitest';
import { unreadOf, valuesOf } from './reading.js';

describe('what is no date', () => {
  it.each([
    'Dez VI', 'Herr Mai und Frau August', '3. August Macke', 'Straße des 17. Juni', '§ 70 Abs. 1', 'TOP 9.1.2', 'Version 1.10.2', 'Ziffer 2.2.10',
    '1720/2016', 'I0322/11', '2017/LR/0453', '18-09382', 'Tel. 0721 133-2014', '5.301.2009 Euro', '1729-19-3', 'Dez. \n2014/0590',
    'Wert 2013,50', '31.12.',
  ])('%j', (text) => {
    expect(valuesOf(text)).toEqual([]);
    expect(unreadOf(text)).toEqual([]);
  });
});

describe('what is no clock time', () => {
  it.each([
    ['24.03.2026 14 ö', '2026-03-24'],
    ['12.03.2012 14:0', '2012-03-12'],
    ['12.03.2012 4', '2012-03-12'],
  ])('%j', (text, day) => {
    expect(valuesOf(text)).toEqual([day]);
  });
});

describe('dates that cannot be', () => {
  it.each(['31.02.2012', '29.02.2013', '31. April 2012', '26.02.3004', '32.01.2012', '26.02.20226'])('%j is reported whole, never in part', (text) => {
    expect(valuesOf(`am ${text}.`)).toEqual([]);
    expect(unreadOf(`am ${text}.`)).toEqual(['date-impossible']);
  });

  it.each(['vom 13. September 201', 'Weisung vom : der', 'ab 01.01.20t8'])('%j is incomplete', (text) => {
    expect(valuesOf(text)).toEqual([]);
    expect(unreadOf(text)).toEqual(['date-incomplete']);
  });

  it('leaves a label before its date alone', () => {
    expect(unreadOf('Antrag vom : 12.03.2012')).toEqual([]);
  });
});

describe('years of two digits', () => {
  it('take the century of the full dates in the same text', () => {
    expect(valuesOf('Sitzung 12.03.2018, Antrag vom 19.02.18')).toEqual(['2018-03-12', '2018-02-19']);
    expect(valuesOf('Sitzung 12.03.1974, Antrag vom 19.02.74')).toEqual(['1974-03-12', '1974-02-19']);
  });

  it('stay unread where nothing tells the century', () => {
    expect(valuesOf('Antrag vom 19.02.18')).toEqual([]);
    expect(unreadOf('Antrag vom 19.02.18')).toEqual(['date-incomplete']);
  });

  it('need a word before a day of one digit', () => {
    expect(valuesOf('1.2.09 Bauliches, am 7.10.09, im Jahr 2009')).toEqual(['2009-10-07', '2009']);
  });
});
