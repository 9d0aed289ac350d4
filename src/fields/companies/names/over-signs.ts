/**
 * Signs that owners put between their names: `der Holm · Vara Architekten GmbH`, `der Raum:Werk GbR`, `das Büro Holm.Vara GmbH`. In
 * rows such signs part cells, so that the article of a company or its office must stand before.
 */
import { gapKind, isJoined } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import { isUnknown } from './proper-name.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isNamePart, isPlaceAdjective } from '../words/word-shape.js';

/** Matches ` · `, ` •\n`; not `·`. */
const POINT = /^ [·•∙] ?\n? {0,3}$/u;
/** Matches `:`, `.`, `°`; not `: `. */
const GLUED = /^[:.°·_×]$/u;
/** Matches `Büro`, `Planungsbüros`, `Firma`; not `Büromarkt`. */
const OFFICE = /(?:^B|\p{Ll}b)üros?$|^Firma$/u;
const MOST_SIGNS = 3;
/** `die 365° lumo + vara GbR`. */
const DEGREE = '° ';
/** Matches `365`; not `2024`. */
const SHORT_NUMBER = /^\d{1,3}$/u;

/** Index of the first word of the name with those before the signs, `first` where none belongs to it. */
export function overSigns(words: Words, first: number): number {
  if (gapBefore(words, first) === DEGREE && SHORT_NUMBER.test(wordAt(words, first - 1)) && FEMININE.has(wordAt(words, first - 2)) && isJoined(words, first - 1)) return first - 1;
  let at = first;
  while (first - at < MOST_SIGNS && isSigned(words, at)) at -= 1;
  if (at === first || !isJoined(words, at)) return first;
  const before = wordAt(words, at - 1);
  return FEMININE.has(before) || (OFFICE.test(before) && gapKind(words, at) === 'blank') ? at : first;
}

function isSigned(words: Words, at: number): boolean {
  const gap = gapBefore(words, at);
  const word = wordAt(words, at - 1);
  if (!isNamePart(word)) return false;
  return GLUED.test(gap) || (POINT.test(gap) && (isUnknown(word) || isPlaceAdjective(word)));
}
