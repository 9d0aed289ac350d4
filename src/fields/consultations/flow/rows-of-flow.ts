import { endsOpen } from '../../wording/ends-open.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { DateLookup } from '../../wording/value-types.js';
import { isOffice } from '../../wording/row-words.js';
import { emptyRow, put, type Row } from '../rows/row.js';
import type { Token, TokenType } from '../tokens/token.js';
import { type FlowCell, GOES_ON } from './cell-over-lines.js';

/**
 * Rows of cells that stand in the order of a page's boxes. The days tell how many rows there are; there have to be as
 * many names, and of whatever else there is as many as well, or none, or each between the name of its row and the next.
 */
export function rowsOfFlow(cells: readonly FlowCell[], text: string, dates: DateLookup, isHeaded: boolean): FlowRows | null {
  const days = cells.filter(({ type }) => type === 'date');
  if (days.length === 0 || hasTextBehind(cells)) return null;
  for (const names of isHeaded ? waysOfNames(cells, text) : [joined(cells.filter(isPartOfName), text, false)]) {
    if (names.length !== days.length) continue;
    const others = withoutNames(cells, days.length);
    const placed = byPlace(names, others);
    if (placed !== null) return placed;
    const rows = inOrder(days, dates) ? byOrder(names, others) : null;
    if (rows !== null) return { rows, whole: true };
  }
  return null;
}

export interface FlowRows {
  readonly rows: readonly Row[];
  /** Every row has a cell of each kind that is printed. */
  readonly whole: boolean;
}

/** A text behind the last day, in a table that begins with a name: the title of the paper. */
function hasTextBehind(cells: readonly FlowCell[]): boolean {
  const first = cells.find(({ type }) => type === 'date' || type === 'organization' || type === 'text');
  return first?.type !== 'date' && cells.slice(cells.findLastIndex(({ type }) => type === 'date')).some(({ type }) => type === 'text');
}

type Name = readonly FlowCell[];

/** The names, as lines that go on with each other can be joined: those that cannot end there; then within a box all that have no word for a committee; those that no word tells apart counted or left out. */
function waysOfNames(cells: readonly FlowCell[], text: string): Name[][] {
  const all = cells.filter(isPartOfName);
  const first = cells.findIndex(({ type }) => type !== 'text');
  const known = cells.slice(0, first).every(({ type }) => type === 'text') && all.filter(({ type }) => type === 'text').every((cell) => cells.indexOf(cell) < first) ? all.filter(({ type }) => type === 'organization') : null;
  return [all, ...(known === null || known.length === all.length ? [] : [known])].flatMap((names) => [joined(names, text, false), joined(names, text, true)]);
}

const isPartOfName = ({ type }: FlowCell): boolean => type === 'organization' || type === 'text';

function joined(cells: readonly FlowCell[], text: string, boxes: boolean): Name[] {
  const names: FlowCell[][] = [];
  for (const cell of cells) {
    const above = names.at(-1)?.at(-1);
    if (above !== undefined && goesOn(above, cell, text, boxes)) names.at(-1)?.push(cell);
    else names.push([cell]);
  }
  return names;
}

function goesOn(above: FlowCell, cell: FlowCell, text: string, boxes: boolean): boolean {
  const [before, words] = [printed(above, text), printed(cell, text)];
  if (endsOpen(before) || ENDS_SMALL.test(before) || above.line.text.endsWith(`${before},`)) return committeeWordIn(words) === null || endsOpen(before);
  const isBelow = cell.line.index === above.line.index + 1;
  if (isBelow && GOES_ON.test(words)) return true;
  return boxes && isBelow && cell.type === 'text' && !isOffice(words) && committeeWordIn(words) === null;
}

/** An adjective, which ends no name. Matches "Ausschuss für städtische"; not "Ausschuss für Soziales" or "Rat (offen)". */
const ENDS_SMALL = / \p{Ll}[\p{Ll}-]{3,}$/u;

const printed = ({ start, end }: Token, text: string): string => text.slice(start, end);

/** All that is no name; of more cells than rows those are none that may as well name a column, or stand beside a name. */
function withoutNames(cells: readonly FlowCell[], rows: number): readonly FlowCell[] {
  const others = cells.filter(({ type }) => type !== 'organization' && type !== 'text');
  const left = new Set(SURPLUS.flatMap((type) => surplus(others.filter((cell) => cell.type === type), rows)));
  return left.size === 0 ? others : others.filter((cell) => !left.has(cell));
}

const SURPLUS = ['role', 'public', 'outcome'] as const;

function surplus(cells: readonly FlowCell[], rows: number): readonly FlowCell[] {
  const [first, ...others] = cells;
  if (first === undefined || cells.length === rows) return [];
  if (first.mayNameColumn && (others.length === rows || (others.length === 0 && first.type === 'role'))) return [first];
  const beside = cells.filter(({ isBesideName }) => isBesideName);
  return cells.length - beside.length === rows ? beside : [];
}

/** Row after row: between each name and the next its day, and of whatever else one at most, in one order. */
function byPlace(names: readonly Name[], others: readonly FlowCell[]): FlowRows | null {
  const rows = names.map((name): Row => ({ ...emptyRow(), organization: [...name] }));
  const starts = names.map(([first]) => first?.start ?? 0);
  let at = -1;
  const orders: TokenType[][] = rows.map(() => []);
  for (const cell of others) {
    while (at + 1 < starts.length && (starts[at + 1] ?? Infinity) <= cell.start) at += 1;
    const [row, order] = [rows[at], orders[at]];
    if (row === undefined || order === undefined || order.includes(cell.type)) return null;
    order.push(cell.type);
    put(row, cell);
  }
  const whole = new Set(orders.map((order) => [...order].sort().join(' '))).size === 1;
  return rows.every(({ date }) => date !== null) && (whole || isOneOrder(orders)) ? { rows, whole } : null;
}

/** No two kinds of cells stand one way in one row and the other way in another. */
function isOneOrder(orders: readonly (readonly TokenType[])[]): boolean {
  const seen = new Set(orders.flatMap((order) => order.flatMap((type, at) => order.slice(at + 1).map((behind) => `${type} ${behind}`))));
  return [...seen].every((pair) => !seen.has(pair.split(' ').toReversed().join(' ')));
}

/** Column after column, or in part so: the first of each kind belongs to the first name, and each kind has as many cells. */
function byOrder(names: readonly Name[], others: readonly FlowCell[]): Row[] | null {
  const rows = names.map((name): Row => ({ ...emptyRow(), organization: [...name] }));
  const counts = new Map<TokenType, number>();
  for (const cell of others) {
    const at = counts.get(cell.type) ?? 0;
    counts.set(cell.type, at + 1);
    const row = rows[at];
    if (row === undefined) return null;
    put(row, cell);
  }
  return [...counts.values()].every((count) => count === names.length) ? rows : null;
}

/** Days that follow each other, or go back, all the way: boxes that changed places would show. */
function inOrder(days: readonly FlowCell[], dates: DateLookup): boolean {
  const printed = days.map(({ start }) => dates.startingAt(start)?.value.edtf ?? '');
  const pairs = printed.slice(1).map((day, at) => day.localeCompare(printed[at] ?? ''));
  return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
}
