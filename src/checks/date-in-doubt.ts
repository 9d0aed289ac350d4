/**
 * # date-in-doubt
 *
 * Severity: warning
 *
 * Reports a date that can be read in two ways: `04/05/2020` (April or May), `Juni 2009/ 2010/ 2011` (one month for three years,
 * or one month and two whole years).
 *
 * Why it matters: the record has to hold one reading, and it may be the wrong one.
 *
 * What to do: look at the place; other dates of the same paper often tell which reading was meant.
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
 * Die Vereine wurden dreimal besucht (Juni 2017/ 2018/ 2019).
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
 * Die Vereine wurden dreimal besucht (Juni 2017, Juni 2018 und Juni 2019).
 * ```
 */
import type { DateValue, Mark } from '../fields/paper-tree/paper-tree.js';
import type { Check } from './check.js';
import { wordsAt } from './reading/words-at.js';

/** Characters between two dates of one expression: `2009/ 2010`. */
const MAX_GAP = 6;

interface Doubt {
  readonly doubt: string;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
}

/** Neighbors with the same doubt are one expression. */
function doubtsOf(dates: readonly Mark<DateValue>[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const { value, start, end } of dates) {
    if (value.doubt === null) continue;
    const last = doubts.at(-1);
    if (last && last.doubt === value.doubt && start - last.end <= MAX_GAP) {
      doubts[doubts.length - 1] = { ...last, end: Math.max(end, last.end), readings: [...last.readings, value.edtf] };
    } else doubts.push({ doubt: value.doubt, start, end, readings: [value.edtf] });
  }
  return doubts;
}

export const dateInDoubt: Check = {
  id: 'date-in-doubt',
  severity: 'warning',
  *run({ paper, document }) {
    for (const { doubt, start, end, readings } of doubtsOf(paper.dates)) {
      const written = wordsAt(document, { start, end });
      yield {
        message: `${written} was read as ${readings.join(', ')}, which is not sure (${doubt.replaceAll('-', ' ')}).`,
        at: { start, end },
        actual: written,
      };
    }
  },
};
