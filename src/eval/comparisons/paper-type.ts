import { judgeValue } from '../judgment.js';
import { sameWords } from '../same-words.js';
import type { Comparison } from './comparison.js';

/** The printed kind of paper, by its words. */
export const paperType: Comparison = {
  field: 'paperType',
  judge: (expected, record) => judgeValue({
    field: 'paperType', expected: expected.paperType, found: record?.paperType, pointer: '/record/paperType', same: sameWords,
  }),
};
