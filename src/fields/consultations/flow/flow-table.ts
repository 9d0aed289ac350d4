import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { DateLookup } from '../../wording/value-types.js';
import { withItemsOfNames } from '../rows/items-of-names.js';
import { isNameOnly } from '../sessions/bare-row.js';
import type { TableRegion } from '../table/region.js';
import { tableHeadOf } from '../../columns/table-head.js';
import { cellOver, type FlowCell } from './cell-over-lines.js';
import { type Flow, flowFrom } from './cells-in-flow.js';
import { type FlowRows, rowsOfFlow } from './rows-of-flow.js';

/** A Beratungsfolge whose cells have lines of their own, in whatever order a converter printed them. */
export interface FlowTable {
  /** Null where it cannot be told for sure which cells make a row. */
  readonly region: TableRegion | null;
  /** It begins with a title or the name of a column. */
  readonly headed: boolean;
  /** How many days stand among the cells. */
  readonly days: number;
  readonly head: Line;
  readonly lines: readonly Line[];
}

/** The table from its title, the first name of a column or the first committee on; null where none begins there. */
export function flowTable(document: Document, first: Line, dates: DateLookup): FlowTable | null {
  const flow = flowFrom(document, first, dates);
  if (flow === null || isLabelOfDay(flow)) return null;
  const days = flow.cells.filter(({ type }) => type === 'date').length;
  // Where a line holds a name with its number it holds more of the row than a cell.
  const region = withItemsOfNames({ columns: flow.columns, tokens: flow.cells }, document) === flow.cells ? wholeTable(flow, document.text, dates) : null;
  if (region !== null && !hasHead(flow) && isBelowCell(document, first, dates)) return null;
  if (region !== null) return { region: !hasHead(flow) && isBelowRow(document, first, dates) ? { ...region, cut: true } : region, headed: hasHead(flow), days: region.tokens.filter(({ type }) => type === 'date').length, head: first, lines: [] };
  const isHeaded = days > 1 && hasHead(flow) && (flow.columns.length > 1 || tableHeadOf(first)?.titled === true) && flow.columns.some(({ holds }) => holds === 'organization') && !hasLabels(flow) && flow.cells.some(({ type, behindLabel }) => type === 'organization' && !behindLabel);
  return isHeaded ? { region, headed: true, days, head: first, lines: flow.lines.slice(1, 2) } : null;
}

/** Rows without any name of a column begin behind no other cell. */
function isBelowCell(document: Document, { index }: Line, dates: DateLookup): boolean {
  const above = document.lines.slice(Math.max(0, index - FAR), index).findLast(({ text }) => text !== '');
  return above !== undefined && cellOver(document, above, undefined, dates, NOWHERE)?.some(({ type }) => type !== 'text') === true;
}

/** A committee and its day right above, a line each, however many blank ones are between: a row that was not read. */
function isBelowRow({ lines }: Document, { index }: Line, dates: DateLookup): boolean {
  const above = lines.slice(Math.max(0, index - FARTHER), index).filter(({ text }) => text !== '').slice(-LINES_OF_ROW);
  return above.some((day, at) => {
    const name = above[at - 1];
    return name !== undefined && dates.startingAt(day.start)?.end === day.end && isNameOnly(name.text) && name.cells.length === 1 && committeeWordIn(name.text) !== null;
  });
}

/** A committee, its day, and what else the row may hold. */
const LINES_OF_ROW = 4;

const FARTHER = 16;

const FAR = 4;
const NOWHERE = { above: undefined, behindLabel: false, mayName: true };

/** "Datum:" is the label of the paper's own day. */
const isLabelOfDay = ({ first, columns }: Flow): boolean => first.text.endsWith(':') && columns[0]?.holds === 'date';

function wholeTable(flow: Flow, text: string, dates: DateLookup): TableRegion | null {
  if (!flow.cells.some(({ type }) => type === 'date')) return null;
  const holds = new Set(flow.columns.map((column) => column.holds));
  const isHeaded = hasHead(flow);
  for (const end of flow.stops.toReversed()) {
    const cells = flow.cells.slice(0, end);
    const rest = flow.cells.slice(end).filter(({ behindLabel }) => !behindLabel);
    if (rest.some(({ type }) => type === 'date' || type === 'organization')) return null;
    if (rest.some(({ type }) => type !== 'text' && (type !== 'item' || holds.has('agendaItem'))) || (!holds.has('agendaItem') && cells.some(({ type }) => type === 'item'))) continue;
    const found = rowsOfFlow(cells, text, dates, isHeaded) ?? withoutUneven(cells, text, dates, isHeaded);
    if (found !== null && isTable(found, flow, cells)) return { head: { line: flow.first, columns: [], titled: true }, columns: flow.columns, lines: linesTo(flow, cells), tokens: cells, cut: !found.whole || flow.gaps.some((at) => at < end), rows: found.rows };
  }
  return null;
}

/** Items or outcomes that not every row has: the rows without them, and the table is not whole. */
function withoutUneven(cells: readonly FlowCell[], text: string, dates: DateLookup, isHeaded: boolean): FlowRows | null {
  const rows = cells.filter(({ type }) => type === 'date').length;
  const uneven = UNEVEN.filter((type) => ![0, rows].includes(cells.filter((cell) => cell.type === type).length));
  const found = uneven.length === 0 ? null : rowsOfFlow(cells.filter(({ type }) => !uneven.some((one) => one === type)), text, dates, isHeaded);
  return found === null ? null : { ...found, whole: false };
}

const UNEVEN = ['item', 'outcome', 'time'] as const;

/** One row has to stand below the names of its columns, which are no labels; rows without any name have all a word for a committee. */
function isTable(found: FlowRows, flow: Flow, cells: readonly FlowCell[]): boolean {
  const { columns } = flow;
  const names = cells.filter(({ type }) => type === 'organization' || type === 'text');
  if (!names.some(({ line }) => committeeWordIn(line.text) !== null)) return false;
  if (!hasHead(flow)) return columns.length === 0 && !flow.gaps.some((at) => at <= cells.length) && found.rows.length > 1 && cells.every(({ behindLabel }) => !behindLabel) && found.rows.every(({ organization }) => organization.some(({ line }) => committeeWordIn(line.text) !== null));
  const ofDays = columns.filter(({ holds }) => holds === 'date');
  return found.rows.length > 1 || (ofDays.length === 1 && columns.some(({ holds }) => holds === 'organization') && !hasLabels(flow));
}

/** The first line is a name of a column or the title of the table. */
export const hasHead = ({ first, columns }: Flow): boolean => columns.some(({ start }) => start <= first.end) || tableHeadOf(first) !== null;

/** Names that end in a colon, below the first, are labels of values. */
const hasLabels = ({ first, lines }: Flow): boolean => lines.some((line) => line !== first && line.text.endsWith(':'));

function linesTo({ first, lines }: Flow, cells: readonly FlowCell[]): readonly Line[] {
  const last = cells.at(-1)?.own.at(-1)?.index ?? first.index;
  return lines.filter((line) => line !== first && line.index <= last);
}
