/**
 * Companies that a word before them makes one: `Fa. Granat`, `des Herstellers Lumo`, `Geschäftsführer der ST-X`,
 * `Auftrag an XYZ`. How much the name itself must look like one depends on the cue: after `Firma` any capital word
 * will do, after `Unternehmen` a plain noun will not.
 */
import cues from '../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../vocabulary/company-grammar.json' with { type: 'json' };
import { isNoun } from '../../vocabulary/nouns.js';
import { endingTest, wordEndings } from '../../vocabulary/word-endings.js';
import { candidateOf, type Candidate } from './candidate.js';
import { gapKind } from './gap.js';
import { FEMININE } from './grammar-words.js';
import { bracketAfter, seatAfter } from './name-after.js';
import { nameFrom, runAt, type NameRun } from './name-from.js';
import { isPerson, isProperName, isUnknown } from './proper-name.js';
import type { Sought } from './scan.js';
import { endOf, gapBefore, wordAt, type Words } from './words.js';
import { isAcronym, isCapital, isFunctionWord, isGenericName, isNumber, isInflected, isOtherAcronym, isPlaceAdjective, isPlainNoun, isShaped } from './word-shape.js';

type Demand = 'any' | 'quoted' | 'named' | 'shaped' | 'related' | 'awarded';
interface Cue { readonly demand: Demand; readonly several: boolean }

const EXACT = new Map<string, Cue>([
  ...cues.firm.map((word): [string, Cue] => [word, { demand: 'any', several: false }]),
  ...cues.firms.map((word): [string, Cue] => [word, { demand: 'named', several: true }]),
  ...cues.venues.map((word): [string, Cue] => [word, { demand: 'quoted', several: false }]),
  ...cues.relations.map((word): [string, Cue] => [word, { demand: 'related', several: false }]),
  ...cues.awards.map((word): [string, Cue] => [word, { demand: 'awarded', several: false }]),
]);
const SAME_IN_PLURAL: ReadonlySet<string> = new Set(cues.sameInPlural);
const cueOf = (ending: string, demand: Demand): readonly [string, Cue] => [ending, { demand, several: SAME_IN_PLURAL.has(ending) }];
/** Cues that are the last part of a compound. */
const ENDINGS = wordEndings([...cues.singularEndings.map((ending) => cueOf(ending, 'named')), ...cues.shapedOnly.map((ending) => cueOf(ending, 'shaped'))]);

/** What `findByCue` looks for. */
export const cueWords: Sought = { letters: 'capital', exact: [...EXACT.keys()], endings: [...cues.singularEndings, ...cues.shapedOnly] };

/** `nouns` are the words that may be cues. */
export function findByCue(words: Words, nouns: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of nouns) {
    const cue = cueAt(wordAt(words, at));
    if (cue !== null) found.push(...readAfter(words, at, cue));
  }
  return found;
}

function cueAt(word: string): Cue | null {
  const exact = EXACT.get(word);
  if (exact !== undefined) return exact;
  const small = word.toLowerCase();
  // Not in words in capitals throughout.
  return word.slice(-3) === small.slice(-3) ? ENDINGS.of(small) : null;
}

function readAfter(words: Words, at: number, cue: Cue): Candidate[] {
  if (isNumber(wordAt(words, at + 1))) return numberedBidder(words, at, cue);
  const linked = cue.demand === 'related' || cue.demand === 'awarded';
  const from = linked ? afterLink(words, at, cue.demand) : at + 1;
  if (from === null || (cue.demand === 'shaped' && gapKind(words, from) !== 'blank')) return [];
  if (gapBefore(words, from).startsWith('.') && wordAt(words, at) !== grammar.dottedCue) return [];
  const run = nameFrom(words, from) ?? (cue.demand === 'any' ? articledRun(words, from) ?? smallRun(words, from) : isNamedCue(words, at, cue) ? smallRun(words, from) : null);
  const small = run !== null && run.first === run.last && !isCapital(wordAt(words, run.first)) && !run.quoted;
  if (run === null || (!small && !isAccepted(words, at, run, cue))) return [];
  const found = [candidateFrom(words, run, cue)];
  const plural = cue.several && isPlural(words, at);
  return plural ? [...found, ...coordinated(words, run.last + 1, at).map((each) => candidateFrom(words, each, cue))] : found;
}

/** `Bieter 2: Vara Systembau, Ahausen`: a row of bidders that are counted. */
function numberedBidder(words: Words, at: number, cue: Cue): Candidate[] {
  if (!BIDDER.has(wordAt(words, at)) || !gapBefore(words, at + 2).startsWith(':') || gapKind(words, at + 1) !== 'blank') return [];
  const run = nameFrom(words, at + 2);
  return run !== null && isUnknown(wordAt(words, run.first)) && isProperName(words, run.first, run.last) ? [candidateFrom(words, run, cue)] : [];
}
const BIDDER: ReadonlySet<string> = new Set(cues.firmBefore);

/** `Fa. Das Dach`: an article in capitals after the cue belongs to the name. */
function articledRun(words: Words, from: number): NameRun | null {
  const run = grammar.nominativeArticles.includes(wordAt(words, from)) && gapKind(words, from + 1) === 'blank' ? runAt(words, from + 1) : null;
  return run === null ? null : { ...run, first: from };
}

const BRAND_VERBS: ReadonlySet<string> = new Set(cues.brandVerbs);

/** `Das Unternehmen`: one is meant, and the noun says it all. */
const isNamedCue = (words: Words, at: number, cue: Cue): boolean => cue.demand === 'named' && wordAt(words, at) === 'Unternehmen' && SINGULAR.has(wordAt(words, at - 1).toLowerCase());

/** `Firma lumo aus Ahausen`, `Das Unternehmen lumo hat`: a brand in small letters, told by what follows. */
function smallRun(words: Words, at: number): NameRun | null {
  const word = wordAt(words, at);
  // "Firma lumo.vara": made like an address.
  if (DOTTED_WORD.test(word) && ['blank', 'line'].includes(gapKind(words, at))) return { first: at, last: at, quoted: false };
  const isBrand = word.length > 2 && !isCapital(word) && !isInflected(word) && !word.endsWith('t') && !isFunctionWord(word) && !isNumber(word) && ['blank', 'dot', 'line'].includes(gapKind(words, at));
  return isBrand && (wordAt(words, at + 1) === grammar.seatLinks[0] || BRAND_VERBS.has(wordAt(words, at + 1))) ? { first: at, last: at, quoted: false } : null;
}

/** Matches `lumo.vara`; not `z.B`, `lumo`. */
const DOTTED_WORD = /^\p{Ll}{3,}\.\p{Ll}{2,}$/u;

const OF: ReadonlySet<string> = new Set(grammar.ofLinks);
const TO: ReadonlySet<string> = new Set(grammar.toLinks);

/** Index after `der`, or after `an` and `an die` for awards; null if nothing links the cue to a name. */
function afterLink(words: Words, at: number, demand: Demand): number | null {
  const links = demand === 'awarded' ? TO : OF;
  let next = at + 1;
  while (next < at + 3 && links.has(wordAt(words, next)) && ['blank', 'line'].includes(gapKind(words, next))) next += 1;
  return next === at + 1 ? (demand === 'related' ? afterComma(words, at) : null) : next;
}

/** `ihre Tochter, die EMX,`: an apposition, which a second comma closes. */
function afterComma(words: Words, at: number): number | null {
  const isApposed = gapKind(words, at + 1) === 'comma' && FEMININE.has(wordAt(words, at + 1)) && isAcronym(wordAt(words, at + 2)) && gapKind(words, at + 3) === 'comma';
  return isApposed ? at + 2 : null;
}

function isAccepted(words: Words, at: number, run: NameRun, cue: Cue): boolean {
  const word = wordAt(words, run.first);
  if (cue.demand === 'quoted') return run.quoted;
  if (run.quoted) return cue.demand === 'any' || (cue.demand === 'named' && isOneNamed(words, at));
  if (isGenericName(word) || (run.first === run.last && isOtherAcronym(word))) return false;
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
  const others = coordinated(words, run.last + 1, at);
  return others.length > 0 && (isGoverned(words, at) || SUBJECT_VERBS.has(wordAt(words, (others.at(-1)?.last ?? run.last) + 1)) || [run, ...others].some((each) => isNameLike(wordAt(words, each.first))));
}

const SUBJECT_VERBS: ReadonlySet<string> = new Set(cues.pluralVerbs);
const GOVERNING: ReadonlySet<string> = new Set(cues.governing);

/** `der Firmen`, `mit den Firmen`: what follows cannot be what they are given (`den Firmen Zuschüsse und Kredite`). */
function isGoverned(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  return before === 'der' || GOVERNING.has(before) || (cues.pluralDeterminers.includes(before) && GOVERNING.has(wordAt(words, at - 2)));
}

/** `EMX`, `Lumo-Vara`: no plain noun looks so. */
const isNameLike = (word: string): boolean => isShaped(word) || isAcronym(word) || (word.includes('-') && !isPlainNoun(word));

/** After a related name no further noun follows: `Geschäftsführer der XY Wohnanlage` speaks of something else. */
const isEnd = (words: Words, last: number): boolean => gapKind(words, last + 1) !== 'blank' || !isCapital(wordAt(words, last + 1));

/** `den Altfelder Unternehmen` is several, `das Unternehmen` one, `Unternehmens` one. */
function isPlural(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (word.endsWith('s')) return false;
  return !SINGULAR.has(determiner(words, at));
}

const SINGULAR: ReadonlySet<string> = new Set(cues.namedBefore.filter((word) => word !== 'der'));
const NAMED: ReadonlySet<string> = new Set(cues.namedBefore);

/** Matches `Ladenkette`, `Herstellerin`, of which `die` names one; not `Hersteller`. */
const FEMININE_CUE = /(?:kette|[Ff]irma|agentur|reederei|Reederei|fabrik|werft|gießerei|molkerei|raffinerie|gruppe|gesellschaft|beratung|erin|entin)$/u;

/** One company is meant: genitive, or an article in the singular up to four words before. */
function isOneNamed(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return word.endsWith('ens') || NAMED.has(determiner(words, at)) || (FEMININE_CUE.test(word) && wordAt(words, at - 1).toLowerCase() === 'die');
}

/** The article before the cue, over adjectives and over `Automobil- und`. */
function determiner(words: Words, at: number): string {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const word = wordAt(words, index).toLowerCase();
    if (NAMED.has(word) || cues.pluralDeterminers.includes(word)) return word;
    const kind = gapKind(words, index + 1);
    const passes = kind === 'hanging' || word === 'und' || isInflected(word) || isPlaceAdjective(wordAt(words, index));
    if (!passes || kind === 'break') return '';
  }
  return '';
}

/** Further names after `und`, `sowie` or a comma; after a cue that may be singular, the list must end with `und`. */
function coordinated(words: Words, from: number, cueAt: number): NameRun[] {
  const found: NameRun[] = [];
  let closed = cues.firms.includes(wordAt(words, cueAt));
  let at = from;
  while (found.length < 10) {
    const linked = grammar.joints.includes(wordAt(words, at));
    if (!linked && gapKind(words, at) !== 'comma') break;
    const run = runAt(words, linked ? at + 1 : at);
    if (run === null || isPlainNoun(wordAt(words, run.first)) || isOtherAcronym(wordAt(words, run.first))) break;
    found.push(run);
    at = run.last + 1;
    closed ||= linked;
    if (linked) break;
  }
  return closed ? found : [];
}

function candidateFrom(words: Words, run: NameRun, cue: Cue): Candidate {
  const end = endOf(words, run.last);
  const brackets = bracketAfter(words, run.last + 1, end);
  return candidateOf(words, {
    first: run.first, end, coreEnd: end, basis: 'cue', rule: 'company-cue', weak: cue.demand === 'related' || cue.demand === 'awarded' || gapBefore(words, run.first).includes('\n'),
    acronyms: brackets.acronyms, city: seatAfter(words, brackets.next),
  });
}
