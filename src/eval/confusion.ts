import { isRight, type Judgment } from './judgment.js';

/** Which decision status was read where which was expected, the most frequent pair first. */
export interface Confusion {
  /** `none` where no decision is expected, or found. */
  readonly expected: string;
  readonly found: string;
  readonly count: number;
  /** Whether the pair counts as agreement: "adopted" is as good as "adopted-unchanged". */
  readonly right: boolean;
}

export function confusions(judgments: readonly Judgment[]): readonly Confusion[] {
  const pairs = new Map<string, Confusion>();
  for (const judgment of judgments) {
    if (judgment.field !== 'decision') continue;
    const [expected, found] = [String(judgment.expected ?? 'none'), String(judgment.found ?? 'none')];
    const key = `${expected} ${found}`;
    pairs.set(key, { expected, found, count: (pairs.get(key)?.count ?? 0) + 1, right: isRight(judgment) });
  }
  return [...pairs.values()].sort((one, other) => other.count - one.count);
}
