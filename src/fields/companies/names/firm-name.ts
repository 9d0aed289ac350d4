/**
 * Names that are a firm's where the words around them speak of what only firms do: words that the language does not know, no person's and
 * no place's. What may as well be a surname (`Varasmann`) is one where the words say less.
 */
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import { endingTest } from '../../../vocabulary/word-endings.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { DEFINITE } from '../words/grammar-words.js';
import { endOf, wordAt, type Words } from '../words/words.js';
import { isNamePart } from '../words/word-shape.js';
import { runAt, type NameRun } from './name-from.js';
import { isBrandShaped, isFirstName, isProperName, isUnknown } from './proper-name.js';

const SURNAMES: ReadonlySet<string> = new Set(cityCues.commonSurnames);
/** Matches `Petersen`, `Hofmann`, `Bauer`; not `Lumo`. */
const SURNAME = /(?:er|mann|sen|ke|le|ki|rdt|ert|isch|ing|feld|ler|ner|stein|berg|bach|meier|maier|ow|itz|ski|vic|oğlu|oglu)$/u;
/** Younger words that the lists of nouns lack: `Ludothek`, `Carsharing`. */
const isYoungNoun = endingTest(cues.youngNouns);
/** Adverbs and pronouns that begin sentences. */
const OPENERS: ReadonlySet<string> = new Set(cues.sentenceOpeners);
const MOST_WORDS = 4;
const SHORTEST = 3;

/** How sure the words around are of a firm: `strong` takes surnames too. */
export type Evidence = 'strong' | 'weak';

/** `Petersen`: alone it may be a person's. */
export const isSurnameLike = (word: string): boolean => SURNAMES.has(word) || (!isBrandShaped(word) && SURNAME.test(word));

/** The name that begins with the word, null where none does that could be a firm's. */
export function firmAt(words: Words, at: number, evidence: Evidence): NameRun | null {
  const run = runAt(words, at);
  return run !== null && isFirm(words, run.first, run.last, evidence) ? run : null;
}

/** The same behind an article. */
export const firmBehind = (words: Words, at: number, evidence: Evidence): NameRun | null =>
  isJoined(words, at) ? firmAt(words, DEFINITE.has(wordAt(words, at)) && isJoined(words, at + 1) ? at + 1 : at, evidence) : null;

/** The name that ends with the word. */
export function firmBefore(words: Words, last: number, evidence: Evidence): NameRun | null {
  let first = last + 1;
  while (last - first < MOST_WORDS - 1 && isNamePart(wordAt(words, first - 1)) && (first > last || gapKind(words, first) === 'blank')) first -= 1;
  return first <= last && isFirm(words, first, last, evidence) ? { first, last, quoted: false } : null;
}

export function isFirm(words: Words, first: number, last: number, evidence: Evidence): boolean {
  const word = wordAt(words, first);
  if (word.length < SHORTEST || last - first >= MOST_WORDS || !isUnknown(word) || OPENERS.has(word) || isFirstName(word) || !isProperName(words, first, last)) return false;
  if (gapKind(words, last + 1) === 'hanging') return false;
  return first < last ? !(evidence === 'weak' && isSurnameLike(wordAt(words, last)) && isSurnameLike(word)) : !isYoungNoun(word.toLowerCase()) && (evidence === 'strong' || !isSurnameLike(word));
}

/** A candidate told by what the words around it say. */
export function firmOf(words: Words, run: NameRun, rule: string): Candidate {
  const end = endOf(words, run.last);
  return candidateOf(words, { first: run.first, end, coreEnd: end, basis: 'cue', rule, weak: true });
}
