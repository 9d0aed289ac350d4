/**
 * # name-missing
 *
 * Severity: warning
 *
 * Reports a paper whose title was not found.
 *
 * Why it matters: every paper has a title, and lists, searches and journalists go by it. Where none was found it stands in an
 * arrangement that nobody has taught yet, or it is the first sentence of the text.
 *
 * What to do: look at the head. If a label stands before the title, add it in `src/vocabulary/labels.json`.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 *
 * Beschlussvorschlag:
 *
 * Der Stadtrat beschließt den Neubau der Sporthalle.
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 *
 * Beschlussvorschlag:
 *
 * Der Stadtrat beschließt den Neubau der Sporthalle.
 * ```
 */
import type { Check } from './check.js';

export const nameMissing: Check = {
  id: 'name-missing',
  severity: 'warning',
  *run({ record }) {
    if (record.kind !== 'paper' || record.name !== null) return;
    yield { message: 'No title was found for this paper.', pointer: '/record/name', expected: 'the title of the paper' };
  },
};
