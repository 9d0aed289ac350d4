import type { Judgment, Verdict } from './judgment.js';

/** The sums of one field. A wrong value is both missed and extra: what is expected is not there, and what is there is not expected. */
export interface FieldScore {
  readonly field: string;
  /** Values that the truth states, absent ones too. */
  readonly scored: number;
  readonly right: number;
  readonly missed: number;
  readonly extra: number;
  /** Right among found, 0 to 1; 1 if nothing is found. */
  readonly precision: number;
  /** Right among expected, 0 to 1; 1 if nothing is expected. */
  readonly recall: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
}

const COUNTS_AS: Readonly<Record<Verdict, readonly ('right' | 'missed' | 'extra')[]>> = {
  right: ['right'], absent: [], missed: ['missed'], wrong: ['missed', 'extra'], extra: ['extra'],
};

/** Scores by field, in the order in which the fields come first. */
export function fieldScores(judgments: readonly Judgment[]): readonly FieldScore[] {
  const sums = new Map<string, { scored: number; right: number; missed: number; extra: number }>();
  for (const { field, verdict, scored } of judgments) {
    const sum = sums.get(field) ?? { scored: 0, right: 0, missed: 0, extra: 0 };
    sums.set(field, sum);
    if (scored) sum.scored += 1;
    for (const key of COUNTS_AS[verdict]) sum[key] += 1;
  }
  return [...sums].map(([field, sum]) => ({ field, ...sum, ...ratios(sum) }));
}

function ratios({ right, missed, extra }: { readonly right: number; readonly missed: number; readonly extra: number }): Pick<FieldScore, 'precision' | 'recall' | 'f1'> {
  const precision = right + extra === 0 ? 1 : right / (right + extra);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
