/** Companies told by `& Söhne`, `& Partner`, `+ Kollegen` at the end of their name, without a legal form: `Auftrag an Weber & Söhne`. */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, runsOn } from '../words/gap.js';
import { bracketAfter, seatAfter } from '../names/name-after.js';
import type { Sought } from '../words/scan.js';
import { endOf, wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital, isLead, isOtherAcronym, isPlainNoun } from '../words/word-shape.js';
import { gathered } from '../../../tree/gathered.js';

const PARTNERS: ReadonlySet<string> = new Set(cues.partners);
const MOST_WORDS = 3;

/** What `findByPartners` looks for. */
export const partnerWords: Sought = { letters: 'capital', exact: cues.partners };

/** `partners` are the words that may be such. */
export function findByPartners(words: Words, partners: readonly number[]): Candidate[] {
  return gathered(partners, (at) => {
    if (!PARTNERS.has(wordAt(words, at)) || gapKind(words, at) !== 'and' || !isOwner(wordAt(words, at - 1))) return [];
    let first = at - 1;
    while (at - first < MOST_WORDS && (gapKind(words, first) === 'and' || runsOn(words, first)) && isOwner(wordAt(words, first - 1))) first -= 1;
    const end = endOf(words, at);
    const brackets = bracketAfter(words, at + 1, end, first);
    return [candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-partners', acronyms: brackets.acronyms, city: seatAfter(words, brackets.next) })];
  });
}

const isOwner = (word: string): boolean => isCapital(word) && word.length > 2 && !isBarrier(word) && !isLead(word) && !isPlainNoun(word) && !isOtherAcronym(word) && !bodies.bureaus.includes(word);
