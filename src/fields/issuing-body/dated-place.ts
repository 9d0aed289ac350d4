import { findMunicipality } from '../../gazetteer/index.js';
import type { Document } from '../../tree/document.js';
import { STRONG, type Clue } from './clue.js';

/** The town where an excerpt was certified or a paper signed: "Musterau, den 25.09.2013" as a line of its own. */
export function datedPlaces({ lines }: Document): Clue[] {
  return lines.flatMap(({ text, start }) => {
    const name = text.length < LONGEST && YEAR_LAST.test(text) ? PLACE_AND_DAY.exec(text)?.groups?.['name'] : undefined;
    const town = name === undefined ? null : findMunicipality(name);
    return town === null ? [] : [{ geonameId: town.geonameId, name: town.name, ags: town.ags, start, end: start + (name ?? '').length, weight: STRONG, official: true }];
  });
}

const LONGEST = 60;
/** Matches the end of "Musterau, den 25.09.2013"; not of "Musterau, den". */
const YEAR_LAST = /\d{4}$/u;
/** Matches "Musterau, den 25.09.2013" and "Bad Muster, 3. Mai 2013"; not "Rathaus Musterau, 25.09.2013" or "Musterau, am Markt 2013". */
const PLACE_AND_DAY = /^(?<name>\p{Lu}\p{L}+(?:[- ]\p{L}+){0,3}), ?(?:den |dem |am )?\d{1,2}\. ?(?:\d{1,2}\. ?|\p{Lu}\p{Ll}{2,8} )\d{4}$/u;
