import type { Document } from '../../tree/document.js';
import type { CityValue, Mark } from '../paper-tree/paper-tree.js';
import { STRONG, type Clue } from './clue.js';

/** The town in the address of its mayor, to whom members of the council send their motions: "Herrn Oberbürgermeister" over "12345 Musterau". */
export function addressedMayors({ lines }: Document, cities: readonly Mark<CityValue>[]): Clue[] {
  const at = lines.slice(0, HEAD_LINES).findIndex(({ text }) => text.length < LONGEST && MAYOR.test(text));
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
/** Matches "12345 Musterau"; not "1234 Muster". */
const POSTCODE = /^(?:D-)?\d{5} \p{Lu}/u;
