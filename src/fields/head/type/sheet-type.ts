import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { firstType } from './first-type.js';
import type { HeadContext } from '../../labels/head-context.js';
import { RESOLUTION_SHEET } from './resolution-sheet.js';
import { printedType } from './printed-type.js';

/**
 * "BESCHLUSS" over the one session that resolved is the kind of its sheet, unless another kind stands close below:
 * "Abdruck aus der Niederschrift". What is printed further down ("Auszug aus der Debatte:") heads a part of the text.
 */
export function sheetType({ document, head, found }: HeadContext): Mark<string> | null {
  const sheet = found.kind.find(({ rule }) => rule === RESOLUTION_SHEET);
  const word = sheet === undefined ? null : RESOLUTION.exec(document.text.slice(sheet.start, sheet.end));
  if (sheet === undefined || word === null) return null;
  const other = firstType(head.lines)?.line;
  const at = head.lines.findIndex((line) => line.start <= sheet.start && line.end >= sheet.end);
  if (other !== undefined && head.lines.indexOf(other) - at <= CLOSE) return null;
  return mark(printedType(word[0]), { start: sheet.start + word.index, end: sheet.start + word.index + word[0].length }, 'paper-type-sheet');
}

const CLOSE = 2;
/** Matches "BESCHLUSS" and "Beschluß"; not "Beschlussvorlage". */
const RESOLUTION = /(?<!\p{L})Beschlu(?:ss|ß)(?!\p{L})/iu;
