/**
 * First and last day that an EDTF value can mean: level 1 and the sub-year groupings of level 2, which are all that
 * records hold. Values without a full year, open intervals and seasons (they cross the year) give null.
 */
import { dayNumber, dayOf } from './days.js';

export interface Bounds {
  readonly first: string;
  readonly last: string;
}

// Matches "2004", "2004-02", "2004-02-27", "2004-41~"; not "XXXX-10-17".
const DATE = /^(?<year>\d{4})(?:-(?<part>\d{2}))?(?:-(?<day>\d{2}))?[~?%]?$/u;

/** First month and number of months of quarters (33 to 36), thirds (37 to 39) and halves (40, 41) of a year. */
function monthsOf(part: number): readonly [number, number] | null {
  if (part >= 1 && part <= 12) return [part, 1];
  if (part >= 33 && part <= 36) return [(part - 33) * 3 + 1, 3];
  if (part >= 37 && part <= 39) return [(part - 37) * 4 + 1, 4];
  if (part === 40 || part === 41) return [(part - 40) * 6 + 1, 6];
  return null;
}

function dateBounds(edtf: string): Bounds | null {
  const parts = DATE.exec(edtf)?.groups;
  const year = parts?.['year'];
  if (year === undefined) return null;
  if (parts?.['part'] === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (parts['day'] !== undefined) {
    const day = `${year}-${parts['part']}-${parts['day']}`;
    return dayNumber(day) === null ? null : { first: day, last: day };
  }
  const months = monthsOf(Number(parts['part']));
  if (!months) return null;
  const [month, count] = months;
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return { first, last: dayOf(Date.UTC(Number(year), month - 1 + count, 0) / 86_400_000) };
}

export function edtfBounds(edtf: string): Bounds | null {
  const [from = '', to, ...more] = edtf.split('/');
  if (more.length > 0) return null;
  const first = dateBounds(from);
  const last = to === undefined ? first : dateBounds(to);
  return first && last ? { first: first.first, last: last.last } : null;
}
