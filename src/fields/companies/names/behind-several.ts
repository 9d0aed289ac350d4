/** `die Büros Petra Holm und Varas Bau GmbH`: behind the plural of what they are stand several, of which the last has the form. */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { gapKind, isJoined } from '../words/gap.js';
import { wordAt, type Words } from '../words/words.js';
import { isCapital } from '../words/word-shape.js';

/** Matches `Büros`, `Planungsbüros`, `Kanzleien`, `Firmen`; not `Büro`. */
const SEVERAL = /(?:[Bb]üros|[Kk]anzleien|[Aa]genturen|[Ff]irmen|[Aa]rchitekten|[Ii]ngenieure)$/u;
const OF_SEVERAL: ReadonlySet<string> = new Set(['die', 'Die', 'den', 'der', 'beiden', 'durch', 'von', 'mit', 'an']);

/** Index of the first word behind the last joint between `first` and the form, `first` where no plural with its article opens the name. */
export function behindSeveral(words: Words, first: number, end: number): number {
  if (!SEVERAL.test(wordAt(words, first)) || !OF_SEVERAL.has(wordAt(words, first - 1)) || !isJoined(words, first)) return first;
  for (let at = end - 2; at > first + 1; at -= 1) {
    if (grammar.joints.includes(wordAt(words, at)) && gapKind(words, at) !== 'hanging' && isCapital(wordAt(words, at + 1))) return at + 1;
  }
  return first;
}
