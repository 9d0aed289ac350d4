/** Offices of Austrian engineers, who often print their names in small letters before what they are: `die lumo holm partner ZT GmbH`, `iL varasenten Ziviltechniker GesmbH`. */
import { gapKind, isJoined, startsLine } from '../words/gap.js';
import { DEFINITE } from '../words/grammar-words.js';
import { wordAt, type Words } from '../words/words.js';
import { isBarrier, isFunctionWord, isLead, isNumber } from '../words/word-shape.js';

const ENGINEERS: ReadonlySet<string> = new Set(['ZT', 'Ziviltechniker', 'ZT-Gesellschaft']);
const LONGEST = 4;

/** Index of the first word of the name before the word `first`, which says what they are; `first` elsewhere. */
export function engineersName(words: Words, first: number, end: number): number {
  if (first >= end || !ENGINEERS.has(wordAt(words, first))) return first;
  let at = first;
  while (first - at < LONGEST && gapKind(words, at) === 'blank' && isPart(words, at - 1)) at -= 1;
  if (at === first) return first;
  const opens = (DEFINITE.has(wordAt(words, at - 1)) && isJoined(words, at)) || at === 0 || startsLine(words, at) || ['comma', 'open'].includes(gapKind(words, at)) || gapKind(words, at) === 'break';
  return opens ? at : first;
}

function isPart(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return word.length > 1 && !isNumber(word) && !isFunctionWord(word) && !isBarrier(word) && !isLead(word);
}
