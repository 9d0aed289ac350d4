/**
 * # consultation-before-paper
 *
 * Severity: warning
 *
 * Reports a consultation that took place before the date of the paper. Supplements are left alone, since their Beratungsfolge goes
 * back to the paper that they amend, and so are rows with an outcome: there the paper was printed again after the meeting.
 *
 * Why it matters: nobody can consult a paper that does not exist yet. One of the dates is mistyped, or what was read as the
 * date of the paper is the day that it was printed or signed.
 *
 * What to do: compare both dates with the original.
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
 * Bauausschuss	Vorberatung	18.02.2020	Ö
 * Stadtrat	Entscheidung	26.03.2020	Ö
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
 * Bauausschuss	Vorberatung	02.03.2020	Ö
 * Stadtrat	Entscheidung	26.03.2020	Ö
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
 * Gremium	Datum	Ergebnis
 * Bauausschuss	18.02.2020	empfohlen
 * Stadtrat	26.03.2020
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';
import { datedRows } from './reading/dated-rows.js';
import { ownDate } from './reading/own-date.js';

export const consultationBeforePaper: Check = {
  id: 'consultation-before-paper',
  severity: 'warning',
  *run(context) {
    const own = ownDate(context);
    const number = context.paper.reference.find((mark) => mark.value.reference === context.record.reference);
    if (!own || (number && number.value.suffix !== null)) return;
    for (const { index, row, date, last } of datedRows(context)) {
      if (last >= own.day || row.outcome !== null) continue;
      yield {
        message: `"${row.organization.value}" met on ${last}, before the date of the paper (${own.day}).`,
        at: date,
        pointer: `/record/consultations/${index}/date`,
        actual: last,
        expected: `${own.day} or later`,
      };
    }
  },
};
