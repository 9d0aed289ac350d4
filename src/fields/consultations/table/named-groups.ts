import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { beginsWithCount } from '../../decision/votes/counted-sides.js';
import { endsOpen } from '../../wording/ends-open.js';
import { isSentence } from '../../wording/prose.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import type { DateLookup } from '../../wording/value-types.js';
import type { Token } from '../tokens/token.js';
import { tokensOf } from '../tokens/tokens.js';
import { COUNTS, dayOf, kindOfCell } from './cell-kinds.js';
import { type Group, groupsFrom } from './cells-of-groups.js';
import { openRow } from './open-row.js';
import type { TableRegion } from './region.js';
import { type Column, progressBook } from '../../columns/table-head.js';

/**
 * A Beratungsfolge with a cell on each line, below names of columns on lines of their own. The days tell how many rows it
 * has; a group of names holds as many cells for each of them, column after column or row after row, and each has to be
 * what its column holds. A column of which the cells are not as many as the rows is not read, and the table then not whole.
 */
export function namedGroups(document: Document, first: Line, dates: DateLookup): TableRegion | null {
  const groups = groupsFrom(document, first);
  const holds = groups.flatMap(({ names }) => names.map((name) => name.holds));
  if (!holds.includes('organization') || !holds.includes('date')) return null;
  const rows = rowsOf(groups, dates);
  if (rows < FEWEST_ROWS) return null;
  const placed = groups.map((group) => placedIn(group, rows, dates, isBelowLabels(document, first)));
  const columns = withCounts(placed.flatMap((group) => group ?? []));
  const names = columns.find(({ name }) => name.holds === 'organization');
  const days = columns.find(({ name }) => name.holds === 'date');
  if (names === undefined || days === undefined || !names.rows.some((cell) => committeeWordIn(cell.map(({ text }) => text).join(' ')) !== null)) return null;
  const tokens = Array.from({ length: rows }, (_, row) => [names, days, ...columns.filter((one) => one !== names && one !== days)].flatMap((column) => tokensOfCell(document, column, row, dates))).flat();
  const filled = Math.max(...tokens.map(({ line }) => line.index), ...groups.flatMap(({ names: all }) => all.map(({ start }) => lineOf(document, start))));
  const open = groups.length === 1 && names.rows.at(-1)?.[0] !== undefined ? openRow(nextTo(document, filled)) : [];
  const last = open[0]?.line.index ?? filled;
  const lines = document.lines.slice(first.index + 1, last + 1).filter(({ kind }) => kind !== 'blank' && kind !== 'furniture');
  const isWhole = columns.length === holds.length && !goesOn(document, last, dates);
  return { head: { line: first, columns: [], titled: true }, columns: groups.flatMap((group) => group.names), lines, tokens: [...tokens, ...open], cut: !isWhole };
}

const FEWEST_ROWS = 2;

/** One column: for each row the lines of its cell. */
interface Placed {
  readonly name: Column;
  readonly rows: readonly (readonly Line[])[];
}

/** Of two columns of outcomes one may hold the counts in words: "Ja 9 Nein 0". */
function withCounts(columns: readonly Placed[]): readonly Placed[] {
  const outcomes = columns.filter(({ name }) => name.holds === 'outcome');
  return columns.map((column) => (outcomes.length > 1 && outcomes.includes(column) && column.rows.flat().every(({ text }) => beginsWithCount(text)) ? { ...column, name: { ...column.name, holds: COUNTS } } : column));
}

function lineOf(document: Document, offset: number): number {
  return document.lines.findLast(({ start, text }) => text !== '' && start <= offset)?.index ?? 0;
}

/** As many rows as days stand in the group that has their column. */
function rowsOf(groups: readonly Group[], dates: DateLookup): number {
  const group = groups.find(({ names }) => names.some(({ holds }) => holds === 'date'));
  const cells = group?.cells ?? [];
  const isDay = cells.map((cell) => cell !== null && dayOf(cell, dates) !== null);
  if (group?.names.length === 1) return isDay.findIndex((day) => !day) < 0 ? cells.length : isDay.indexOf(false);
  const from = isDay.indexOf(true);
  const together = isDay.indexOf(false, from) < 0 ? cells.length - from : isDay.indexOf(false, from) - from;
  return from < 0 ? 0 : together > 1 ? together : isDay.filter((day) => day).length;
}

/** Another label right above: the values of labels come before those of columns. */
function isBelowLabels(document: Document, first: Line): boolean {
  const above = document.lines[first.index - 1];
  return above !== undefined && above.text !== '' && above.text.length < LONGEST_LABEL;
}

const LONGEST_LABEL = 30;

function placedIn(group: Group, rows: number, dates: DateLookup, belowLabels: boolean): readonly Placed[] | null {
  const [name, ...others] = group.names;
  if (name === undefined) return null;
  if (others.length === 0) {
    const column = oneColumn(name, group.cells, rows, dates);
    return column === null ? null : [column];
  }
  const cells = joinedNames(group.cells.filter((cell) => cell !== null));
  const from = belowLabels ? Math.max(0, cells.findIndex(([line]) => line !== undefined && committeeWordIn(line.text) !== null)) : 0;
  return byRows(group.names, cells.slice(from), rows, dates) ?? byColumns(group.names, cells.slice(from), rows, dates);
}

/** All cells of one column below its name: as they stand, or with blank lines for the empty ones, or wrapped. */
function oneColumn(name: Column, cells: readonly (Line | null)[], rows: number, dates: DateLookup): Placed | null {
  const end = cells.indexOf(null);
  const together = cells.slice(0, end < 0 ? cells.length : end).filter((cell) => cell !== null);
  const whole = name.holds === 'organization' ? joinedNames(together) : name.holds === 'outcome' && together.length > rows ? joinedOutcomes(together, rows) : together.map((line) => [line]);
  const spaced = cells.slice(rows).every((cell) => cell === null || kindOfCell(cell, name.holds, dates) === null) ? cells.slice(0, rows) : [];
  const printed = whole.length === rows || (name.holds === 'date' && whole.length > rows) ? whole.slice(0, rows) : name.holds === 'agendaItem' && spaced.length === rows && spaced.at(-1) != null ? spaced.map((cell) => (cell === null ? [] : [cell])) : null;
  return printed === null || !fits(printed, name, dates) ? null : { name, rows: printed };
}

const fits = (cells: readonly (readonly Line[])[], { holds }: Column, dates: DateLookup): boolean => cells.every((cell) => cell.length === 0 || isCellOf(cell, holds, dates));

/** What stands in a column of outcomes has to be one: the title of the paper may stand right below an empty cell. */
function isCellOf(cell: readonly Line[], holds: string, dates: DateLookup): boolean {
  const [line] = cell;
  const kind = line === undefined ? null : kindOfCell(line, holds, dates);
  return kind !== null && (kind !== 'outcome' || saysOutcome(cell.map(({ text }) => text).join(' ')));
}

const saysOutcome = (text: string): boolean => outcomeBook.find(text) !== null || progressBook.matchWhole(text) !== null || beginsWithCount(text);

/** Column after column; one that says but once whether all of it is public says it of the paper. */
function byColumns(names: readonly Column[], cells: readonly (readonly Line[])[], rows: number, dates: DateLookup): readonly Placed[] | null {
  const columns: Placed[] = [];
  for (const [at, name] of names.entries()) {
    const own = cells.slice(at * rows, (at + 1) * rows);
    if (own.length === rows && fits(own, name, dates)) columns.push({ name, rows: own });
    else return columns.length > 1 ? columns : null;
  }
  return columns;
}

/** Row after row: each begins with its committee or its day, and what stands behind may have changed places with the day. */
function byRows(names: readonly Column[], cells: readonly (readonly Line[])[], rows: number, dates: DateLookup): readonly Placed[] | null {
  const width = names.length;
  if (cells.length < rows * width) return null;
  const placed = names.map((name): { name: Column; rows: (readonly Line[])[] } => ({ name, rows: [] }));
  for (let row = 0; row < rows; row += 1) {
    const own = inOrder(names, cells.slice(row * width, (row + 1) * width), dates);
    if (own === null) return null;
    for (const [at, column] of placed.entries()) column.rows.push(own[at] ?? []);
  }
  return placed;
}

/** The cells of one row in the order of the names. */
function inOrder(names: readonly Column[], cells: readonly (readonly Line[])[], dates: DateLookup): readonly (readonly Line[])[] | null {
  const isRow = (row: readonly (readonly Line[])[]): boolean => names.every(({ holds }, at) => isCellOf(row[at] ?? [], holds, dates));
  if (isRow(cells)) return cells;
  const to = names.findIndex(({ holds }) => holds === 'date');
  const from = cells.findIndex(([line]) => line !== undefined && dayOf(line, dates) !== null);
  const day = cells[from];
  if (to < 0 || day === undefined) return null;
  const moved = cells.filter((cell) => cell !== day);
  moved.splice(to, 0, day);
  return isRow(moved) ? moved : null;
}

/** Names with the lines that they go on with: "Ausschuss für Bau," over "Verkehr", "Betriebsausschuss" over "(Stadtbetrieb)". */
function joinedNames(lines: readonly Line[]): readonly (readonly Line[])[] {
  const joined: Line[][] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const above = last?.at(-1);
    if (last !== undefined && above !== undefined && line.index === above.index + 1 && LETTERS.test(above.text) && (endsOpen(above.text) || GOES_ON.test(line.text))) last.push(line);
    else joined.push([line]);
  }
  return joined;
}

/** Matches "Rat"; not "Ö" or "V". */
const LETTERS = /\p{L}{2}/u;
/** Matches "und Verkehr", "(Stadtbetrieb)" and "sowie Sport"; not "öffentlich" or "(1)". */
const GOES_ON = /^(?:(?:und|sowie|u\.|oder|für) |\(\p{L})/u;

/** Outcomes over several lines, where only one way of joining them makes one for each row. */
function joinedOutcomes(lines: readonly Line[], rows: number): readonly (readonly Line[])[] {
  const ways = waysOf(lines, rows);
  return ways.length === 1 ? (ways[0] ?? []) : [];
}

const MOST_JOINED = 3;
const MOST_OUTCOMES = 24;

function waysOf(lines: readonly Line[], rows: number): Line[][][] {
  if (rows === 0) return lines.length === 0 ? [[]] : [];
  if (lines.length < rows || lines.length > rows * MOST_JOINED || lines.length > MOST_OUTCOMES) return [];
  const ways: Line[][][] = [];
  for (let length = 1; length <= Math.min(MOST_JOINED, lines.length) && ways.length < 2; length += 1) {
    const own = lines.slice(0, length);
    if (outcomeBook.matchWhole(own.map(({ text }) => text).join(' ')) !== null) ways.push(...waysOf(lines.slice(length), rows - 1).map((rest) => [own, ...rest]));
  }
  return ways;
}

/** A name with its role, its publicity or its item in brackets behind it. */
function partsOfName(document: Document, line: Line, dates: DateLookup): Token[] | null {
  const [name, ...behind] = tokensOf(document, line, dates);
  return name?.type === 'organization' && behind.length > 0 && behind.every(({ type }) => IN_NAME.has(type)) ? [name, ...behind] : null;
}

const IN_NAME: ReadonlySet<string> = new Set(['role', 'public', 'item']);

function tokensOfCell(document: Document, { name, rows }: Placed, row: number, dates: DateLookup): Token[] {
  const cell = rows[row] ?? [];
  const parts = name.holds === 'organization' && cell.length === 1 && cell[0] !== undefined ? partsOfName(document, cell[0], dates) : null;
  if (parts !== null) return parts;
  return cell.map((line): Token => {
    const type = kindOfCell(cell[0] ?? line, name.holds, dates) ?? 'text';
    const day = type === 'date' ? dayOf(line, dates) : null;
    return { type, start: day?.start ?? line.start, end: day?.end ?? line.end, line, cell: -1, ...(type === 'vote' ? { holds: name.holds } : {}) };
  });
}

/** A committee or a day right below the last cell: there are more rows than were counted. */
function goesOn(document: Document, last: number, dates: DateLookup): boolean {
  const next = nextTo(document, last);
  return next !== undefined && !isSentence(next.text) && (dayOf(next, dates) !== null || committeeWordIn(next.text)?.end === next.text.length);
}

/** The next line with text, no more than one below a blank one. */
function nextTo({ lines }: Document, last: number): Line | undefined {
  return lines.slice(last + 1, last + 3).find(({ text }) => text !== '');
}
