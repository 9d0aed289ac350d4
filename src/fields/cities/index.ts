/** The cities that a document mentions. Needs the body and the companies to have been read before. */
import { spellsUmlautsOut } from '../../tree/spelled-umlauts.js';
import type { Recognizer } from '../paper-tree/recognizer.js';
import { findCities } from './find-cities.js';

export { findCities } from './find-cities.js';
export type { CityContext, TextRange } from './find-cities.js';

export const cities: Recognizer = {
  name: 'cities',
  recognize: (document, found) => ({
    add: {
      cities: findCities(document.text, { bodyName: found.body[0]?.value.name ?? null, companySpans: found.companies, isSpelled: spellsUmlautsOut(document.source) }, document.words()),
    },
  }),
};
