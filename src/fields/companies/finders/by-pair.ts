/** Companies named by two owners: `Holm & Vara`, `Dorn + Rapp Architekten`. One of the two must be a word that the language does not know. */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { bracketAfter, seatAfter } from '../names/name-after.js';
import { runAt } from '../names/name-from.js';
import { withInitials } from '../names/with-initials.js';
import { isFirstName, isPerson, isUnknown } from '../names/proper-name.js';
import { endOf, firstWordFrom, gapBefore, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isLead, isNumber, isOtherAcronym } from '../words/word-shape.js';

const NOT_PAIRS: ReadonlySet<string> = new Set(grammar.notPairs);

export function findPairs(words: Words): Candidate[] {
  const found: Candidate[] = [];
  for (const mark of ['&', '+']) {
    for (let at = words.text.indexOf(mark); at >= 0; at = words.text.indexOf(mark, at + 1)) {
      const pair = pairAt(words, firstWordFrom(words, at));
      if (pair !== null) found.push(pair);
    }
  }
  return found;
}

/** `right` is the word behind the mark. */
function pairAt(words: Words, right: number): Candidate | null {
  if (gapKind(words, right) !== 'and' || !isPart(wordAt(words, right - 1)) || !isPart(wordAt(words, right))) return null;
  const pair = [wordAt(words, right - 1), wordAt(words, right)];
  if (NOT_PAIRS.has(pair.map(beforeHyphen).join(' ').toLowerCase()) || !isName(pair, gapBefore(words, right)) || QUOTE.test(gapBefore(words, right - 1))) return null;
  const first = withInitials(words, firstOf(words, right - 1));
  const last = runAt(words, right)?.last ?? right;
  if (isPerson(words, first, last) || words.text.charAt(endOf(words, last)) === '-') return null;
  const end = endOf(words, last);
  const brackets = bracketAfter(words, last + 1, end, first);
  return candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-pair', acronyms: brackets.acronyms, city: seatAfter(words, brackets.next) });
}

/** "Ride" of "Ride-Anlagen". */
const beforeHyphen = (word: string): string => word.split('-', 1)[0] ?? word;

const isPart = (word: string): boolean => isCapital(word) && !isNumber(word) && !isBarrier(word) && !isLead(word) && !isOtherAcronym(word) && !COMPANIONS.has(word);
// " „" before the first owner; not "“ ".
const QUOTE = /[„»"'‚]$/u;
const COMPANIONS: ReadonlySet<string> = new Set(grammar.companion);

/** One of the two is a name; letters alone are a name only without blanks, as in `AB&C`. */
const isName = (pair: readonly string[], gap: string): boolean => !LETTER_COMPOUND.test(pair.join('+')) && !pair.every(isFirstName) && (pair.some((word) => isUnknown(word) && !isAcronym(word)) || (gap.length === 1 && pair.some((word) => word.length > 1) && pair.every(isAcronymOrLetter)));
// "P+R-Platz"; not "Holm+Vara".
const LETTER_COMPOUND = /^\p{L}\+\p{L}-/u;
const isAcronymOrLetter = (word: string): boolean => word.length === 1 || isAcronym(word);

/** `Rechtsanwälte Holm, Rapp & Vara`: three owners of one office. */
const LEADS: ReadonlySet<string> = new Set([...bodies.professions, ...bodies.bureaus, 'Kanzlei', 'Sozietät']);

/** `Zieht Holm & Vara ab?`. */
const opensSentence = (words: Words, at: number): boolean => at === 0 || SENTENCE.test(gapBefore(words, at));
/** Matches `? `, `. `, `\n`; not ` `. */
const SENTENCE = /[.?!:]\s|\n/u;
/** Matches `Zieht`, `Bauen`; not `Holm`. */
const VERB = /\p{Ll}(?:t|en)$/u;

/** A further word before the first owner that can only be a name's: `Petermann Holm & Vara`. */
function firstOf(words: Words, left: number): number {
  const before = wordAt(words, left - 1);
  if (gapKind(words, left) === 'comma' && isPart(before) && isUnknown(before) && isUnknown(wordAt(words, left)) && LEADS.has(wordAt(words, left - 2)) && isJoined(words, left - 1)) return left - 1;
  if (gapKind(words, left) === 'and' && isPart(before)) return left - 1;
  if (opensSentence(words, left - 1) && VERB.test(before)) return left;
  return gapKind(words, left) === 'blank' && startOf(words, left) - endOf(words, left - 1) === 1 && isUnknown(before) && isCapital(before) ? left - 1 : left;
}
