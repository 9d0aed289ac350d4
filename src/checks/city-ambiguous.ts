/**
 * # city-ambiguous
 *
 * Severity: info
 *
 * Reports a city whose name several municipalities bear, where nothing in the text decides which is meant; the largest was taken.
 *
 * Why it matters: coordinates and AGS of the wrong Neustadt look as good as those of the right one.
 *
 * What to do: look at the place. The other candidates are in GeoNames under the same name.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Betreff: Neubau der Sporthalle
 *
 * Sachverhalt:
 * Die Vertreter aus Rotenburg waren dabei.
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Betreff: Neubau der Sporthalle
 *
 * Sachverhalt:
 * Die Vertreter aus Hamburg waren dabei.
 * ```
 */
import type { Check } from './check.js';

export const cityAmbiguous: Check = {
  id: 'city-ambiguous',
  severity: 'info',
  *run({ record, paper }) {
    for (const [at, city] of record.cities.entries()) {
      if (city.certainty !== 'doubtful') continue;
      const mention = paper.cities.find(({ value }) => !value.inside && value.name === city.name && value.certainty === 'doubtful');
      if (mention === undefined || mention.value.alternatives.length === 0) continue;
      yield {
        message: `${city.forms[0] ?? city.name} was taken for ${city.name}; ${mention.value.alternatives.length} other places bear the name.`,
        at: mention, pointer: `/record/cities/${at}`, actual: city.forms[0] ?? city.name, expected: 'a name that one place bears, or a country, river or region beside it',
      };
    }
  },
};
