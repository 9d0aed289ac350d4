/** Companies of which the words behind them say whose they are: `Varas Holm, ein Tochterunternehmen der Lumo AG,`; a person's daughter is none. */
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { isBrandShaped, isFirstName, isProperName, isUnknown } from '../names/proper-name.js';
import type { Sought } from '../words/scan.js';
import { endOf, wordAt, type Words } from '../words/words.js';
import { isCapital, isNamePart } from '../words/word-shape.js';

const KIN: readonly string[] = ['Tochterunternehmen', 'Tochtergesellschaft', 'Tochterfirma', 'Konzerntochter', 'Tochter', 'Schwestergesellschaft', 'Beteiligungsgesellschaft'];
/** Persons have one too. */
const DAUGHTER = 'Tochter';
const ARTICLES: ReadonlySet<string> = new Set(['ein', 'eine', 'einer', 'einem', 'eines', 'einen']);
const OF: ReadonlySet<string> = new Set(['der', 'des', 'von', 'vom']);
const MOST_WORDS = 3;

/** What `findByApposition` looks for. */
export const kinNouns: Sought = { letters: 'capital', exact: KIN };

/** `nouns` are the words that may be such. */
export function findByApposition(words: Words, nouns: readonly number[]): Candidate[] {
  return nouns.flatMap((at) => {
    const article = ARTICLES.has(wordAt(words, at - 1)) ? at - 1 : ARTICLES.has(wordAt(words, at - 2)) ? at - 2 : -1;
    if (article < 1 || gapKind(words, article) !== 'comma' || !OF.has(wordAt(words, at + 1)) || !isJoined(words, at + 1)) return [];
    const last = article - 1;
    const first = firstOf(words, last);
    if (first > last || !isNamed(words, first, last, wordAt(words, at) === DAUGHTER)) return [];
    const end = endOf(words, last);
    return [candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-apposition', weak: true })];
  });
}

function firstOf(words: Words, last: number): number {
  let first = last + 1;
  while (last - first < MOST_WORDS - 1 && isNamePart(wordAt(words, first - 1)) && (first > last || gapKind(words, first) === 'blank')) first -= 1;
  return first;
}

/** Words that the language does not know and no person's; of a daughter more than one, or letters. */
const isNamed = (words: Words, first: number, last: number, isDaughter: boolean): boolean =>
  isUnknown(wordAt(words, first)) && isProperName(words, first, last) && !isFirstName(wordAt(words, first)) && !(gapKind(words, first) === 'blank' && isCapital(wordAt(words, first - 1))) && (!isDaughter || isBrandShaped(wordAt(words, first)));
