import { judgeValue } from '../judgment.js';
import { sameNumber } from '../same-words.js';
import type { Comparison } from './comparison.js';

/** The document's own number; case and white space do not count. */
export const reference: Comparison = {
  field: 'reference',
  judge: (expected, record) => judgeValue({
    field: 'reference', expected: expected.reference, found: record?.reference, pointer: '/record/reference', same: sameNumber,
  }),
};
