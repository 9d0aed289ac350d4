/**
 * # entities-in-doubt
 *
 * Severity: warning
 *
 * Reports a document half or more of whose cities rest on weak evidence: a list of names that could be streets, people or districts as well,
 * or a text whose letters were read badly. Also one with two or more companies that nothing but the sentence around them tells: no legal form,
 * no word such as `Firma`, no kind of business.
 *
 * Why it matters: one weak name is a matter for a second look, many are a sign that the text is of another kind than it seems.
 *
 * What to do: do not publish the list of cities or companies of this document without reading it.
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
 * Den Beton liefert Varando. Die Fenster liefert Lummero.
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
 * Den Beton liefert Varando. Die Fenster liefert die Lummero GmbH.
 * ```
 */
import type { Check } from './check.js';

/** Fewer names are too few to speak of most. */
const MIN_CITIES = 4;

/** One may stand beside known ones, several are a text of a dense kind, in which others are missed. */
const MIN_COMPANIES = 2;

export const entitiesInDoubt: Check = {
  id: 'entities-in-doubt',
  severity: 'warning',
  *run({ record, paper }) {
    const companies = new Set(paper.companies.filter(({ weak, value }) => weak === true && value.legalForm === null).map(({ value }) => value.name));
    if (companies.size >= MIN_COMPANIES) {
      yield {
        message: `${companies.size} of ${record.companies.length} companies are in doubt (${[...companies].slice(0, 5).join(', ')}).`,
        pointer: '/record/companies', actual: String(companies.size), expected: 'names with a legal form or a cue',
      };
    }
    const doubtful = record.cities.filter((city) => city.certainty === 'doubtful');
    if (record.cities.length < MIN_CITIES || doubtful.length * 2 < record.cities.length) return;
    yield {
      message: `${doubtful.length} of ${record.cities.length} cities are in doubt (${doubtful.slice(0, 5).map((city) => city.name).join(', ')}).`,
      pointer: '/record/cities', actual: String(doubtful.length), expected: 'names with a cue',
    };
  },
};
