/**
 * # label-without-value
 *
 * Severity: info
 *
 * Reports a label of the head that has nothing behind it: `TOP` or `Aktenzeichen:` on a line of its own, followed by the next label.
 *
 * Why it matters: an empty form field is something else than a field that the form does not have; the record has null for both.
 *
 * What to do: nothing if the field is empty in the original. If a value stands there, it got lost in conversion or stands
 * where the label does not expect it.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Aktenzeichen:
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
 * Aktenzeichen: 40/12.03
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';
import { unreadFindings } from './reading/unread-marks.js';

export const labelWithoutValue: Check = {
  id: 'label-without-value',
  severity: 'info',
  *run(context) {
    yield* unreadFindings(context, 'label-without-value', (written) => ({
      message: `The label "${written}" has no value.`,
      expected: 'a value',
    }));
  },
};
