import type { Document, Line } from '../../tree/document.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { sectionOf } from '../head-region/head-region.js';
import { type DateLookup, dateLookup, publicityBook } from '../wording/value-types.js';
import { isCross } from '../forms/form-boxes.js';
import { hasVerb } from '../wording/prose.js';
import { typeBook } from '../wording/type-book.js';
import { mark } from '../paper-tree/mark.js';
import type { Mark, PaperTree, UnreadValue } from '../paper-tree/paper-tree.js';
import { isNameOnly } from './sessions/bare-row.js';
import { headContinuation, opensTable, tableHeadOf } from '../columns/table-head.js';
import { roleWhole } from '../wording/row-words.js';

/**
 * Cells on lines of their own around the names of columns or the rows of a Beratungsfolge that ended in no field: a
 * converter may have printed a column away from the others, or a committee whose day cannot be told. Rows that are lines with
 * several cells have none such. Reads nothing itself.
 */
export function unreadCells(document: Document, found: PaperTree, table: readonly number[], taken: readonly Mark<unknown>[]): Mark<UnreadValue>[] {
  if (table.some((index) => (document.lines[index]?.cells.length ?? 0) > 1)) return [];
  const lines = document.lines.slice(0, LINES);
  const own = new Set(table);
  const seeds = table.length > 0 ? table : lines.flatMap((line) => (line.text.length <= LONGEST_NAME && opensTable(line.text) ? [line.index] : []));
  const isRead = (line: Line): boolean => taken.some(({ start, end }) => start < line.end && end > line.start);
  return runs(document.lines, seeds, own, dateLookup(found.dates)).flatMap((run) => {
    const hasColumn = (kind: Kind): boolean => run.some((cell) => cell.kind === COLUMNS[kind]);
    if (!run.some(({ line }) => own.has(line.index)) && !isTable(run)) return [];
    return run.filter(({ line, kind }) => (CELLS.has(kind) || hasColumn(kind)) && !isRead(line)).map(({ line }) => mark<UnreadValue>({ what: 'consultation-row', detail: line.text }, line, 'cell-without-row'));
  });
}

/** What a line is all of: names of columns, those of roles and items among them; a cell; a role that is a kind of paper, too; anything else in a row. */
type Kind = 'name' | 'roles' | 'items' | 'day' | 'role' | 'kind' | 'public' | 'committee' | 'item' | 'other';

interface Cell {
  readonly line: Line;
  readonly kind: Kind;
}

const CELLS: ReadonlySet<Kind> = new Set<Kind>(['day', 'role', 'public', 'committee']);
/** Below which name they are cells as well. */
const COLUMNS: Readonly<Partial<Record<Kind, Kind>>> = { kind: 'roles', item: 'items' };

/** The head of a paper and its table end within so many. */
const LINES = 160;
const LONGEST = 80;
const LONGEST_NAME = 40;
const MOST_BLANK = 2;

/** Cells below each other, with no other line between, around each of some lines. */
function runs(lines: readonly Line[], seeds: readonly number[], own: ReadonlySet<number>, dates: DateLookup): readonly (readonly Cell[])[] {
  const found: (readonly Cell[])[] = [];
  const seen = new Set<number>();
  for (const seed of seeds.filter((index) => index < lines.length)) {
    if (seen.has(seed)) continue;
    const run = [...cellsFrom(lines, seed, -1, own, dates).toReversed(), ...cellsFrom(lines, seed + 1, 1, own, dates)];
    for (const { line } of run) seen.add(line.index);
    found.push(run);
  }
  return found;
}

/** The cells from a line on, up or down; what stands right below the label of something else is its value. */
function cellsFrom(lines: readonly Line[], from: number, step: 1 | -1, own: ReadonlySet<number>, dates: DateLookup): Cell[] {
  const cells: Cell[] = [];
  let blank = 0;
  for (let line = lines[from]; line !== undefined; line = lines[line.index + step]) {
    if (line.kind === 'furniture' || PAGE.test(line.text)) continue;
    blank = line.text === '' ? blank + 1 : 0;
    if (blank > MOST_BLANK) break;
    if (line.text === '') continue;
    const kind = kindOf(line, dates);
    if (kind === null && !own.has(line.index)) {
      if (step === -1 && line.text.endsWith(':')) cells.pop();
      break;
    }
    cells.push({ line, kind: kind ?? 'other' });
  }
  return cells;
}

/** Matches "VO/12 Seite 2" at the end; not "Seite 2 der Vorlage". */
const PAGE = /Seite:? \d{1,3}(?: ?(?:\/|von) ?\d{1,3})?$/u;

function kindOf(line: Line, dates: DateLookup): Kind | null {
  const { text, start, end, cells } = line;
  if (cells.length !== 1 || text.length > LONGEST) return null;
  if (ITEM.test(text)) return 'item';
  if ((dates.startingAt(start)?.end ?? 0) >= end) return 'day';
  if (COUNT_OR_CLOCK.test(text) || isCross(text) || outcomeBook.matchWhole(text) !== null) return 'other';
  if (publicityBook.matchWhole(text) !== null) return SIGN.test(text) ? 'other' : 'public';
  const names = headContinuation(line);
  if (names?.some(({ holds }) => holds === 'role') === true) return 'roles';
  if (names?.some(({ holds }) => holds === 'agendaItem') === true) return 'items';
  if (names !== null || tableHeadOf(line) !== null || (text.endsWith(':') && opensTable(text))) return 'name';
  if (text.endsWith(':') || text.endsWith(')')) return null;
  const role = roleWhole(text);
  if (role !== null) return role.decides || typeBook.matchWhole(text) === null ? 'role' : 'kind';
  if (PART_OF_NAME.test(text) && !hasVerb(text)) return 'other';
  return sectionOf(line) === null && committeeWordIn(text) !== null && typeBook.matchWhole(text) === null && isNameOnly(text) ? 'committee' : null;
}

/** The number of a row, or when its session begins. Matches "1.", "2", "17:00" and "18.30 Uhr"; not "3.2" or "2020". */
const COUNT_OR_CLOCK = /^(?:\d{1,2}\.|(?:[01]?\d|2[0-3])(?::[0-5]\d(?: Uhr)?|\.[0-5]\d Uhr))$/u;
/** Where a narrow cell breaks a name. Matches "für Umwelt und Technik", "Haupt- und" and "Sozial-"; not "Bauausschuss". */
const PART_OF_NAME = /^(?:(?:für|und|sowie|des|der) |\p{Lu}[\p{L}-]{2,24}(?:-| und| für)$)/u;

/** Signs of columns for crosses, too. Matches "ö" and "nö"; not "Ö". */
const SIGN = /^n?ö$/u;
/** Matches "7" and "12.1"; not "2020". */
const ITEM = /^\d{1,2}(?:\.\d{1,2}){0,3}$/u;

/** A name of a column, and a committee with something of its session; or the names of both columns of a session, and a day. */
function isTable(run: readonly Cell[]): boolean {
  const named = new Set(run.flatMap(({ line }) => headContinuation(line)?.map(({ holds }) => holds) ?? []));
  if (named.has('organization') && named.has('date') && run.some(({ kind }) => kind === 'day')) return true;
  const kinds = new Set(run.map(({ kind }) => kind));
  return (kinds.has('name') || kinds.has('roles') || kinds.has('items')) && kinds.has('committee') && (kinds.has('day') || kinds.has('role') || kinds.has('public'));
}
