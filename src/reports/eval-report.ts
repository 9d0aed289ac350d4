import type { Difference, Scores } from '../eval/index.js';

/** Turns scores into characters. It neither writes nor decides what is right. */
export interface EvalReport {
  readonly name: string;
  create(scores: Scores, listing: DifferenceListing): string;
}

/** Which of the differences are listed. */
export interface DifferenceListing {
  /** Null for all fields; `consultations` stands for `consultations.role` too. */
  readonly field: string | null;
  /** Null for what the form of the report finds fit. */
  readonly limit: number | null;
}

export interface ListedDifferences {
  readonly listed: readonly Difference[];
  /** Those that the limit leaves out. */
  readonly more: number;
}

export function listDifferences({ differences }: Scores, { field, limit }: DifferenceListing, usual: number): ListedDifferences {
  const chosen = field === null ? differences : differences.filter((difference) => difference.field === field || difference.field.startsWith(`${field}.`));
  const listed = chosen.slice(0, limit ?? usual);
  return { listed, more: chosen.length - listed.length };
}

/** A ratio with three digits, never rounded up to 1. */
export const ratio = (value: number): string => (value < 1 && value > 0.9995 ? '0.999' : value.toFixed(3));

export const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** `papers/0123.txt:6:7`, or the document where nothing was found that stands anywhere. */
export const placeOf = ({ place, document }: Difference): string =>
  (place === null ? document : `${place.path}:${place.line}:${place.column}`);

export const shown = (value: unknown): string => (value === null ? 'nothing' : JSON.stringify(value));
