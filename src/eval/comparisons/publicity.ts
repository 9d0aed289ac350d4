import { judgeValue } from '../judgment.js';
import type { Comparison } from './comparison.js';

/** Publicity of the document; unmarked is not the same as not public. */
export const publicity: Comparison = {
  field: 'public',
  judge: (expected, record) => judgeValue({
    field: 'public', expected: expected.public, found: record?.public, pointer: '/record/public', same: (one, other) => one === other,
  }),
};
