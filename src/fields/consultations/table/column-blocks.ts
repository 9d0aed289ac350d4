import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { labelBook } from '../../labels/labels.js';
import type { DateLookup } from '../../wording/value-types.js';
import { roleWhole } from '../../wording/row-words.js';
import { blockCells } from './block-cells.js';
import { type Column, columnHolds, headContinuation, tableHeadOf } from '../../columns/table-head.js';
import type { Token } from '../tokens/token.js';

/**
 * A table that was read column by column: the name of a column and all of its cells, a line each, then the next column.
 * As many days as committees, two or more, make it one; single rows are labels with their values.
 */
export interface ColumnBlocks {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
  /** A column has not as many cells as there are rows, and is not read. */
  readonly cut: boolean;
}

const MOST_LINES = 80;

export function columnBlocks(document: Document, first: Line, dates: DateLookup): ColumnBlocks | null {
  const opening = organizationOf(nameOn(first)) ?? organizationOf(titleOn(first, document.lines[first.index + 1])) ?? unknownName(document, first) ?? dayOf(document, first, dates);
  if (opening === null) return null;
  const columns: Column[] = [];
  const lines: Line[] = [];
  const own: Line[][] = [];
  const cells: (readonly Token[])[] = [];
  const sizes: number[] = [];
  for (const line of document.lines.slice(first.index, first.index + MOST_LINES)) {
    if (line.kind === 'blank' || line.kind === 'furniture') continue;
    if (columns.length > 1 && labelBook.matchWhole(line.text)?.field === 'name') break;
    const above = document.lines[line.index - 1];
    const name = line === first ? opening : above?.kind === 'blank' || line.text.endsWith(':') || (isComplete(columns, cells, own) && roleWhole(line.text) === null) ? nameOn(line) : null;
    if (name === null && above?.kind === 'blank' && cells.at(-1)?.length !== 0) break;
    lines.push(line);
    if (name === null && columnHolds(line.text) === columns.at(-1)?.holds) continue;
    if (name !== null) {
      columns.push(name);
      own.push([]);
      cells.push([]);
      continue;
    }
    const [column, below] = [columns.at(-1), own.at(-1)];
    if (column === undefined || below === undefined) continue;
    below.push(line);
    const block = blockCells(document, column, below, dates);
    [cells[cells.length - 1], sizes[cells.length - 1]] = [block.tokens, block.cells];
  }
  const counted = cells.filter((_, at) => COUNTS.has(columns[at]?.holds ?? ''));
  const filled = cells.filter((column) => !counted.includes(column) && (column.length === 0 || column.some(({ type }) => type !== 'text')));
  const rows = filled.flat().filter(({ type }) => type === 'organization').length;
  const even = filled.filter((column) => sizes[cells.indexOf(column)] === rows || !isUneven(column, rows));
  const tokens = namesFirst(even.map((column) => byType(sizes[cells.indexOf(column)] === rows ? column : column.map(withoutRow)))).flat();
  const count = (type: Token['type']): number => tokens.filter((token) => token.type === type).length;
  return columns.length >= 2 && rows >= 2 && count('organization') === rows && count('date') === rows && count('text') === 0 ? { columns, lines: lines.slice(1), tokens, cut: even.length < filled.length || counted.length > 0 } : null;
}

/** Where cells are missing only the order of a column tells the rows. */
const withoutRow = ({ row: _, ...token }: Token): Token => token;

/** Columns of counts, whose cells may be missing. */
const COUNTS: ReadonlySet<string> = new Set(['yes', 'no', 'abstentions']);

/** Items or outcomes that not every row has: nobody can tell which of them have one. */
function isUneven(column: readonly Token[], rows: number): boolean {
  const [first] = column;
  return first !== undefined && UNEVEN.has(first.type) && column.length !== rows && column.every(({ type }) => type === first.type);
}

const UNEVEN: ReadonlySet<Token['type']> = new Set(['item', 'outcome', 'meeting', 'vote', 'time']);

/** The column of committees ahead of that of the days, as rows begin with them. */
function namesFirst(columns: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const isOfNames = (column: readonly Token[]): boolean => column[0]?.type === 'organization';
  return isOfNames(columns[0] ?? []) ? columns : [...columns.filter(isOfNames), ...columns.filter((column) => !isOfNames(column))];
}

/** "Datum" over two days: the column of committees may come behind that of the days. */
function dayOf({ lines }: Document, first: Line, dates: DateLookup): Column | null {
  const column = nameOn(first);
  const isDay = (line: Line | undefined): boolean => line !== undefined && line.text !== '' && dates.startingAt(line.start)?.end === line.end;
  return column?.holds === 'date' && isDay(lines[first.index + 1]) && isDay(lines[first.index + 2]) ? column : null;
}

/** The column of committees, null for any other. */
const organizationOf = (column: Column | null): Column | null => (column?.holds === 'organization' ? column : null);

/** The last column has as many cells as that of the committees, two or more, each with its role or none, and of one kind: the name of the next may follow without a blank line. */
function isComplete(columns: readonly Column[], cells: readonly (readonly Token[])[], own: readonly (readonly Line[])[]): boolean {
  const [first, last] = [cells[0] ?? [], cells.at(-1) ?? []];
  const areDays = first.length > 1 && first.every(({ type }) => type === 'date');
  const names = areDays ? first.length : first.filter(({ type }) => type === 'organization').length;
  const roles = first.length - names;
  if (names < 2 || (roles !== 0 && roles !== names) || (!areDays && first.some(({ type }) => type !== 'organization' && type !== 'role'))) return false;
  if (COUNTS.has(columns.at(-1)?.holds ?? '')) return own.at(-1)?.length === names;
  return last === first || (last.length === names && last.every(({ type }) => type === last[0]?.type));
}

/** "Bauausschuss (Vorberatung)" and "Rat (Entscheidung)" are two columns in one: all committees, then all roles. */
function byType(tokens: readonly Token[]): Token[] {
  const types = [...new Set(tokens.map(({ type }) => type))];
  const names = tokens.filter(({ type }) => type === 'organization').length;
  if (types.some((type) => type !== 'organization' && type !== 'role') || names * 2 !== tokens.length) return [...tokens];
  return types.flatMap((type) => tokens.filter((token) => token.type === type));
}

/** "Beratungsfolge" alone, as the name of the column of committees. */
function titleOn(line: Line, next: Line | undefined): Column | null {
  const head = line.cells.length === 1 && next !== undefined && next.text !== '' ? tableHeadOf(line) : null;
  const isLast = head !== null && next !== undefined && headContinuation(next) === null;
  return isLast && head.columns.length === 1 ? head.columns[0] ?? null : null;
}

/** "Behandlung" over two committees or more: whatever it is called, it is the column of committees, if days and their name follow. */
function unknownName({ lines }: Document, line: Line): Column | null {
  const below = lines.slice(line.index + 1, line.index + 3);
  const isName = line.cells.length === 1 && line.text.length <= LONGEST_NAME && ONE_WORD.test(line.text) && (lines[line.index - 1]?.text ?? '') === '';
  return isName && below.length === 2 && below.every(({ text, cells }) => cells.length === 1 && committeeWordIn(text)?.end === text.length) ? { holds: 'organization', start: line.start, end: line.end, cell: 0 } : null;
}

const LONGEST_NAME = 24;
/** Matches "Behandlung" and "Behandlung:"; not "Der Rat". */
const ONE_WORD = /^\p{Lu}\p{L}+:?$/u;

/** The one column that a line names and nothing else. */
function nameOn(line: Line): Column | null {
  const names = line.cells.length === 1 ? headContinuation(line) : null;
  return names?.length === 1 ? names[0] ?? null : null;
}
