/**
 * # list-count-differs
 *
 * Severity: warning
 *
 * Reports a list of names whose heading announces another number than it has: `7 deutsche Städte:` and eight names behind it. Lists
 * of sentences, open lists (`u.a.`, `usw.`) and votes are left alone; "A und B" counts as one or two, whichever fits.
 *
 * Why it matters: a name too many or one missing is invisible in the record, which holds just what is printed.
 *
 * What to do: count again in the original.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 *
 * Beteiligt sind
 *
 * 3 örtliche Vereine:
 *
 * Turnverein, Ruderclub, Schachfreunde, Schützengilde.
 * ```
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 *
 * Fünf Ortsteile: Altdorf, Neudorf, Oberdorf und Unterdorf
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
 *
 * Vier Ortsteile: Altdorf, Neudorf, Oberdorf und Unterdorf
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
 *
 * 2 Gegenstimmen: Müller, Meier, Schulze
 * ```
 */
import type { Check } from './check.js';
import { announcedLists } from './prose/announced-list.js';

export const listCountDiffers: Check = {
  id: 'list-count-differs',
  severity: 'warning',
  *run({ document }) {
    for (const { announced, fewest, most, start, end, heading } of announcedLists(document)) {
      if (announced >= fewest && announced <= most) continue;
      const listed = fewest === most ? `${fewest}` : `${fewest} to ${most}`;
      yield {
        message: `"${heading}" announces ${announced}, the list has ${listed}.`,
        at: { start, end },
        actual: listed,
        expected: `${announced}`,
      };
    }
  },
};
