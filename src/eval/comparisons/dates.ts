import { judgeList, listed } from '../judgment.js';
import type { Comparison } from './comparison.js';

/** All dates of the text, by their EDTF values without the marks of doubt: 2004~ and 2004 name the same year. */
export const dates: Comparison = {
  field: 'dates',
  judge: (expected, record) => (expected.dates === undefined ? [] : judgeList({
    field: 'dates', expected: expected.dates, found: listed(record?.dates, '/record/dates'),
    same: (one, other) => sure(one.value) === sure(other.value),
  }).judgments),
};

// "2004~" has one match; "2004" has none.
const DOUBT = /[~?%]/gu;

const sure = (edtf: string): string => edtf.replace(DOUBT, '');
