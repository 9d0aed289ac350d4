import { isHome } from '../../../gazetteer/index.js';
import type { Gazetteer, Place } from '../../../gazetteer/index.js';
import { distance } from '../judges/choose.js';
import type { KnownName } from './known-name.js';

/** What a hyphen joins to a name: another `place`, a `part` of one, some other `word`. */
export type Joined = 'place' | 'part' | 'word';

export function joinedTo(gazetteer: Gazetteer, head: KnownName, rest: string): Joined {
  const places = gazetteer.numbers(rest).map((number) => gazetteer.place(number));
  if (places.length === 0) return 'word';
  const heads = head.numbers.map((number) => gazetteer.place(number));
  const owners = new Set(heads.map(({ ags }) => ags));
  if (heads.some((whole) => places.every((part) => isQuarterAbroad(part, whole)))) return 'part';
  return places[0]?.partOf === null && !places.some(({ partOf }) => partOf !== null && owners.has(partOf)) ? 'place' : 'part';
}

/** "Warschau-Mokotów": abroad the gazetteer has quarters of cities as places of their own. */
const isQuarterAbroad = (part: Place, whole: Place): boolean =>
  part.ags === null && part.country === whole.country && !isHome(part) && part.population * 2 < whole.population && distance(part, whole) < WIDTH_OF_CITY;
/** "Treptow-Köpenick": two parts of one city, however many towns bear the name of the first. */
export function isDistrict(gazetteer: Gazetteer, head: KnownName, rest: string): boolean {
  const owners = new Set(gazetteer.numbers(rest).map((number) => gazetteer.place(number).partOf).filter((owner) => owner !== null));
  if (owners.size === 0) return false;
  const heads = head.numbers.map((number) => gazetteer.place(number));
  return heads.some(({ partOf }) => partOf !== null && owners.has(partOf)) && !heads.some((place) => isHome(place) && place.partOf === null);
}

const WIDTH_OF_CITY = 15;
