/**
 * # extension-differs
 *
 * Severity: info
 *
 * Reports a file whose extension does not fit its content; it was read by its content.
 *
 * Why it matters: other programs will not open it.
 *
 * What to do: rename it.
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

export const extensionDiffers: Check = {
  id: 'extension-differs',
  severity: 'info',
  *run({ document }) {
    for (const damage of document.source.damage) {
      if (damage.kind === 'extension-differs') yield { message: `The name of the file says something else than its content (${damage.detail}).`, sourceAt: { start: damage.start, end: damage.end }, actual: damage.detail };
    }
  },
};
