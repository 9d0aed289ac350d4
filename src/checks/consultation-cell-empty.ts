/**
 * # consultation-cell-empty
 *
 * Severity: warning
 *
 * Reports a row of the Beratungsfolge without an agenda item or without a mark of publicity, while other rows of the same table have one.
 *
 * Why it matters: the cell was empty when the paper was printed, or its content was lost on the way to text, as crosses in
 * narrow columns often are. The text alone does not tell which, so the missing value is not known to be "not stated".
 *
 * What to do: look at the row in the original. If the cell is empty there, the record is right as it is.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Gremium	TOP	Datum	Status
 * Bauausschuss	4	17.03.2020	Ö
 * Stadtrat		26.03.2020	Ö
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
 * Gremium	TOP	Datum	Status
 * Bauausschuss	4	17.03.2020	Ö
 * Stadtrat	9	26.03.2020	Ö
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check, CheckContext, Finding } from './check.js';
import { inRegion } from './reading/in-region.js';

const CELLS = [
  { field: 'agendaItem', named: 'agenda item', expected: 'the number of an item' },
  { field: 'public', named: 'mark of publicity', expected: 'public or not public' },
] as const;

/** It stands in the table itself: a head or a note may tell of one session alone. */
function isInRow(context: CheckContext, cell: { readonly start: number } | null): boolean {
  return cell !== null && inRegion(context, 'consultations', cell.start);
}

export const consultationCellEmpty: Check = {
  id: 'consultation-cell-empty',
  severity: 'warning',
  *run(context) {
    if (context.record.kind !== 'paper') return;
    const rows = context.paper.consultations.flatMap(({ value, start }, index) => (inRegion(context, 'consultations', start) ? [{ value, index }] : []));
    for (const { field, named, expected } of CELLS) {
      if (!rows.some(({ value }) => isInRow(context, value[field]))) continue;
      for (const { value, index } of rows) {
        if (value[field] !== null) continue;
        yield {
          message: `The row of "${value.organization.value}" has no ${named}, others have: the cell is empty or was lost.`,
          at: value.organization,
          pointer: `/record/consultations/${index}/${field}`,
          expected,
        } satisfies Finding;
      }
    }
  },
};
