import { findCounty, findMunicipality } from '../../gazetteer/index.js';
import { matchesFrom } from './matches-from.js';
import type { BodyValue, Mark } from '../paper-tree/paper-tree.js';

/** A body that no gazetteer has, from its kind in running text. */

/** A kind and the name behind it. Matches "der Stadt Musterstadt"; not "die Stadt hat". Sticky. */
const KIND_AND_NAME = /(?<![\p{L}-])(?<kind>Stadt|Gemeinde|Landeshauptstadt|Hansestadt|Kreisstadt|Marktgemeinde|Landkreis(?:es)?|Kreis(?:es)?) (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-])/uy;
/** What these begin with. Matches "Stadt "; not "Stadtrat". */
const KIND = /(?:Stadt|Gemeinde|Landeshauptstadt|Hansestadt|Kreisstadt|Marktgemeinde|Landkreis(?:es)?|Kreis(?:es)?) /gu;
/** Matches "Landkreis" of "Landkreises" and "Kreis"; not "Kreisstadt". */
const COUNTY = /^(?:Landkreis|Kreis)(?=$|es$)/u;
/** Matches "Kreistag" and "Kreisausschuss"; not "Stadtkreis". */
const COUNTY_COUNCIL = /(?<!\p{L})Kreis(?:tag|ausschuss)/u;
/** How many times as often as the next. */
const LEAD = 2;

/** The one named most often behind its kind, at least twice, or a county that the gazetteer has, with its council; towns that the gazetteer has are weighed elsewhere. */
export function namedByKind(text: string): Mark<BodyValue> | null {
  const counts = new Map<string, { count: number; body: Mark<BodyValue> }>();
  for (const found of matchesFrom(text, KIND, KIND_AND_NAME)) {
    const { kind = '', name = '' } = found.groups ?? {};
    const county = COUNTY.exec(kind)?.[0];
    if (county === undefined ? findMunicipality(name) !== null : findCounty(`${county} ${name}`) === null) continue;
    const known = counts.get(name);
    const value: BodyValue = { name: county === undefined ? name : `${county} ${name}`, classification: county ?? kind, ags: county === undefined ? null : (findCounty(`${county} ${name}`)?.ags ?? null) };
    const body: Mark<BodyValue> = { value, certainty: 'implied', start: found.index, end: found.index + found[0].length, rule: 'named-by-kind' };
    counts.set(name, { count: (known?.count ?? 0) + 1, body: known?.body ?? body });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const best = ranked[0];
  const isKnown = best !== undefined && (best.count > 1 || (COUNTY.test(best.body.value.classification ?? '') && COUNTY_COUNCIL.test(text)));
  return best !== undefined && isKnown && best.count >= LEAD * (ranked[1]?.count ?? 0) ? best.body : null;
}
