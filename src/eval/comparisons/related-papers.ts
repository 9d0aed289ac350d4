import { judgeList } from '../judgment.js';
import { sameNumber } from '../same-words.js';
import type { Comparison } from './comparison.js';
import { papersNamed } from './papers-named.js';

/** The numbers of other papers that the document names. */
export const relatedPapers: Comparison = {
  field: 'relatedPapers',
  judge: (expected, record) => (expected.relatedPapers === undefined ? [] : judgeList({
    field: 'relatedPapers', expected: expected.relatedPapers.map(({ reference }) => reference), found: papersNamed(record), same: sameNumber,
  }).judgments),
};
