/**
 * # consultation-on-non-working-day
 *
 * Severity: warning
 *
 * Reports a consultation on a Sunday or on a holiday of all German states (New Year's Day, Good Friday, Easter Monday, 1 May,
 * Ascension Day, Whit Monday, 3 October, 25 and 26 December). Saturdays and the holidays of single states are left alone.
 *
 * Why it matters: councils hardly ever meet on such days; mostly a digit of the date is wrong.
 *
 * What to do: compare the date with the calendar of meetings.
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
 * Stadtrat	Entscheidung	13.04.2020	Ö
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
 * Stadtrat	Entscheidung	18.04.2020	Ö
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import { nonWorkingDay } from './calendar/non-working-day.js';
import type { Check } from './check.js';
import { datedRows } from './reading/dated-rows.js';

export const consultationOnNonWorkingDay: Check = {
  id: 'consultation-on-non-working-day',
  severity: 'warning',
  *run(context) {
    for (const { index, row, date, first, last } of datedRows(context)) {
      const reason = first === last ? nonWorkingDay(first) : null;
      if (reason === null) continue;
      yield {
        message: `The consultation in "${row.organization.value}" on ${first} falls on ${reason}. Expected a working day.`,
        at: date,
        pointer: `/record/consultations/${index}/date`,
        actual: first,
        expected: 'a working day',
      };
    }
  },
};
