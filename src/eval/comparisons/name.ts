import { judgeValue } from '../judgment.js';
import { sameTitle } from '../same-words.js';
import type { Comparison } from './comparison.js';

/** The title; nearly all words must be shared. */
export const name: Comparison = {
  field: 'name',
  judge: (expected, record) => judgeValue({
    field: 'name', expected: expected.name, found: record?.name, pointer: '/record/name', same: sameTitle,
  }),
};
