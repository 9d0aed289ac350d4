import type { Document, Line } from '../../tree/document.js';
import { isSentence } from '../wording/prose.js';
import { labelBook } from '../labels/labels.js';

/** "Bericht" between blank lines, soon below the number of "Vorlage - VO/2021/0974", which names no kind, and above the title. */
export function isBelowForm({ lines }: Document, line: Line, above: readonly Line[]): boolean {
  if (!KINDS.has(line.text) || above.length > HEAD_LINES || lines[line.index - 1]?.text !== '' || lines[line.index + 1]?.text !== '') return false;
  const below = lines.slice(line.index + 1).find(({ text }) => text !== '');
  const isTitled = above.some(({ text }) => labelBook.matchAt(text, 0)?.value.field === 'name');
  return below !== undefined && !isTitled && !isSentence(below.text) && above.some(({ text }) => GENERAL_NUMBER.test(text));
}

/** Kinds that elsewhere head a part of the text. */
const KINDS: ReadonlySet<string> = new Set(['Bericht', 'Antrag', 'Information', 'Mitteilung', 'Stellungnahme']);
const HEAD_LINES = 10;
/** Matches "Vorlage - VO/2021/09744" and "Drucksache Nr. 12/2020"; not "Beschlussvorlage 12/2020" or "Vorlage an den Rat". */
const GENERAL_NUMBER = /^(?:Vorlage|Drucksache)(?: [-–])?(?: Nr\.?)?:? [\p{Lu}\d][\p{L}\d/-]{0,20}\d$/u;
