/**
 * # signed-after-date
 *
 * Severity: info
 *
 * Reports a paper that was signed after the date in its head.
 *
 * Why it matters: the text may have changed between the two days, and it is the signed one that counts.
 *
 * What to do: nothing, as a rule; look closer where a consultation lies between the two.
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
 * Musterstadt, 6. März 2020
 *
 * gez.
 * Erika Beispiel
 * Beigeordnete
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
 * Musterstadt, 2. März 2020
 *
 * gez.
 * Erika Beispiel
 * Beigeordnete
 * ```
 */
import { daysBetween } from './calendar/days.js';
import type { Check } from './check.js';
import { ownDate } from './reading/own-date.js';
import { signatureDate } from './reading/signature-date.js';

export const signedAfterDate: Check = {
  id: 'signed-after-date',
  severity: 'info',
  *run(context) {
    const own = ownDate(context);
    const signed = own ? signatureDate(context) : undefined;
    const days = own && signed ? daysBetween(own.day, signed.value.edtf) : null;
    if (!own || !signed || days === null || days <= 0) return;
    yield {
      message: `Signed on ${signed.value.edtf}, ${days === 1 ? 'one day' : `${days} days`} after the date of the paper (${own.day}).`,
      at: signed,
      pointer: '/record/date',
      actual: signed.value.edtf,
      expected: `${own.day} or earlier`,
    };
  },
};
