/**
 * # text-truncated
 *
 * Severity: warning
 *
 * Reports a document that was cut off or is damaged so that only a part of it could be read.
 *
 * Why it matters: what is missing is not in the record.
 *
 * What to do: fetch the file again.
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

export const textTruncated: Check = {
  id: 'text-truncated',
  severity: 'warning',
  *run({ document }) {
    for (const damage of document.source.damage) {
      if (damage.kind === 'truncated') yield { message: `The document ends before its end (${damage.detail}).`, sourceAt: { start: damage.start, end: damage.end }, actual: damage.detail };
    }
  },
};
