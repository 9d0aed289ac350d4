/** A group of companies that is called by a name alone: `die Varas Gruppe`. */
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { gapKind } from '../words/gap.js';
import { isCapital, isPlaceAdjective } from '../words/word-shape.js';
import { endOf, startOf, wordAt, type Words } from '../words/words.js';
import { isFirstName, isUnknown } from './proper-name.js';

/** `der Varas Gruppe`; not `der FWG Gruppe`, `der Petra Gruppe`, and not `die Wichtel Gruppe` near words for children. */
export const isNamedGroup = (words: Words, at: number, head: string): boolean =>
  head === 'Gruppe' && GROUP_NAME.test(wordAt(words, at - 1)) && isUnknown(wordAt(words, at - 1)) && !isFirstName(wordAt(words, at - 1)) && !isPlaceAdjective(wordAt(words, at - 1)) && !(gapKind(words, at + 1) === 'blank' && isCapital(wordAt(words, at + 1))) && !isOfChildren(words, at);
/** Matches `Varas`; not `FWG`, `Lo`. */
const GROUP_NAME = /^\p{Lu}\p{Ll}{3,}$/u;

function isOfChildren(words: Words, at: number): boolean {
  const near = words.text.slice(Math.max(0, startOf(words, at) - NEAR), endOf(words, at) + NEAR);
  return bodies.childrenWords.some((word) => near.includes(word));
}
/** In characters before and behind. */
const NEAR = 240;
