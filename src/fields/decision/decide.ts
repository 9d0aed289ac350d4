import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { mark } from '../paper-tree/mark.js';
import type { DecisionValue, Mark, VoteValue } from '../paper-tree/paper-tree.js';
import type { Section } from './sections/decision-sections.js';

/** Puts a status, the words that tell it and the vote together to a decision. */

export function decide(status: DecisionStatus, text: string, range: Section, vote: VoteValue | null): Mark<DecisionValue> {
  const value: DecisionValue = { status, outcome: mark(text, range, 'result-section'), organization: null, date: null, vote: vote === null ? null : mark(vote, range, 'vote-words') };
  return mark(value, range, 'result-section', 'implied');
}

/** What a section headed as advice comes to. */
export function onAdvice(resolution: Section | undefined, status: DecisionStatus): DecisionStatus {
  return resolution?.advice === true ? asAdvice(status) : status;
}

/** What an advising committee adopts it recommends. */
export function asAdvice(status: DecisionStatus): DecisionStatus {
  if (status === 'adopted' || status === 'adopted-unchanged' || status === 'adopted-amended') return 'recommended';
  return status === 'rejected' ? 'not-recommended' : status;
}
