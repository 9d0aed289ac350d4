/**
 * Names of offices that are words or hold numbers, behind `Büro`: `das Büro Bioplan, Ahausen`, `vom Büro Holm 7 Vara Landschaftsarchitekten`,
 * `des Büros Holm Garten- und Landschaftsarchitekten`, `vom Büro 365° lumo + vara`. The article of one office, a seat or a trade ends them.
 */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { gapKind, isJoined } from '../words/gap.js';
import { INITIALS } from '../words/grammar-words.js';
import { isProfession } from './profession.js';
import { isPlace, isUnknown } from './proper-name.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital, isNumber } from '../words/word-shape.js';

const OF_ONE: ReadonlySet<string> = new Set(['das', 'dem', 'des', 'vom', 'beim', 'Das', 'Vom', 'Beim', 'zum']);
const LONGEST = 8;
/** Matches `7`, `12`; not `123`. */
const SHORT_NUMBER = /^\d{1,2}$/u;
/** Matches `Bioplan`, `Geoconsult`; not `Plan`, `Bebauungsplan`. */
const COINED = /^\p{Lu}\p{Ll}{1,6}(?:plan|consult|tec|tech)$/u;
const FROM = 'aus';

/** Index of the last word of such a name, `at` where none stands behind the office. */
export function officeAfter(words: Words, at: number): number {
  if (!OF_ONE.has(wordAt(words, at - 1)) || !(gapKind(words, at) === 'blank' || gapKind(words, at) === 'line')) return at;
  if (isDegree(words, at + 1) && gapKind(words, at + 3) === 'and') return at + 3;
  if (COINED.test(wordAt(words, at + 1)) && gapKind(words, at + 1) === 'blank' && isSeated(words, at + 2)) return at + 1;
  if (grammar.purpose.includes(wordAt(words, at + 1)) && gapKind(words, at + 1) === 'blank') return purposeEnd(words, at);
  return UNION.test(wordAt(words, at + 1)) && gapKind(words, at + 1) === 'blank' ? unionEnd(words, at + 1) ?? at : markedEnd(words, at);
}

/** `beim Büro für urbane Räume, Ahausen`: what it is for, up to its seat. */
function purposeEnd(words: Words, at: number): number {
  if (bodies.townOffices.includes(wordAt(words, at + 2))) return at;
  for (let last = at + 2; last <= at + LONGEST_PURPOSE && goesOn(words, last); last += 1) if (isCapital(wordAt(words, last)) && isSeated(words, last + 1)) return last;
  return at;
}
const LONGEST_PURPOSE = 7;

/** Over `Dr.-Ing. W. Holm`, whose office it is, and over a line end behind the preposition. */
const goesOn = (words: Words, at: number): boolean =>
  gapKind(words, at) === 'blank' || (isJoined(words, at) && grammar.purpose.includes(wordAt(words, at - 1))) || ((gapKind(words, at) === 'dot' || gapBefore(words, at) === '.-') && (INITIALS.has(wordAt(words, at - 1)) || INITIAL.test(wordAt(words, at - 1))));
/** Matches `W`; not `Wo`. */
const INITIAL = /^\p{Lu}$/u;

/** `das Büro Arge Holm°Vara`: index of the last of its members. */
function unionEnd(words: Words, at: number): number | null {
  let last = at;
  while (last - at < MOST_MEMBERS && isUnknown(wordAt(words, last + 1)) && (gapKind(words, last + 1) === 'and' || gapKind(words, last + 1) === 'blank')) last += 1;
  return last > at && gapKind(words, at + 1) === 'blank' ? last : null;
}
const MOST_MEMBERS = 4;
/** Matches `Arge`, `ARGE`; not `Arglist`. */
const UNION = /^(?:Arge|ARGE|ArGe)$/u;

/** Up to a trade behind a number or over a hanging hyphen, or a number before the seat. */
function markedEnd(words: Words, at: number): number {
  let marked = false;
  for (let last = at + 1; last <= at + LONGEST && gapKind(words, last) === 'blank'; last += 1) {
    const word = wordAt(words, last);
    if (SHORT_NUMBER.test(word) && last > at + 1) {
      marked = true;
      if (last === at + 2 && isSeated(words, last + 1)) return last;
      continue;
    }
    if (!isCapital(word) || isBarrier(word) || isNumber(word)) return at;
    if (last > at + 1 && gapKind(words, last + 1) === 'hanging' && grammar.and.includes(wordAt(words, last + 1)) && isProfession(wordAt(words, last + 2))) return last + 2;
    if (marked && isProfession(word)) return last;
  }
  return at;
}

/** The `365` of `365° lumo + vara`. */
const isDegree = (words: Words, at: number): boolean => isNumber(wordAt(words, at)) && gapKind(words, at) === 'blank' && gapBefore(words, at + 1) === '° ';

const isSeated = (words: Words, at: number): boolean => (gapKind(words, at) === 'comma' && isPlace(words, at, at)) || (wordAt(words, at) === FROM && isPlace(words, at + 1, at + 1));
