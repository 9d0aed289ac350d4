import { judgeValue } from '../judgment.js';
import { sameOrganization } from '../same-words.js';
import type { Comparison } from './comparison.js';

/** The issuing body by its name; a kind before the name does not count. */
export const body: Comparison = {
  field: 'body',
  judge: (expected, record) => judgeValue({
    field: 'body', expected: expected.body, found: record?.body?.name, pointer: '/record/body', same: sameOrganization,
  }),
};
