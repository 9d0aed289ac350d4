/**
 * # not-a-paper
 *
 * Severity: warning
 *
 * Reports a document that is neither a council paper nor minutes nor an agenda: a newsletter, a letter, a statute.
 *
 * Why it matters: such a document has no number, no Beratungsfolge and no decision, so its record holds only what any text
 * holds: name, dates, cities, companies. Counted among papers it would look like a paper with everything missing.
 *
 * What to do: take the document out of the folder, or leave it in and select by `record.kind`. If it is a council paper, its
 * head uses words that the vocabulary does not have yet: add the label or the kind of paper in `src/vocabulary/`.
 *
 * ```txt reports
 * Rundbrief des Fördervereins Oktober 2019
 *
 * Liebe Mitglieder und Freunde,
 *
 * das Sommerfest war ein voller Erfolg, und wir danken allen, die geholfen haben.
 *
 * Mit herzlichen Grüßen
 *
 * Erika Beispiel
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
 * ```
 */
import type { Check } from './check.js';

export const notAPaper: Check = {
  id: 'not-a-paper',
  severity: 'warning',
  *run({ document, record, paper }) {
    if (record.kind !== 'other' || document.text.trim() === '') return;
    const reason = paper.kind.find((mark) => mark.value.kind === 'other')?.value.reason;
    yield {
      message: `No council paper${reason === undefined ? '' : `: ${reason}`}. Expected the head of a paper, of minutes or of an agenda.`,
      pointer: '/record/kind',
      actual: 'other',
    };
  },
};
