import type { Reading } from '../record/schema.js';
import { isRight, type Judgment, type Verdict } from './judgment.js';
import type { Match } from './match-documents.js';

/** One value that is not as the truth says, with the place of the value that was found. */
export interface Difference {
  readonly document: string;
  readonly field: string;
  readonly verdict: Verdict;
  readonly expected: unknown;
  readonly found: unknown;
  /** Where the found value stands: the path of the reading, line and column from 1. Null if nothing is found. */
  readonly place: { readonly path: string; readonly line: number; readonly column: number } | null;
  /** The record's status; null if there is no reading. On a clean record the difference is a silent error. */
  readonly status: Reading['status'] | null;
}

export function differences({ truth, reading }: Match, judgments: readonly Judgment[]): readonly Difference[] {
  return judgments.filter((judgment) => !isRight(judgment)).map(({ field, verdict, expected, found, pointer }) => ({
    document: truth.document, field, verdict, expected, found, place: placeOf(reading, pointer), status: reading?.status ?? null,
  }));
}

/** The evidence of a value, or of the first part of it that has any. */
function placeOf(reading: Reading | null, pointer: string | null): Difference['place'] {
  if (reading === null || pointer === null) return null;
  const { evidence, source } = reading;
  const key = evidence[pointer] === undefined ? Object.keys(evidence).find((part) => part.startsWith(`${pointer}/`)) : pointer;
  const [first] = evidence[key ?? pointer] ?? [];
  return first === undefined ? null : { path: source.path, line: first.line, column: first.column };
}
