/**
 * # consultation-row-unread
 *
 * Severity: warning
 *
 * Reports a line in the Beratungsfolge that ended in no consultation.
 *
 * Why it matters: a meeting may be missing from the record, and with it the decision.
 *
 * What to do: read the line. If it is a row, its arrangement is unknown: note the columns in `src/layouts/`, or the missing
 * word in `src/vocabulary/`.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Datum	Gremium	Zuständigkeit
 * 17.03.2020	Bauausschuss	Vorberatung
 * 24.03.2020		Vorberatung
 * 26.03.2020	Stadtrat	Entscheidung
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
 * Datum	Gremium	Zuständigkeit
 * 17.03.2020	Bauausschuss	Vorberatung
 * 24.03.2020	Finanzausschuss	Vorberatung
 * 26.03.2020	Stadtrat	Entscheidung
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';
import { unreadFindings } from './reading/unread-marks.js';

export const consultationRowUnread: Check = {
  id: 'consultation-row-unread',
  severity: 'warning',
  *run(context) {
    yield* unreadFindings(context, 'consultation-row', (written) => ({
      message: `This line of the Beratungsfolge was not read: "${written}".`,
      pointer: '/record/consultations',
      expected: 'a row with a committee',
    }));
  },
};
