import { type DecisionStatus, decisionStatus } from './decision-status.js';
import outcomes from './outcomes.json' with { type: 'json' };
import { phraseBook } from './phrase-book.js';

/** Outcomes as a column or a stamp prints them. */
export interface OutcomeWords {
  /** Null for an outcome that decides nothing ("vorberaten"). */
  readonly status: DecisionStatus | null;
  /** The form says only how it was decided ("einstimmig"). */
  readonly weak: boolean;
}

export const outcomeBook = phraseBook<OutcomeWords>(outcomes.outcomes.flatMap(({ status, forms, ...rest }) =>
  forms.map((form) => [form, { status: decisionStatus(status), weak: rest.weak === true }] as const)));
