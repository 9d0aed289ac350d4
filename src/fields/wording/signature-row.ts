import type { Document, Line } from '../../tree/document.js';

/** "Eva Muster | 10.10.2016" right above "Unterschrift | Datum", or these at the end of its own cells: who signed the paper, and when. No session's row looks so. */
export function isSignatureRow({ lines }: Document, line: Line): boolean {
  if (line.text.includes('Unterschrift') && line.cells.some(({ text }) => DAY_AT_END.test(text)) && line.cells.some(({ text }) => SIGNED_AT_END.test(text))) return true;
  const below = line.cells.length > 1 ? lines[line.index + 1] : undefined;
  return below !== undefined && below.text.includes('Datum') && below.cells.length > 1 && below.cells.some(({ text }) => DAY_NAME.test(text)) && below.cells.some(({ text }) => SIGNS.test(text)) && below.cells.every(({ text }) => text === '' || DAY_NAME.test(text) || SIGNS.test(text));
}

/** Matches "Datum" and "Ort, Datum"; not "Datum der Sitzung". */
const DAY_NAME = /^(?:Ort, ?)?Datum$/u;
/** A day over its caption. Matches "Musterau, 02.05.2016 Ort, Datum" and "02.05.2016 Datum"; not "Ort, Datum". */
const DAY_AT_END = /\d (?:Ort, ?)?Datum$/u;
/** A name over its caption. Matches "Eva Muster Name, Unterschrift"; not "Unterschrift". */
const SIGNED_AT_END = / Unterschrift$/u;
/** Who signs, below the name. Matches "Unterschrift", "Oberbürgermeisterin" and "Unterschrift Amtsleiter"; not "Gremium". */
const SIGNS = /^(?:(?:Unterschrift|Name)(?: \p{Lu}\p{L}+)?|(?:Ober)?[Bb]ürgermeister(?:in)?|Landr(?:at|ätin)|Beigeordneter?|Dezernent(?:in)?|Amtsleiter(?:in)?|Fachbereichsleiter(?:in)?)$/u;
