import { layoutFor } from '../../../layouts/index.js';
import type { DateValue, Mark } from '../../paper-tree/paper-tree.js';
import type { HeadField } from '../../labels/head-context.js';

/**
 * Dates such as 10/07/2020 that nothing in the document decides are decided by their issuer, where a layout says how it
 * prints them. Without one they stay in doubt.
 */

/** Matches "10/07/2020" with its parts; not "16.05.2011". */
const SLASHES = /^(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})$/u;

export const slashOrder: HeadField = ({ document, found }) => {
  const order = found.dates.some((date) => date.value.doubt === SLASH_DOUBT) ? (layoutFor(found.body[0]?.value.name ?? null)?.choices.slashDates ?? null) : null;
  if (order === null) return {};
  return { replace: { dates: found.dates.map((date) => (date.value.doubt === SLASH_DOUBT ? decided(date, document.text.slice(date.start, date.end), order) : date)) } };
};

const SLASH_DOUBT = 'slash-order';

function decided(date: Mark<DateValue>, printed: string, order: 'day-first' | 'month-first'): Mark<DateValue> {
  const parts = SLASHES.exec(printed)?.groups;
  if (parts === undefined) return date;
  const { first = '', second = '', year = '' } = parts;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const edtf = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { ...date, value: { ...date.value, edtf, doubt: null }, certainty: 'implied', rule: `slash-date-${order}-by-layout` };
}
