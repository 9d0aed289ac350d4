import { judgeValue } from '../judgment.js';
import type { Comparison } from './comparison.js';

/** The document's own date, letter by letter. */
export const date: Comparison = {
  field: 'date',
  judge: (expected, record) => judgeValue({
    field: 'date', expected: expected.date, found: record?.date, pointer: '/record/date', same: (one, other) => one === other,
  }),
};
