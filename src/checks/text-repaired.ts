/**
 * # text-repaired
 *
 * Severity: info
 *
 * Reports a file whose structure was damaged and was rebuilt while reading.
 *
 * Why it matters: parts may be missing without a trace.
 *
 * What to do: fetch the file again if it matters.
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

export const textRepaired: Check = {
  id: 'text-repaired',
  severity: 'info',
  *run({ document }) {
    for (const damage of document.source.damage) {
      if (damage.kind === 'repaired') yield { message: `The file was damaged and could be repaired (${damage.detail}).`, sourceAt: { start: damage.start, end: damage.end }, actual: damage.detail };
    }
  },
};
