import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { Cell, Line } from '../../../tree/document.js';
import { tableHeadOf } from '../../columns/table-head.js';
import { boxesIn } from '../../forms/form-boxes.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import type { HeadContext } from '../../labels/head-context.js';
import { publicityBook, withoutDashes } from '../../wording/value-types.js';
import { ANNEX } from './annex.js';
import { publicityLabelEnd } from './publicity-label.js';

/** "öffentlich" in a cell of its own; where the form prints both words, the one that is ticked. */
export function publicityInCell(context: HeadContext, lines: readonly Line[]): Mark<boolean> | null {
  const words = lines.filter((line) => !isOfOther(line, context)).flatMap(wordsOn);
  const ticked = words.filter((word) => word.ticked);
  const [word] = ticked.length === 1 ? ticked : words;
  return word === undefined || (ticked.length !== 1 && words.some(({ isPublic }) => isPublic !== word.isPublic)) ? null : mark(word.isPublic, word.cell, 'publicity-cell');
}

/** Lines of a table, of a session or of what is attached say nothing of the paper. */
function isOfOther(line: Line, { tableLines, dates }: HeadContext): boolean {
  if (tableLines.has(line.index) || (tableHeadOf(line) !== null && ownCell(line.text) === null) || SESSION_LINE.test(line.text) || ANNEX.test(line.text)) return true;
  return committeeWordIn(line.text) !== null && dates.within(line.start, line.end).length > 0 && !line.cells.some(({ text }) => FOR_SESSION.test(text));
}

/** The session that a paper is for, in a cell of a form: beside it a word tells of the paper. Matches "zur Sitzung des Rates am"; not "Sitzung". */
const FOR_SESSION = /^[Zz]ur \p{L}*[Ss]itzung (?:des|der) /u;

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
  return ownCell(text);
}

/** Matches ": " and " " behind "Status"; not "s". */
const BEHIND_LABEL = /^(?:: ?| )/u;
/** Matches "öffentlich", "nichtöffentlich" and "öffentlich: ja"; not "Anlagen öffentlich". */
const PUBLICITY = /^(?<closed>nicht[ -]?)?öffentlich(?<rest>.*)$/iu;
/** A tick behind it. Matches " X", ": X" and " [x]"; not "X". */
const TICKED = /^:? (?:[X☒]|\[X\])$/iu;
/** Matches ": ja" and ": nein"; not ": jawohl". */
const ANSWERED = /^: (?:ja|(?<no>nein))$/iu;
/** A rule or the state of the paper. Matches " nach § 7 GeschO", " (Vorlage freigegeben)" and " Nr.: 12/2020"; not "e Ordnung". */
const REMARK = /^(?: nach § .{1,30}| \((?:Vorlage|Drucksache|Antrag) \p{L}{3,20}\)| Nr\.:? .{3,24})$/iu;

/** A cell that says no more: "öffentlich", "Sitzung: öffentlich", "öffentlich X", "Öffentlich: nein"; not "öffentliche Ordnung". */
function ownCell(text: string): { isPublic: boolean; ticked: boolean } | null {
  const label = publicityLabelEnd(text);
  const behind = label === 0 ? null : BEHIND_LABEL.exec(text.slice(label));
  const { closed, rest } = PUBLICITY.exec(behind === null ? text : text.slice(label + behind[0].length))?.groups ?? {};
  if (rest === undefined) return null;
  const [ticked, answered] = [TICKED.test(rest), ANSWERED.exec(rest)];
  if (rest !== '' && !ticked && answered === null && !REMARK.test(rest)) return null;
  return { isPublic: (closed === undefined) === (answered?.groups?.['no'] === undefined), ticked };
}
/** Matches "X" and "[x]"; not "Y". */
const TICK = /^(?:[Xx☒✓]|\[[xX]\])$/u;
