/** Names whose form is printed in small letters as well: `Varas hoch- und tiefbau gmbh`, `lumo holz gmbh`. */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { isNoun } from '../../../vocabulary/nouns.js';
import { isSmallOffice } from '../finders/by-small-office.js';
import { gapKind } from '../words/gap.js';
import { wordAt, type Words } from '../words/words.js';
import { isCapital, isNamePart } from '../words/word-shape.js';
import { isNamedSmall } from './small-phrase.js';

const FORM = 'gmbh';
const LONGEST = 6;
/** `a+b architekten gmbh`. */
const LONGEST_LETTERS = 2;

/** Index of the first word of such a name, `end` where none stands before the form at `end`. */
export function smallFormed(words: Words, end: number): number {
  if (wordAt(words, end) !== FORM) return end;
  let at = end;
  while (end - at < LONGEST && goesOver(words, at)) {
    const word = wordAt(words, at - 1);
    if (isCapital(word)) return at < end && gapKind(words, at) === 'blank' && isNamePart(word) && !isNoun(word) ? at - 1 : at;
    if (!isPart(words, at - 1)) return at;
    at -= 1;
  }
  return at;
}

const goesOver = (words: Words, at: number): boolean => ['blank', 'and', 'hanging'].includes(gapKind(words, at));

/** A noun or a brand, or the `und` behind the first half of `hoch- und tiefbau`. */
function isPart(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (grammar.joints.includes(word)) return gapKind(words, at) === 'hanging';
  if (word.length <= LONGEST_LETTERS && (gapKind(words, at + 1) === 'and' || gapKind(words, at) === 'and')) return true;
  return gapKind(words, at + 1) === 'hanging' || isNamedSmall(word) || isSmallOffice(word);
}
