/**
 * Lays the places out as the lines that `../load.ts` reads: three lines of word lists and counties, then one line a place.
 * The same inputs give the same characters, on any machine.
 */
import { formsOf, plainName, withSharpS } from './names.mjs';
import { selectPlaces } from './selection.mjs';
import { readAbroad, readCounties, readDistricts, readDump, readExonyms, readGermanNames, readMerged, readRegister, readSettlements, readSurnames, readSwiss, readWords } from './sources.mjs';

const degrees = (value) => value.toFixed(3);

export function makePayload() {
  const germanNames = readGermanNames();
  const exonyms = readExonyms();
  const rows = readDump().map((row) => {
    const original = withSharpS(plainName(row.name, row.country), row);
    return { ...row, original, name: plainName(germanNames.get(row.id) ?? original, row.country).normalize('NFC') };
  });
  const hasGermanName = (row) => exonyms.has(row.id) || row.name !== row.original;
  const places = selectPlaces(rows, { register: readRegister(), merged: readMerged(), settlements: readSettlements(), districts: readDistricts() }, readSwiss(), readAbroad(), hasGermanName).map((place) => {
    const forms = formsOf(place, exonyms.get(place.id) ?? []);
    return [place.name, forms.join('|'), place.id, place.country, place.admin1, place.ags, place.partOf, place.population,
      degrees(place.latitude), degrees(place.longitude)].join('\t');
  });
  const counties = readCounties().map((cells) => cells.join(';'));
  return [readWords().join('|'), readSurnames().join('|'), counties.join('|'), ...places].join('\n');
}
