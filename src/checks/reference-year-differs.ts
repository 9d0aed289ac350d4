/**
 * # reference-year-differs
 *
 * Severity: warning
 *
 * Reports a paper whose number names another year than its date. Numbers drawn shortly before the turn of the year, or
 * for a paper of the year to come, are left alone, and so are supplements, which keep the number of the paper they amend.
 *
 * Why it matters: one of the two is a typing error, or one of them belongs to another paper.
 *
 * What to do: compare both with the paper's first consultation.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2017
 * Datum 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0987/2019
 * Datum 14.01.2020
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';
import { ownDate } from './reading/own-date.js';

/** January to March of the year behind the number's, October to December of the year before it. */
function isTurnOfYear(year: number, numbered: number, month: number): boolean {
  return (year === numbered + 1 && month <= 3) || (year === numbered - 1 && month >= 10);
}

// Parts the digits of a number. Matches "/", "-" and letters; not "2017".
const NO_DIGITS = /\D+/u;

/** Some part of the number is the year, whatever the parts mean: `20-26/2023`, `DHH/2023/2005`. */
function names(reference: string, year: number): boolean {
  return reference.split(NO_DIGITS).some((part) => part === `${year}` || part === `${year}`.slice(2));
}

export const referenceYearDiffers: Check = {
  id: 'reference-year-differs',
  severity: 'warning',
  *run(context) {
    const { record, paper } = context;
    const date = ownDate(context);
    const own = paper.reference.find((mark) => mark.value.reference === record.reference);
    if (!date || !own || own.value.year === null || own.value.suffix !== null) return;
    const year = Number(date.day.slice(0, 4));
    if (names(own.value.reference, year) || isTurnOfYear(year, own.value.year, Number(date.day.slice(5, 7)))) return;
    yield {
      message: `The number ${own.value.reference} names the year ${own.value.year}, the paper is dated ${date.day}.`,
      at: own,
      pointer: '/record/reference',
      actual: String(own.value.year),
      expected: String(year),
    };
  },
};
