import { findCounty, findMunicipality } from '../../gazetteer/index.js';
import type { Document } from '../../tree/document.js';
import { districtBody } from '../head/issuer/district-body.js';
import { ATTACHED } from '../head/type/attachment-line.js';
import { mark } from '../paper-tree/mark.js';
import type { BodyValue, Mark, PaperTree } from '../paper-tree/paper-tree.js';
import type { Recognizer } from '../paper-tree/recognizer.js';
import { addressedMayors } from './addressed-mayor.js';
import { behindOwnNumber } from './behind-own-number.js';
import type { Clue } from './clue.js';
import { committeeTowns } from './committee-town.js';
import { datedPlaces } from './dated-place.js';
import { namedByKind } from './named-by-kind.js';
import { namedTowns, unnamedTowns } from './named-town.js';
import { webAddresses } from './web-address.js';

/**
 * Gives the issuing body its key, and where no letterhead names one, derives it from clues: the town's own web address,
 * the place of dating, committees with the town in their name, mentions as an authority, adjectives. The town that they
 * speak for must lead clearly, and at least one clue must be official: a place that is only an address is no body.
 */

/** How many times as much as the next town. */
const LEAD = 2;
/** So much leaves no doubt if a clue is official. */
const SURE = 3;
/** So much that a few more words change nothing. */
const BEYOND_DOUBT = 8;
/** So much suffices even without an official clue, unless it is the only town that the text names; then it is weak. */
const OFTEN = 3;

export const issuingBody: Recognizer = {
  name: 'issuing-body',
  recognize(document, found) {
    const printed = found.body[0];
    if (printed !== undefined) return { replace: { body: [{ ...printed, value: withKey(printed.value) }, ...found.body.slice(1)] } };
    if (found.kind[0]?.value.kind === 'other' && found.kind[0].rule !== ATTACHED) return {};
    const derived = ofLogo(document) ?? namedDistrict(document.text) ?? byClues(document, found) ?? namedByKind(document.text);
    return derived === null ? {} : { add: { body: [derived] } };
  },
};

/** A district that no letterhead names is only likely: larger towns have district offices, too, which their papers mention. */
function namedDistrict(text: string): Mark<BodyValue> | null {
  const district = districtBody(text, 0);
  return district === null ? null : { ...district, certainty: 'implied', weak: true };
}

/** The logo of a page names the town alone. */
function ofLogo({ lines }: Document): Mark<BodyValue> | null {
  const line = lines.find(({ sign }) => sign === 'letterhead');
  const town = line === undefined ? null : findMunicipality(line.text);
  return line === undefined || town === null ? null : mark({ name: line.text, classification: null, ags: town.ags }, line, 'logo', 'implied');
}

function withKey(body: BodyValue): BodyValue {
  if (body.classification === 'Bezirk') return body;
  const ags = isCounty(body) ? (findCounty(body.name)?.ags ?? null) : keyOfTown(body.name);
  return { ...body, ags };
}

/** A hamlet that has the name of a large town elsewhere is not what a letterhead names. */
function keyOfTown(name: string): string | null {
  const town = findMunicipality(name);
  return town === null || town.alternatives.some(({ population }) => population > LARGE && population > town.population * FAR_LARGER) ? null : town.ags;
}

const LARGE = 50_000;
const FAR_LARGER = 50;

/** "Landkreis Musterstadt", "Musterkreis". */
function isCounty({ name, classification }: BodyValue): boolean {
  return classification !== null && (name.startsWith(classification) || COUNTIES.has(classification));
}

const COUNTIES: ReadonlySet<string> = new Set(['Kreis', 'Landkreis', 'Regionalverband']);

interface Sum {
  readonly strongest: Clue;
  readonly weight: number;
  readonly official: boolean;
}

function byClues(document: Document, { cities, consultations, reference }: PaperTree): Mark<BodyValue> | null {
  const known = new Set(cities.map(({ start }) => start));
  const named = [...namedTowns(document, cities), ...addressedMayors(document, cities), ...committeeTowns(consultations), ...webAddresses(document.text), ...behindOwnNumber(document.text, reference[0]?.value.reference), ...datedPlaces(document).filter(({ start }) => !known.has(start))];
  const sure = ranked(named);
  const [best, next] = isBeyondDoubt(sure) ? sure : ranked([...named, ...unnamedTowns(document, cities)]);
  if (best === undefined || (!best.official && best.weight < OFTEN && next !== undefined) || best.weight < LEAD * (next?.weight ?? 0)) return null;
  const { name, ags, start, end } = best.strongest;
  const body: Mark<BodyValue> = { value: { name, classification: null, ags }, start, end, certainty: 'implied', rule: 'town-by-clues' };
  return best.official && best.weight >= SURE ? body : { ...body, weak: true };
}

/** Adjectives of other towns would change nothing any more, and the text need not be searched for them. */
function isBeyondDoubt([best, next]: readonly Sum[]): boolean {
  return best?.official === true && best.weight >= BEYOND_DOUBT && best.weight >= 2 * LEAD * (next?.weight ?? 0);
}

/** The towns by what speaks for them, most first. */
function ranked(clues: readonly Clue[]): Sum[] {
  const sums = new Map<number, Sum>();
  for (const clue of clues) {
    const known = sums.get(clue.geonameId);
    sums.set(clue.geonameId, {
      strongest: known === undefined || clue.weight > known.strongest.weight ? clue : known.strongest,
      weight: (known?.weight ?? 0) + clue.weight,
      official: (known?.official ?? false) || clue.official,
    });
  }
  return [...sums.values()].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}
