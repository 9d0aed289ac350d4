import { gapKind } from '../words/gap.js';
import { wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital } from '../words/word-shape.js';

/** `(vormals Kur und Reisen GmbH)`, `(früher Bau und Boden Ahausen AG)`: all behind the word that opens the bracket is the name; `first` elsewhere. */
export function formerName(words: Words, first: number, end: number): number {
  if (first >= end || wordAt(words, first - 1) !== AND) return first;
  for (let at = first - 2; at > 0 && first - at <= MOST; at -= 1) {
    const word = wordAt(words, at);
    if (FORMERLY.has(word)) return gapKind(words, at) === 'open' ? at + 1 : first;
    if (gapKind(words, at + 1) !== 'blank' || !isCapital(word) || isBarrier(word)) return first;
  }
  return first;
}
const AND = 'und';
const MOST = 5;
const FORMERLY: ReadonlySet<string> = new Set(['vormals', 'ehemals', 'früher', 'zuvor', 'bisher', 'jetzt', 'künftig', 'heute']);
