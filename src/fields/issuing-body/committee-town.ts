import { bodyKinds } from '../../vocabulary/body-kinds.js';
import { findMunicipality } from '../../gazetteer/index.js';
import type { ConsultationValue, Mark } from '../paper-tree.js';
import { STRONG, type Clue } from './clue.js';

/** The town that a committee of the Beratungsfolge has in its name: `Bezirksvertretung Altfeld-Nord`, `Rat der Stadt Altfeld`. */

/** Matches "Bezirksvertretung Altfeld-Nord" and "Ortschaftsrat Altfeld-Mitte"; not "Bezirksvertretung Nord". */
const DISTRICT_OF = /^(?:Bezirksvertretung|Bezirksrat|Stadtbezirksrat|Ortsbeirat|Ortschaftsrat|Ortsrat) (?<name>\p{Lu}\p{Ll}+)-(?:Nord|Süd|Ost|West|Mitte|Innenstadt|Zentrum|Nordost|Nordwest|Südost|Südwest)(?:-\p{L}+)?$/u;
/** The name behind a kind, to the end. Matches "Altfeld" and "Bad Muster an der Aue"; not "und Kultur". */
const NAME = /^(?:\p{Lu}[\p{L}./()-]+)(?: (?:am|an der|im|in|bei|ob der) \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+)?$/u;
/** Matches "Stadtrat Altfeld"; not "Stadtrat Umwelt und Bau". */
const COUNCIL = /^(?:Stadtrat|Gemeinderat|Marktgemeinderat|Ratsversammlung|Ortsgemeinderat|Verbandsgemeinderat|Gemeindevertretung|Stadtvertretung) (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)$/u;

export function committeeTowns(consultations: readonly Mark<ConsultationValue>[]): Clue[] {
  return consultations.flatMap(({ value: { organization } }) => {
    const name = (DISTRICT_OF.exec(organization.value) ?? COUNCIL.exec(organization.value))?.groups?.['name'] ?? behindKind(organization.value);
    const town = name === undefined ? null : findMunicipality(name);
    return town === null ? [] : [{ geonameId: town.geonameId, name: town.name, ags: town.ags, start: organization.start, end: organization.end, weight: STRONG, official: true }];
  });
}

/** "Stadt Altfeld" at the end of "Rat der Stadt Altfeld". */
function behindKind(organization: string): string | undefined {
  const kind = bodyKinds.find(organization);
  const name = kind === null || kind.value.county ? '' : organization.slice(kind.end + 1);
  return NAME.test(name) ? name : undefined;
}
