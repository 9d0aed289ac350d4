/**
 * Enumerations: what stands before the first member holds for all, sure members lift the others, and lists of counties or
 * of persons take all their members down.
 */
import { isHome } from '../../../gazetteer/index.js';
import { isNoun } from '../../../vocabulary/nouns.js';
import { ATTENDANCE } from '../evidence/before-against.js';
import { isCapital } from '../names/character-classes.js';
import type { Chain } from '../names/chains.js';
import { countyListWords, institutionListWords, routeWords } from '../evidence/cue-words.js';
import { areFellows } from './are-fellows.js';
import { distance } from './choose.js';
import { RANK } from './judged.js';
import { isFarVillage } from './need.js';
import type { Judged } from './judged.js';
import { isAmongSurnames, namesPersons } from './person-list.js';
import { wordsBefore } from '../evidence/surroundings.js';

const ADDRESS_CUES: ReadonlySet<string> = new Set(['company-seat', 'postcode']);

const PERSONAL: ReadonlySet<string> = new Set(['person', 'initial']);

export function judgeChain(text: string, judged: readonly Judged[], chain: Chain): void {
  const members = judged.slice(chain.first, chain.end);
  const [head] = members;
  if (head === undefined) return;
  // "Frau Ahausen-Besten" is one person.
  if (head.candidate.joined === 'place' && PERSONAL.has(head.evidence.cue)) members.slice(1, 2).forEach((member) => dismiss(member, 'person'));
  if (head.evidence.cue === ATTENDANCE) {
    members.filter(({ evidence }) => evidence.weight !== 'strong').forEach((member) => dismiss(member, ATTENDANCE));
    return;
  }
  if (head.evidence.cue === 'county-or-district') {
    const before = wordsBefore(text, head.candidate.start, 1)[0]?.word ?? '';
    if (head.candidate.joined === 'place') members.slice(1, 2).forEach((member) => dismiss(member, 'county-or-district'));
    if (countyListWords.has(before)) members.filter(({ evidence }) => evidence.weight !== 'strong').forEach((member) => dismiss(member, 'county-or-district'));
    return;
  }
  if (head.evidence.inside && institutionListWords.has(wordsBefore(text, head.candidate.start, 1)[0]?.word ?? '')) {
    // "Universitäten Ahausen und Bestadt" are two names.
    for (const member of members.filter(({ isIssuer }) => !isIssuer)) {
      member.evidence = head.evidence;
      member.accepted = false;
    }
    return;
  }
  if (head.evidence.inside && head.candidate.joined === 'place') {
    // "Sparkasse Ahausen-Bestadt" is one name.
    const tail = members[1];
    if (tail !== undefined && !tail.isIssuer) tail.evidence = head.evidence;
    return;
  }
  // "..., Ahausen-Besten" is the seat of a company, "in Ahausen-Besten" a place, no route: the second is a district of the first.
  if (head.candidate.joined === 'place' && (ADDRESS_CUES.has(head.cue) || isSitedBefore(text, head))) members.slice(1, 2).forEach((member) => dismiss(member, 'part-of-another'));
  if (RANK[head.evidence.weight] < RANK.place && (namesPersons(text, head.candidate.start) || isAmongSurnames(text, head.candidate.start, members.at(-1)?.candidate.end ?? 0))) {
    members.forEach((member) => dismiss(member, 'person'));
    return;
  }
  if (head.accepted && head.evidence.weight === 'strong') for (const member of members) if (member.evidence.cue === SURNAME_FIRST) member.evidence = { ...member.evidence, weight: 'none' };
  if (isLedTo(text, head) && (isRoute(text, members) || areJoined(members)) && members.some(isNoWord)) members.filter(isEnd).forEach((member) => accept(member, 'route'));
  if (isRoute(text, members)) members.filter(({ need }) => RANK[need] <= RANK.loose).forEach((member) => accept(member, 'route'));
  if (areFellows(members)) members.forEach((member) => accept(member, 'enumeration'));
  liftMembers(text, head, members);
}

// " – ", " - "; not "-".
const ROUTE_JOINT = /^ [–-] $/u;

/** "Ahausen – Bestadt": roads and lines. Nothing before the first may say that it is none. */
const isRoute = (text: string, members: readonly Judged[]): boolean =>
  members.every(({ candidate, evidence }, index) => evidence.weight !== 'against' && !evidence.inside && !candidate.capitals && ROUTE_JOINT.test(text.slice(members[index - 1]?.candidate.end ?? 0, index === 0 ? 0 : candidate.start) || ' - '));

/** "Bahnstrecke Ahausen". */
const isLedTo = (text: string, { candidate: { start } }: Judged): boolean => routeWords.has(wordsBefore(text, start, 1)[0]?.word ?? '');

/** "Ahausen-Bestadt", which the gazetteer does not know as one town. */
const areJoined = ([head, tail, ...others]: readonly Judged[]): boolean => others.length === 0 && head?.candidate.joined === 'place' && tail?.candidate.start === head.candidate.end + 1;

/** "Buslinie Wiesen - Markt - Stein" may name its stops: one of them has to be told as a town by its name. */
const isNoWord = ({ accepted, need }: Judged): boolean => accepted || RANK[need] <= RANK.loose;

/** "Bahnstrecke Emmen - Ahausen": what it leads to may be a word, but no district of the issuer, and no far village. */
const isEnd = ({ choice }: Judged): boolean => !choice.partOfIssuer && choice.place.partOf === null && !isFarVillage(choice);

/** "Nachbargemeinden Ahausen, Petra und Bestadt": in such a list the next name is no first name. */
const SURNAME_FIRST = 'surname-first';

function accept(member: Judged, cue: string): void {
  if (member.accepted) return;
  member.accepted = true;
  member.cue = cue;
}

/** "in", "aus" or "bei" stands before it. */
const isSitedBefore = (text: string, head: Judged): boolean => SITES.has(wordsBefore(text, head.candidate.start, 1)[0]?.word ?? '');
const SITES: ReadonlySet<string> = new Set(['in', 'aus', 'bei']);

const CITY = 100_000;
const HOME = 'DE';

/** One sure member lifts the others, two lift even names that are words; beside a city so may a city: `Köln und Essen`. What was lifted so may lift in its turn. */
function liftMembers(text: string, head: Judged, members: readonly Judged[]): void {
  // "nach Abourg und Besten": what stands before the first stands before all.
  const fromHead = head.accepted || head.evidence.weight === 'located' || head.evidence.weight === 'place' ? RANK[head.evidence.weight] : 0;
  let sure = members.filter((member) => member.accepted).length;
  for (let lifted = -1; sure > lifted; ) {
    lifted = sure;
    liftOnce(text, members, sure, fromHead);
    sure = members.filter((member) => member.accepted && isLarge(member)).length;
  }
  const towns = members.filter((member) => member.accepted && member.choice.place.population >= LARGE_TOWN).length;
  if (head.accepted && (fromHead >= RANK.place || towns >= FEWEST)) for (const member of members) member.backed = member.accepted;
}

/** So many towns side by side are no persons. */
const FEWEST = 3;

/** Large enough to bear out others by its name alone. */
const isLarge = ({ choice, need, evidence }: Judged): boolean => choice.place.population >= TOWN || RANK[evidence.weight] >= RANK.place || need === 'nothing';
const TOWN = 10_000;

function liftOnce(text: string, members: readonly Judged[], sure: number, fromHead: number): void {
  const rises = sure > 0 && fromHead === RANK.place ? RANK.located : fromHead;
  const isBesideCity = members.some((member) => member.accepted && member.choice.place.population >= CITY);
  const isBesideNeighbor = members.some((member) => member.accepted && !member.isIssuer && isNextDoor(member));
  const isBesideTown = members.some((member) => member.accepted && !member.isIssuer && isTownNear(member));
  const lift = Math.max(sure >= 2 ? RANK.strong : sure === 1 ? (members.length > 2 ? RANK.located : RANK.place) : 0, rises);
  for (const member of members) {
    if (member.accepted || member.evidence.inside || member.evidence.weight === 'against' || (member.candidate.capitals && fromHead < RANK.strong)) continue;
    if (isSurnameAbroad(text, member) || isSited(text, member) || (fromHead < RANK.strong && member.choice.place.country === HOME && isFarVillage(member.choice) && members.some(isNear))) continue;
    const besideFellow = fromHead >= RANK.place && members.some((other) => other.accepted && isFarFellow(member, other));
    const besideTown = (isBesideCity && member.choice.place.population >= CITY) || (isBesideTown && isTownNear(member));
    const reached = besideFellow || (isBesideNeighbor && isNextDoor(member)) ? RANK.strong : besideTown ? Math.max(lift, RANK.located) : lift;
    if (reached < RANK[member.need] || (RANK[member.need] > RANK.place && !member.candidate.capitals && opensName(text, member.candidate.end))) continue;
    member.accepted = true;
    member.cue = 'enumeration';
  }
}

/** "zwischen Altdorf und Bad Ahausen": what lies beside a near town is a district, not a far village of its name. */
const isNear = ({ accepted, choice: { distance } }: Judged): boolean => accepted && distance !== null && distance < REGION;

/** "Singen und Konstanz": towns of one region. */
const isTownNear = ({ choice: { distance, place, partOfIssuer } }: Judged): boolean => distance !== null && distance < REGION && place.population >= LARGE_TOWN && place.partOf === null && !partOfIssuer;
const REGION = 80;

/** "in Leuna und Bitterfeld-Wolfen": what lies beside a far town is no district of the issuer. */
const isFarFellow = (member: Judged, other: Judged): boolean =>
  (member.choice.distance ?? 0) > FAR && other.choice.place.population >= TOWN && isHome(other.choice.place) && member.choice.place.partOf === null && distance(member.choice.place, other.choice.place) < FELLOW;
const FAR = 100;
const FELLOW = 60;
const LARGE_TOWN = 20_000;

/** "mit Ahausen und Berg": beside a neighbor a name that is a word too is the next one's. */
const isNextDoor = ({ choice: { distance, place, partOfIssuer } }: Judged): boolean => distance !== null && distance < NEXT_DOOR && place.partOf === null && !partOfIssuer;
const NEXT_DOOR = 12;

/** "Lumo in Abourg und Vara in Bestadt": of a village abroad hardly anybody says where it lies. */
const isSited = (text: string, { candidate: { end }, choice: { place } }: Judged): boolean => !isHome(place) || place.country === 'CH' ? place.population < VILLAGE && SITE.test(text.slice(end, end + SITE_WINDOW)) : false;
// " in Bestadt"; not " in der".
const SITE = /^ in \p{Lu}/u;
const SITE_WINDOW = 5;
const VILLAGE = 5_000;

/** "Rena Ahausen, Bestadt": a name stands right before one of a town abroad. */
function isSurnameAbroad(text: string, { candidate, choice, evidence }: Judged): boolean {
  if (isHome(choice.place) || RANK[evidence.weight] > RANK.none || text.charAt(candidate.start - 1) !== ' ') return false;
  const { word, gap } = wordsBefore(text, candidate.start, 1)[0] ?? { word: '', gap: '' };
  return gap === ' ' && word.length > 2 && isCapital(word.charCodeAt(0)) && !isNoun(word);
}

/** "Stadt Ahausen, Kanton Bestadt": the second name is a word that belongs to what follows. */
function opensName(text: string, end: number): boolean {
  return text.charAt(end) === ' ' && isCapital(text.charCodeAt(end + 1));
}

function dismiss(member: Judged, cue: string): void {
  member.accepted = false;
  member.evidence = { ...member.evidence, weight: 'against', cue };
}
