import type { Judgment } from './judgment.js';

/**
 * The figure that matters most: what is not as the truth says in records that claim to be clean. Values are those that
 * are expected or found; a value that is neither cannot be wrong.
 */
export interface ErrorShare {
  readonly values: number;
  /** Another value than expected, or one where none is expected. */
  readonly wrong: number;
  /** No value where one is expected. */
  readonly missing: number;
  /** Wrong and missing ones among the values, 0 to 1. */
  readonly share: number;
}

export interface SilentError extends ErrorShare {
  /** Documents of the truth whose record is clean. */
  readonly documents: number;
  readonly fields: readonly (ErrorShare & { readonly field: string })[];
}

/** `judgments` are those of clean records only. */
export function silentError(documents: number, judgments: readonly Judgment[]): SilentError {
  const fields = [...new Set(judgments.map(({ field }) => field))];
  return {
    documents,
    ...shareOf(judgments),
    fields: fields.map((field) => ({ field, ...shareOf(judgments.filter((judgment) => judgment.field === field)) })),
  };
}

function shareOf(judgments: readonly Judgment[]): ErrorShare {
  const sum = { values: 0, wrong: 0, missing: 0 };
  for (const { verdict } of judgments) {
    if (verdict === 'absent') continue;
    sum.values += 1;
    if (verdict === 'missed') sum.missing += 1;
    else if (verdict !== 'right') sum.wrong += 1;
  }
  return { ...sum, share: sum.values === 0 ? 0 : (sum.wrong + sum.missing) / sum.values };
}
