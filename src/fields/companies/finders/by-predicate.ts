/**
 * Companies that a sentence says to be something: `Lieferant der Fahrzeuge ist Lumo`, `Günstigste Bieterin war Vara Systembau`. Only
 * names that the language does not know, no common surnames, and with the verb close by.
 */
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import { runAt } from '../names/name-from.js';
import { isBrandShaped, isProperName, isUnknown } from '../names/proper-name.js';
import type { Sought } from '../words/scan.js';
import { endOf, gapBefore, wordAt, type Words } from '../words/words.js';

const CUES: ReadonlySet<string> = new Set(cues.predicated);
/** `Mieterin ist die Lumo`: persons are it as well, so that the article of a company or letters must tell. */
const OF_ANYBODY: ReadonlySet<string> = new Set(cues.rolesOfAnybody);
const VERBS: ReadonlySet<string> = new Set(cues.copulas);
const SURNAMES: ReadonlySet<string> = new Set(cityCues.commonSurnames);
const FARTHEST_VERB = 7;

/** What `findByPredicate` looks for. */
export const predicateWords: Sought = { letters: 'capital', exact: [...cues.predicated, ...cues.rolesOfAnybody] };

/** `nouns` are the words that may be such. */
export function findByPredicate(words: Words, nouns: readonly number[]): Candidate[] {
  return nouns.flatMap((at) => {
    const found = CUES.has(wordAt(words, at)) || OF_ANYBODY.has(wordAt(words, at)) ? predicateOf(words, at) : null;
    return found === null ? [] : [found];
  });
}

function predicateOf(words: Words, at: number): Candidate | null {
  const verb = verbBehind(words, at);
  if (verb === null) return null;
  const from = FEMININE.has(wordAt(words, verb + 1)) ? verb + 2 : verb + 1;
  const run = isJoined(words, verb + 1) && isJoined(words, from) ? runAt(words, from) : null;
  if (run === null || !isUnknown(wordAt(words, run.first)) || !isProperName(words, run.first, run.last) || SURNAMES.has(wordAt(words, run.first))) return null;
  if (OF_ANYBODY.has(wordAt(words, at)) && from === verb + 1 && !isBrandShaped(wordAt(words, run.first))) return null;
  if (!ENDS.test(gapBefore(words, run.last + 1)) && !isSeated(words, run.last + 1)) return null;
  const end = endOf(words, run.last);
  return candidateOf(words, { first: run.first, end, coreEnd: end, basis: 'cue', rule: 'company-predicate', weak: true });
}

/** Matches `. `, `, `, `; `, ` (`, a line end; not ` `. */
const ENDS = /^(?:[.,;)]| \(|\s*\n)/u;
const isSeated = (words: Words, at: number): boolean => ['aus', 'in', 'mit'].includes(wordAt(words, at)) && gapKind(words, at) === 'blank';

/** `ist` in `der Fahrzeuge ist`, over words of the same clause. */
function verbBehind(words: Words, at: number): number | null {
  for (let index = at + 1; index <= at + FARTHEST_VERB && isJoined(words, index); index += 1) if (VERBS.has(wordAt(words, index))) return index;
  return null;
}
