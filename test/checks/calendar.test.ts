import { describe, expect, it } from 'vitest';
import { dayNumber, daysBetween } from '../../src/checks/calendar/days.js';
import { easterSunday } from '../../src/checks/calendar/easter.js';
import { edtfBounds } from '../../src/checks/calendar/edtf-bounds.js';
import { nonWorkingDay } from '../../src/checks/calendar/non-working-day.js';

describe('days', () => {
  it('counts days over leap years and says null for what is no day', () => {
    expect(daysBetween('2012-02-28', '2012-03-01')).toBe(2);
    expect(daysBetween('2012-03-01', '2012-02-28')).toBe(-2);
    expect(dayNumber('2013-02-29')).toBeNull();
    expect(dayNumber('2013-02')).toBeNull();
  });
});

describe('Easter', () => {
  it.each([['1961', '1961-04-02'], ['2000', '2000-04-23'], ['2008', '2008-03-23'], ['2011', '2011-04-24'], ['2019', '2019-04-21'], ['2024', '2024-03-31'], ['2038', '2038-04-25']])(
    'of %s is %s', (year, day) => expect(easterSunday(Number(year))).toBe(day));
});

describe('non-working days', () => {
  it.each([
    ['2020-04-10', 'Good Friday'], ['2020-04-13', 'Easter Monday'], ['2020-05-21', 'Ascension Day'], ['2020-06-01', 'Whit Monday'],
    ['2020-10-03', 'German Unity Day'], ['2017-10-31', 'Reformation Day (nationwide in 2017 only)'], ['2020-03-01', 'a Sunday'], ['1969-12-28', 'a Sunday'],
  ])('%s is %s', (day, reason) => expect(nonWorkingDay(day)).toBe(reason));

  it.each(['2020-04-11', '2020-06-11', '2018-10-31', '1989-10-03', '2020-12-24', '2020-04', 'XXXX-01-01'])(
    '%s is a working day: Saturday, regional holiday, before the law, no full day', (day) => expect(nonWorkingDay(day)).toBeNull());
});

describe('bounds of EDTF values', () => {
  it.each([
    ['2004', '2004-01-01', '2004-12-31'], ['2004-02', '2004-02-01', '2004-02-29'], ['2004-02-27', '2004-02-27', '2004-02-27'],
    ['2004-41', '2004-07-01', '2004-12-31'], ['2014-34', '2014-04-01', '2014-06-30'], ['2004-02-27/2004-03-01', '2004-02-27', '2004-03-01'],
    ['2016-11~', '2016-11-01', '2016-11-30'], ['2001/2003', '2001-01-01', '2003-12-31'],
  ])('%s runs from %s to %s', (value, first, last) => expect(edtfBounds(value)).toEqual({ first, last }));

  it.each(['XXXX-10-17', '2004-24', '199X', '2004/..', '', '2004-13', '2004-02-30', 'a/b/c'])('%s has none', (value) => expect(edtfBounds(value)).toBeNull());
});
