/**
 * Days of the Gregorian calendar as `yyyy-mm-dd` strings, which sort as they follow each other.
 * Knows no time zone and no clock; a string that is no full day gives null.
 */
// Matches "2012-02-16"; not "2012-02".
const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;
const MILLISECONDS_A_DAY = 86_400_000;

/** Number of the day since 1 January 1970, null if `day` is no full day of the calendar. */
export function dayNumber(day: string): number | null {
  const parts = DAY.exec(day)?.groups;
  if (!parts) return null;
  const [year, month, date] = [Number(parts['year']), Number(parts['month']), Number(parts['day'])];
  const time = Date.UTC(year, month - 1, date);
  const made = new Date(time);
  // A day that the month does not have turns into one of the next month.
  const stands = made.getUTCDate() === date && made.getUTCMonth() === month - 1 && made.getUTCFullYear() === year;
  return stands ? time / MILLISECONDS_A_DAY : null;
}

export function dayOf(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Days from `first` to `second`, negative if `second` is earlier; null unless both are full days. */
export function daysBetween(first: string, second: string): number | null {
  const from = dayNumber(first);
  const to = dayNumber(second);
  return from === null || to === null ? null : to - from;
}
