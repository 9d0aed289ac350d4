import type { DecisionValue, Mark, VoteValue } from '../../fields/paper-tree/paper-tree.js';
import type { CheckContext } from '../check.js';

/** A decision that prints a vote, with the JSON pointer of that vote. */
export interface VotedDecision {
  readonly decision: DecisionValue;
  readonly vote: Mark<VoteValue>;
  readonly pointer: string;
}

/** All of a document, the paper's own and those of its items; one that stands for both counts once. */
export function votedDecisions({ paper }: CheckContext): readonly VotedDecision[] {
  const own = paper.decision[0];
  const items = paper.agendaItems.flatMap(({ value }, at) => (value.decision === null || value.decision.start === own?.start ? [] : [{ decision: value.decision.value, pointer: `/record/agendaItems/${at}/decision/vote` }]));
  const all = own === undefined ? items : [{ decision: own.value, pointer: '/record/decision/vote' }, ...items];
  return all.flatMap(({ decision, pointer }) => (decision.vote === null ? [] : [{ decision, vote: decision.vote, pointer }]));
}
