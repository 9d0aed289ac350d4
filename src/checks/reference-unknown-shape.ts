/**
 * # reference-unknown-shape
 *
 * Severity: warning
 *
 * Reports a document number behind a known label whose shape is in no mask.
 *
 * Why it matters: the number was read as it stands, but its parts (year, serial, version) are unknown, and its end is where the first blank is.
 *
 * What to do: compare with the place that is quoted. If it is right, add its mask to `src/vocabulary/references.json`.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: KT~77.B.2018
 * Datum: 02.03.2020
 * Betreff: Neubau der Sporthalle
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';

export const referenceUnknownShape: Check = {
  id: 'reference-unknown-shape',
  severity: 'warning',
  *run({ paper, record }) {
    const own = paper.reference[0];
    if (own === undefined || own.value.mask !== null || record.reference === null) return;
    yield { message: `The number ${own.value.reference} has a shape that is not known.`, at: own, pointer: '/record/reference', actual: own.value.reference, expected: 'a known shape such as 0123/2020' };
  },
};
