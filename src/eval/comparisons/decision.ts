import { judgeValue } from '../judgment.js';
import type { Comparison } from './comparison.js';

/**
 * The status of the decision that the document reports. "adopted" says no more than "adopted-unchanged", so they agree;
 * null and "none" both mean that no decision is reported.
 */
export const decision: Comparison = {
  field: 'decision',
  judge: (expected, record) => judgeValue({
    field: 'decision', expected: stated(expected.decision), found: stated(record?.decision?.status), pointer: '/record/decision/status',
    same: (one, other) => classOf(one) === classOf(other),
  }),
};

const stated = (status: string | null | undefined): string | null | undefined => (status === 'none' ? null : status);

const classOf = (status: string): string => (status === 'adopted-unchanged' ? 'adopted' : status);
