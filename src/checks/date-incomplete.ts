/**
 * # date-incomplete
 *
 * Severity: warning
 *
 * Reports a date that breaks off: `13. September 201`, `vom 12.04.`, `am .2016`.
 *
 * Why it matters: the record leaves it out, since a year with three digits could be any of ten. Mostly a converter lost the end of
 * a line, and then more than the date is lost.
 *
 * What to do: look at the original; if the file was converted, convert it again.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 *
 * Der Ausschuss hat mit Beschluss vom 13. September 201
 * die Verwaltung beauftragt.
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
 * Betreff: Neubau der Sporthalle
 *
 * Der Ausschuss hat mit Beschluss vom 13. September 2019
 * die Verwaltung beauftragt.
 * ```
 */
import type { Check } from './check.js';
import { unreadFindings } from './reading/unread-marks.js';

export const dateIncomplete: Check = {
  id: 'date-incomplete',
  severity: 'warning',
  *run(context) {
    yield* unreadFindings(context, 'date-incomplete', (written) => ({
      message: `The date ${written} breaks off. Expected a day, a month or a year that is whole.`,
      expected: 'a whole date',
    }));
  },
};
