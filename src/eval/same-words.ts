/**
 * When two printed values are the same: by their words and signs, never by meaning. The comparisons choose among these.
 */

// "a, b" has one match; "ab" has none.
const NO_WORD = /[^\p{L}\p{N}]+/gu;
// "ß" matches; "ss" does not.
const SHARP_S = /ß/gu;
// "2020 /01" has one match; "2020/01" has none.
const WHITE_SPACE = /\s+/gu;

/** Folds case, the sharp s, punctuation and white space, so that only the words are left. */
export const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(SHARP_S, 'ss').replace(NO_WORD, ' ').trim();

/** Document numbers: case and white space do not count. */
export const bare = (text: string): string => text.replace(WHITE_SPACE, '').toLowerCase();

export const sameWords = (one: string, other: string): boolean => folded(one) === folded(other);

/** Nothing but line ends and runs of blanks may differ. */
export const samePrint = (one: string, other: string): boolean => flat(one) === flat(other);

/** The same words, of which some may be in another grammatical case: "Auischen Bahn AG", "Auische Bahn AG". */
export function sameDeclined(one: string, other: string): boolean {
  const [x, y] = [flat(one).split(' '), flat(other).split(' ')];
  return x.length === y.length && x.every((word, at) => word === y[at] || (DECLINED.test(word) && DECLINED.test(y[at] ?? '') && bareStem(word) === bareStem(y[at] ?? '')));
}

// "Auischen" matches; "Ahaus" does not.
const DECLINED = /\p{Ll}{3}e[nrsm]?$/u;
const bareStem = (word: string): string => word.replace(CASE, '');
// The "en" of "Auischen".
const CASE = /e[nrsm]?$/u;

const flat = (text: string): string => text.replace(WHITE_SPACE, ' ').trim();

export const sameNumber = (one: string, other: string): boolean => bare(one) === bare(other);

/** One name's words are in the other's, or at least four fifths of the shorter one's are. */
export function sameOrganization(one: string, other: string): boolean {
  const { shared, lengths: [shorter] } = sharedWords(one, other);
  return shorter > 0 && shared / shorter >= 0.8;
}

/** Titles: nearly all words of both are shared. */
export function sameTitle(one: string, other: string): boolean {
  const { shared, lengths: [shorter, longer] } = sharedWords(one, other);
  return shorter > 0 && (2 * shared) / (shorter + longer) >= 0.85;
}

/** One name is the other's beginning, middle or end, word by word. */
export function sameCompany(one: string, other: string): boolean {
  const [x, y] = [folded(one), folded(other)];
  return x !== '' && y !== '' && (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `));
}

function sharedWords(one: string, other: string): { readonly shared: number; readonly lengths: readonly [number, number] } {
  const [x, y] = [wordsOf(one), wordsOf(other)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return { shared, lengths: [Math.min(x.size, y.size), Math.max(x.size, y.size)] };
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(folded(text).split(' ').filter((word) => word !== ''));
