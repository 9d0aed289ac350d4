/**
 * # date-missing
 *
 * Severity: info
 *
 * Reports a paper that does not print a date of its own. The date of a meeting or of a receipt never stands in for it.
 *
 * Why it matters: papers cannot be put in order by a date that is null, and no check of the kind "before" and "after" works.
 * Some council information systems never print it, which is why this is only information.
 *
 * What to do: nothing, or take the date from where the file came from. If a date stands in the head, its label is unknown: add it
 * in `src/vocabulary/`.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Vorlage - 2017/LR/0123
 *
 * Betreff: Neubau der Sporthalle
 * Status:öffentlichVorlage-Art:Beschlussvorlage
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
 * ```
 */
import type { Check } from './check.js';

export const dateMissing: Check = {
  id: 'date-missing',
  severity: 'info',
  *run({ record, paper }) {
    if (record.kind !== 'paper' || record.date !== null) return;
    const year = paper.reference.find((mark) => mark.value.reference === record.reference)?.value.year ?? null;
    yield {
      message: `The paper prints no date of its own${year === null ? '' : `; only its number names the year ${year}`}.`,
      pointer: '/record/date',
      expected: 'the date of the paper',
    };
  },
};
