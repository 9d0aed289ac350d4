/**
 * # publicity-unread
 *
 * Severity: warning
 *
 * Reports a form in the head that asks whether a paper is public and was filled in, while nothing tells which of its words the
 * cross belongs to: it stands between two of them, as far from the one as from the other.
 *
 * Why it matters: `public` is then null, which reads as if the paper did not say it. What is closed must not be published.
 *
 * What to do: look at the form in the original.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * öffentlich   X   nichtöffentlich
 *
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
 * X öffentlich     nichtöffentlich
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';
import { unreadFindings } from './reading/unread-marks.js';

export const publicityUnread: Check = {
  id: 'publicity-unread',
  severity: 'warning',
  *run(context) {
    yield* unreadFindings(context, 'publicity', (written) => ({
      message: `Nothing tells which word the cross of "${written}" belongs to.`,
      pointer: '/record/public',
      expected: 'a cross beside one of the words',
    }));
  },
};
