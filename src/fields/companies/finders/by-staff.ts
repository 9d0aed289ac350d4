/** Companies told by how many work there: `Vara Systemtechnik, 160 Beschäftigte`, `Spielwaren Dornal (30 Mitarbeiter)`. Only names that the language does not know, or owners beside what they sell. */
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind } from '../words/gap.js';
import { isProperName, isUnknown } from '../names/proper-name.js';
import type { Sought } from '../words/scan.js';
import { isProductAndOwner } from './by-product.js';
import { endOf, gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital, isNamePart, isNumber, isPlaceAdjective } from '../words/word-shape.js';

/** What `findByStaff` looks for. */
export const staffWords: Sought = { letters: 'capital', exact: ['Beschäftigte', 'Mitarbeiter', 'Mitarbeitende', 'Arbeitsplätze', 'Arbeitnehmer', 'Beschäftigten'] };
const MOST_WORDS = 3;

/** `nouns` are the words that may be such. */
export function findByStaff(words: Words, nouns: readonly number[]): Candidate[] {
  return nouns.flatMap((at) => {
    const number = at - 1;
    if (!isNumber(wordAt(words, number)) || gapKind(words, at) !== 'blank' || !(gapKind(words, number) === 'open' || gapKind(words, number) === 'comma')) return [];
    const last = number - 1;
    let first = last + 1;
    while (last - first < MOST_WORDS - 1 && isNamePart(wordAt(words, first - 1)) && (first > last || gapKind(words, first) === 'blank')) first -= 1;
    if (first > last || !isNamed(words, first, last)) return [];
    const end = endOf(words, last);
    return [candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-staff', weak: true })];
  });
}

/** Behind nothing that could be a noun of its own: at the start of an item, behind a small word or a mark. */
const isNamed = (words: Words, first: number, last: number): boolean =>
  !(gapKind(words, first) === 'blank' && isCapital(wordAt(words, first - 1))) && !gapBefore(words, first).endsWith('.') && !isPlaceAdjective(wordAt(words, first))
  && (isProductAndOwner(words, first, last) || (isUnknown(wordAt(words, first)) && !isAcronym(wordAt(words, first)) && isProperName(words, first, last)));
