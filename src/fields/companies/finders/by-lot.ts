/**
 * Bidders of lots: `Los 2: Lumo Elektro, 98.000,00 EUR`, `Los 3 an Varas zu 12.000 €`. The name must be one that the language does not know, since what is built stands in the
 * same place, and an amount in the same line.
 */
import type { Candidate } from '../candidate.js';
import { firmAt, firmOf } from '../names/firm-name.js';
import { AMOUNT, LONGEST_ROW } from '../words/gap.js';
import type { Sought } from '../words/scan.js';
import { endOf, gapBefore, startOf, wordAt, type Words } from '../words/words.js';
import { isNumber } from '../words/word-shape.js';

const LOT = 'Los';
/** What `findByLot` looks for. */
export const lotWords: Sought = { letters: 'capital', exact: [LOT] };

/** Matches `: `, ` - `, ` – `, `\t`, wide blanks; not ` `. */
const BEFORE_NAME = /^(?:: {0,4}|\s[-–] ?|\t| {3,12})$/u;
/** Matches `, `, ` (`, ` - `, wide blanks, a tab, a colon behind the name; not ` `. */
const BEHIND_NAME = /^(?:,|:| \(| [-–]|\t| {2})/u;

/** `nouns` are the words that may be such. */
export function findByLot(words: Words, nouns: readonly number[]): Candidate[] {
  return nouns.flatMap((at) => {
    if (wordAt(words, at) !== LOT || !isNumber(wordAt(words, at + 1)) || !BEFORE_NAME.test(gapBefore(words, at + 2))) return [];
    const run = firmAt(words, at + 2, 'strong');
    if (run === null || !BEHIND_NAME.test(gapBefore(words, run.last + 1))) return [];
    const end = endOf(words, run.last);
    const newline = words.text.indexOf('\n', end);
    const rest = words.text.slice(end, Math.min(newline < 0 ? words.text.length : newline, startOf(words, at) + LONGEST_ROW));
    return AMOUNT.test(rest) ? [firmOf(words, run, 'company-lot')] : [];
  });
}
