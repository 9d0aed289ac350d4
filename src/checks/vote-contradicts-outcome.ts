/**
 * # vote-contradicts-outcome
 *
 * Severity: warning
 *
 * Reports a decision whose words and counts disagree: adopted although the votes against are as many as those in favour,
 * rejected although more were in favour, or "einstimmig" beside votes against.
 *
 * Why it matters: either the outcome or a count is wrong, in print or in the reading. Where more than a simple majority is
 * needed, a rejection with more votes in favour is right, and the finding names a fact worth knowing.
 *
 * What to do: compare with the minutes; look for a majority that the statutes ask for.
 *
 * ```txt reports
 * Stadt Musterstadt
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1 Neubau der Sporthalle
 *
 * Beschluss:
 * Der Neubau wird ausgeschrieben.
 *
 * Abstimmungsergebnis: mehrheitlich beschlossen, Ja: 10, Nein: 14
 * ```
 *
 * ```txt reports
 * Stadt Musterstadt
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1 Neubau der Sporthalle
 *
 * Beschluss:
 * Der Neubau wird ausgeschrieben.
 *
 * Abstimmungsergebnis: einstimmig beschlossen, Ja: 14, Nein: 2
 * ```
 *
 * ```txt reports
 * Stadt Musterstadt
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1 Neubau der Sporthalle
 *
 * Beschluss:
 * Der Neubau wird ausgeschrieben.
 *
 * Abstimmungsergebnis: abgelehnt, Ja: 14, Nein: 10
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1 Neubau der Sporthalle
 *
 * Beschluss:
 * Der Neubau wird ausgeschrieben.
 *
 * Abstimmungsergebnis: mehrheitlich beschlossen, Ja: 14, Nein: 10
 * ```
 */
import type { VoteValue } from '../fields/paper-tree/paper-tree.js';
import type { DecisionStatus } from '../vocabulary/decision-status.js';
import voteWords from '../vocabulary/vote-words.json' with { type: 'json' };
import type { Check } from './check.js';
import { votedDecisions } from './reading/votes.js';

const ADOPTED: ReadonlySet<DecisionStatus> = new Set<DecisionStatus>(['adopted', 'adopted-unchanged', 'adopted-amended', 'recommended']);
const REJECTED: ReadonlySet<DecisionStatus> = new Set<DecisionStatus>(['rejected', 'not-recommended']);

export const voteContradictsOutcome: Check = {
  id: 'vote-contradicts-outcome',
  severity: 'warning',
  *run(context) {
    for (const { decision, vote, pointer } of votedDecisions(context)) {
      const trouble = contradiction(decision.status, vote.value, context.document.text.slice(vote.start, vote.end).toLowerCase());
      if (trouble !== null) yield { message: trouble, at: vote, pointer, actual: decision.outcome.value };
    }
  },
};

/** What is wrong, null if words and counts agree or the counts are not all printed; a form prints both manners, and a cross says which. */
function contradiction(status: DecisionStatus, { yes, no, unanimous }: VoteValue, words: string): string | null {
  const isForm = unanimous === false && voteWords.majority.some((word) => words.includes(word));
  if (no !== null && no > 0 && !isForm && voteWords.unanimous.some((word) => words.includes(word))) return `The vote is called unanimous, and ${no} voted against.`;
  if (yes === null || no === null) return null;
  if (ADOPTED.has(status) && yes <= no) return `The outcome is an adoption, but ${yes} voted in favour and ${no} against.`;
  return REJECTED.has(status) && yes > no ? `The outcome is a rejection, but ${yes} voted in favour and ${no} against.` : null;
}
