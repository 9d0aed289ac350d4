import type { Document, Line } from '../../tree/document.js';
import { isSentence } from '../wording/prose.js';
import { labelBook } from '../labels/labels.js';
import { matchMaskAt } from '../reference/masks.js';
import { publicityBook } from '../wording/value-types.js';

/** "Bericht" between blank lines, soon below the number of "Vorlage - VO/2021/0974", which names no kind, and above the title; or right below the paper's number and "öffentlich", which stand alone, too. */
export function isBelowForm({ lines, text: whole }: Document, line: Line, above: readonly Line[]): boolean {
  if (!KINDS.has(line.text) || above.length > LONGEST_HEAD || lines[line.index - 1]?.text !== '' || lines[line.index + 1]?.text !== '') return false;
  const below = lines.slice(line.index + 1).find(({ text }) => text !== '');
  const isTitled = above.some(({ text }) => labelBook.matchAt(text, 0)?.value.field === 'name');
  return below !== undefined && !isTitled && !isSentence(below.text) && ((above.length <= HEAD_LINES && above.some(({ text }) => GENERAL_NUMBER.test(text))) || isBelowNumber(whole, above.filter(({ text }) => text !== '')));
}

/** "VO/0412/21" and "öffentlich" are the last lines above. */
function isBelowNumber(whole: string, above: readonly Line[]): boolean {
  const [number, publicity] = above.slice(-2);
  return number !== undefined && publicity !== undefined && publicityBook.matchWhole(publicity.text) !== null && matchMaskAt(whole, number.start, true)?.text === number.text;
}

/** Kinds that elsewhere head a part of the text. */
const KINDS: ReadonlySet<string> = new Set(['Bericht', 'Antrag', 'Information', 'Mitteilung', 'Stellungnahme']);
const HEAD_LINES = 10;
/** The clerk and how to reach him may stand above, line by line. */
const LONGEST_HEAD = 20;
/** Matches "Vorlage - VO/2021/09744" and "Drucksache Nr. 12/2020"; not "Beschlussvorlage 12/2020" or "Vorlage an den Rat". */
const GENERAL_NUMBER = /^(?:Vorlage|Drucksache)(?: [-–])?(?: Nr\.?)?:? [\p{Lu}\d][\p{L}\d/-]{0,20}\d$/u;
