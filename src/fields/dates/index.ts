/**
 * The recognizer of dates: everything in the text that names at least a year or a month.
 */
import type { DateValue, Mark, UnreadValue } from '../paper-tree/paper-tree.js';
import type { Recognizer } from '../paper-tree/recognizer.js';
import { findDates } from './find-dates.js';
import { gathered } from '../../tree/gathered.js';

/** A year whose last digit is lost. Matches " 201 wurde"; not " 2019" or " 201 Euro". */
const CUT_YEAR = /^ [12]\d{2}(?!\d| (?:Euro|EUR|€|Personen|Einwohner|Plätze|Stück|m²))/u;

/** A day and month before three digits of a year: the year is not known. */
function cutYear(text: string, date: Mark<DateValue>): Mark<UnreadValue>[] {
  if (!date.value.edtf.startsWith('XXXX')) return [];
  const cut = CUT_YEAR.exec(text.slice(date.end, date.end + 16));
  if (cut === null) return [];
  const range = { start: date.start, end: date.end + cut[0].length };
  return [{ ...range, value: { what: 'date-incomplete', detail: 'the year has three digits' }, certainty: 'written', rule: 'year-cut' }];
}

/** A label on the next line. Matches "\nBeginn: 17:00"; not "\nOktober 2019". */
const NEXT_LABEL = /\n\p{Lu}\p{L}{2,20}:/u;

/** A time that a label on the next line names is not beside the date. */
function withoutNextLabel(text: string, date: Mark<DateValue>): Mark<DateValue> {
  if (date.value.time === null) return date;
  const label = NEXT_LABEL.exec(text.slice(date.start, date.end));
  return label === null ? date : { ...date, end: date.start + label.index, value: { ...date.value, time: null } };
}

export const dates: Recognizer = {
  name: 'dates',
  recognize(document) {
    const found = findDates(document.text);
    const dates = found.dates.map((date) => withoutNextLabel(document.text, date));
    return { add: { dates, unread: [...found.unread, ...gathered(dates, (date) => cutYear(document.text, date))] } };
  },
};
