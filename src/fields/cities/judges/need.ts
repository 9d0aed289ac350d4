/**
 * How much a name must have beside it before it is taken for a city: nothing for a large town whose name means nothing
 * else, a word such as "in" for smaller and foreign ones, a clear sign for names that are also words.
 */
import { isHome } from '../../../gazetteer/index.js';
import type { Gazetteer } from '../../../gazetteer/index.js';
import { firstNames } from '../../../vocabulary/first-names.js';
import { isListedNoun, isNoun } from '../../../vocabulary/nouns.js';
import type { Choice } from './choose.js';
import { cityStates, territoryNamed } from '../evidence/cue-words.js';

/** Names that are asked for again and again, each looked up once; there are no more than the gazetteer has. */
const nouns = new Map<string, boolean>();

function isNounName(key: string): boolean {
  const known = nouns.get(key);
  if (known !== undefined) return known;
  const noun = isNoun(key);
  nouns.set(key, noun);
  return noun;
}

/** `Strassen`, as a text without a sharp s prints it. */
const isSharpNoun = (key: string): boolean => key.includes('ss') && isListedNoun(key.replace('ss', 'ß'));

export type Need = 'nothing' | 'loose' | 'place' | 'located' | 'strong';

const LARGE_TOWN = 20_000;
const LARGE = 50_000;
const CITY = 100_000;
const LARGE_CITY = 300_000;
const METROPOLIS = 600_000;
const NEIGHBORHOOD = 60;
const VILLAGE = 7_500;
const FAR = 140;
const VERY_FAR = 100;
/** Where a place is spoken of without a cue even if its name is a word. */
const NEXT = 30;
const HAMLET = 1_000;
/** Matches `Bad Ahausen`, `Ahausen am See`, `Ahausen (Mark)`; not `Neue Mitte`. */
const UNMISTAKABLE = /^(?:Bad|Sankt|St\.) \p{Lu}|\p{Ll} (?:\(|am |an der |im |in der |bei |ob der |vor der )/u;
/** Matches `Saint-Ahaut`, `Hoi An`, `Ahošov`, `Ørsund`; not `Lund`, `Mühlbach`. */
const FOREIGN = /\p{L}[- ]\p{L}|[^A-Za-zÄÖÜäöüß]/u;
/** Matches `Ahausen-Bestadt`; not `Ahausen`. */
const COMPOUND = /\p{L}-\p{Lu}/u;
/** Matches `St. Stephan`: of small places and of churches, schools and squares everywhere; not `St. Georgen im Schwarzwald`. */
const SAINT = /^(?:Sankt|St\.) [\p{L}-]+$/u;
const TOWN_OF_SAINT = 10_000;
const SHORT = 4;
/** Towns abroad from here on need no more than `aus` or `bei` before them. */
const TOWN = 5_000;
/** Names abroad that are longer are hardly anything else. */
const LONG = 5;

export function neededFor(gazetteer: Gazetteer, key: string, choice: Choice): Need {
  const { place, distance } = choice;
  const { population } = place;
  // A former municipality is mostly named as a part of its successor.
  if (choice.partOfIssuer || place.partOf !== null || isAmongNearer(choice, key)) return 'strong';
  // "Ahausen" is hardly "Ahausen-Bestadt", unless that is near.
  if (isHome(place) && place.name.startsWith(`${key}-`) && (distance === null || distance > VERY_FAR) && population < LARGE_TOWN) return 'strong';
  if (SAINT.test(key) && population < TOWN_OF_SAINT && (distance === null || distance > NEIGHBORHOOD)) return 'place';
  if (isHome(place) && UNMISTAKABLE.test(key)) return 'nothing';
  if (territoryNamed(key)?.state !== null && territoryNamed(key) !== null && !cityStates.has(key)) return 'strong';
  const isWord = gazetteer.isWord(key) || isSharpNoun(key);
  if (isHome(place) && isWord) {
    const isNear = distance !== null && distance < NEXT && (population === 0 || population >= HAMLET);
    // No noun and no first name: in the middle of a sentence a capital is hardly that word's.
    const isUnlikely = !isNounName(key) && !firstNames.has(key);
    if (isNear || isUnlikely) return population >= LARGE_TOWN || (isNear && isUnlikely) ? 'place' : 'located';
  }
  if (isWord || (!isHome(place) && population < METROPOLIS && isNounName(key))) return population >= (isHome(place) ? LARGE_TOWN : isListedNoun(key) ? LARGE_CITY : CITY) ? 'located' : 'strong';
  if (place.forms.some(({ form, grade }) => form === key && grade === 'transliteration')) return population >= LARGE_TOWN ? 'located' : 'strong';
  if (!isHome(place) && isNeighborOfIssuer(choice) && key.length > SHORT && !gazetteer.isSurname(key) && !isNounName(key)) return 'nothing';
  if (choice.compatriot && !isHome(place) && choice.distance !== null && choice.distance < NEIGHBORHOOD && population >= HAMLET && key.length > LONG && !gazetteer.isSurname(key) && !isNounName(key)) return 'loose';
  if (!isHome(place)) return neededAbroad(key, population, distance, gazetteer.isSurname(key));
  if (gazetteer.isSurname(key)) return neededOfSurname(choice);
  if (key.length < SHORT && population < CITY) return 'place';
  // "Ahausen" is hardly "Ahausen im Inntal" in another country.
  if (place.country !== 'DE' && place.name !== key && population < TOWN && distance !== null && distance > VERY_FAR) return 'strong';
  if (population >= LARGE_TOWN || (distance !== null && distance < NEIGHBORHOOD && key.length > SHORT)) return 'nothing';
  // Far away, a small place is more often a district of the issuer that has the same name.
  return isFarVillage(choice) ? ((key.length > LONG && !choice.hasParts) || isUnique(key, choice) ? 'located' : 'strong') : 'loose';
}

/** Nothing else that the gazetteer knows is called so: districts that it lacks mostly share their names with others. */
export const isUnique = (key: string, { alternatives, hasParts, place }: Choice): boolean => place.country === 'DE' && alternatives.length === 0 && !hasParts && place.name === key && place.population >= HAMLET && key.length > SHORT;

/** A town near enough is rather meant than a person of its name, whom a paper calls a Herr or a Frau first. */
function neededOfSurname({ place: { population }, distance }: Choice): Need {
  if (distance !== null && distance < NEIGHBORHOOD && population >= LARGE) return 'nothing';
  return population >= CITY * 2 || (distance !== null && distance < NEXT && population >= LARGE_TOWN) ? 'loose' : 'place';
}

/** Its name in a paper is more often that of a district of the issuer: even "in Altdorf" says little. Hamlets are not heard of so far away. */
export function isFarVillage({ place, distance }: Choice): boolean {
  if (distance === null || COMPOUND.test(place.name) || (!isHome(place) && FOREIGN.test(place.name))) return false;
  if (place.country !== 'DE') return !isHome(place) && place.population < TOWN && distance > VERY_FAR;
  return place.population > 0 && place.population < HAMLET ? distance > NEIGHBORHOOD : place.population < VILLAGE && distance > VERY_FAR;
}

/** "Ahausen" is no far "Ahausen am See" or "Ahausen-Bestadt" where another Ahausen lies nearer: it may well be a district that the gazetteer lacks. */
const isAmongNearer = ({ place, distance, hasNearer }: Choice, key: string): boolean =>
  hasNearer && place.name !== key && place.population < CITY && distance !== null && distance > NEIGHBORHOOD;

/** For a paper from the other side of the border its neighbors are no more abroad than ours are for us. */
const isNeighborOfIssuer = ({ place, distance, compatriot }: Choice): boolean => compatriot && distance !== null && (distance < NEXT ? place.population >= HAMLET : distance < NEIGHBORHOOD && place.population >= NEIGHBOR_TOWN);
const NEIGHBOR_TOWN = 10_000;

/** Matches `Świnoujście`, `Hradec Králové`, `Győr`; not `Évreux`, `Malmö`. */
const SLAVIC = /[ąćęłńśźżčďěňřšťůžőűăâșşțţķļņ]/iu;
const MARKED_TOWN = 10_000;

function neededAbroad(key: string, population: number, distance: number | null, isSurname: boolean): Need {
  if (key.length > LONG && population >= MARKED_TOWN && SLAVIC.test(key) && !isSurname) return 'nothing';
  if (population >= LARGE_CITY && key.length > SHORT && !isSurname && !firstNames.has(key) && !isNounName(key)) return 'nothing';
  const isBorderTown = distance !== null && distance < NEXT && population >= NEIGHBOR_TOWN && key.length > LONG && !isSurname && !firstNames.has(key) && !isNounName(key);
  if (isBorderTown || (population >= CITY && distance !== null && distance < FAR && key.length > SHORT && !isSurname && !firstNames.has(key) && !isNounName(key))) return 'nothing';
  if (FOREIGN.test(key) && population >= (distance !== null && distance < FAR ? HAMLET : TOWN)) return 'loose';
  if (key.length < SHORT) return population >= METROPOLIS ? 'place' : 'strong';
  if (population >= METROPOLIS && key.length === SHORT) return 'loose';
  if (population >= METROPOLIS && key.length > SHORT) return 'nothing';
  if (population >= LARGE_CITY && key.length > SHORT) return 'loose';
  if (population >= LARGE && key.length > LONG && !isSurname) return 'loose';
  const isNeighbor = distance !== null && distance < FAR && population >= LARGE_TOWN;
  if (population >= CITY || isNeighbor) return 'place';
  // "nach Ahausen" over the border.
  if (distance !== null && distance < NEXT && population >= HAMLET && key.length > SHORT && !isSurname && !isNounName(key)) return 'place';
  if (key.length <= SHORT || isSurname || isNounName(key)) return 'strong';
  return population >= (key.length > LONG ? TOWN : LARGE_TOWN) ? 'place' : 'located';
}

/** Large and unmistakable: a title before it does not make a person of it. */
export function isPlain(gazetteer: Gazetteer, key: string, choice: Choice): boolean {
  return choice.place.population >= LARGE_TOWN && !gazetteer.isWord(key) && !gazetteer.isSurname(key);
}
