/**
 * # consultation-order
 *
 * Severity: info
 *
 * Reports a Beratungsfolge whose dates neither rise nor fall from row to row.
 *
 * Why it matters: some bodies print the newest row first, some the oldest; a row that breaks the order has a mistyped date or
 * belongs to another round of the same paper. The record keeps the printed order.
 *
 * What to do: look at the date of the row that is quoted, above all at its year.
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
 * Finanzausschuss	Vorberatung	24.04.2020	Ö
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
 * Bauausschuss	Vorberatung	17.03.2020	Ö
 * Finanzausschuss	Vorberatung	17.03.2020	Ö
 * Stadtrat	Entscheidung	26.03.2020	Ö
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';
import { datedRows, type DatedRow } from './reading/dated-rows.js';

/** Rows that are dated against the way that the first two different dates show. */
function breaksOf(rows: readonly DatedRow[]): readonly (readonly [DatedRow, DatedRow])[] {
  const steps = rows.flatMap((row, at) => {
    const before = rows[at - 1];
    return before && before.first !== row.first ? [{ before, row, rises: before.first < row.first }] : [];
  });
  return steps.filter(({ rises }) => rises !== steps[0]?.rises).map(({ before, row }) => [before, row] as const);
}

export const consultationOrder: Check = {
  id: 'consultation-order',
  severity: 'info',
  *run(context) {
    if (context.record.kind !== 'paper') return;
    const [first] = breaksOf(datedRows(context));
    if (!first) return;
    const [before, row] = first;
    yield {
      message: `The row of "${row.row.organization.value}" (${row.first}) follows one of ${before.first}, against the order of the rows before.`,
      at: row.date,
      pointer: `/record/consultations/${row.index}/date`,
      actual: row.first,
    };
  },
};
