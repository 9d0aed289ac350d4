/**
 * Companies whose form stands before their name: `das Gelände des VEB Walzwerk Ahausen`, `der Aktiengesellschaft Lumo Real Estate`, `die
 * GbR Holm/Vara`, `OAO Varas` and `OÜ Nordhumlo` in the east of Europe. Behind the letters of a state's plant stand nouns as well, up
 * to a word of when and where; behind a form only names, and its article before it.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined, runsOn } from '../words/gap.js';
import { runAt } from '../names/name-from.js';
import { isProperName, isUnknown } from '../names/proper-name.js';
import { monthOf } from '../../../vocabulary/month-names.js';
import type { Sought } from '../words/scan.js';
import { endOf, wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital, isNamePart } from '../words/word-shape.js';

const PLANTS: ReadonlySet<string> = new Set(cues.statePlants);
const FORMS: ReadonlySet<string> = new Set(cues.leadingForms);
const ABROAD: ReadonlySet<string> = new Set(cues.leadingFormsAbroad);
const ARTICLES: ReadonlySet<string> = new Set(['die', 'der', 'Die', 'Der', 'zur', 'eine', 'einer']);
const LONGEST = 7;

/** What `findByLeadingForm` looks for. */
export const leadingForms: Sought = { letters: 'capital', exact: [...cues.statePlants, ...cues.leadingForms, ...cues.leadingFormsAbroad] };

/** `forms` are the words that may be such. */
export function findByLeadingForm(words: Words, forms: readonly number[]): Candidate[] {
  return forms.flatMap((at) => {
    const word = wordAt(words, at);
    const last = PLANTS.has(word) ? plantEnd(words, at) : FORMS.has(word) ? namedEnd(words, at) : ABROAD.has(word) && gapKind(words, at + 1) === 'blank' ? nameEnd(words, at) : at;
    const end = endOf(words, last) + (isQuoted(words, last) ? 1 : 0);
    return last === at ? [] : [candidateOf(words, { first: at, end, coreEnd: end, basis: 'cue', rule: 'company-leading-form' })];
  });
}

/** `VEB Fahrzeug- und Maschinenwerk "Holm Vara" Ahausen`: nouns, names and what stands in quotes; `at` where nothing follows. */
function plantEnd(words: Words, at: number): number {
  let last = at;
  while (last - at < LONGEST) {
    const next = last + 1;
    const kind = gapKind(words, next);
    if (kind === 'hanging' && last > at && grammar.joints.includes(wordAt(words, next)) && isCapital(wordAt(words, next + 1))) last += 2;
    else if (isPlantWord(wordAt(words, next)) && (runsOn(words, next) || kind === 'quote-open' || (kind === 'quote-close' && last > at) || (kind === 'hanging' && last > at))) last = next;
    else break;
  }
  return last;
}

/** `Fahrzeug`, `Getreidewirtschaft`, `Holm`; not the `Anfang` of `Anfang der Neunziger` or the `Mai` of `Mitte Mai`. */
const isPlantWord = (word: string): boolean => isCapital(word) && !isBarrier(word) && !BEHIND_PLANT.has(word) && monthOf(word) === null;
const BEHIND_PLANT: ReadonlySet<string> = new Set(cues.behindStatePlants);

const isQuoted = (words: Words, last: number): boolean => CLOSING.includes(words.text.charAt(endOf(words, last))) && words.text.charAt(endOf(words, last)) !== '';
const CLOSING = '“"”«';

/** `der Aktiengesellschaft Lumo Real Estate`, `die GbR Holm/Vara`; `at` where no name follows. */
function namedEnd(words: Words, at: number): number {
  if (!ARTICLES.has(wordAt(words, at - 1)) || !isJoined(words, at) || !isJoined(words, at + 1)) return at;
  return nameEnd(words, at);
}

/** `OAO Varas`: only a name stands behind these letters. */
function nameEnd(words: Words, at: number): number {
  const run = runAt(words, at + 1);
  if (run === null || !isUnknown(wordAt(words, run.first)) || !isProperName(words, run.first, run.last)) return at;
  return gapKind(words, run.last + 1) === 'slash' && isNamePart(wordAt(words, run.last + 1)) ? run.last + 1 : run.last;
}
