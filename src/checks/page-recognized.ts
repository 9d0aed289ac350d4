/**
 * # page-recognized
 *
 * Severity: warning
 *
 * Reports a page that was read by character recognition, because it is a picture.
 *
 * Why it matters: a digit that was taken for another leaves no trace, however sure the reading is.
 *
 * What to do: hold the number, the dates and the decision against the page. Values that hang on words that were hard to
 * read have the certainty `doubtful` in their evidence.
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

export const pageRecognized: Check = {
  id: 'page-recognized',
  severity: 'warning',
  *run({ document }) {
    for (const damage of document.source.damage) {
      if (damage.kind === 'recognized') yield { message: `A page is a picture and was read by character recognition (${damage.detail}). Hold numbers and dates against the page.`, sourceAt: { start: damage.start, end: damage.end }, actual: damage.detail };
    }
  },
};
