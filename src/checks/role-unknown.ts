/**
 * # role-unknown
 *
 * Severity: info
 *
 * Reports a role (Zuständigkeit, Behandlung) that the vocabulary does not know.
 *
 * Why it matters: the role is kept as printed, but whether the committee decides stays open (`authoritative` is null).
 *
 * What to do: add the word in `src/vocabulary/`.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Gremium	Zuständigkeit	Datum	Status
 * Bauausschuss	Handauflegung	17.03.2020	Ö
 * Stadtrat	Entscheidung	26.03.2020	Ö
 *
 * Betreff: Neubau der Sporthalle
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
 * Gremium	Zuständigkeit	Datum	Status
 * Bauausschuss	Vorberatung	17.03.2020	Ö
 * Stadtrat	Entscheidung	26.03.2020	Ö
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import { roleWhole } from '../fields/wording/row-words.js';
import type { Span } from '../tree/document.js';
import type { Check } from './check.js';
import { unreadMarks } from './reading/unread-marks.js';
import { wordsAt } from './reading/words-at.js';

export const roleUnknown: Check = {
  id: 'role-unknown',
  severity: 'info',
  *run(context) {
    const rows = context.paper.consultations.flatMap(({ value }) => value.role ?? []).filter(({ value }) => roleWhole(value) === null);
    const places = new Map<number, Span>([...rows, ...unreadMarks(context, 'role')].map((place) => [place.start, place]));
    for (const { start, end } of places.values()) {
      const written = wordsAt(context.document, { start, end });
      yield {
        message: `The role "${written}" is not in the vocabulary, so whether the committee decides stays open.`,
        at: { start, end },
        actual: written,
        expected: 'a known role',
      };
    }
  },
};
