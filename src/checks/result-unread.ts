/**
 * # result-unread
 *
 * Severity: warning
 *
 * Reports a result that stands below the text of a paper and of which no decision could be read: the record of a body and its
 * day, or counts and outcomes below "Abstimmungsergebnis" and its like. Forms that nobody filled in are not meant.
 *
 * Why it matters: a record without a decision reads as if the paper had not been decided yet.
 *
 * What to do: read the place that is quoted. If its words are unknown, add them with their status in `src/vocabulary/`.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 *
 * Gremium	Datum	Zuständigkeit
 * Stadtrat	26.03.2020	Entscheidung
 *
 * Betreff: Neubau der Sporthalle
 *
 * Begründung:
 * Die alte Halle ist zu klein.
 *
 * Beschluss des Stadtrates vom 26.03.2020:
 * Es wurde so verfahren, wie es der Bürgermeister erläutert hatte.
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
 * Gremium	Datum	Zuständigkeit
 * Stadtrat	26.03.2020	Entscheidung
 *
 * Betreff: Neubau der Sporthalle
 *
 * Begründung:
 * Die alte Halle ist zu klein.
 *
 * Beratungsergebnis:
 * Gremium: Stadtrat   Sitzung am: 26.03.2020
 * [ ] einstimmig   [ ] mit Stimmenmehrheit   Ja: ___   Nein: ___   Enthaltungen: ___
 * ```
 */
import type { Check } from './check.js';
import { unreadFindings } from './reading/unread-marks.js';

export const resultUnread: Check = {
  id: 'result-unread',
  severity: 'warning',
  *run(context) {
    yield* unreadFindings(context, 'result', (written) => ({
      message: `This result below the text was not read: "${written}".`,
      pointer: '/record/decision',
      expected: 'what became of the paper',
    }));
  },
};
