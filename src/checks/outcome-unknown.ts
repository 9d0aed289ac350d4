/**
 * # outcome-unknown
 *
 * Severity: warning
 *
 * Reports an outcome of a meeting that the vocabulary does not know.
 *
 * Why it matters: the words are kept as printed and the status is `unmapped`, so the paper is in none of the counts of what
 * was adopted or rejected.
 *
 * What to do: add the words with their status in `src/vocabulary/`.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Gremium	Datum	Ergebnis
 * Bauausschuss	17.03.2020	wohlwollend belächelt
 * Stadtrat	26.03.2020	beschlossen
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
 * Gremium	Datum	Ergebnis
 * Bauausschuss	17.03.2020	zur Kenntnis genommen
 * Stadtrat	26.03.2020	beschlossen
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { Span } from '../tree/document.js';
import type { Check, CheckContext } from './check.js';
import { unreadMarks } from './reading/unread-marks.js';
import { wordsAt } from './reading/words-at.js';

/** Outcomes that were read as unmapped, and such as were marked as unread; the same place counts once. */
function unmappedOutcomes(context: CheckContext): readonly Span[] {
  const { paper } = context;
  const rows = paper.consultations.flatMap(({ value }) => (value.outcome && value.status?.value === 'unmapped' ? [value.outcome] : []));
  const items = paper.agendaItems.flatMap(({ value }) => (value.decision ? [value.decision] : []));
  const decisions = [...paper.decision, ...items].flatMap(({ value, weak }) => (value.status === 'unmapped' && weak !== true ? [value.outcome] : []));
  return [...new Map([...rows, ...decisions, ...unreadMarks(context, 'outcome')].map((place) => [place.start, place])).values()];
}

export const outcomeUnknown: Check = {
  id: 'outcome-unknown',
  severity: 'warning',
  *run(context) {
    for (const { start, end } of unmappedOutcomes(context)) {
      const written = wordsAt(context.document, { start, end });
      yield { message: `The outcome "${written}" is not in the vocabulary.`, at: { start, end }, actual: written, expected: 'a known outcome' };
    }
  },
};
