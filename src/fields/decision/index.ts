import type { DecisionStatus } from '../../vocabulary/decision-status.js';
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
    const rows = found.consultations.map((row) => row.value);
    const deciding = rows.filter((row) => row.authoritative !== null);
    const stations = deciding.length > 0 ? deciding : rows;
    const last = stations.at(-1);
    const decided = stations.filter((row) => row.status !== null && (row === last || !GOES_ON.has(row.status.value)));
    const decisive = decided.findLast((row) => row.status?.value !== 'noted') ?? decided.at(-1);
    return decisive === undefined ? {} : { add: { decision: decisionOf(decisive) } };
  },
};

/** Outcomes after which a paper goes on to its next station. */
const GOES_ON: ReadonlySet<DecisionStatus> = new Set<DecisionStatus>(['deferred', 'referred', 'recommended', 'not-recommended', 'removed-from-agenda', 'not-dealt-with']);

function decisionOf(row: ConsultationValue): Mark<DecisionValue>[] {
  if (row.status === null || row.outcome === null) return [];
  const vote = readVote(row.outcome.value);
  const value: DecisionValue = { status: row.status.value, outcome: row.outcome, organization: row.organization, date: row.date, vote: vote === null ? null : mark(vote, row.outcome, 'vote-words') };
  return [mark(value, row.outcome, 'last-authoritative-row', 'implied', row.status.weak === true)];
}
