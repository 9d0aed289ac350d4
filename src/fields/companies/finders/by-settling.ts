/** Firms told by where they come to and who works there: `siedelt sich Lumo an`, `hat sich Varas angesiedelt`, `bei Dornal sind 250 Menschen beschäftigt`, `bei Rapp arbeiten 30`. */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';
import { firmAt, firmBehind, firmOf } from '../names/firm-name.js';
import type { NameRun } from '../names/name-from.js';
import { gapKind, isJoined } from '../words/gap.js';
import type { Sought } from '../words/scan.js';
import { wordAt, type Words } from '../words/words.js';
import { isNumber } from '../words/word-shape.js';
import { namesFrom } from './by-role.js';

const SETTLING: ReadonlySet<string> = new Set(['siedelt', 'siedelte', 'siedeln', 'siedelten']);
const SETTLED: ReadonlySet<string> = new Set(['angesiedelt', 'niedergelassen', 'ansiedeln', 'niederlassen', 'eingemietet', 'einmieten']);
/** `sind Lumo und Varas eingezogen`. */
const MOVED: ReadonlySet<string> = new Set(['eingezogen', 'ausgezogen', 'einziehen', 'ausziehen']);
const WORKING: ReadonlySet<string> = new Set(['beschäftigt', 'arbeiten', 'arbeiteten', 'angestellt', 'tätig']);
const ITSELF = 'sich';
const AT: ReadonlySet<string> = new Set(['bei', 'Bei']);
/** `siedelt sich nun auch Lumo an`. */
const BETWEEN: ReadonlySet<string> = new Set(['auch', 'nun', 'jetzt', 'dort', 'hier', 'bald', 'inzwischen', 'zudem', 'dann', 'neu', 'mit', 'bereits', 'schon']);
const FARTHEST = 8;

/** What `findBySettling` looks for. */
export const settlingWords: Sought = { letters: 'small', exact: [...SETTLING, ...SETTLED, ...MOVED, ...WORKING] };

/** `verbs` are the words that may be such. */
export function findBySettling(words: Words, verbs: readonly number[]): Candidate[] {
  return verbs.flatMap((at) => {
    const verb = wordAt(words, at);
    if (MOVED.has(verb)) return movedBefore(words, at);
    const run = SETTLING.has(verb) ? (wordAt(words, at + 1) === ITSELF ? settlerFrom(words, at + 2) : null) : SETTLED.has(verb) ? settlerBefore(words, at) : WORKING.has(verb) ? employerBefore(words, at) : null;
    return run === null ? [] : [firmOf(words, run, 'company-settling')];
  });
}

/** The list between `sind` and the verb that it fills. */
function movedBefore(words: Words, at: number): Candidate[] {
  for (let index = at - 2; index > at - LONGEST_LIST; index -= 1) {
    if (['dot', 'break'].includes(gapKind(words, index + 1))) return [];
    if (ARE.has(wordAt(words, index)) || SINGLE.has(wordAt(words, index))) return namesFrom(words, index + 1, 2);
  }
  return [];
}
const LONGEST_LIST = 20;
const SINGLE: ReadonlySet<string> = new Set(['seien', 'wollen', 'sollen']);

function settlerFrom(words: Words, from: number): NameRun | null {
  let at = from;
  while (at < from + 3 && BETWEEN.has(wordAt(words, at)) && isJoined(words, at + 1)) at += 1;
  return firmBehind(words, at, 'strong');
}

/** `hat sich Lumo angesiedelt`, over a few words between. */
function settlerBefore(words: Words, at: number): NameRun | null {
  for (let index = at - 2; index > at - FARTHEST && isJoined(words, index + 1); index -= 1) if (wordAt(words, index) === ITSELF) return settlerFrom(words, index + 1);
  return null;
}

/** `Bei Lumo sind 250 Menschen beschäftigt`, `bei Lumo beschäftigt`, `bei Lumo arbeiten 30`. */
function employerBefore(words: Words, at: number): NameRun | null {
  for (let index = at - 2; index > at - FARTHEST && isJoined(words, index + 1); index -= 1) {
    if (!AT.has(wordAt(words, index))) continue;
    const run = firmAt(words, index + 1, 'weak');
    return run !== null && (run.last === at - 1 ? cues.workplaceEnds.includes(wordAt(words, at)) || isNumber(wordAt(words, at + 1)) : cues.copulas.includes(wordAt(words, run.last + 1)) || ARE.has(wordAt(words, run.last + 1))) ? run : null;
  }
  return null;
}
const ARE: ReadonlySet<string> = new Set(['sind', 'waren', 'werden', 'wurden']);
