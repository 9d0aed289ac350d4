import type { Line } from '../../../tree/document.js';
import { isPaperWord } from '../../body-text/paper-words.js';

/**
 * "Anlage 3 zur Vorlage Nr. 0451/2019" over a list, a statute or a calculation: the document is attached to a paper and is
 * none itself, unless it says below of what kind it is.
 */
export function attachmentLine(lines: readonly Line[]): Line | null {
  const [first] = lines;
  return first?.cells.some(({ text }) => namesPaper(text)) === true ? first : null;
}

/** The rule by which an attachment is told. */
export const ATTACHED = 'attached';

function namesPaper(text: string): boolean {
  const word = TO_PAPER.exec(text)?.groups?.['word'];
  return word !== undefined && isPaperWord(word.toLowerCase());
}

/** What is attached, to a paper and its number. Matches "Anlage 3 zur Vorlage Nr. 0451/2019", "Anlage zu GR-Drs. 12/2019" and "Anhang B zur Drucksache 12/3"; not "Anlage zur Hauptsatzung" or "Anlage zur Vorlage der Verwaltung". */
const TO_PAPER = /^(?:Anlage|ANLAGE|Anhang|Beilage)(?: (?:Nr\. ?)?(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|[A-Z]|[IVX]{1,4}))? zu(?:r|m| der| dem)? (?:\p{Lu}{2,4}-)?(?<word>\p{Lu}[\p{L}-]{1,30})\.?(?:-? ?Nr\.?:?)? (?:\p{Lu}{1,4}[ /-]?){0,2}\d/u;
