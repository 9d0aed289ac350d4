import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { Cell, Line } from '../../../tree/document.js';
import { tableHeadOf } from '../../consultations/table/table-head.js';
import { boxesIn } from '../../forms/form-boxes.js';
import { mark } from '../../mark.js';
import type { Mark } from '../../paper-tree.js';
import type { HeadContext } from '../head-context.js';
import { publicityBook, withoutDashes } from '../labels/value-types.js';
import { ANNEX } from './annex.js';

/** "öffentlich" in a cell of its own; where the form prints both words, the one that is ticked. */
export function publicityInCell(context: HeadContext, lines: readonly Line[]): Mark<boolean> | null {
  const words = lines.filter((line) => !isOfOther(line, context)).flatMap(wordsOn);
  const ticked = words.filter((word) => word.ticked);
  const [word] = ticked.length === 1 ? ticked : words;
  return word === undefined || (ticked.length !== 1 && words.some(({ isPublic }) => isPublic !== word.isPublic)) ? null : mark(word.isPublic, word.cell, 'publicity-cell');
}

/** Lines of a table, of a session or of what is attached say nothing of the paper. */
function isOfOther(line: Line, { tableLines, dates }: HeadContext): boolean {
  if (tableLines.has(line.index) || (tableHeadOf(line) !== null && !OWN_CELL.test(line.text)) || SESSION_LINE.test(line.text) || ANNEX.test(line.text)) return true;
  return committeeWordIn(line.text) !== null && dates.within(line.start, line.end).length > 0;
}

/** A tick in a cell of its own counts behind the last word of its line, and before a word at the line's beginning. */
function wordsOn({ cells }: Line): { cell: Cell; isPublic: boolean; ticked: boolean }[] {
  const isTick = (at: number): boolean => TICK.test(cells[at]?.text ?? '');
  return cells.flatMap((cell, at) => {
    const word = publicityWord(cell.text);
    const own = boxIn(cells[at + 1]);
    if (word !== null && own !== null && cells.slice(at + 2).length > 0) return [{ cell, isPublic: word.isPublic, ticked: own }];
    const isBehind = cells[0]?.text !== '' && at + 2 === cells.length && isTick(at + 1);
    return word === null ? [] : [{ cell, isPublic: word.isPublic, ticked: word.ticked || isBehind || (at === 1 && isTick(0)) }];
  });
}

/** Whether the box in a cell of its own is ticked; null for any other cell. */
function boxIn(cell: Cell | undefined): boolean | null {
  const [box] = boxesIn(cell?.text ?? '');
  return box === undefined || box.end < (cell?.text.length ?? 0) || box.start > 0 ? null : box.ticked;
}

/** A row that no table holds. Matches "Sitzung Dienstberatung am: 17.10.2023"; not "Sitzung: öffentlich". */
const SESSION_LINE = /^Sitzung [^:]/u;

/** What a cell says of publicity, if it says no more; null for all others. */
export function publicityWord(text: string): { isPublic: boolean; ticked: boolean } | null {
  const bare = withoutDashes(text);
  const word = bare.length > 2 ? publicityBook.matchWhole(bare) : null;
  if (word !== null) return word === 'mixed' ? null : { isPublic: word === 'public', ticked: false };
  const found = OWN_CELL.exec(text);
  return found === null ? null : { isPublic: (found.groups?.['closed'] === undefined) === (found.groups?.['not'] === undefined), ticked: found.groups?.['tick'] !== undefined };
}

/** A cell that says no more. Matches "öffentlich", "nichtöffentlich", "Sitzung: öffentlich", "öffentlich X", "öffentlich: X", "öffentlich: ja", "Öffentlich: nein" and "öffentlich nach § 7 GeschO"; not "öffentliche Ordnung" or "Anlagen öffentlich". */
const OWN_CELL = /^(?:(?:Sitzung|Status|Sitzungsart|Beratung|Behandlung|Drucksache|DRUCKSACHE|Vorlage)(?:: ?| ))?(?<closed>nicht[ -]?)?öffentlich(?:(?<tick>:? (?:[Xx☒]|\[[xX]\]))|: ja|(?<not>: nein)| nach § .{1,30}| \((?:Vorlage|Drucksache|Antrag) \p{L}{3,20}\)| Nr\.:? .{3,24})?$/iu;
/** Matches "X" and "[x]"; not "Y". */
const TICK = /^(?:[Xx☒✓]|\[[xX]\])$/u;
