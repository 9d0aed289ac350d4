/**
 * Companies that are kin to another: in `die Varas-Tochter Lumo` both are companies, in `die Stadtwerke-Tochter LMCC` the second,
 * in `die Varas-Filiale` the first. Each must be a name that the language does not know, or a company that everybody knows.
 */
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { loadGazetteer } from '../../../gazetteer/index.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, runsOn } from '../words/gap.js';
import { runAt, type NameRun } from '../names/name-from.js';
import { isFirstName, isPerson, isPlace, isProperName, isUnknown } from '../names/proper-name.js';
import type { Sought } from '../words/scan.js';
import { endOf, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital, isOtherAcronym, isPlaceAdjective, isShaped } from '../words/word-shape.js';
import { isWellKnown, isWellKnownWord } from './well-known.js';

/** `-tochter`: what is said of companies alone, so that what stands before it is one. */
const OF_COMPANIES: ReadonlySet<string> = new Set(lists.kin);
/** `-nachfolgerin`, `-partner`: of persons too, so that only known companies and letters count before it. */
const OF_ANYBODY: ReadonlySet<string> = new Set(lists.kinOfAnybody);
/** `-filiale`: no name follows. */
const SITES: ReadonlySet<string> = new Set(lists.kinSites);

/** What `findKin` looks for. */
export const kinWords: Sought = { letters: 'capital', exact: [], endings: [...OF_COMPANIES, ...OF_ANYBODY, ...SITES].map((noun) => `-${noun}`) };

/** `nouns` are the words that may be such. */
export function findKin(words: Words, nouns: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of nouns) {
    const word = wordAt(words, at);
    const hyphen = word.lastIndexOf('-');
    const noun = word.slice(hyphen + 1).toLowerCase();
    const ofCompanies = OF_COMPANIES.has(noun);
    if (hyphen < 2 || !(ofCompanies || OF_ANYBODY.has(noun) || SITES.has(noun))) continue;
    const owner = ownerIn(words, at, hyphen, ofCompanies || SITES.has(noun));
    if (owner !== null) found.push(owner);
    const kin = SITES.has(noun) ? null : kinAfter(words, at + 1, ofCompanies || owner !== null);
    if (kin !== null) found.push(kin);
  }
  return found;
}

/** The company before the hyphen, with the words of its name before that. */
function ownerIn(words: Words, at: number, hyphen: number, unknown: boolean): Candidate | null {
  const own = wordAt(words, at).slice(0, hyphen);
  if (own.includes('-') || own.length < SHORTEST || isOtherAcronym(own) || NOT_OWNERS.has(own) || isFirstName(own) || isPlaceAdjective(own)) return null;
  const known = isWellKnownWord(own);
  if (!known && !(unknown && isUnknown(own) && (isAcronym(own) || isShaped(own) || loadGazetteer().numbers(own).length === 0))) return null;
  const first = known ? at : firstOfOwner(words, at);
  if (isPerson(words, first, first)) return null;
  const end = startOf(words, at) + hyphen;
  return candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-kin', weak: !known });
}
const SHORTEST = 3;
/** `die Online-Filiale`. */
const NOT_OWNERS: ReadonlySet<string> = new Set(bodies.notOwners);

/** `Lumo Varas-Tochter`; not `Ahausener Varas-Tochter`. */
function firstOfOwner(words: Words, at: number): number {
  const before = wordAt(words, at - 1);
  return gapKind(words, at) === 'blank' && isUnknown(before) && !isPlaceAdjective(before) && !isFirstName(before) && !isPlace(words, at - 1, at - 1) ? at - 1 : at;
}

/** `die Varas-Tochter Lumo IV0221`: the number of the paper is no part of the name. */
const withoutNumber = (words: Words, run: NameRun | null): NameRun | null => (run !== null && run.last > run.first && NUMBER_OF_PAPER.test(wordAt(words, run.last)) ? { ...run, last: run.last - 1 } : run);
/** Matches `IV0221-III-23`, `BV1026`; not `Lumo21`. */
const NUMBER_OF_PAPER = /^\p{Lu}{1,4}-?\d{3}/u;

/** The name behind the noun: of letters or of words that the language does not know, and no person's. */
function kinAfter(words: Words, at: number, surely: boolean): Candidate | null {
  if (!surely || !runsOn(words, at) || !isCapital(wordAt(words, at))) return null;
  const run = withoutNumber(words, runAt(words, at));
  if (run === null || isFirstName(wordAt(words, at)) || isOtherAcronym(wordAt(words, at))) return null;
  if (!isWellKnown(words, run.first, run.last) && !(isUnknown(wordAt(words, run.first)) && isProperName(words, run.first, run.last))) return null;
  const end = endOf(words, run.last);
  return candidateOf(words, { first: run.first, end, coreEnd: end, basis: 'cue', rule: 'company-kin', weak: true });
}
