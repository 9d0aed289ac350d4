/** Codes of outcomes and decisions. `unmapped`: something is printed that is not in the vocabulary. */
export const DECISION_STATUSES = ['adopted', 'adopted-unchanged', 'adopted-amended', 'adopted-in-part', 'recommended',
  'not-recommended', 'rejected', 'noted', 'deferred', 'referred', 'withdrawn', 'settled', 'removed-from-agenda',
  'not-dealt-with', 'unmapped'] as const;

export type DecisionStatus = (typeof DECISION_STATUSES)[number];

const known: ReadonlyMap<string, DecisionStatus> = new Map(DECISION_STATUSES.map((status) => [status, status]));

/** A word of `outcomes.json` as a code; null stays null: an outcome that decides nothing. */
export function decisionStatus(word: string | null): DecisionStatus | null {
  return word === null ? null : (known.get(word) ?? 'unmapped');
}
