/**
 * # head-line-unread
 *
 * Severity: info
 *
 * Reports a line of the document's head that ended in no field.
 *
 * Why it matters: every line of a head is accounted for, in a field or here. What is listed here the record does not hold, be it
 * a phone number that nobody misses or a label that no vocabulary knows.
 *
 * What to do: read the line. If it is worth a field, add its label in `src/vocabulary/`.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Rotes Sonderblatt zweiter Güte
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
import { unreadFindings } from './reading/unread-marks.js';

export const headLineUnread: Check = {
  id: 'head-line-unread',
  severity: 'info',
  *run(context) {
    yield* unreadFindings(context, 'head-line', (written) => ({ message: `This line of the head was not read: "${written}".` }));
  },
};
