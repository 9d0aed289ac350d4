import type { FormToken } from './form-rows.js';

/**
 * Whether the boxes of a form stand before their words or behind them. A row tells it by what stands first or last on it,
 * else by what its boxes stand nearer to; it is null where a row could be read either way.
 */
export type Side = 'before' | 'behind';

/** How much nearer a box must stand to its own words than to the others. */
const NEARER = 2;

/** What words of a row are: one of its choices, something that belongs to them (counts), or null for what only stands there. */
export type KindOfWords = (words: string) => string | null;

export function sideOfRow(tokens: readonly FormToken[], kindOf: KindOfWords): Side | null {
  const row = withoutLabel(tokens, kindOf);
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || row.length < 2) return null;
  if (isBox(first)) return isBox(last) ? null : 'before';
  if (isBox(last) || isBox(withoutRest(row, kindOf).at(-1))) return 'behind';
  return byGaps(row);
}

/** What all rows say that say anything; null where they disagree. */
export function sideOfRows(sides: readonly (Side | null)[]): Side | null {
  const told = new Set(sides.filter((side) => side !== null));
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}

function isBox(token: FormToken | undefined): boolean {
  return token?.words === null;
}

/** Words before the first choice name the form, and so do the first ones where they alone have a colon. */
function withoutLabel(tokens: readonly FormToken[], kindOf: KindOfWords): readonly FormToken[] {
  const first = tokens.findIndex(({ words }) => words === null || kindOf(words) !== null);
  const [head, ...others] = tokens.slice(Math.max(0, first));
  if (head === undefined) return [];
  return endsInColon(head) && others.some((other) => !isBox(other) && !endsInColon(other)) ? others : [head, ...others];
}

function endsInColon({ words }: FormToken): boolean {
  return words?.endsWith(':') === true;
}

/** Behind the last choice there may be counts, a remark or a place to sign. */
function withoutRest(tokens: readonly FormToken[], kindOf: KindOfWords): readonly FormToken[] {
  return tokens.slice(0, tokens.findLastIndex(({ words }) => words === null || kindOf(words) === 'choice') + 1);
}

function byGaps(row: readonly FormToken[]): Side | null {
  return sideOfRows(row.map((token, at): Side | null => {
    const [before, behind] = [token.gap, row[at + 1]?.gap];
    if (!isBox(token) || before == null || behind == null || isBox(row[at - 1]) || isBox(row[at + 1])) return null;
    return behind >= NEARER * Math.max(1, before) ? 'behind' : before >= NEARER * Math.max(1, behind) ? 'before' : null;
  }));
}
