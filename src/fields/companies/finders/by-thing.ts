/** Companies told by what only they have: `die Insolvenz der Lumo`, `Filialen von Vara Moden`, `aus dem Hause Dorn`, `der Wartungsvertrag mit Rappo`, `die Ansiedlung von Lumo`. The name must be one that the language does not know. */
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import { endingTest } from '../../../vocabulary/word-endings.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { firmBehind, firmOf } from '../names/firm-name.js';
import { runAt, type NameRun } from '../names/name-from.js';
import { isBrandShaped, isProperName, isUnknown } from '../names/proper-name.js';
import { readLegalForm } from '../words/legal-form.js';
import type { Sought } from '../words/scan.js';
import { endOf, wordAt, type Words } from '../words/words.js';
import { isCapital } from '../words/word-shape.js';

const THINGS: ReadonlySet<string> = new Set(cues.firmThings);
const SURNAMES: ReadonlySet<string> = new Set(cityCues.commonSurnames);
/** `den Ingenieuren von LMO`: of a company only if its letters are. */
const EXPERTS: ReadonlySet<string> = new Set(cues.expertsOf);
const HOUSE = 'Hause';
/** Houses that reigned. */
const DYNASTIES: ReadonlySet<string> = new Set(cues.dynasties);
const MOST_WORDS = 3;

/** What `findByThing` looks for. */
export const thingWords: Sought = { letters: 'capital', exact: [...cues.firmThings, ...cues.expertsOf, ...cues.settledThings, HOUSE], endings: cues.contractEndings };

/** `nouns` are the words that may be such. */
export function findByThing(words: Words, nouns: readonly number[]): Candidate[] {
  return nouns.flatMap((at) => {
    const firm = firmBehindThing(words, at);
    if (firm !== null) return [firmOf(words, firm, 'company-thing')];
    const from = nameBehind(words, at);
    const run = from === null || !isJoined(words, from) ? null : runAt(words, from);
    if (run === null || run.last - run.first >= MOST_WORDS || !isNamed(words, run.first, run.last)) return [];
    const end = endOf(words, run.last);
    return [candidateOf(words, { first: run.first, end, coreEnd: end, basis: 'cue', rule: 'company-thing', weak: true })];
  });
}

/** Behind `Ansiedlung von`, `Wartungsvertrag mit`: persons have the latter too. */
function firmBehindThing(words: Words, at: number): NameRun | null {
  const link = wordAt(words, at + 1);
  const isLed = link === 'von' ? SETTLED.has(wordAt(words, at)) : link === 'mit' && isContract(wordAt(words, at).toLowerCase());
  return isLed && isJoined(words, at + 1) ? firmBehind(words, at + 2, 'weak') : null;
}
const SETTLED: ReadonlySet<string> = new Set(cues.settledThings);
const isContract = endingTest(cues.contractEndings);

/** Behind `der` or `von`, or behind `aus dem Hause`; null where nothing leads to a name. */
function nameBehind(words: Words, at: number): number | null {
  if (wordAt(words, at) === HOUSE) return wordAt(words, at - 1) === 'dem' && wordAt(words, at - 2) === 'aus' ? at + 1 : null;
  const link = wordAt(words, at + 1);
  if (EXPERTS.has(wordAt(words, at))) return link === 'von' && isBrandShaped(wordAt(words, at + 2)) && isJoined(words, at + 1) ? at + 2 : null;
  return THINGS.has(wordAt(words, at)) && (link === 'der' || link === 'von') && isJoined(words, at + 1) ? at + 2 : null;
}

function isNamed(words: Words, first: number, last: number): boolean {
  const word = wordAt(words, first);
  if (!isUnknown(word) || SURNAMES.has(word) || DYNASTIES.has(word) || word.endsWith('er') || !isProperName(words, first, last)) return false;
  return gapKind(words, last + 1) !== 'hanging' && !(gapKind(words, last + 1) === 'blank' && isCapital(wordAt(words, last + 1))) && readLegalForm(words, last + 1) === null;
}
