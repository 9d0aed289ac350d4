/** A merchant's business and its owner behind a label: `Blumen Holm, Inh. P. Vara e. K.`; without the business the label is no part of the name. */
import { gapKind, isJoined, startsLine } from '../words/gap.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isNamePart } from '../words/word-shape.js';

const LABELS: ReadonlySet<string> = new Set(['Inh', 'Inhaber', 'Inhaberin']);
const LONGEST = 4;

/** Index of the first word of the business, or of the owner where none stands before the label; `first` where the name has no label at its start. */
export function ownedName(words: Words, first: number, end: number): number {
  if (first >= end - 1 || !LABELS.has(wordAt(words, first))) return first;
  if (!['comma', 'blank'].includes(gapKind(words, first)) || !isNamePart(wordAt(words, first - 1))) return first + 1;
  let at = first - 1;
  while (first - at < LONGEST && !opens(words, at) && (isJoined(words, at) || gapKind(words, at) === 'and') && isNamePart(wordAt(words, at - 1))) at -= 1;
  return at;
}

const opens = (words: Words, at: number): boolean => startsLine(words, at) || WIDE.test(gapBefore(words, at));
/** Matches three blanks; not ` `. */
const WIDE = / {3}/u;
