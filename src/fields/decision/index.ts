import { mark } from '../mark.js';
import type { ConsultationValue, DecisionValue, Mark } from '../paper-tree.js';
import type { Recognizer } from '../recognizer.js';
import { readVote } from './vote.js';

/**
 * The decision on a paper: the last row of the Beratungsfolge with an authoritative outcome. A later note ("zur
 * Kenntnis") does not undo it, and an outcome of a committee that only advises is no decision where another decides.
 */
export const decision: Recognizer = {
  name: 'decision',
  recognize(_document, found) {
    if (found.decision.length > 0 || found.kind[0]?.value.kind !== 'paper') return {};
    const decided = found.consultations.map((row) => row.value).filter((row) => row.status !== null);
    const deciders = found.consultations.some((row) => row.value.authoritative !== null);
    const authoritative = decided.filter((row) => !deciders || row.authoritative !== null);
    const last = authoritative.findLast((row) => row.status?.value !== 'noted') ?? authoritative.at(-1);
    return last === undefined ? {} : { add: { decision: decisionOf(last) } };
  },
};

function decisionOf(row: ConsultationValue): Mark<DecisionValue>[] {
  if (row.status === null || row.outcome === null) return [];
  const vote = readVote(row.outcome.value);
  const value: DecisionValue = { status: row.status.value, outcome: row.outcome, organization: row.organization, date: row.date, vote: vote === null ? null : mark(vote, row.outcome, 'vote-words') };
  return [mark(value, row.outcome, 'last-authoritative-row', 'implied', row.status.weak === true)];
}
