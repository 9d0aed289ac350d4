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
import type { Document } from '../tree/document.js';
import type { Check } from './check.js';
import { codeAt } from '../vocabulary/letters.js';

/** The head of the first document has at least so many lines. */
const FIRST_DOCUMENT = 6;
// Matches "Niederschrift" and "NIEDERSCHRIFT über die"; not "Niederschriften" or "Die Niederschrift".
const HEADS_MINUTES = /^(?:Sitzungsn|N)iederschrift(?: (?:über|der) .{0,120})?:?$|^Protokoll(?: (?:über|der) .{0,120})?:?$/iu;
// Matches "12. Sitzung des Stadtrates am 20.02.2020"; not "Sitzungssaal".
const SESSION = /Sitzung (?:des|der|vom|am)/u;

/** First characters of such heads, by code; the long s is an s where case is folded. */
const BEGINNINGS = new Uint8Array(0x200);
for (const first of 'NnSsſPp') BEGINNINGS[first.charCodeAt(0)] = 1;

/** The words of the next lines that have some. */
function linesFrom({ lines }: Document, index: number, most: number): string {
  const texts: string[] = [];
  for (let at = index; at < lines.length && texts.length < most; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text !== '') texts.push(text);
  }
  return texts.join(' ');
}

export const severalDocuments: Check = {
  id: 'several-documents',
  severity: 'warning',
  *run({ document, record }) {
    if (record.kind !== 'paper') return;
    let count = 0;
    for (const line of document.lines) {
      if (line.text === '') continue;
      count += 1;
      if (count <= FIRST_DOCUMENT || BEGINNINGS[codeAt(line.text, 0)] !== 1 || !HEADS_MINUTES.test(line.text)) continue;
      const below = linesFrom(document, line.index, 3);
      if (!SESSION.test(below)) continue;
      yield { message: 'A second document begins here. Expected one document in a file.', at: line, actual: line.text, expected: 'one document' };
      return;
    }
  },
};
