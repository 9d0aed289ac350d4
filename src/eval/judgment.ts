/**
 * What a comparison says of one expected or found value. It counts nothing: sums are made of judgments elsewhere.
 *
 * `right`: the values agree. `absent`: none is expected and none is found. `missed`: one is expected, none is found.
 * `wrong`: both are there and differ. `extra`: one is found where none is expected.
 */
export type Verdict = 'right' | 'absent' | 'missed' | 'wrong' | 'extra';

export interface Judgment {
  readonly field: string;
  readonly verdict: Verdict;
  /** False for what the truth has no entry for: items of a list that are too many. */
  readonly scored: boolean;
  readonly expected: unknown;
  readonly found: unknown;
  /** JSON pointer of the found value in the reading, null if there is none. */
  readonly pointer: string | null;
}

export type Same<Expected, Found> = (expected: Expected, found: Found) => boolean;

interface ValueQuestion<Expected, Found> {
  readonly field: string;
  /** Undefined if the truth does not speak of it. */
  readonly expected: Expected | null | undefined;
  readonly found: Found | null | undefined;
  readonly pointer: string;
  readonly same: Same<Expected, Found>;
}

/** One value against one value. */
export function judgeValue<Expected, Found>({ field, expected, found, pointer, same }: ValueQuestion<Expected, Found>): readonly Judgment[] {
  if (expected === undefined) return [];
  const isNone = found === null || found === undefined || found === '';
  const judgment = { field, scored: true, expected, found: found ?? null, pointer: isNone ? null : pointer };
  if (expected === null) return [{ ...judgment, verdict: isNone ? 'absent' : 'extra' }];
  if (isNone) return [{ ...judgment, verdict: 'missed' }];
  return [{ ...judgment, verdict: same(expected, found) ? 'right' : 'wrong' }];
}

/** An item of a record's list with its place. */
export interface Found<Item> {
  readonly item: Item;
  readonly pointer: string;
}

export const listed = <Item>(items: readonly Item[] | undefined, pointer: string): readonly Found<Item>[] =>
  (items ?? []).map((item, at) => ({ item, pointer: `${pointer}/${at}` }));

interface ListQuestion<Expected, Item> {
  readonly field: string;
  readonly expected: readonly Expected[];
  readonly found: readonly Found<Item>[];
  readonly same: Same<Expected, Item>;
  /** Items that may be found without cost. */
  readonly optional?: readonly Expected[];
  /** False where the truth may lack items. */
  readonly extrasCost?: boolean;
}

export interface ListAnswer<Expected, Item> {
  readonly judgments: readonly Judgment[];
  readonly pairs: readonly { readonly expected: Expected; readonly found: Found<Item> }[];
}

/** A list against a list: each expected item takes at most one found item, the first that agrees. */
export function judgeList<Expected, Item>(question: ListQuestion<Expected, Item>): ListAnswer<Expected, Item> {
  const { field, expected, same, optional = [], extrasCost = true } = question;
  const left = [...question.found];
  const pairs: { expected: Expected; found: Found<Item> }[] = [];
  const judgments = expected.map((item): Judgment => {
    const at = left.findIndex((candidate) => same(item, candidate.item));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found === undefined) return { field, verdict: 'missed', scored: true, expected: item, found: null, pointer: null };
    pairs.push({ expected: item, found });
    return { field, verdict: 'right', scored: true, expected: item, found: found.item, pointer: found.pointer };
  });
  if (!extrasCost) return { judgments, pairs };
  const extras = left.filter(({ item }) => !optional.some((allowed) => same(allowed, item)));
  return { judgments: [...judgments, ...extras.map((extra) => extraItem(field, extra))], pairs };
}

const extraItem = (field: string, { item, pointer }: Found<unknown>): Judgment =>
  ({ field, verdict: 'extra', scored: false, expected: null, found: item, pointer });

/** Whether the record says what the truth says, be it nothing. */
export const isRight = ({ verdict }: Judgment): boolean => verdict === 'right' || verdict === 'absent';
