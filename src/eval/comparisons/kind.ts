import { judgeValue } from '../judgment.js';
import type { Comparison } from './comparison.js';

/** The kind of document, letter by letter. */
export const kind: Comparison = {
  field: 'kind',
  judge: (expected, record) => judgeValue({
    field: 'kind', expected: expected.kind, found: record?.kind, pointer: '/record/kind', same: (one, other) => one === other,
  }),
};
