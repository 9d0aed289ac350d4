/**
 * # date-without-year
 *
 * Severity: info
 *
 * Reports a day or month without a year: `am 17. Oktober`, `im April`.
 *
 * Why it matters: the year is clear to the reader and not to a program. The record keeps the date with the year left open (`XXXX-10-17`) and
 * does not guess one.
 *
 * What to do: nothing, or complete the year by hand. The date of the paper mostly tells it.
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
 * Die Halle wurde am 17. Oktober geschlossen.
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
 * Die Halle wurde am 17. Oktober 2019 geschlossen.
 * ```
 */
import type { Check } from './check.js';
import { wordsAt } from './reading/words-at.js';

export const dateWithoutYear: Check = {
  id: 'date-without-year',
  severity: 'info',
  *run({ paper, document }) {
    for (const { value, start, end } of paper.dates) {
      if (!value.edtf.startsWith('XXXX')) continue;
      const written = wordsAt(document, { start, end });
      yield { message: `${written} is printed without a year; it is kept as ${value.edtf}.`, at: { start, end }, actual: written, expected: 'a year' };
    }
  },
};
