/** Companies told by `& Söhne`, `& Partner`, `+ Kollegen` at the end of their name, without a legal form: `Auftrag an Weber & Söhne`. */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, runsOn } from '../words/gap.js';
import { bracketAfter, seatAfter } from '../names/name-after.js';
import { isPerson, isPlace, isUnknown } from '../names/proper-name.js';
import { withInitials } from '../names/with-initials.js';
import { readLegalForm } from '../words/legal-form.js';
import { isWellKnown } from './well-known.js';
import type { Sought } from '../words/scan.js';
import { endOf, gapBefore, wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital, isLead, isOtherAcronym, isPlainNoun } from '../words/word-shape.js';
import { gathered } from '../../../tree/gathered.js';

const PARTNERS: ReadonlySet<string> = new Set(cues.partners);
const MOST_WORDS = 3;

/** What `findByPartners` looks for. */
export const partnerWords: Sought = { letters: 'capital', exact: cues.partners };

/** `partners` are the words that may be such. */
export function findByPartners(words: Words, partners: readonly number[]): Candidate[] {
  return gathered(partners, (at) => {
    const first = PARTNERS.has(wordAt(words, at)) ? gapKind(words, at) === 'and' ? withInitials(words, firstOwner(words, at)) : firstOfThree(words, at) : at;
    if (first >= at) return [];
    const end = endOf(words, at);
    const brackets = bracketAfter(words, at + 1, end, first);
    return [candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-partners', acronyms: brackets.acronyms, city: seatAfter(words, brackets.next) })];
  });
}

/** The first owner before the mark, `at` where none stands there. */
function firstOwner(words: Words, at: number): number {
  if (!isOwner(wordAt(words, at - 1))) return at;
  let first = at - 1;
  if (gapKind(words, first) === 'comma' && isRowOfOwners(words, first)) return gapKind(words, first - 1) === 'comma' && isUnknownOwner(words, first - 2) ? first - 2 : first - 1;
  while (at - first < MOST_WORDS && (gapKind(words, first) === 'and' || runsOn(words, first)) && isOwner(wordAt(words, first - 1)) && readLegalForm(words, first - 1) === null) first -= 1;
  return first;
}

/** `durch Holm, Varas, Rapp & Partner`: owners whom the language does not know, each behind a comma, and a preposition or an article before the first of them. */
function isRowOfOwners(words: Words, last: number): boolean {
  const first = gapKind(words, last - 1) === 'comma' && isUnknownOwner(words, last - 2) ? last - 2 : last - 1;
  return isUnknownOwner(words, last) && isUnknownOwner(words, last - 1) && ((runsOn(words, first) && INTRODUCTIONS.has(wordAt(words, first - 1))) || (COLLEAGUES.has(wordAt(words, last + 1)) && gapKind(words, first) !== 'comma' && !(runsOn(words, first) && isCapital(wordAt(words, first - 1)))));
}
const isUnknownOwner = (words: Words, at: number): boolean => isUnknown(wordAt(words, at)) && isOwner(wordAt(words, at)) && !isPlace(words, at, at) && !isWellKnown(words, at, at);
/** Of lawyers, whatever stands before them. */
const COLLEAGUES: ReadonlySet<string> = new Set(['Coll', 'Kollegen']);
const INTRODUCTIONS: ReadonlySet<string> = new Set(['durch', 'von', 'an', 'Kanzlei', 'Rechtsanwälte', 'Sozietät', 'der', 'die', 'Büro']);

/** `Holm, Vara und Partner`: two owners whom the language does not know, where no third stands before them. */
function firstOfThree(words: Words, at: number): number {
  const [second, first] = [at - 2, at - 3];
  if (wordAt(words, at - 1) === AND && isInBracket(words, at)) return second;
  if (wordAt(words, at - 1) !== AND || !runsOn(words, at) || !runsOn(words, at - 1) || gapKind(words, second) !== 'comma' || gapKind(words, first) === 'comma') return at;
  return [first, second].every((each) => isUnknown(wordAt(words, each)) && isOwner(wordAt(words, each)) && !isPlace(words, each, each) && !isWellKnown(words, each, each)) && !isPerson(words, first, first) ? first : at;
}
/** `(Holm und Kollegen)`: the office of somebody who is named before. */
const isInBracket = (words: Words, at: number): boolean => COLLEAGUES.has(wordAt(words, at)) && gapKind(words, at - 2) === 'open' && gapBefore(words, at + 1).startsWith(')') && isOwner(wordAt(words, at - 2));
const AND = 'und';

const isOwner = (word: string): boolean => isCapital(word) && word.length > 2 && !isBarrier(word) && !isLead(word) && !isPlainNoun(word) && !isOtherAcronym(word) && !bodies.bureaus.includes(word) && !LAWYERS.has(word);
/** `die Rechtsanwälte Weber & Partner`: who they are, told in the plural. */
const LAWYERS: ReadonlySet<string> = new Set(['Rechtsanwälte', 'Rechtsanwälten']);
