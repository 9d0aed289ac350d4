/**
 * # text-garbled
 *
 * Severity: error
 *
 * Reports a text with a share of characters that no text has: replacement characters, control characters.
 *
 * Why it matters: letters are lost for good, so names, numbers and dates in the record may lack some. Mostly the file was
 * decoded wrongly before it came here, or it is no text at all.
 *
 * What to do: fetch or convert the file again.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Betreff: �bungsr�ume f�r die Sch�ler der Musikschule
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
 * Betreff: Übungsräume für die Schüler der Musikschule
 * ```
 */
import type { Check } from './check.js';

export const textGarbled: Check = {
  id: 'text-garbled',
  severity: 'error',
  *run({ document }) {
    for (const { kind, start, end, detail } of document.source.damage) {
      if (kind !== 'garbled') continue;
      yield { message: `The text is garbled: ${detail} are control or replacement characters.`, sourceAt: { start, end }, actual: detail, expected: 'readable text' };
    }
  },
};
