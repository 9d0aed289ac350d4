import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { sectionHeads } from '../../head-region/head-region.js';
import type { DateLookup } from '../../wording/value-types.js';
import { opensGroups } from '../table/cells-of-groups.js';
import type { TableRegion } from '../table/region.js';
import { tableHeadOf } from '../../columns/table-head.js';
import { roleWhole } from '../../wording/row-words.js';
import { MOST_LINES } from './cells-in-flow.js';
import { type FlowTable, flowTable } from './flow-table.js';

/** Cells that each have lines of their own, in whatever order: where they tell more than was read they are the table, or tell that it was not read to its end. */
export function withCellsInFlow(document: Document, lines: readonly Line[], found: TableRegion | null, dates: DateLookup): TableRegion | null {
  const read = found === null ? 0 : daysIn(found);
  if (found !== null && found.tokens.some(({ type, line }) => type === 'date' && line.cells.length > 1)) return found;
  const days = lines.filter((line) => mayBeDay(line, dates)).map(({ index }) => index);
  const fewest = Math.max(1, read);
  if (days.length < fewest) return found;
  const cells = found === null ? 0 : cellsIn(found);
  const heads = sectionHeads(document);
  let unread: FlowTable | null = null;
  let isInText = false;
  let below = 0;
  for (const [at, line] of lines.entries()) {
    while ((days[below] ?? Infinity) < line.index) below += 1;
    // So many days stand below the line, near enough to be of one table; without names of columns only rows make one.
    const isNear = (count: number): boolean => (days[below + count - 1] ?? Infinity) <= line.index + MOST_LINES;
    const opens = isNear(fewest) && (lines[at + 1]?.text.length ?? 0) <= LONGEST_NAME && (opensHead(line) || (isNear(Math.max(FEWEST_ROWS, read)) && opensRow(line)));
    const table = opens ? flowTable(document, line, dates) : null;
    isInText ||= heads.has(line);
    if (table === null || table.days < read || (isInText && !table.headed)) continue;
    if (table.region !== null && (table.days > read || (!table.region.cut && cellsIn(table.region) >= cells + (table.headed ? 0 : 1)))) return table.region;
    if (table.days > read) unread ??= table;
  }
  if (unread === null) return found !== null && read === 0 && daysApart(lines, dates) ? { ...found, cut: true } : found;
  return found === null ? { head: { line: unread.head, columns: [], titled: true }, columns: [], lines: unread.lines, tokens: [], cut: true } : { ...found, cut: true };
}

/** A line that begins or ends with a day, short or with a committee, and no label's. */
function mayBeDay({ text, cells, start, end }: Line, dates: DateLookup): boolean {
  if (cells.length !== 1 || text.length > LONGEST_DAY || text.includes(':')) return false;
  const days = dates.within(start, end);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || (first.start > start + BESIDE_DAY && last.end < end - BESIDE_DAY)) return false;
  return text.length <= SHORT || committeeWordIn(text) !== null;
}

/** "öffentlich am", "Mittwoch, den" and "nicht öffentlich" beside a day. */
const BESIDE_DAY = 24;
const SHORT = 45;

/** Two days or more below each other and nothing else: a column that a converter printed apart from its committees. */
function daysApart(lines: readonly Line[], dates: DateLookup): boolean {
  const isDay = (line: Line | undefined): boolean => line !== undefined && dates.startingAt(line.start)?.end === line.end;
  return lines.some((line, at) => isDay(line) && isDay(lines[at + 1]));
}

const daysIn = ({ tokens }: TableRegion): number => tokens.filter(({ type }) => type === 'date').length;
/** Cells that say what they are. */
const cellsIn = ({ tokens }: TableRegion): number => tokens.filter(({ type }) => !SAYS_NOTHING.has(type)).length;
const SAYS_NOTHING: ReadonlySet<string> = new Set(['text', 'empty', 'column']);

/** The title of the table, the name of a column of committees or days. */
function opensHead(line: Line): boolean {
  return line.cells.length === 1 && line.text.length <= LONGEST_NAME && (opensGroups(line) || tableHeadOf(line)?.titled === true);
}

/** A committee alone, or a role. */
function opensRow(line: Line): boolean {
  return line.cells.length === 1 && line.text.length <= LONGEST_NAME && (committeeWordIn(line.text) !== null || (line.text.length <= LONGEST_ROLE && roleWhole(line.text) !== null));
}

/** So many rows make a table without names of columns. */
const FEWEST_ROWS = 2;
const LONGEST_NAME = 90;
const LONGEST_ROLE = 40;
const LONGEST_DAY = 70;
