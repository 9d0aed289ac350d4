/**
 * Which of several places of one name is meant: by what stands beside it, by how near it is to the issuer, by size.
 */
import { isHome } from '../../../gazetteer/index.js';
import type { Gazetteer, Place } from '../../../gazetteer/index.js';
import type { Territory } from '../evidence/cue-words.js';

/** Where the document comes from. */
export interface Issuer {
  /** The gazetteer's name of it. */
  readonly officialName: string;
  readonly geonameId: number;
  readonly ags: string | null;
  /** ISO 3166-1 alpha-2; left out where it is Germany. */
  readonly country?: string;
  /** Left out where the issuer is no town. */
  readonly population?: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Choice {
  readonly place: Place;
  readonly alternatives: readonly number[];
  /** Another place of the name is almost as likely. */
  readonly contested: boolean;
  /** The name also belongs to a part of the issuer. */
  readonly partOfIssuer: boolean;
  /** Parts of municipalities bear the name as well. */
  readonly hasParts: boolean;
  /** Another municipality of the name lies near the issuer. */
  readonly hasNearer: boolean;
  /** In the issuer's own country, as places of South Tyrol are for each other. */
  readonly compatriot: boolean;
  /** Kilometers from the issuer, null without one. */
  readonly distance: number | null;
}

const MOST = 40;
/** Taken for places whose population GeoNames does not know. */
const UNKNOWN_POPULATION = 3_000;
const KILOMETERS_PER_DEGREE = 111;

/** The best known places of the candidate's name. */
export const placesOf = (gazetteer: Gazetteer, numbers: readonly number[]): Place[] => numbers.slice(0, MOST).map((number) => gazetteer.place(number));

/** @returns null if no municipality of the name fits the territory. */
export function choosePlace(all: readonly Place[], key: string, territory: Territory | null, issuer: Issuer | null): Choice | null {
  const partOfIssuer = issuer !== null && issuer.ags !== null && all.some((place) => place.partOf === issuer.ags || (place.partOf === UNKNOWN && isWithin(place, issuer)));
  const municipalities = all.filter((place) => place.partOf === null || (place.ags !== null && place.partOf !== issuer?.ags));
  let best: Place | null = null;
  let [highest, second] = [0, 0];
  for (const place of municipalities) {
    const reached = fits(place, territory) ? score(place, key, issuer) : 0;
    if (reached > highest) {
      best = place;
      second = highest;
      highest = reached;
    } else if (reached > second) second = reached;
  }
  if (best === null) return null;
  return {
    place: best,
    alternatives: municipalities.filter((place) => place !== best).map((place) => place.geonameId),
    contested: second * 3 > highest,
    hasParts: all.some((place) => place.partOf !== null),
    partOfIssuer: partOfIssuer && !isSame(best, issuer),
    hasNearer: issuer !== null && hasNearer(municipalities, best, issuer),
    compatriot: issuer?.country === best.country,
    distance: issuer === null ? null : distance(best, issuer),
  };
}

/** What `partOf` is where nobody tells whose part it is. */
const UNKNOWN = '-';
/** Kilometers that the smallest town reaches, and how much wider one is for each person along its side. */
const REACH = 3;
const WIDTH_OF_PERSON = 0.01;

/** Within the town, as far as its population tells how wide it is: nine kilometers for 400,000. */
const isWithin = (place: Place, issuer: Issuer): boolean => distance(place, issuer) < REACH + WIDTH_OF_PERSON * Math.sqrt(issuer.population ?? 0);

/** As far as a paper speaks of places without saying where they lie. */
const REGION = 60;

function hasNearer(places: readonly Place[], best: Place, issuer: Issuer): boolean {
  if (places.length < 2) return false;
  return places.some((place) => place !== best && place.partOf === null && place.country === best.country && distance(place, issuer) < REGION);
}

function fits(place: Place, territory: Territory | null): boolean {
  if (territory === null) return true;
  if (place.country !== territory.country) return false;
  return territory.state === null || place.ags === null || place.ags.startsWith(territory.state);
}

function score(place: Place, key: string, issuer: Issuer | null): number {
  if (issuer !== null && isSame(place, issuer)) return Number.MAX_VALUE;
  const kilometers = issuer === null ? Infinity : distance(place, issuer);
  const near = kilometers < 50 ? 20 : kilometers < 120 ? 5 : 1;
  const graded = place.name === key || place.forms.some(({ form, grade }) => form === key && grade !== 'transliteration') ? 1 : 0.05;
  const lasting = place.partOf === null ? 1 : 0.1;
  return lasting * (place.population || UNKNOWN_POPULATION) * (isHome(place) ? 5 : 1) * (issuer !== null && place.country === (issuer.country ?? 'DE') ? 2 : 1) * near * graded;
}

/** A part of a municipality, for names that no municipality bears. */
export function choosePart(all: readonly Place[], issuer: Issuer | null): Choice | null {
  const [place] = [...all].sort((a, b) => (issuer === null ? 0 : distance(a, issuer) - distance(b, issuer)) || b.population - a.population);
  return place === undefined ? null : { place, alternatives: [], contested: false, partOfIssuer: place.partOf === issuer?.ags, hasParts: true, hasNearer: false, compatriot: issuer?.country === place.country, distance: issuer === null ? null : distance(place, issuer) };
}

/** Municipalities without a settlement in GeoNames share the id 0. */
export const isSame = (place: Place, issuer: Issuer): boolean => place.geonameId === issuer.geonameId && place.name === issuer.officialName;

/** Kilometers, near enough for a comparison. */
export function distance(place: Pick<Place, 'latitude' | 'longitude'>, issuer: Pick<Issuer, 'latitude' | 'longitude'>): number {
  const middle = ((place.latitude + issuer.latitude) / 2) * (Math.PI / 180);
  const east = (place.longitude - issuer.longitude) * Math.cos(middle);
  return Math.hypot(place.latitude - issuer.latitude, east) * KILOMETERS_PER_DEGREE;
}

