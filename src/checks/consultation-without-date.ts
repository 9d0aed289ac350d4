/**
 * # consultation-without-date
 *
 * Severity: warning; info if no row of the Beratungsfolge has a date
 *
 * Reports a consultation without a day, while other rows have one. A Beratungsfolge that lists committees only is reported once.
 *
 * Why it matters: the meeting was not yet fixed when the paper was printed, or the date stands where the reader did not
 * look for it. Both leave the order of the consultations open.
 *
 * What to do: look at the row; if a date stands near it, its arrangement is unknown.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Gremium	Zuständigkeit	Datum	Status
 * Bauausschuss	Vorberatung	17.03.2020	Ö
 * Stadtrat	Entscheidung		Ö
 *
 * Betreff: Neubau der Sporthalle
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Gremium	Zuständigkeit	Datum	Status
 * Bauausschuss	Vorberatung	17.03.2020	Ö
 * Stadtrat	Entscheidung	26.03.2020	Ö
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';

export const consultationWithoutDate: Check = {
  id: 'consultation-without-date',
  severity: 'warning',
  *run({ record, paper }) {
    if (record.kind !== 'paper') return;
    const dateless = paper.consultations.flatMap(({ value }, index) => (value.date ? [] : [{ index, organization: value.organization }]));
    const first = dateless[0];
    if (first && dateless.length === paper.consultations.length) {
      const message = `None of the ${dateless.length} consultations has a date.`;
      yield { message, at: first.organization, pointer: '/record/consultations', expected: 'a day', severity: 'info' };
      return;
    }
    for (const { index, organization } of dateless) {
      yield {
        message: `The consultation in "${organization.value}" has no date, others have.`,
        at: organization,
        pointer: `/record/consultations/${index}/date`,
        expected: 'a day',
      };
    }
  },
};
