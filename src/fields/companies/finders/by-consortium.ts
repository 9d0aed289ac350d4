/**
 * Members of a consortium: `die Arbeitsgemeinschaft Holm / Varas`, `ARGE Lumo Bau - Gebrüder Rapp`, `Bietergemeinschaft Holm & Co. / Varas`. What
 * the members do together may bear the same kinds of marks (`AG Klima / Umwelt`), so that one member must be a word that the language
 * does not know, and none a plain noun.
 */
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { isPlace, isUnknown } from '../names/proper-name.js';
import { readLegalForm } from '../words/legal-form.js';
import type { Sought } from '../words/scan.js';
import { endOf, gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isGenericName, isLead, isNumber, isPlainNoun } from '../words/word-shape.js';

const CONSORTIA: readonly string[] = ['Arbeitsgemeinschaft', 'Bietergemeinschaft', 'Bewerbergemeinschaft', 'Ingenieurgemeinschaft', 'ARGE', 'Arge', 'ArGe', 'BIEGE', 'Biege', 'BieGe'];
const NAMES: ReadonlySet<string> = new Set(CONSORTIA);
/** What `findConsortia` looks for. */
export const consortiumWords: Sought = { letters: 'capital', exact: CONSORTIA };

const MOST_MEMBERS = 5;
const LONGEST_NAME = 4;
/** Matches ` / `, `/`, `/\n`, `./`, `. / ` between two members; not `, `. */
const STROKE = /^\.? {0,2}\n? {0,2}\/ {0,2}\n? {0,12}$/u;

interface Member { readonly first: number; readonly last: number }

/** `nouns` are the words that may say that several work together. */
export function findConsortia(words: Words, nouns: readonly number[]): Candidate[] {
  return nouns.flatMap((at) => {
    const members = NAMES.has(wordAt(words, at)) && isJoined(words, at + 1) ? membersFrom(words, at + 1) : [];
    return members.length > 1 && members.some((member) => isName(words, member)) ? members.flatMap((member) => named(words, member)) : [];
  });
}

function membersFrom(words: Words, from: number): readonly Member[] {
  const members: Member[] = [];
  for (let at = from; members.length < MOST_MEMBERS;) {
    const last = lastOf(words, at);
    if (last < at) return [];
    members.push({ first: at, last });
    if (!parts(words, last + 1)) break;
    at = last + 1;
  }
  return members;
}

const parts = (words: Words, at: number): boolean => STROKE.test(gapBefore(words, at)) || (gapKind(words, at) === 'dash' && isUnknown(wordAt(words, at - 1)));

/** Index of the last word of the member that begins with the word, one less where none does. */
function lastOf(words: Words, first: number): number {
  let last = first - 1;
  while (last - first < LONGEST_NAME && isPart(words, last + 1) && (last < first || gapKind(words, last + 1) === 'blank' || gapKind(words, last + 1) === 'and')) last += 1;
  return last;
}

function isPart(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return isCapital(word) && !isBarrier(word) && !isLead(word) && !isNumber(word) && !isGenericName(word) && readLegalForm(words, at) === null;
}

const isName = (words: Words, { first, last }: Member): boolean => isUnknown(wordAt(words, first)) && !isAcronym(wordAt(words, first)) && !isPlace(words, first, last);

/** No place and no noun alone; those with a legal form are read elsewhere. */
function named(words: Words, { first, last }: Member): Candidate[] {
  const isNoun = first === last && (isPlainNoun(wordAt(words, first)) || isPlace(words, first, last));
  if (isNoun || readLegalForm(words, last + 1) !== null) return [];
  const end = endOf(words, last);
  return [candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-consortium', weak: true })];
}
