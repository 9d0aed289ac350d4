/**
 * # consultation-row-unused
 *
 * Severity: info
 *
 * Reports a committee of the Beratungsfolge that has no day and nothing else beside its name, while other rows are filled in.
 *
 * Why it matters: forms print committees that a paper does not go to, so such a row is no consultation and is left out. It
 * looks the same if its session was not fixed yet when the paper was printed.
 *
 * What to do: nothing, if the form prints its committees beforehand; else look at the row, and add the consultation.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Gremium	Datum	Status
 * Bauausschuss	17.03.2020	Ö
 * Finanzausschuss
 * Stadtrat	26.03.2020	Ö
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
 * Gremium	Datum	Status
 * Bauausschuss	17.03.2020	Ö
 * Stadtrat	26.03.2020	Ö
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';
import { unreadFindings } from './reading/unread-marks.js';

export const consultationRowUnused: Check = {
  id: 'consultation-row-unused',
  severity: 'info',
  *run(context) {
    yield* unreadFindings(context, 'unused-row', (written) => ({
      message: `"${written}" has nothing but its name while other rows are filled in: taken for an unused row of the form, and left out.`,
      pointer: '/record/consultations',
      expected: 'a day, if the paper goes there',
    }));
  },
};
