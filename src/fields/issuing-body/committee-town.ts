import letterhead from '../../vocabulary/letterhead-words.json' with { type: 'json' };
import beside from '../../vocabulary/town-clues.json' with { type: 'json' };
import { bodyKinds } from '../../vocabulary/body-kinds.js';
import { findMunicipality, type Municipality } from '../../gazetteer/index.js';
import { districtWords } from '../cities/evidence/cue-words.js';
import type { ConsultationValue, Mark } from '../paper-tree/paper-tree.js';
import { AS_AUTHORITY, STRONG, type Clue } from './clue.js';

/** The town that a committee of the Beratungsfolge has in its name: `Bezirksvertretung Altfeld-Nord`, `Rat der Stadt Altfeld`. */

/** Two words. Matches "Bezirksvertretung Altfeld-Nord" and "Stadtrat Altfeld"; not "Stadtrat Umwelt und Bau". */
const KIND_AND_NAME = /^(?<kind>\p{Lu}\p{Ll}+) (?<name>\p{Lu}\p{Ll}+(?:-\p{L}+)*)$/u;
/** The town before the name of its part. Matches "Altfeld-Nord" and "Altfeld-Mitte-Ost"; not "Nord". */
const TOWN_AND_PART = /^(?<name>\p{Lu}\p{Ll}+)-(?<part>\p{L}+)(?:-\p{L}+)?$/u;
const parts: ReadonlySet<string> = new Set(beside.parts);
/** The name behind a kind, to the end. Matches "Altfeld" and "Bad Muster an der Aue"; not "und Kultur". */
const NAME = /^(?:\p{Lu}[\p{L}./()-]+)(?: (?:am|an der|im|in|bei|ob der) \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+)?$/u;
const councils: ReadonlySet<string> = new Set(letterhead.councils);

export function committeeTowns(consultations: readonly Mark<ConsultationValue>[]): Clue[] {
  return consultations.flatMap(({ value: { organization } }) => {
    const borough = boroughOf(organization.value);
    if (borough !== null) return [{ geonameId: borough.geonameId, name: borough.name, ags: borough.ags, start: organization.start, end: organization.end, weight: AS_AUTHORITY, official: true }];
    const name = behindCouncil(organization.value) ?? behindKind(organization.value);
    const town = name === undefined ? null : findMunicipality(name);
    return town === null ? [] : [{ geonameId: town.geonameId, name: town.name, ags: town.ags, start: organization.start, end: organization.end, weight: STRONG, official: true }];
  });
}

/** The large town of "Bezirksvertretung Altfeld-Neudorf", whose second half is a borough. */
function boroughOf(organization: string): Municipality | null {
  const { town = '', part = '' } = BOROUGH.exec(organization)?.groups ?? {};
  const found = town === '' || findMunicipality(`${town}-${part}`) !== null ? null : findMunicipality(town);
  return found !== null && found.population >= LARGE && townOfPart(`${town}-${part}`) === undefined ? found : null;
}

/** Matches "Bezirksvertretung Altfeld-Neudorf"; not "Ortsbeirat Altfeld-Neudorf", which may be another town's, or "Bezirksvertretung Nord". */
const BOROUGH = /^(?:Bezirksvertretung|Stadtbezirksrat|Stadtteilvertretung) (?<town>\p{Lu}\p{Ll}+)-(?<part>\p{Lu}\p{Ll}+)$/u;
/** Only large towns have boroughs with councils. */
const LARGE = 100_000;

/** The town of a council, or of one of its districts. */
function behindCouncil(organization: string): string | undefined {
  const { kind = '', name = '' } = KIND_AND_NAME.exec(organization)?.groups ?? {};
  if (councils.has(kind)) return name;
  return districtWords.has(kind) ? townOfPart(name) : undefined;
}

/** "Stadt Altfeld" at the end of "Rat der Stadt Altfeld". */
function behindKind(organization: string): string | undefined {
  const kind = bodyKinds.find(organization);
  const name = kind === null || kind.value.county ? '' : organization.slice(kind.end + 1);
  return NAME.test(name) ? name : undefined;
}

/** "Altfeld" of "Altfeld-Nord"; not of "Altfeld-Neudorf". */
function townOfPart(name: string): string | undefined {
  const { name: town, part } = TOWN_AND_PART.exec(name)?.groups ?? {};
  return part !== undefined && parts.has(part) ? town : undefined;
}
