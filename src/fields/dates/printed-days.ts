import { monthOf } from '../../vocabulary/month-names.js';

/** Whole days in a few words, where the dates of the document with their roles and doubts are not needed. */

/** A day as it is printed in a text. */
export interface PrintedDay {
  /** As `2018-09-27`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Matches "27.09.2018" and "1. Juli 2010"; not "1.2" or "1. Sitzung 2010". */
const DAY = /(?<!\d)(?<day>\d{1,2})\.(?:(?<month>\d{1,2})\.| ?(?<name>\p{L}{3,9})\.? )(?<year>\d{4})(?!\d)/gu;

/** The days of a text with their places, in their order. */
export function printedDays(text: string): PrintedDay[] {
  return [...text.matchAll(DAY)].flatMap(({ 0: printed, index, groups }) => {
    const month = groups?.['month'] ?? monthOf(groups?.['name'] ?? '')?.toString();
    return month === undefined ? [] : [{ value: written(groups?.['year'], month, groups?.['day']), start: index, end: index + printed.length }];
  });
}

/** The days that a text names in numbers, as `2018-09-27`. */
export function daysIn(text: string): string[] {
  return [...text.matchAll(IN_NUMBERS)].map(({ groups }) => written(groups?.['year'], groups?.['month'], groups?.['day']));
}

/** Matches "27.09.2018"; not "1. Juli 2010". */
const IN_NUMBERS = /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/gu;

function written(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
