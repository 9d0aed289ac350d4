/**
 * The recognizer of dates: everything in the text that names at least a year or a day with its month.
 */
import type { DateValue, Mark } from '../paper-tree.js';
import type { Recognizer } from '../recognizer.js';
import { findDates } from './find-dates.js';

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
    return { add: { ...found, dates: found.dates.map((date) => withoutNextLabel(document.text, date)) } };
  },
};
