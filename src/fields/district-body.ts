import bodyKinds from '../vocabulary/body-kinds.json' with { type: 'json' };
import { titleCase } from '../gazetteer/index.js';
import { mark } from './mark.js';
import type { BodyValue, Mark } from './paper-tree.js';

/**
 * The district of a city state that issues papers of its own, from its assembly or its office: "Bezirksversammlung
 * Musterviertel", "Bezirksverordnetenversammlung Musterviertel von Berlin". Its name is written behind the city's where
 * the text names that city. The key is none: a district has no AGS.
 */
const ASSEMBLIES = bodyKinds.districtAssemblies.join('|');
const TOWNS = bodyKinds.districtTowns.join('|');

/** Matches "Bezirksamt Muster-Viertel von Berlin" and "BEZIRKSVERSAMMLUNG MUSTER"; not "Bezirksversammlung möge" or "Bezirksamt wird". */
const DISTRICT = new RegExp(`(?<![\\p{L}-])(?:${ASSEMBLIES}|${ASSEMBLIES.toUpperCase()}) (?:(?<inside>${TOWNS})[- ])?(?<name>\\p{Lu}[\\p{L}]+(?:-\\p{Lu}\\p{L}+)*)(?: von (?<town>${TOWNS}))?(?![\\p{L}-])`, 'u');
/** The city of the letterhead. Matches "Hansestadt Hamburg" and "HANSESTADT HAMBURG"; not "in Hamburg". */
const CITY = new RegExp(`(?<![\\p{L}])(?:Hansestadt|HANSESTADT|Land|LAND) (?<town>${TOWNS}|${TOWNS.toUpperCase()})(?!\\p{L})`, 'u');
/** What an assembly has and is no district. Matches "Fraktion" and "Drucksache"; not "Mitte". */
const NOT_A_DISTRICT = /^(?:Beschluss|Drucksache|Tagesordnung|Vorlage|Antrag|Anfrage|Sitzung|Niederschrift|Protokoll|Fraktion|Empfehlung|Kenntnisnahme|Entscheidung|Vorberatung|Abt|Abteilung|Stadtentwicklungsamt|Telefon|Der|Die|Das|Und)$/iu;

/** @param from offset of `text` in the document. */
export function districtBody(text: string, from: number): Mark<BodyValue> | null {
  const found = DISTRICT.exec(text);
  const { name = '', inside, town } = found?.groups ?? {};
  if (found === null || NOT_A_DISTRICT.test(name)) return null;
  const city = inside ?? town ?? CITY.exec(text)?.groups?.['town'];
  const district = name === name.toUpperCase() ? titleCase(name) : name;
  const start = from + found.index;
  return mark({ name: city === undefined ? district : `${titleCase(city)}-${district}`, classification: 'Bezirk', ags: null }, { start, end: start + found[0].length }, 'district-assembly');
}
