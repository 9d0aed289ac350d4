import { monthOf } from '../../vocabulary/month-names.js';
import { gathered } from '../../tree/gathered.js';
import { matchesOf } from '../../tree/matches-of.js';

/** Whole days in a few words, where the dates of the document with their roles and doubts are not needed. */

/** A day as it is printed in a text. */
export interface PrintedDay {
  /** As `2018-09-27`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Matches "27.09.2018", "7. 9. 2018", "27.09.18", "1. Juli 2010" and "2018-09-27"; not "1.2", "1. Sitzung 2010" or "3.1.18". */
const DAY = /(?<!\d)(?:(?<day>\d{1,2})\. ?(?:(?<month>\d{1,2})\. ?|(?<name>\p{L}{3,9})\.? )(?<year>\d{4})|(?<shortDay>\d{2})\.(?<shortMonth>\d{2})\.(?<short>\d{2})(?![.\d])|(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?![\d-]))(?!\d)/gu;

/** The days of a text with their places, in their order. */
export function printedDays(text: string): PrintedDay[] {
  return gathered(matchesOf(DAY, text), ({ 0: printed, index, groups }) => {
    const parts = partsOf(groups);
    return parts === null ? [] : [{ value: `${parts.year}-${parts.month}-${parts.day}`, start: index, end: index + printed.length }];
  });
}

/** The days that a text names, as `2018-09-27`. */
export function daysIn(text: string): string[] {
  return printedDays(text).map(({ value }) => value);
}

/** The text with all its days as "27.09.2018", for expressions that know no other form: no offset of it is one of the text. */
export function withPlainDays(text: string): string {
  let plain = '';
  let from = 0;
  for (const { value, start, end } of printedDays(text)) {
    plain += `${text.slice(from, start)}${value.split('-').reverse().join('.')}`;
    from = end;
  }
  return from === 0 ? text : plain + text.slice(from);
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function partsOf(groups: Groups): Parts | null {
  const month = groups?.['month'] ?? groups?.['shortMonth'] ?? groups?.['isoMonth'] ?? monthOf(groups?.['name'] ?? '')?.toString();
  const day = groups?.['day'] ?? groups?.['shortDay'] ?? groups?.['isoDay'];
  const year = groups?.['year'] ?? groups?.['isoYear'] ?? inFull(groups?.['short']);
  return month === undefined || day === undefined || year === undefined || Number(month) > MONTHS || Number(day) > DAYS ? null : { year, month: month.padStart(2, '0'), day: day.padStart(2, '0') };
}

const MONTHS = 12;
const DAYS = 31;

/** The year of two digits that the papers at hand can have: the day is only held against others, and never printed. */
const inFull = (short: string | undefined): string | undefined => (short === undefined ? undefined : `${Number(short) < FIRST_SHORT ? '20' : '19'}${short}`);
const FIRST_SHORT = 60;
