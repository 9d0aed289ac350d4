import { judgeValue } from '../judgment.js';
import type { Comparison } from './comparison.js';

/** The vote on the decision: what the truth states of it must be the same; what it does not state is not asked for. */
export const vote: Comparison = {
  field: 'vote',
  judge: (expected, record) => judgeValue({
    field: 'vote', expected: expected.vote, found: record?.decision?.vote, pointer: '/record/decision/vote',
    same: (one, other) => agrees(one.yes, other.yes) && agrees(one.no, other.no)
      && agrees(one.abstentions, other.abstentions) && agrees(one.unanimous, other.unanimous),
  }),
};

const agrees = (expected: unknown, found: unknown): boolean => expected === undefined || expected === found;
