/**
 * # body-missing
 *
 * Severity: warning; info if the town that the text speaks for was taken for it
 *
 * Reports a paper, minutes or agenda that does not name the municipality or county that issues it.
 *
 * Why it matters: a number such as 0123/2020 exists in hundreds of towns: without the body the record cannot be told from others.
 *
 * What to do: give the body by the folder the document came from. If a letterhead is printed, teach `src/vocabulary/body-kinds.json` its kind.
 *
 * ```txt reports
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
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

export const bodyMissing: Check = {
  id: 'body-missing',
  severity: 'warning',
  *run({ record, paper }) {
    if (record.kind === 'other') return;
    const derived = paper.body[0];
    if (derived?.weak === true && record.body !== null) {
      yield { message: `No letterhead names the issuing body; ${record.body.name} is the town that the text speaks for: by its name, its address, its committees.`, at: derived, pointer: '/record/body', actual: record.body.name, severity: 'info' };
    }
    if (record.body !== null) return;
    yield { message: 'No issuing body found. Expected a letterhead such as "Stadt ..." or a town that the text names as an authority.', pointer: '/record/body', expected: 'a municipality or county' };
  },
};
