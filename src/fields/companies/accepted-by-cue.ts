import cues from '../../vocabulary/company-cues.json' with { type: 'json' };
import { isNoun } from '../../vocabulary/nouns.js';
import { endingTest } from '../../vocabulary/word-endings.js';
import { coordinatedNames } from './names/coordinated-names.js';
import type { Cue } from './cue.js';
import { gapKind } from './words/gap.js';
import type { NameRun } from './names/name-from.js';
import { isGoverned, isOneNamed, isPlural } from './number-of-cue.js';
import { isPerson, isProperName, isUnknown, isOfLand } from './names/proper-name.js';
import { wordAt, type Words } from './words/words.js';
import { isAcronym, isCapital, isGenericName, isOtherAcronym, isPlaceAdjective, isPlainNoun, isShaped } from './words/word-shape.js';

/** Whether a name looks enough like one for the cue before it. */
export function isAccepted(words: Words, at: number, run: NameRun, cue: Cue): boolean {
  const word = wordAt(words, run.first);
  if (cue.demand === 'quoted') return run.quoted;
  if (run.quoted) return cue.demand === 'any' || (cue.demand === 'named' && isOneNamed(words, at));
  if (isGenericName(word) || (run.first === run.last && (isOtherAcronym(word) || DIRECTIONS.has(word) || isOfLand(word)))) return false;
  const shaped = isShaped(word) || isAcronym(word);
  if (isSaidOfPersons(wordAt(words, at).toLowerCase()) && isPerson(words, run.first, run.last)) return false;
  if (cue.demand === 'related' || cue.demand === 'awarded') return shaped && run.last - run.first <= 2 && !isOtherAcronym(word) && isEnd(words, run.last);
  if (cue.demand === 'shaped') return (shaped && !isOtherAcronym(word)) || (wordAt(words, at).length > LONGEST_PLAIN_CUE && isProperName(words, run.first, run.last));
  if (cue.demand === 'any') return shaped || !isPlainNoun(word) || !isNoun(word) || (run.last > run.first && !isPlainNoun(wordAt(words, run.last)));
  if (shaped || isTraded(words, at, run)) return true;
  if (cue.several && isPlural(words, at) && isPluralAccepted(words, at, run)) return true;
  if (cue.several && isPlural(words, at) && wordAt(words, at).toLowerCase().endsWith(ALWAYS_PLURAL)) return false;
  // "das Unternehmen Veredlung Lumo": a noun before a name.
  const plain = isPlainNoun(word) && !(run.last > run.first && isUnknown(wordAt(words, run.last)));
  return isOneNamed(words, at) && !plain && !isOtherAcronym(word) && !(word.includes('-') && isNoun(word));
}

/** `die Beratung Nord`: where it works. */
const DIRECTIONS: ReadonlySet<string> = new Set(['Nord', 'Süd', 'West', 'Ost', 'Mitte', 'Nordost', 'Nordwest', 'Südost', 'Südwest']);

/** Shorter cues are titles of persons too: `Betreiber Lumo`; `Kiesgrubenbetreiber` is none. */
const LONGEST_PLAIN_CUE = 13;

/** `Rohrhersteller Lumo`: without an article, but of a trade, and the name is no word of the language. */
const isTraded = (words: Words, at: number, run: NameRun): boolean => wordAt(words, at).length > LONGEST_PLAIN_CUE && isUnknown(wordAt(words, run.first)) && isProperName(words, run.first, run.last);

/** Cues that are said of persons as well: `Kunsthändler Petra Holm`. */
const isSaidOfPersons = endingTest(cues.personal);

/** `der Unternehmen Lumo` speaks of several, `der Hersteller Lumo` of one. */
const ALWAYS_PLURAL = 'unternehmen';

/** `die Unternehmen Lumo und Vara`, `Altfelder Unternehmen Lumo Bau`; one word after a plural is no name. */
function isPluralAccepted(words: Words, at: number, run: NameRun): boolean {
  if (isPlainNoun(wordAt(words, run.first))) return false;
  if (run.last > run.first && isPlaceAdjective(wordAt(words, at - 1))) return true;
  const others = coordinatedNames(words, run.last + 1, at);
  return others.length > 0 && (isGoverned(words, at) || SUBJECT_VERBS.has(wordAt(words, (others.at(-1)?.last ?? run.last) + 1)) || [run, ...others].some((each) => isNameLike(wordAt(words, each.first))) || [run, ...others].every((each) => (each.last > each.first || OF_TRADE.test(wordAt(words, at))) && isUnknown(wordAt(words, each.first)) && isProperName(words, each.first, each.last)));
}

/** Matches `Brauereien`, `Planungsbüros`; not `Unternehmen`, `Firmen`, behind which plain words may stand. */
const OF_TRADE = /(?:ereien|büros|häuser|verlage|schulen|werften|speditionen)$/iu;
const SUBJECT_VERBS: ReadonlySet<string> = new Set(cues.pluralVerbs);

/** `EMX`, `Lumo-Vara`: no plain noun looks so. */
const isNameLike = (word: string): boolean => isShaped(word) || isAcronym(word) || (word.includes('-') && !isPlainNoun(word));

/** After a related name no further noun follows: `Geschäftsführer der XY Wohnanlage` speaks of something else. */
const isEnd = (words: Words, last: number): boolean => gapKind(words, last + 1) !== 'blank' || !isCapital(wordAt(words, last + 1));
