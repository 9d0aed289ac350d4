/**
 * # several-documents
 *
 * Severity: warning
 *
 * Reports a file that holds a second document behind the first: a paper followed by the minutes that approve it.
 *
 * Why it matters: the record describes the first document only; what the second one prints stands in no field.
 *
 * What to do: split the file, or read the second part by hand.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Betreff: Neubau der Sporthalle
 *
 * Beratungsfolge
 * Gremium	Datum
 * Stadtrat	19.03.2020
 *
 * Beschlussvorschlag:
 * Die Halle wird gebaut.
 *
 * Niederschrift
 * über die 12. Sitzung des Stadtrates am 20.02.2020
 *
 * TOP 1 Begrüßung
 * Der Vorsitzende begrüßt die Anwesenden.
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
 *
 * Sachverhalt:
 * Die Niederschrift der letzten Sitzung liegt bei.
 * ```
 */
import type { Check } from './check.js';

/** The head of the first document has at least so many lines. */
const FIRST_DOCUMENT = 6;
// Matches "Niederschrift" and "NIEDERSCHRIFT über die"; not "Niederschriften" or "Die Niederschrift".
const HEADS_MINUTES = /^(?:Sitzungsn|N)iederschrift(?: (?:über|der) .{0,120})?:?$|^Protokoll(?: (?:über|der) .{0,120})?:?$/iu;
// Matches "12. Sitzung des Stadtrates am 20.02.2020"; not "Sitzungssaal".
const SESSION = /Sitzung (?:des|der|vom|am)/u;

export const severalDocuments: Check = {
  id: 'several-documents',
  severity: 'warning',
  *run({ document, record }) {
    if (record.kind !== 'paper') return;
    const lines = document.lines.filter((line) => line.text !== '');
    for (const [at, line] of lines.entries()) {
      if (at < FIRST_DOCUMENT || !HEADS_MINUTES.test(line.text)) continue;
      const below = lines.slice(at, at + 3).map((one) => one.text).join(' ');
      if (!SESSION.test(below)) continue;
      yield { message: 'A second document begins here. Expected one document in a file.', at: line, actual: line.text, expected: 'one document' };
      return;
    }
  },
};
