import type { Line } from '../../../tree/document.js';
import { labelBook } from '../../labels/labels.js';
import { isPaperWord } from '../../wording/paper-words.js';

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
  const { attached = '', word } = TO_PAPER.exec(text)?.groups ?? {};
  if (word !== undefined && isPaperWord(word.toLowerCase())) return true;
  const label = attached === '' ? null : labelBook.matchAt(text, attached.length);
  return label?.value.field === 'reference' && NUMBER.test(text.slice(label.end));
}

/** What is attached, to a paper and perhaps its number. Matches "Anlage 3 zur Vorlage Nr. 0451/2019", "Anlage zu GR-Drs. 12/2019" and "ANHANG B ZUR DRUCKSACHE 12/3"; the beginning of "Anlage 2 zu VO-Nr.: 12/2019" and "Anlage zur Hauptsatzung", and no word. */
const TO_PAPER = /^(?<attached>(?:Anlage|ANLAGE|Anhang|ANHANG|Beilage|BEILAGE)(?: (?:Nr\. ?)?(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|[A-Z]|[IVX]{1,4}))? (?:zu(?:r|m| der| dem)?|ZU[RM]?) )(?:(?:\p{Lu}{2,4}-)?(?<word>\p{Lu}[\p{L}-]{1,30})\.?(?:-? ?Nr\.?:?)? (?:\p{Lu}{1,4}[ /-]?){0,2}\d)?/u;

/** Behind the label of a number. Matches ": WP 14-20 SV 61/188", " BV/2021/012" and " XII/077"; not " der Verwaltung". */
const NUMBER = /^:? ?(?:\p{Lu}{1,4}[ /-]?){0,2}\d/u;
