/** What the words around a candidate say once it is known which place is meant: one cue counts for less, another for more. */
import { firstNames } from '../../../vocabulary/first-names.js';
import { isHome } from '../../../gazetteer/index.js';
import { isNoun } from '../../../vocabulary/nouns.js';
import { regionsAbroad } from '../evidence/cue-words.js';
import { ISLAND, WHERE_CLAUSE } from '../evidence/evidence.js';
import type { Evidence } from '../evidence/verdict.js';
import type { Candidate } from '../names/candidate.js';
import { isLongerName } from '../names/longer-name.js';
import type { Choice, Issuer } from './choose.js';
import { isFarVillage, isUnique } from './need.js';

export interface Meant {
  readonly choice: Choice;
  /** What stands behind the name tells which place it is. */
  readonly isQualified: boolean;
  /** A place of the name lies in the territory that the text names. */
  readonly isFound: boolean;
}

export function weigh(text: string, candidate: Candidate, read: Evidence, { choice, isQualified, isFound }: Meant): Evidence {
  if (isLongerName(text, candidate.end, choice.place, read)) return { ...read, weight: 'against', cue: 'longer-name' };
  if (read.weight !== 'strong' && !isHome(choice.place) && regionsAbroad.has(candidate.key)) return { ...read, weight: 'against', cue: 'region' };
  if (isQualified) return { ...read, weight: 'strong', cue: 'qualifier' };
  if (!isFound && TERRITORIAL.has(read.cue)) return { ...read, weight: 'none' };
  if (read.cue === SEAT && isOverseas(choice) && HOME_FORM.test(text.slice(Math.max(0, candidate.start - FORM_WINDOW), candidate.start))) return { ...read, weight: 'loose', cue: OVERSEAS_SEAT };
  if (choice.partOfIssuer && read.cue === SEAT) return { ...read, weight: 'located' };
  if (read.weight === 'located' && read.cue !== ISLAND && read.cue !== WHERE_CLAUSE && isFarVillage(choice) && !isUnique(candidate.key, choice)) return { ...read, weight: 'place' };
  return read.weight === 'loose' && isWithNeighbor(text, candidate, choice) ? { ...read, weight: 'place' } : read;
}

/** "Lumo GmbH in Ahaua": rather a district that the gazetteer lacks than a small town on another continent. */
const isOverseas = ({ place, distance }: Choice): boolean => !isHome(place) && place.population < LARGE && distance !== null && distance > OVERSEAS;
export const OVERSEAS_SEAT = 'overseas-seat';
const LARGE = 100_000;
const OVERSEAS = 3_500;
// "GmbH in ", "AG aus "; not "Ltd. in ".
const HOME_FORM = /(?:GmbH|mbH|KG|AG|eG|OHG|UG|e\.K\.) (?:in|aus) $/u;
const FORM_WINDOW = 12;

/** Cues that mean nothing if no place of the name lies there. */
const TERRITORIAL: ReadonlySet<string> = new Set(['territory-beside', 'territory-adjective', 'county-beside']);

/** The cue of seats of companies, which lie in the issuer's own district rather than in a far town of its name. */
export const SEAT = 'company-seat';

/** "Ahausen" in a paper of Ahausen-Bestadt. */
export const isPartOfName = (key: string, issuer: Issuer | null): boolean =>
  issuer !== null && issuer.ags !== null && issuer.officialName.length > key.length && issuer.officialName.includes('-') && issuer.officialName.split('-').includes(key);

/** "mit Ahausen abgestimmt": what is agreed on with a neighbor. */
const isWithNeighbor = (text: string, { start, key }: Candidate, { distance }: Choice): boolean =>
  distance !== null && distance < NEXT && text.startsWith(WITH, start - WITH.length) && !isNoun(key) && !firstNames.has(key);
const WITH = 'mit ';
const NEXT = 30;
