import { judgeList } from '../judgment.js';
import { sameNumber } from '../same-words.js';
import type { Comparison } from './comparison.js';
import { papersNamed } from './papers-named.js';

/** The numbers of the papers that minutes or an agenda treat. Others that they name cost nothing: recall only. */
export const papersTreated: Comparison = {
  field: 'papersTreated',
  judge: (expected, record) => (expected.papersTreated === undefined ? [] : judgeList({
    field: 'papersTreated', expected: expected.papersTreated, found: papersNamed(record), same: sameNumber, extrasCost: false,
  }).judgments),
};
