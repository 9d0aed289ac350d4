/**
 * # date-impossible
 *
 * Severity: error in the head and in the Beratungsfolge; warning in running text
 *
 * Reports what is written as a date and is no day of the calendar: 31.02.2012, 12.13.2004, 26.02.3004.
 *
 * Why it matters: the value is null in the record although the document states something. Which digit is wrong, nobody
 * but the author knows, so nothing is repaired.
 *
 * What to do: correct the document, or note the right date beside it.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 31.02.2020
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
 * Datum 29.02.2020
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Span } from '../tree/document.js';
import type { Check, CheckContext } from './check.js';
import { inRegion } from './reading/in-region.js';
import { unreadFindings } from './reading/unread-marks.js';

/** "27.07.20222" is no date, but a reader of tables may part it into a date and the number behind it; "10/47/2022" may be the number of a paper. */
function datesRead({ paper }: CheckContext): readonly Span[] {
  return [...paper.reference.slice(0, 1), ...paper.relatedPapers, ...paper.date, ...paper.received, ...paper.consultations.flatMap(({ value }) => value.date ?? [])];
}

export const dateImpossible: Check = {
  id: 'date-impossible',
  severity: 'error',
  *run(context) {
    const findings = unreadFindings(context, 'date-impossible', (written) => ({
      message: `${written} is no day of the calendar.`,
      expected: 'a day of the calendar',
    }));
    const read = findings.length === 0 ? [] : datesRead(context);
    for (const finding of findings) {
      const { at } = finding;
      if (!at || read.some(({ start, end }) => start < at.end && end > at.start)) continue;
      const counts = inRegion(context, 'head', at.start) || inRegion(context, 'consultations', at.start);
      yield counts ? finding : { ...finding, severity: 'warning' };
    }
  },
};
