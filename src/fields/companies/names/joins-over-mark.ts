/** Whether a name goes on to the left over a mark: `Holm & Vara`, `LMO.URBAN`, `Ed. Holm`, `Varas - Lumo`. */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { gapKind, isJoined } from '../words/gap.js';
import { DEFINITE, FEMININE, INITIALS, WITH_PLACE } from '../words/grammar-words.js';
import { isBetweenDashes } from './between-dashes.js';
import { isFormAt } from '../words/legal-form.js';
import { isUnknown } from './proper-name.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isNumber, isShaped, isShouted } from '../words/word-shape.js';

/** Whether the word before `first` belongs to the name over the mark between them. */
export function joinsOverMark(words: Words, first: number, end: number): boolean {
  const word = wordAt(words, first - 1);
  if (isDegree(words, first)) return true;
  const capital = isCapital(word);
  switch (gapKind(words, first)) {
    case 'hanging': return capital && grammar.and.includes(wordAt(words, first));
    case 'and': return (first < end || isCompanionAbroad(words, end)) && !isNumber(word) && !isFormAt(words, first - 1) && (capital || word.length === 1);
    case 'dash': return first < end && !isBarrier(word) && !(isAcronym(word) && isBetweenDashes(words, end)) && (isAcronym(word) || wordAt(words, first - 2) === HOLDING || (DEFINITE.has(wordAt(words, first - 2)) && isUnknown(word)) || (isTitle(words, first) && isTitle(words, first - 1)));
    case 'dot': return (first < end && capital && (word.length === 1 || isDotted(words, first) || isDottedPart(words, first) || isDottedPair(words, first) || isStopped(words, first) || isShortened(words, first - 1))) || INITIALS.has(word);
    case 'slash': return capital && isCapital(wordAt(words, first)) && isSecondName(words, first - 1);
    default: return (capital && isFirstOfHalves(words, first)) || (DOT_AND_MARK.test(gapBefore(words, first)) && first < end && INITIALS.has(word)) || (DOT_AND_LINE.test(gapBefore(words, first)) && INITIALS.has(word)) || gapBefore(words, first) === ':' && isAcronym(word) && isAcronym(wordAt(words, first));
  }
}

/** `Holding Ahausen – Kommunale Dienste GmbH`. */
const HOLDING = 'Holding';

/** The `& C.` of `Varasotti & C. S.p.A.`, which is read with the form. */
const isCompanionAbroad = (words: Words, end: number): boolean => wordAt(words, end) === 'C' && isFormAt(words, end);

/** The `Gas` of `Gas-, Wasser- und Elektrizitätswerke`. */
const isFirstOfHalves = (words: Words, first: number): boolean =>
  HALVES.test(gapBefore(words, first)) && isCapital(wordAt(words, first)) && (HALVES.test(gapBefore(words, first + 1)) || (gapKind(words, first + 1) === 'hanging' && grammar.and.includes(wordAt(words, first + 1))));
/** Matches `-, `, `-,\n`; not `- `. */
const HALVES = /^-, {0,3}\n? {0,3}$/u;

/** Matches the `. & ` of `Varas Ing. & Partner`; not `. `. */
const DOT_AND_MARK = /^\. ?[&+] ?$/u;
/** Matches `.\n`, `. \n`; not `.\n\n`. */
const DOT_AND_LINE = /^\. {0,3}\n {0,3}$/u;

/** `BAHN.XY`, `LumoAgentur.XY`: short forms with nothing but a dot between them. */
const isDotted = (words: Words, first: number): boolean => gapBefore(words, first) === '.' && ((isAcronym(wordAt(words, first - 1)) && isAcronym(wordAt(words, first))) || (isShaped(wordAt(words, first - 1)) && !isAcronym(wordAt(words, first - 1)) && isCapital(wordAt(words, first))));

/** `Stadtwerk Ahausen.Wärme GmbH`: behind the kind and its place. */
const isDottedPart = (words: Words, first: number): boolean => gapBefore(words, first) === '.' && isCapital(wordAt(words, first - 1)) && WITH_PLACE.has(wordAt(words, first - 2));

/** `die LMO.URBAN GmbH`, `der Holm.Varas Architekten GmbH`: a dot without a blank behind the first word of a name. */
const isDottedPair = (words: Words, first: number): boolean =>
  gapBefore(words, first) === '.' && isCapital(wordAt(words, first)) && !isBarrier(wordAt(words, first)) && isJoined(words, first - 1) && DEFINITE.has(wordAt(words, first - 2)) && (isShouted(wordAt(words, first - 1)) || isUnknown(wordAt(words, first - 1)));

/** `Die WoL. Wohnen in Ahausen GmbH`: no sentence ends behind its first article and a brand. */
const isStopped = (words: Words, first: number): boolean =>
  gapBefore(words, first) === '. ' && isMixedBrand(wordAt(words, first - 1)) && !isFormAt(words, first - 1) && wordAt(words, first - 2) === OPENING_ARTICLE && isJoined(words, first - 1);
const OPENING_ARTICLE = 'Die';
const isMixedBrand = (word: string): boolean => isShaped(word) && !isAcronym(word);

/** The `Ing` of `Dr.-Ing. Holm`. */
const isDegree = (words: Words, first: number): boolean => gapBefore(words, first) === '.-' && INITIALS.has(wordAt(words, first)) && INITIALS.has(wordAt(words, first - 1));

/** `Dr. Holm – Dr. Vara GmbH`: the word is a title, or has one before it. */
export const isTitle = (words: Words, at: number): boolean => TITLES.has(wordAt(words, at)) || TITLES.has(wordAt(words, at - 1));
const TITLES: ReadonlySet<string> = new Set(bodies.ownerTitles);

/** `Firma Ed. Holm AG`: a first name cut short, behind a cue or an article. */
const isShortened = (words: Words, at: number): boolean =>
  SHORT_NAME.test(wordAt(words, at)) && !isBarrier(wordAt(words, at)) && gapKind(words, at) === 'blank' && (cues.firmBefore.includes(wordAt(words, at - 1)) || FEMININE.has(wordAt(words, at - 1)));
/** Matches `Ed`, `Wilh`; not `EMX`. */
const SHORT_NAME = /^\p{Lu}\p{Ll}{1,3}$/u;

/** `Altfeld/Neudorf` only after a word that the pair is the place of. */
const isSecondName = (words: Words, at: number): boolean =>
  isCapital(wordAt(words, at - 1)) && isJoined(words, at) && !isFormAt(words, at);
