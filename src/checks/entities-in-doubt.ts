/**
 * # entities-in-doubt
 *
 * Severity: warning
 *
 * Reports a document half or more of whose cities rest on weak evidence: a list of names that could be streets, people or districts as well,
 * or a text whose letters were read badly.
 *
 * Why it matters: one weak name is a matter for a second look, many are a sign that the text is of another kind than it seems.
 *
 * What to do: do not publish the list of cities of this document without reading it.
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
 * Es kamen Gäste aus Rotenburg, Hausen, Neustadt, Hofheim, Wangen und Rottenburg.
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
 * Es kamen Gäste aus Hamburg, Köln und Leipzig.
 * ```
 */
import type { Check } from './check.js';

/** Fewer names are too few to speak of most. */
const MIN_CITIES = 4;

export const entitiesInDoubt: Check = {
  id: 'entities-in-doubt',
  severity: 'warning',
  *run({ record }) {
    const doubtful = record.cities.filter((city) => city.certainty === 'doubtful');
    if (record.cities.length < MIN_CITIES || doubtful.length * 2 < record.cities.length) return;
    yield {
      message: `${doubtful.length} of ${record.cities.length} cities are in doubt (${doubtful.slice(0, 5).map((city) => city.name).join(', ')}).`,
      pointer: '/record/cities', actual: String(doubtful.length), expected: 'names with a cue',
    };
  },
};
