import { findDates } from '../../src/fields/dates/find-dates.js';

/** The EDTF values of a text in order, a clock time behind its day. */
export function valuesOf(text: string): string[] {
  return findDates(text).dates.map(({ value }) => (value.time === null ? value.edtf : `${value.edtf} ${value.time}`));
}

/** What was seen and not read. */
export function unreadOf(text: string): string[] {
  return findDates(text).unread.map(({ value }) => value.what);
}
