/**
 * The recognizer of dates: everything in the text that names at least a year or a day with its month.
 */
import type { Recognizer } from '../recognizer.js';
import { findDates } from './find-dates.js';

export const dates: Recognizer = {
  name: 'dates',
  recognize: (document) => ({ add: findDates(document.text) }),
};
