import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import { outcomeStatus } from '../outcome.js';
import type { VoteValue } from '../../paper-tree/paper-tree.js';
import { isCount } from '../votes/counted-sides.js';
import { choiceOf } from './form-cells.js';
import type { FilledColumns } from './form-columns.js';

/** What the chosen words and the counts of a form come to: the same for boxes, typed crosses and crosses in columns. */

/** A form that knows "as proposed" and "otherwise" only says by the first that it was adopted. */
export function statusOfChosen(chosen: readonly string[]): DecisionStatus | null {
  const kinds = chosen.map(choiceOf);
  if (kinds.includes('otherwise')) return kinds.includes('asProposed') ? null : 'adopted-amended';
  const { status } = outcomeStatus(chosen.map((words, at) => (kinds[at] === 'asProposed' ? words.replace(PROPOSAL, 'angenommen') : words)).join(', '));
  return status === 'unmapped' ? null : status;
}

/** Matches "laut Beschlussvorschlag" and "wie der Vorlage"; not the rest of "lt. Vorlage abgelehnt". */
const PROPOSAL = /^\p{L}+\.?(?: (?:der|dem))?(?: \p{Lu}\p{L}*)?/u;

/** As many against as in favour reject, whatever was crossed; without a cross that tells more, a majority adopts. */
export function statusOfColumns({ chosen }: FilledColumns, vote: VoteValue | null): DecisionStatus | null {
  if (vote?.yes != null && vote.no !== null && vote.no >= vote.yes) return 'rejected';
  const isDoubted = chosen.some((words) => choiceOf(words) === 'otherwise') && statusOfChosen(chosen) === null;
  return isDoubted ? null : (statusOfChosen(chosen) ?? (chosen.length > 0 || vote !== null ? 'adopted' : null));
}

/** Null where nothing is counted and nothing says how. */
export function voteOfColumns({ counts, chosen }: FilledColumns): VoteValue | null {
  const [yes = null, no = null, abstentions = null] = (['yes', 'no', 'abstentions'] as const).map((side) => numberOf(counts.get(side)?.text));
  const isUnanimous = chosen.some((words) => choiceOf(words) === 'unanimous');
  const isDivided = (no ?? 0) > 0 || chosen.some((words) => choiceOf(words) === 'majority');
  const unanimous = isDivided ? false : isUnanimous ? true : null;
  return yes === null && no === null && abstentions === null && unanimous === null ? null : { yes, no, abstentions, unanimous };
}

/** A dash below the name of a side says that nobody was of it. */
function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : isCount(text) ? Number(text) : 0;
}
