/**
 * Whether words read like a proper name that is no person's and no place's. A name in this sense has a word that the
 * language does not know (`Lumo`, `Vara Systembau`); it need not be a company's.
 */
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { firstNames } from '../../../vocabulary/first-names.js';
import countries from '../../../vocabulary/countries.json' with { type: 'json' };
import states from '../../../vocabulary/states.json' with { type: 'json' };
import { isListedNoun, isNoun } from '../../../vocabulary/nouns.js';
import { isHome, loadGazetteer, type Place } from '../../../gazetteer/index.js';
import { gapKind } from '../words/gap.js';
import { readLegalForm } from '../words/legal-form.js';
import { endOf, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isFunctionWord, isGenericName, isLead, isNumber, isOtherAcronym, isPlainNoun, isShaped } from '../words/word-shape.js';

const TITLES: ReadonlySet<string> = new Set([...cues.titles, ...cityCues.person, ...cityCues.council]);
/** `Landkreis Lumo`, `Verein Lumo`: no company's name. */
const BEARERS: ReadonlySet<string> = new Set([...cityCues.county, ...cityCues.municipality, ...cityCues.institution]);
/** `Carl von Lumo`. */
const NOBLE: ReadonlySet<string> = new Set(grammar.noble);
const LANDS = [...countries.flatMap(({ names }) => names), ...states.flatMap(({ names }) => names)];
const GENITIVES: ReadonlySet<string> = new Set(LANDS.map((name) => `${name}s`));
const TERRITORIES: ReadonlySet<string> = new Set([...LANDS, ...GENITIVES]);

/** `das größte Softwarehaus Polens`. */
export const isOfLand = (word: string): boolean => GENITIVES.has(word);

/** Matches `französischer`, `Städtische`; not `Holm`. */
const ADJECTIVE = /(?:isch|lich|ig)(?:e|en|er|es|em)?$/u;

/** Matches `Betriebes`, `Mitgliedes`; not `Mercedes`. */
const GENITIVE = /^\p{Lu}\p{Ll}{4,}(?:eb|ed|rk|and|und|ag|ug)es$/u;

/** `EMX`, `EnXY`, or a word with a capital that the language does not have. */
export function isUnknown(word: string): boolean {
  if (isOtherAcronym(word) || isNumber(word) || word.length < 2) return false;
  if (isBrandShaped(word)) return true;
  return isCapital(word) && word.length > 2 && !isBarrier(word) && !isLead(word) && !isGenericName(word) && !isPlainNoun(word)
    && !isFunctionWord(word.toLowerCase()) && !ADJECTIVE.test(word) && !isNoun(word) && !(word.endsWith('es') && GENITIVE.test(word) && isNoun(word.slice(0, -2)));
}

/** `Tiefbau`, `Werkzeugbau`: what somebody builds, and alone no name. */
export const isTradeAlone = (word: string): boolean => BUILDING.test(word);
/** Matches `Werkzeugbau`; not `Bau`. */
const BUILDING = /\p{Ll}{3}bau$/u;

export const isFirstName = (word: string): boolean => firstNames.has(word);

/** Letters that can only be a brand's: `EMX`, `EnXY`; not `EMX-Verkehr`, which is a noun. */
export const isBrandShaped = (word: string): boolean =>
  !isOtherAcronym(word) && (isAcronym(word) || (isShaped(word) && !(word.includes('-') && isNoun(word))));

/** Whether the words from `first` to `last` are a proper name, and neither a person nor a place. */
export function isProperName(words: Words, first: number, last: number): boolean {
  let unknown = 0;
  for (let at = first; at <= last; at += 1) {
    const word = wordAt(words, at);
    if (isBarrier(word) || isLead(word) || readLegalForm(words, at) !== null || (words.text.charAt(endOf(words, at)) === '-' && !(unknown > 0 && at < last && gapKind(words, at + 1) === 'hanging'))) return false;
    if (isUnknown(word)) unknown += 1;
  }
  return unknown > 0 && !isPerson(words, first, last) && !isPlace(words, first, last);
}

/** `Baron von Lumo`. */
const NOBILITY: ReadonlySet<string> = new Set(grammar.nobility);

/** `Frau Lumo`, `Petra Lumo`, `P. Lumo`. */
export function isPerson(words: Words, first: number, last: number): boolean {
  const before = wordAt(words, first - 1);
  if (gapKind(words, first) !== 'break' && (TITLES.has(before) || (gapKind(words, first) !== 'comma' && firstNames.has(before)))) return true;
  if (NOBLE.has(before) && NOBILITY.has(wordAt(words, first - 2))) return true;
  if (NOBLE.has(before) && [2, 3].some((back) => firstNames.has(wordAt(words, first - back)))) return true;
  if (gapKind(words, first) === 'blank' && BEARERS.has(before)) return true;
  const joined = first < last && gapKind(words, first + 1) === 'and';
  const word = wordAt(words, first);
  return !joined && (TITLES.has(word) || firstNames.has(word.slice(0, word.indexOf('-') > 0 ? word.indexOf('-') : word.length)));
}

/** `Ahausenstadt`: a municipality whose name ends like a plain noun; not `Innenstadt`, `Sinn`. */
export const isTownName = (word: string): boolean =>
  word.length > SHORTEST_TOWN && isCapital(word) && !isListedNoun(word) && loadGazetteer().numbers(word).some((number) => isMunicipality(loadGazetteer().place(number)));
const isMunicipality = (place: Place): boolean => place.partOf === null && isHome(place);
const SHORTEST_TOWN = 5;

/** A place or a territory, as long as its letters are no brand's. */
export function isPlace(words: Words, first: number, last: number): boolean {
  const name = words.text.slice(startOf(words, first), endOf(words, last));
  return TERRITORIES.has(name) || ((first < last || !isBrandShaped(name)) && loadGazetteer().numbers(name).length > 0);
}
