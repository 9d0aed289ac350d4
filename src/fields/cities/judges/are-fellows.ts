/**
 * Enumerations in which nothing tells a town but the company that they keep: four towns of one country abroad, two of them large, or
 * three towns of ours near each other. Persons and things are hardly called so side by side.
 */
import { isHome } from '../../../gazetteer/index.js';
import { distance } from './choose.js';
import { RANK } from './judged.js';
import type { Judged } from './judged.js';

const FEWEST_ABROAD = 4;
const FEWEST_AT_HOME = 3;
const LARGE = 20_000;
const TOWN = 5_000;
/** Kilometers between towns of one county or two. */
const NEAR = 45;
/** Its towns are called like persons. */
const NOT_TOLD = 'US';
const HOME = 'DE';

export function areFellows(members: readonly Judged[]): boolean {
  const [first] = members;
  if (first === undefined || members.length < FEWEST_AT_HOME || !members.every(isOpen)) return false;
  return isHome(first.choice.place) ? areNeighbors(first, members) : areCompatriots(first.choice.place.country, members);
}

const isOpen = ({ candidate, evidence, choice }: Judged): boolean => !candidate.capitals && !evidence.inside && evidence.weight !== 'against' && choice.place.partOf === null && !choice.partOfIssuer;

const areCompatriots = (country: string, members: readonly Judged[]): boolean =>
  country !== NOT_TOLD && members.length >= FEWEST_ABROAD && members.every(({ choice, need }) => choice.place.country === country && RANK[need] <= RANK.located)
  && members.filter(({ choice, need }) => choice.place.population >= LARGE && RANK[need] <= RANK.place).length > 1;

const areNeighbors = ({ choice: { place: first } }: Judged, members: readonly Judged[]): boolean =>
  members.every(({ choice: { place }, need }) => place.country === HOME && place.population >= TOWN && RANK[need] <= RANK.located && distance(place, first) < NEAR)
  && members.filter(({ need }) => RANK[need] <= RANK.loose).length > 1;
