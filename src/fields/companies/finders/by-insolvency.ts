/**
 * Firms told by their end: `meldete Lumo Insolvenz an`, `Varas hatte 2003 Insolvenz angemeldet`, `der insolventen Dornal`. Between the name and the
 * noun stand at most a verb and when it was.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import { monthOf } from '../../../vocabulary/month-names.js';
import type { Candidate } from '../candidate.js';
import { firmAt, firmBefore, firmOf } from '../names/firm-name.js';
import { isJoined } from '../words/gap.js';
import type { Sought } from '../words/scan.js';
import { wordAt, type Words } from '../words/words.js';
import { isCapital, isNumber } from '../words/word-shape.js';

const ENDS: ReadonlySet<string> = new Set(cues.insolvencies);
const INSOLVENT: ReadonlySet<string> = new Set(['insolvente', 'insolventen', 'insolventer']);
const VERBS: ReadonlySet<string> = new Set(cues.insolvencyVerbs);
/** When it was: `Ende Mai`, `im Jahr`. */
const WHEN: ReadonlySet<string> = new Set(['Ende', 'Anfang', 'Mitte', 'Jahr', 'Jahre', 'Sommer', 'Herbst', 'Winter', 'Frühjahr']);
const MOST_BETWEEN = 6;

/** What `findByInsolvency` looks for. */
export const insolvencyWords: Sought = { letters: 'any', exact: [...ENDS, ...INSOLVENT] };

/** `nouns` are the words that may be such. */
export function findByInsolvency(words: Words, nouns: readonly number[]): Candidate[] {
  return nouns.flatMap((at) => {
    const run = INSOLVENT.has(wordAt(words, at)) ? (isJoined(words, at + 1) ? firmAt(words, at + 1, 'strong') : null) : ENDS.has(wordAt(words, at)) ? debtorBefore(words, at) : null;
    return run === null ? [] : [firmOf(words, run, 'company-insolvency')];
  });
}

function debtorBefore(words: Words, at: number): ReturnType<typeof firmBefore> {
  let hasVerb = VERBS.has(wordAt(words, at + 1)) || VERBS.has(wordAt(words, at + 2));
  for (let index = at - 1; index >= Math.max(0, at - MOST_BETWEEN); index -= 1) {
    const word = wordAt(words, index);
    if (!isJoined(words, index + 1) && !isNumber(word)) return null;
    if (VERBS.has(word)) hasVerb = true;
    else if (isCapital(word) && !WHEN.has(word) && monthOf(word) === null) {
      const run = firmBefore(words, index, 'strong');
      return run !== null && (hasVerb || VERBS.has(wordAt(words, run.first - 1)) || VERBS.has(wordAt(words, run.first - 2))) ? run : null;
    }
  }
  return null;
}
