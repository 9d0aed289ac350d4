import { codeAt, isCapitalCode, isDigitCode } from '../../../vocabulary/letters.js';
import type { Document, Line } from '../../../tree/document.js';
import { matchMaskAt } from '../../reference/masks.js';
import type { PaperNumber } from '../../reference/paper-number.js';

/** "KT-BV/006/2019 Landrat": the number of an item's paper and who brings it in, two columns behind the name that came out with one blank between them. */
export function paperAndMover(document: Document, { start, text }: Line): PaperNumber | null {
  const code = codeAt(text, 0);
  const number = isDigitCode(code) || isCapitalCode(code) ? matchMaskAt(document.text, start, true)?.text : undefined;
  return number === undefined || !isMover(text.slice(number.length)) ? null : { text: number, start, end: start + number.length };
}

/** Whether nothing but who brings a paper in stands behind its number. */
export const isMover = (behind: string): boolean => MOVER.test(behind);

/** Matches " Landrat", " Fraktion DIE LINKE", " Fraktion SPD/\nBündnis 90/" and " Bürgermeisterin"; not " Neubau der Halle" or " Fraktionen und Gruppen". */
const MOVER = /^\s(?:Landrat|Landrätin|(?:Ober)?[Bb]ürgermeister(?:in)?|Verwaltung|Magistrat|Kreisausschuss|Fraktion \p{Lu}[\p{L}\d/ \n]{0,50}|\p{L}+-?[Ff]raktion|Amt \d{1,3}|Dezernat [IVX\d]{1,4})$/u;
