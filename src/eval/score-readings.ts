import type { Reading } from '../record/schema.js';
import { comparisons } from './comparisons/index.js';
import { confusions, type Confusion } from './confusion.js';
import { differences, type Difference } from './difference.js';
import { fieldScores, type FieldScore } from './field-score.js';
import type { Judgment } from './judgment.js';
import { matchDocuments } from './match-documents.js';
import { silentError, type SilentError } from './silent-error.js';
import type { Truth } from './truth.js';

/** What comes of holding readings against the truth. */
export interface Scores {
  /** Documents of the truth. */
  readonly documents: number;
  /** Those of them that no reading was found for; all that is expected of them is missed. */
  readonly unread: number;
  readonly fields: readonly FieldScore[];
  readonly decisions: readonly Confusion[];
  readonly silentError: SilentError;
  readonly differences: readonly Difference[];
}

/** Scores readings against the truth. Readings of documents that the truth does not name are passed over. */
export function scoreReadings(truths: readonly Truth[], readings: readonly Reading[]): Scores {
  const judged = matchDocuments(truths, readings).map((match) => {
    const record = match.reading?.record ?? null;
    return { match, judgments: comparisons.flatMap((comparison) => comparison.judge(match.truth.expected, record)) };
  });
  const judgments = inOrder(judged.flatMap((one) => one.judgments));
  const clean = judged.filter(({ match }) => match.reading?.status === 'clean');
  return {
    documents: truths.length,
    unread: judged.filter(({ match }) => match.reading === null).length,
    fields: fieldScores(judgments),
    decisions: confusions(judgments),
    silentError: silentError(clean.length, inOrder(clean.flatMap((one) => one.judgments))),
    differences: judged.flatMap((one) => differences(one.match, one.judgments)),
  };
}

/** By field in the order of the comparisons; `consultations.role` belongs to `consultations`. */
const inOrder = (judgments: readonly Judgment[]): readonly Judgment[] =>
  comparisons.flatMap(({ field }) => judgments.filter((judgment) => judgment.field === field || judgment.field.startsWith(`${field}.`)));
