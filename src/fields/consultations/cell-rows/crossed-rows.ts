import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { columnHolds, tableHeadOf } from '../../columns/table-head.js';
import { isCross } from '../../forms/form-boxes.js';
import { isSentence } from '../../wording/prose.js';
import { roleWhole } from '../../wording/row-words.js';
import type { DateLookup } from '../../wording/value-types.js';
import { emptyRow, put, type Row } from '../rows/row.js';
import { dayOf } from '../table/cell-kinds.js';
import type { TableRegion } from '../table/region.js';
import type { Token } from '../tokens/token.js';

/**
 * A Beratungsfolge whose last two columns are roles to be crossed, "Empfehlung" and "Entscheidung", with a cell on each line:
 * the day, the committee, and a cross right below it or below the blank line of an empty cell. The crosses are read only where
 * it shows that empty cells have kept their lines; elsewhere they stay unread.
 */
export function crossedRows(document: Document, title: Line, dates: DateLookup): TableRegion | null {
  const head = headBelow(document, title);
  if (head === null) return null;
  const rows: CrossedRow[] = [];
  let next: Line | undefined;
  for (const line of document.lines.slice(head.last.index + 1, head.last.index + 1 + MOST_LINES)) {
    if (line.text === '' || line.kind === 'furniture') continue;
    next = line;
    if (!takes(rows, line, dates)) break;
  }
  const last = rows.at(-1);
  if (last === undefined || rows.some(({ names }) => names.length === 0 || committeeWordIn(names.map(({ text }) => text).join(' ')) === null)) return null;
  const end = last.cross ?? last.names.at(-1);
  const keepsEmpty = rows.some(({ cross, names }) => gap(cross, names) === BELOW_EMPTY) || (next?.index ?? 0) - (end?.index ?? 0) > EMPTY_ROWS;
  const built = rows.map((row) => rowOf(row, keepsEmpty ? head.roles : []));
  const lines = document.lines.slice(title.index + 1, (end?.index ?? title.index) + 1).filter(({ text }) => text !== '');
  return { head: { line: title, columns: [], titled: true }, columns: [], lines, tokens: built.flatMap(({ tokens }) => tokens), cut: false, rows: built.map(({ row }) => row) };
}

const MOST_LINES = 80;
/** So many lines below its name a cross stands in the first column, and in the second. */
const BELOW_NAME = 1;
const BELOW_EMPTY = 2;
/** More blank lines than part two parts of a head are the cells of rows that were not used. */
const EMPTY_ROWS = 4;

interface Head {
  readonly roles: readonly Line[];
  readonly last: Line;
}

/** Two roles, and the names of the columns of days and committees in any order, each alone on its line. */
function headBelow({ lines }: Document, title: Line): Head | null {
  if (tableHeadOf(title)?.titled !== true || title.cells.length > 1) return null;
  const names = lines.slice(title.index + 1, title.index + 1 + MOST_HEAD).filter(({ text }) => text !== '').slice(0, COLUMNS);
  const roles = names.filter(({ text }) => roleWhole(text) !== null);
  const holds = names.filter((line) => !roles.includes(line)).map(({ text }) => columnHolds(text));
  const last = names.at(-1);
  return last !== undefined && roles.length === 2 && holds.includes('organization') && holds.includes('date') ? { roles, last } : null;
}

const MOST_HEAD = 12;
const COLUMNS = 4;

interface CrossedRow {
  readonly day: Line;
  readonly date: { readonly start: number; readonly end: number };
  readonly names: Line[];
  cross: Line | null;
}

function takes(rows: CrossedRow[], line: Line, dates: DateLookup): boolean {
  if (line.cells.length > 1) return false;
  const open = rows.at(-1);
  const date = dayOf(line, dates);
  if (date !== null) {
    rows.push({ day: line, date, names: [], cross: null });
    return true;
  }
  if (open === undefined || open.cross !== null) return false;
  if (isCross(line.text)) {
    open.cross = line;
    return true;
  }
  const above = open.names.at(-1) ?? open.day;
  if (line.index !== above.index + 1 || line.text.endsWith(':') || isSentence(line.text)) return false;
  open.names.push(line);
  return true;
}

const gap = (cross: Line | null, names: readonly Line[]): number => (cross === null ? 0 : cross.index - (names.at(-1)?.index ?? 0));

function rowOf({ date, day, names, cross }: CrossedRow, roles: readonly Line[]): { readonly row: Row; readonly tokens: readonly Token[] } {
  const row = { ...emptyRow(), organization: names.map((line): Token => ({ type: 'organization', start: line.start, end: line.end, line, cell: -1 })) };
  const distance = gap(cross, names);
  const role = distance === BELOW_NAME ? roles[0] : distance === BELOW_EMPTY ? roles[1] : undefined;
  const tokens: Token[] = [{ type: 'date', start: date.start, end: date.end, line: day, cell: -1 }];
  if (cross !== null) tokens.push(role === undefined ? { type: 'text', start: cross.start, end: cross.end, line: cross, cell: -1 } : { type: 'role', start: role.start, end: role.end, line: cross, cell: -1 });
  for (const token of tokens) put(row, token);
  return { row, tokens: [...row.organization, ...tokens] };
}
