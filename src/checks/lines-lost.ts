/**
 * # lines-lost
 *
 * Severity: warning
 *
 * Reports a text whose lines were joined: all of a page copied into one line, or each block of its head.
 *
 * Why it matters: where its lines began was told by labels, headings and rows, so that a title may be too long or too
 * short, and a row may have lost its role or its result.
 *
 * What to do: extract the text again so that it keeps its lines; otherwise read the record against the document.
 *
 * ```txt reports
 * Gemeinde Musterdorf Der Bürgermeister Vorlage Nr.: 037/2019 Datum: 11.03.2019 Amt: Bauamt Beschlussvorlage öffentlich Beratungsfolge: Gremium Termin Zuständigkeit Bauausschuss 26.03.2019 Vorberatung Gemeinderat 09.04.2019 Entscheidung Betreff: Sanierung der Friedhofsmauer Beschlussvorschlag: Der Gemeinderat beschließt die Sanierung der Friedhofsmauer. Begründung: Die Mauer stammt aus dem Jahr 1908 und ist an zwei Stellen einsturzgefährdet.
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

export const linesLost: Check = {
  id: 'lines-lost',
  severity: 'warning',
  *run({ document }) {
    if (document.streamed) yield { message: 'Lines of this text were joined: where they began was told by its words, so titles and rows may be cut wrongly.' };
  },
};
