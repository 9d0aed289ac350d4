/**
 * # reference-ambiguous
 *
 * Severity: warning; info if the labels decide
 *
 * Reports two different document numbers that could both be the paper's own. Versions of one number (`0123/2020` and
 * `0123/2020-01`) are not two numbers.
 *
 * Why it matters: a paper that answers another one prints both numbers, often of the same shape, and everything that is later joined by
 * the number goes wrong if the wrong one is taken. Where the labels tell them apart (`Stellungnahme-Nr.` beside `zum Antrag
 * Nr.`) the finding is only information: the number was chosen by its label.
 *
 * What to do: compare with the place that is quoted. If the choice is wrong, the label of the own number is missing in
 * `src/vocabulary/`.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Stellungnahme der Verwaltung
 *
 * Stellungnahme-Nr. S0123/20
 * Datum 02.03.2020
 * zum Antrag Nr. A0045/20
 *
 * Bezeichnung Neubau der Sporthalle
 *
 * Die Verwaltung nimmt wie folgt Stellung.
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Stellungnahme der Verwaltung
 *
 * Stellungnahme-Nr. S0123/20
 * Datum 02.03.2020
 *
 * Bezeichnung Neubau der Sporthalle
 *
 * Die Verwaltung nimmt wie folgt Stellung. Schon im Antrag A0045/19 ging es um die Halle.
 * ```
 */
import type { Mark, ReferenceValue } from '../fields/paper-tree.js';
import type { Check } from './check.js';
import { inRegion } from './reading/in-region.js';

function isVersionOf(one: ReferenceValue, other: ReferenceValue): boolean {
  return (one.base ?? one.reference) === (other.base ?? other.reference);
}

/** Digits and letters folded: numbers of one shape have the same. `S0037/04` and `A0201/03` do. */
function shapeOf(reference: string): string {
  return reference.replace(/\d/gu, '#').replace(/\p{Lu}/gu, 'A').replace(/\p{Ll}/gu, 'a');
}

export const referenceAmbiguous: Check = {
  id: 'reference-ambiguous',
  severity: 'warning',
  *run(context) {
    const { record, paper } = context;
    const own = paper.reference.find((mark) => mark.value.reference === record.reference);
    if (record.kind !== 'paper' || !own) return;
    const rival = (mark: Mark<ReferenceValue>) => !isVersionOf(mark.value, own.value);
    const equal = paper.reference.find((mark) => rival(mark) && mark.value.rank <= own.value.rank);
    const beside = paper.reference.find((mark) => rival(mark) && inRegion(context, 'head', mark.start)
      && shapeOf(mark.value.reference) === shapeOf(own.value.reference));
    const other = equal ?? beside;
    if (!other) return;
    yield {
      message: equal
        ? `The head gives both ${own.value.reference} and ${other.value.reference} as the document's number. The first was taken.`
        : `The head holds two numbers of one shape. ${own.value.reference} was taken for its label, ${other.value.reference} for another paper's.`,
      at: other,
      pointer: '/record/reference',
      actual: other.value.reference,
      expected: own.value.reference,
      ...(equal ? {} : { severity: 'info' as const }),
    };
  },
};
