import { findCounty, findMunicipality } from '../gazetteer/index.js';
import type { Document } from '../tree/document.js';
import { mark } from './mark.js';
import type { BodyValue, CityValue, Mark } from './paper-tree.js';
import type { Recognizer } from './recognizer.js';

/**
 * Gives the issuing body its key, and where no letterhead names one, derives it: the municipality that the text names
 * most often, its adjective counted in ("Musterstädter Gemeinderat"), clearly more often than any other, and at least
 * once as an authority ("Stadt Musterstadt"). A place that is only an address is no body.
 */

/** Words before a name that make it an authority. Matches "der Stadt " and "-fraktion "; not "in ". */
const AUTHORITY = /(?:Stadt|Gemeinde|Landeshauptstadt|Hansestadt|Rathaus|Stadtwerken?|[Ff]raktion|Ratsfraktion|Gemeinderat|Stadtrat|Stadtkreis|Stadtverwaltung|Stadtgebiet|Stadtteil) $/u;
/** A letter or paper is dated where it was written. Matches ", den 9. Sep" and ", 09.09.2022"; not ", die". */
const DATED = /^, ?(?:den |dem )?\d{1,2}\. ?[\d\p{Lu}]/u;
/** How many times as often as the next. */
const LEAD = 2;
/** So often, and as an authority, leaves no doubt. */
const SURE = 2;
/** So often even without being named as an authority, unless it is the only town that the text names; then it is weak. */
const OFTEN = 3;

export const issuingBody: Recognizer = {
  name: 'issuing-body',
  recognize(document, found) {
    const printed = found.body[0];
    if (printed !== undefined) return { replace: { body: [{ ...printed, value: withKey(printed.value) }, ...found.body.slice(1)] } };
    if (found.kind[0]?.value.kind === 'other') return {};
    const derived = ofLogo(document) ?? mostNamed(document, found.cities) ?? namedByKind(document.text);
    return derived === null ? {} : { add: { body: [derived] } };
  },
};

/** The logo of a page names the town alone. */
function ofLogo({ lines }: Document): Mark<BodyValue> | null {
  const line = lines.find(({ sign }) => sign === 'letterhead');
  const town = line === undefined ? null : findMunicipality(line.text);
  return line === undefined || town === null ? null : mark({ name: line.text, classification: null, ags: town.ags }, line, 'logo', 'implied');
}

function withKey(body: BodyValue): BodyValue {
  const ags = isCounty(body) ? (findCounty(body.name)?.ags ?? null) : (findMunicipality(body.name)?.ags ?? null);
  return { ...body, ags };
}

function isCounty(body: BodyValue): boolean {
  return body.classification !== null && body.name.startsWith(body.classification);
}

function mostNamed(document: Document, cities: readonly Mark<CityValue>[]): Mark<BodyValue> | null {
  const counts = new Map<number, { first: Mark<CityValue>; count: number; official: boolean }>();
  const districts = districtsOf(document.text, new Set(cities.map(({ value }) => value.name)));
  for (const city of cities) {
    if (city.value.country !== 'DE' || districts.has(city.value.name)) continue;
    const known = counts.get(city.value.geonameId);
    const named = AUTHORITY.test(document.text.slice(Math.max(0, city.start - 40), city.start)) || DATED.test(document.text.slice(city.end, city.end + 12));
    if (known === undefined) {
      const adjective = adjectives(document.text, city.value.name);
      counts.set(city.value.geonameId, { first: city, count: 1 + adjective, official: named || adjective > 0 });
    } else {
      known.count += 1;
      known.official ||= named;
    }
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const best = ranked[0];
  if (best === undefined || (!best.official && best.count < OFTEN && ranked.length > 1) || best.count < LEAD * (ranked[1]?.count ?? 0)) return null;
  const { name, ags } = best.first.value;
  const body: Mark<BodyValue> = { ...best.first, value: { name, classification: null, ags }, certainty: 'implied', rule: 'named-most-often' };
  return best.official && best.count >= SURE ? body : { ...body, weak: true };
}

/** Those of the names that the text calls parts of a town: "Stadtteilbeirat Neudorf". Each place is looked at once, however many names there are. */
function districtsOf(text: string, names: ReadonlySet<string>): ReadonlySet<string> {
  let longest = 0;
  for (const { length } of names) longest = Math.max(longest, length);
  const districts = new Set<string>();
  for (const { index, 0: kind } of text.matchAll(DISTRICT)) {
    const behind = text.slice(index + kind.length, index + kind.length + longest);
    for (let length = 1; length <= behind.length; length += 1) if (names.has(behind.slice(0, length))) districts.add(behind.slice(0, length));
  }
  return districts;
}

/** Matches "Stadtteil ", "Ortsbeirates " and "Bezirksvertretung "; not "Stadt " or "Ortschaftsrat in ". */
const DISTRICT = /(?:Stadtteil|Ortsteil|Stadtbezirk|Stadtteilbeirat|Ortsbeirat|Ortschaftsrat|Ortsrat|Bezirksbeirat|Bezirksvertretung|Ortschaft)(?:e?s)? /gu;

/** How often the name stands as an adjective. */
function adjectives(text: string, name: string): number {
  const adjective = name.endsWith('e') ? `${name}r` : `${name}er`;
  let count = 0;
  for (let at = text.indexOf(adjective); at >= 0; at = text.indexOf(adjective, at + adjective.length)) count += 1;
  return count;
}

/** A kind and the name behind it in running text. Matches "der Stadt Musterstadt"; not "die Stadt hat". */
const KIND_AND_NAME = /(?<![\p{L}-])(?<kind>Stadt|Gemeinde|Landeshauptstadt|Hansestadt|Kreisstadt|Marktgemeinde|Landkreis(?:es)?) (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-])/gu;

/** A body that no gazetteer has: the one named most often behind its kind, at least twice or once alone. */
function namedByKind(text: string): Mark<BodyValue> | null {
  const counts = new Map<string, { count: number; body: Mark<BodyValue> }>();
  for (const found of text.matchAll(KIND_AND_NAME)) {
    const { kind = '', name = '' } = found.groups ?? {};
    const known = counts.get(name);
    const county = kind.startsWith('Landkreis');
    const value: BodyValue = { name: county ? `Landkreis ${name}` : name, classification: county ? 'Landkreis' : kind, ags: null };
    const body: Mark<BodyValue> = { value, certainty: 'implied', start: found.index, end: found.index + found[0].length, rule: 'named-by-kind' };
    counts.set(name, { count: (known?.count ?? 0) + 1, body: known?.body ?? body });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const best = ranked[0];
  const isKnown = best !== undefined && (best.count > 1 || findMunicipality(best.body.value.name) !== null || isCounty(best.body.value));
  return best !== undefined && isKnown && best.count >= LEAD * (ranked[1]?.count ?? 0) ? best.body : null;
}
