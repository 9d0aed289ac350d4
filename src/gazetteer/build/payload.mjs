/**
 * Lays the places out as the lines that `../load.ts` reads: three lines of word lists and counties, then one line a place.
 * The same inputs give the same characters, on any machine.
 */
import { placeNames } from './names.mjs';
import { selectPlaces } from './selection.mjs';
import { readCounties, readDump, readExonyms, readGermanNames, readSurnames, readWords } from './sources.mjs';

const degrees = (value) => value.toFixed(3);

export function makePayload() {
  const germanNames = readGermanNames();
  const exonyms = readExonyms();
  const hasGermanName = (row) => exonyms.has(row.id) || (germanNames.get(row.id) ?? row.name) !== row.name;
  const places = selectPlaces(readDump(), hasGermanName).map((place) => {
    const [name, forms] = placeNames(place, germanNames.get(place.id), exonyms.get(place.id) ?? []);
    return [name, forms.join('|'), place.id, place.country, place.admin1, place.ags, place.partOf, place.population,
      degrees(place.latitude), degrees(place.longitude)].join('\t');
  });
  const counties = readCounties().map((cells) => cells.join(';'));
  return [readWords().join('|'), readSurnames().join('|'), counties.join('|'), ...places].join('\n');
}
