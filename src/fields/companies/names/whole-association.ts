/** Registered associations whose name begins before the words that a company's would: `Eine Welt e.V.`, `TV 1834 Adorf e.V.` */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import states from '../../../vocabulary/states.json' with { type: 'json' };
import { loadGazetteer } from '../../../gazetteer/index.js';
import { isNoun } from '../../../vocabulary/nouns.js';
import { flat, type Candidate } from '../candidate.js';
import { gapKind, runsOn } from '../words/gap.js';
import { firstWordFrom, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital, isNamePart } from '../words/word-shape.js';

/** The candidate with its whole name; null if what was read is no name: a place alone, or `der neue EVTZ`. */
export function wholeAssociation(words: Words, candidate: Candidate): Candidate | null {
  const from = firstWordFrom(words, candidate.start);
  const first = firstOfName(words, from);
  const core = `${flat(words.text.slice(startOf(words, first), candidate.start))} ${candidate.core}`.trim();
  if (SMALL_AND_BENT.test(core) || isPlaceAlone(core)) return null;
  return first === from ? candidate : { ...candidate, start: startOf(words, first), name: flat(words.text.slice(startOf(words, first), candidate.end)), core };
}

function firstOfName(words: Words, from: number): number {
  const before = wordAt(words, from - 1);
  const kind = gapKind(words, from);
  if (kind === 'slash' && isAcronym(before)) return beforePurpose(words, from - 1);
  if (kind !== 'blank' || !runsOn(words, from - 1)) return from;
  if (FOUNDED.test(before) && SHORT.test(wordAt(words, from - 2))) return from - 2;
  if (!OPENING.has(before)) return from;
  return before === 'Eine' && isNamePart(wordAt(words, from - 2)) ? from - 2 : from - 1;
}

/** `Gesellschaft für` before `ME/CFS e.V.` */
const beforePurpose = (words: Words, at: number): number =>
  grammar.purpose.includes(wordAt(words, at - 1)) && runsOn(words, at) && runsOn(words, at - 1) && isCapital(wordAt(words, at - 2)) ? at - 2 : at;

/** Small words that have a capital in the middle of a sentence, and so begin a name. */
const OPENING: ReadonlySet<string> = new Set(['Eine', 'In']);
/** Matches `1834`; not `12`. */
const FOUNDED = /^1[89]\d{2}$/u;
/** Matches `TV`, `VfB`; not `Verein`. */
const SHORT = /^\p{Lu}\p{L}{0,2}\p{Lu}$/u;
/** Matches `neue`, `zu gründende`; not `fokus.energie`, `Neue Welt`. */
const SMALL_AND_BENT = /^(?:zu )?\p{Ll}+(?:e|er|en)$/u;

const STATES: ReadonlySet<string> = new Set(states.flatMap(({ names }) => names).concat('Deutschland'));

const isPlaceAlone = (core: string): boolean => STATES.has(core) || (!core.includes(' ') && !isNoun(core) && loadGazetteer().numbers(core).length > 0);
