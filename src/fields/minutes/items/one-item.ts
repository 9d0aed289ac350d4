import type { Document, Line } from '../../../tree/document.js';
import { RESOLUTION_SHEET } from '../../head/type/resolution-sheet.js';
import type { PaperTree } from '../../paper-tree/paper-tree.js';

/** Whether minutes treat one item, though no number or paper says so: the sheet of a resolution, or an excerpt by its kind or by a word in its head. */
export function treatsOneItem({ lines }: Document, { kind, paperType }: PaperTree): boolean {
  if (kind[0]?.rule === RESOLUTION_SHEET || paperType.some(({ value }) => EXCERPT.test(value))) return true;
  return lines.filter(({ text }) => text !== '').slice(0, HEAD_LINES).some(namesExcerpt);
}

const HEAD_LINES = 10;
/** Matches "Auszug aus der Niederschrift" and "Beschlussabschrift"; not "Niederschrift". */
const EXCERPT = /auszug|abschrift/iu;

/** "- öffentlicher Teil, Auszug -", "(Auszug)", "Protokoll vom 3. Mai 2021 - Abschrift Punkt 4 -". */
function namesExcerpt({ text }: Line): boolean {
  return text.includes('Auszug') || text.includes('Abschrift') ? WORD.test(text) : false;
}

/** Matches "Auszug" and "Abschrift"; not "Auszugsweise" or "Auszug des Mieters". */
const WORD = /(?<!\p{L})(?:Auszug|Abschrift)(?! de[rs])(?!\p{L})/u;
