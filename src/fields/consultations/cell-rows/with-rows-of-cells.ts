import type { Document, Line } from '../../../tree/document.js';
import type { DateLookup } from '../../wording/value-types.js';
import { opensGroups } from '../table/cells-of-groups.js';
import type { TableRegion } from '../table/region.js';
import { tableHeadOf } from '../../columns/table-head.js';
import { crossedRows } from './crossed-rows.js';
import { rowsOfCells } from './rows-of-cells.js';

/** Rows of cells that each have a line of their own, where they tell no less than what was read otherwise: in them each cell has its place. */
export function withRowsOfCells(document: Document, lines: readonly Line[], found: TableRegion | null, dates: DateLookup): TableRegion | null {
  if (found?.tokens.some(({ type, line }) => type === 'date' && line.cells.length > 1) === true) return found;
  for (const line of lines) {
    if (line.cells.length !== 1 || !(opensGroups(line) || tableHeadOf(line) !== null)) continue;
    const table = rowsOfCells(document, line, dates) ?? crossedRows(document, line, dates);
    if (table !== null && tellsNoLess(table, found)) return table;
  }
  return found;
}

function tellsNoLess(table: TableRegion, found: TableRegion | null): boolean {
  if (found === null) return true;
  const [days, before] = [countOf(table, IS_DAY), countOf(found, IS_DAY)];
  const says = hasItems(table) ? SAYS : COUNTED_SAYS;
  return days > before || (days === before && countOf(table, says) >= countOf(found, says));
}

/** Without a column of items, or behind one that counts the rows, what was taken for an item may be such a count. */
const hasItems = ({ columns }: TableRegion): boolean => columns[0]?.holds !== 'other' && columns.some(({ holds }) => holds === 'agendaItem');

const countOf = ({ tokens }: TableRegion, types: ReadonlySet<string>): number => tokens.filter(({ type }) => types.has(type)).length;

const IS_DAY: ReadonlySet<string> = new Set(['date']);
/** Cells that say what they are. */
const COUNTED_SAYS: ReadonlySet<string> = new Set(['organization', 'date', 'role', 'public', 'time', 'outcome', 'vote', 'meeting']);
const SAYS: ReadonlySet<string> = new Set([...COUNTED_SAYS, 'item']);
