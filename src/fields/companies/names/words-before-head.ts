import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import states from '../../../vocabulary/states.json' with { type: 'json' };
import { gapKind, isJoined, runsOn } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import { isUnknown } from './proper-name.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital, isLead, isPlaceAdjective } from '../words/word-shape.js';

/** Words before the kind of a business that belong to its name: its first half, an adjective, a region. */

/** `Verkehrs- und Tarifverbund` begins with its first half. */
export const withFirstHalf = (words: Words, at: number): number => (isPairOfPlants(words, at) ? at - 2 : withHangingHalf(words, at));

/** `die Spinnerei und Weberei Ahausen`: two plants behind the article of one. */
const isPairOfPlants = (words: Words, at: number): boolean =>
  PLANT.test(wordAt(words, at)) && grammar.joints.includes(wordAt(words, at - 1)) && isJoined(words, at) && isJoined(words, at - 1) && PLANT.test(wordAt(words, at - 2)) && FEMININE.has(wordAt(words, at - 3));
/** Matches `Weberei`, `Wollkämmerei`; not `Ei`, `Bücherei`. */
const PLANT = /^(?!Büche)\p{Lu}\p{Ll}{2,}erei$/u;

const withHangingHalf = (words: Words, at: number): number =>
  grammar.and.includes(wordAt(words, at - 1)) && runsOn(words, at) && gapKind(words, at - 1) === 'hanging' && isCapital(wordAt(words, at - 2)) ? firstOfHalves(words, at - 2) : at;

/** The `Tief` of `Tief-, Umwelt- und Straßenbau`. */
function firstOfHalves(words: Words, at: number): number {
  let first = at;
  while (HALVES.test(gapBefore(words, first)) && isCapital(wordAt(words, first - 1))) first -= 1;
  return first;
}
/** Matches `-, `, `-,\n`; not `- `. */
const HALVES = /^-, {0,3}\n? {0,12}$/u;

/** `der Vereinigten Sparkassen Altfeld`. */
export const withUnited = (words: Words, at: number): number => ((UNITED.test(wordAt(words, at - 1)) && runsOn(words, at)) || (isBankOfLand(words, at) && isJoined(words, at)) ? at - 1 : at);
/** Matches `Vereinigte`, `Vereinigten`; not `Vereinigung`. */
const UNITED = /^Vereinigten?$/u;

/** `Nordauische Sparkasse Ahausen`; not `Städtische Sparkasse`. */
const isBankOfLand = (words: Words, at: number): boolean => BANKS.has(wordAt(words, at)) && LAND.test(wordAt(words, at - 1));
/** Matches `Nordauische`, `Mittelauischen`; not `Städtische`, `Typische`. */
const LAND = /^(?:Nord|Süd|Ost|West|Mittel|Nieder|Ober)\p{Ll}{2,}ischen?$/u;

/** `Altfelder Gemeinnützige Wohnungsgenossenschaft`. */
export const withPublicBenefit = (words: Words, at: number): number => (PUBLIC_BENEFIT.test(wordAt(words, at - 1)) && runsOn(words, at) ? at - 1 : at);
/** Matches `Gemeinnützige`, `gemeinnütziger`; not `Gemeinde`. */
const PUBLIC_BENEFIT = /^[Gg]emeinnützige[nr]?$/u;

/** Whether an adjective of a place, or a region before a bank, belongs to the kind behind it. */
export function joinsLeft(words: Words, at: number, head: string): boolean {
  const word = wordAt(words, at - 1);
  return runsOn(words, at) && (isPlaceAdjective(word) || (isCapital(word) && ISH.test(word)) || (BANKS.has(head) && (isUnknown(word) || isRegion(words, at - 1)))) && !isBarrier(word) && !isLead(word) && !UNPLACED.has(word);
}

/** Matches `Ahausische`, `Ahausischen`, `Mitteldeutscher`; not `Tische`, `Deutsche`. */
const ISH = /\p{L}{4}(?:ische|deutsche)[nr]?$/u;

/** `Auen Sparkasse`. */
const BANKS: ReadonlySet<string> = new Set(bodies.banks);

/** `Oberhessen`, or a noun behind the article of the bank: `die Auen Sparkasse`; not `die Haltestelle Sparkasse`. */
function isRegion(words: Words, at: number): boolean {
  const small = wordAt(words, at).toLowerCase();
  if (!isCapital(wordAt(words, at)) || bodies.bankSites.some((site) => small.endsWith(site))) return false;
  return FEMININE.has(wordAt(words, at - 1)) || STATES.some((state) => small.endsWith(state));
}

const STATES = states.flatMap(({ names }) => names).map((name) => name.toLowerCase());

/** Words in -er that are no place: `Unser Verkehrsverbund`. */
const UNPLACED: ReadonlySet<string> = new Set(grammar.notPlaceAdjectives);
