import type { Document } from '../../tree/document.js';
import type { CityValue, Mark } from '../paper-tree/paper-tree.js';
import { STRONG, type Clue } from './clue.js';

/** The town in the address of its mayor, to whom members of the council send their motions, or of the town hall where they have their office: "Herrn Oberbürgermeister" over "12345 Musterau". */
export const addressedMayors = ({ lines }: Document, cities: readonly Mark<CityValue>[]): Clue[] => [MAYOR, TOWN_HALL].flatMap((opens) => townsBelow(lines, opens, cities)).slice(0, 1);

function townsBelow(lines: Document['lines'], opens: RegExp, cities: readonly Mark<CityValue>[]): Clue[] {
  const at = lines.slice(0, HEAD_LINES).findIndex(({ text }) => text.length < LONGEST && opens.test(text));
  const mayor = lines[at];
  if (mayor === undefined) return [];
  const town = lines.slice(at + 1, at + 1 + ADDRESS_LINES).find(({ text, block }) => block === mayor.block && POSTCODE.test(text));
  const city = town === undefined ? undefined : cities.find(({ start, end }) => start >= town.start && end <= town.end);
  return city === undefined ? [] : [{ geonameId: city.value.geonameId, name: city.value.name, ags: city.value.ags, start: city.start, end: city.end, weight: STRONG, official: true }];
}

const HEAD_LINES = 25;
const ADDRESS_LINES = 5;
const LONGEST = 60;
/** Matches "Herrn Oberbürgermeister", "An den Bürgermeister" and "Frau Bürgermeisterin Eva Muster"; not "Der Bürgermeister" or "Bürgermeister". */
const MAYOR = /^(?:An )?(?:Herrn|Frau|den|die) (?:Herrn |Frau )?(?:Ober)?[Bb]ürgermeister(?:in)?(?!\p{L})/u;
/** An address, a line alone. Matches "Rathaus", "Bezirksrathaus Altfeld", "Rathaus, Zimmer 12" and "Neues Rathaus"; not "Rathausplatz 1" or "Umbau des Rathauses". */
const TOWN_HALL = /^(?:Neues |Altes |Haus des )?(?:Bezirks|Stadt|Technisches )?[Rr]athaus(?:,? (?:Zimmer|Raum|\p{Lu}\p{L}+)(?: [\p{L}\d.]{1,8})?)?$/u;
/** Matches "12345 Musterau"; not "1234 Muster". */
const POSTCODE = /^(?:D-)?\d{5} \p{Lu}/u;
