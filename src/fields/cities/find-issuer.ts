/**
 * Where a document comes from: the town that issues it, the city whose district does, the middle of a county or a union, or
 * where no body is known the town that the text names most.
 */
import { findCounty, findMunicipality, type Gazetteer, type Municipality, type Place } from '../../gazetteer/index.js';
import { distance, type Issuer } from './judges/choose.js';
import type { Candidate } from './names/candidate.js';

export function findIssuer(text: string, bodyName: string | null, candidates: readonly Candidate[], gazetteer: Gazetteer): Issuer | null {
  return townIssuer(text, bodyName, candidates, gazetteer) ?? cityOfDistrict(bodyName, candidates, gazetteer) ?? countyIssuer(bodyName, candidates, gazetteer)
    ?? unionIssuer(bodyName, candidates, gazetteer) ?? middleOf(candidates, gazetteer);
}

/** `Besten`, `Ahausen-Besten`: a district with a council of its own. The text names its city. */
function cityOfDistrict(bodyName: string | null, candidates: readonly Candidate[], gazetteer: Gazetteer): Issuer | null {
  if (bodyName === null) return null;
  const owners = new Set(gazetteer.numbers(bodyName.slice(bodyName.indexOf('-') + 1)).map((number) => gazetteer.place(number).partOf));
  for (const { numbers } of candidates) {
    const city = numbers.length === 0 ? undefined : gazetteer.place(numbers[0] ?? 0);
    if (city !== undefined && city.ags !== null && city.partOf === null && owners.has(city.ags) && city.population >= CITY) return { ...city, officialName: '' };
  }
  return null;
}
const CITY = 100_000;

function townIssuer(text: string, bodyName: string | null, candidates: readonly Candidate[], gazetteer: Gazetteer): Issuer | null {
  const found = bodyName === null ? null : findMunicipality(bodyName);
  if (bodyName === null || found === null) return null;
  const meant = found.ags === null ? told(text, gazetteer.numbers(bodyName).map((number) => gazetteer.place(number)), candidates, gazetteer) : null;
  const place = meant ?? found;
  return { officialName: place.name, ...place };
}

/** Of several German towns of one name the one whose county the text prints, or that has most neighbors in it. */
function told(text: string, places: readonly Place[], candidates: readonly Candidate[], gazetteer: Gazetteer): Place | null {
  const towns = places.filter(({ ags, partOf }) => ags !== null && partOf === null);
  if (towns.length < 2) return null;
  const byCounty = towns.filter(({ ags }) => gazetteer.counties.some((county) => ags?.startsWith(county.ags) === true && text.includes(county.name)));
  if (byCounty.length === 1) return byCounty[0] ?? null;
  const [best, second] = towns.map((town) => ({ town, neighbors: countNeighbors(town, candidates, gazetteer) })).sort((a, b) => b.neighbors - a.neighbors);
  return best !== undefined && second !== undefined && best.neighbors > second.neighbors * 2 ? best.town : null;
}

/** Names that only one town bears, which lies near. */
const countNeighbors = (town: Place, candidates: readonly Candidate[], gazetteer: Gazetteer): number =>
  new Set(candidates.filter(({ key, numbers }) => numbers.length === 1 && !gazetteer.isWord(key) && numbers.some((number) => isNeighbor(gazetteer.place(number), town))).map(({ key }) => key)).size;

/** A county lies where its municipalities lie: the first that the text may name tells. */
function countyIssuer(bodyName: string | null, candidates: readonly Candidate[], gazetteer: Gazetteer): Issuer | null {
  const county = bodyName === null ? null : findCounty(bodyName);
  if (county === null) return null;
  for (const { numbers } of candidates) {
    for (const number of numbers) {
      const { ags, partOf, latitude, longitude } = gazetteer.place(number);
      if (ags?.startsWith(county.ags) === true && partOf === null) return { officialName: county.name, geonameId: NO_ID, ags: null, latitude, longitude };
    }
  }
  return null;
}

/** A union lies where the towns of its name lie: `Ahausen` of `Verbandsgemeinde Ahausen-Bestadt`, if no other bears the name and the text may name a neighbor of it. */
function unionIssuer(bodyName: string | null, candidates: readonly Candidate[], gazetteer: Gazetteer): Issuer | null {
  if (bodyName === null) return null;
  const last = bodyName.slice(bodyName.lastIndexOf(' ') + 1);
  const town = last.split('-').map((part) => findMunicipality(part)).find((each) => each !== null && each.ags !== null);
  if (town === undefined || town === null) return null;
  const hasNeighbor = candidates.some(({ numbers }) => numbers.some((number) => isNeighbor(gazetteer.place(number), town)));
  return !hasNeighbor ? null : { officialName: '', geonameId: NO_ID, ags: null, latitude: town.latitude, longitude: town.longitude };
}

/** Where no issuer is known, the German town that the text names most tells where things happen: a name that only one town bears, and no word. */
function middleOf(candidates: readonly Candidate[], gazetteer: Gazetteer): Issuer | null {
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  let most = '';
  let highest = FEWEST - 1;
  for (const [key, count] of counts) {
    if (count <= highest || gazetteer.isWord(key) || gazetteer.isSurname(key)) continue;
    most = key;
    highest = count;
  }
  const town = most === '' ? null : townOf(most);
  return town === null || town.ags === null ? null : { officialName: '', geonameId: NO_ID, ags: null, latitude: town.latitude, longitude: town.longitude };
}

const FEWEST = 3;

/** The towns that texts without an issuer have named most: names of the gazetteer, so that they cannot become more than that has. */
const towns = new Map<string, Municipality | null>();

function townOf(key: string): Municipality | null {
  const known = towns.get(key);
  if (known !== undefined) return known;
  const town = findMunicipality(key);
  towns.set(key, town);
  return town;
}

const isNeighbor = (place: Place, town: Place): boolean => place.partOf === null && place.name !== town.name && distance(place, town) < NEIGHBORHOOD;
const NEIGHBORHOOD = 40;

const NO_ID = -1;
