import { isNoun } from '../../../vocabulary/nouns.js';
import { gapKind } from '../words/gap.js';
import { wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital } from '../words/word-shape.js';

/** `die LMO (vormals Kur und Reisen GmbH)`: all behind the word that opens the bracket is the name; `first` elsewhere, as in `das Gebäude (bisher Kindergarten und Lumo GmbH)`. */
export function formerName(words: Words, first: number, end: number): number {
  if (first >= end || wordAt(words, first - 1) !== AND) return first;
  for (let at = first - 2; at > 0 && first - at <= MOST; at -= 1) {
    const word = wordAt(words, at);
    if (FORMERLY.has(word)) return gapKind(words, at) === 'open' && !isNoun(wordAt(words, at - 1)) ? at + 1 : first;
    if (gapKind(words, at + 1) !== 'blank' || !isCapital(word) || isBarrier(word)) return first;
  }
  return first;
}
const AND = 'und';
const MOST = 5;
const FORMERLY: ReadonlySet<string> = new Set(['vormals', 'ehemals', 'früher', 'zuvor', 'bisher', 'jetzt', 'künftig', 'heute']);
