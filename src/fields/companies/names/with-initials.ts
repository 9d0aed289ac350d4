import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { gapKind } from '../words/gap.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';

/** Index of the first word of `H. Holm & Vara`, `Dr. Holm & Partner`: initials and titles before the owner belong to the office. */
export function withInitials(words: Words, first: number): number {
  let at = first;
  while (first - at < MOST && gapKind(words, at) === 'dot' && gapBefore(words, at).startsWith('.') && (INITIAL.test(wordAt(words, at - 1)) || TITLES.has(wordAt(words, at - 1)))) at -= 1;
  return at;
}
const MOST = 3;
/** Matches `H`; not `KG`. */
const INITIAL = /^\p{Lu}$/u;
const TITLES: ReadonlySet<string> = new Set(bodies.ownerTitles);
