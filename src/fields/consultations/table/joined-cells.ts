import type { Column } from '../../columns/table-head.js';
import { withPlainDays } from '../../dates/printed-days.js';
import type { Token } from '../tokens/token.js';

/** A long name leaves no room before its day: the two stand in one cell, and what is behind them belongs one column further on. */
export function columnOf({ cell, line }: Pick<Token, 'cell' | 'line'>, columns: readonly Column[]): Column | undefined {
  const joined = columns.findIndex((column, at) => column.holds === 'organization' && OF_DAY.has(columns[at + 1]?.holds ?? '') && columns[at + 1]?.cell === column.cell + 1);
  const own = columns[joined]?.cell ?? -1;
  const isShort = own >= 0 && cell > own && line.cells.length === (columns.at(-1)?.cell ?? 0) && NAME_AND_DAY.test(withPlainDays(line.cells[own]?.text ?? ''));
  const shift = isShort ? 1 : cell > 0 && standsOverTwo(line, columns) ? -1 : 0;
  return columns.findLast((column) => column.cell === cell + shift);
}

/** "Beratungsfolge:" alone stands over names and days, and the cells of all other columns are one farther. */
function standsOverTwo({ cells }: Token['line'], columns: readonly Column[]): boolean {
  return cells.length === (columns.at(-1)?.cell ?? 0) + 2 && !columns.some(({ holds }) => OF_DAY.has(holds)) && DAY_ALONE.test(withPlainDays(cells[1]?.text ?? ''));
}

/** Matches "13.11.2018"; not "13.11.2018, 17 Uhr". */
const DAY_ALONE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/u;

/** Columns of days: that of sessions often prints nothing else. */
const OF_DAY: ReadonlySet<string> = new Set(['date', 'meeting']);
/** Matches "Haupt- und Finanzausschuss 13.11.2018"; not "13.11.2018" or "Rat 3". */
const NAME_AND_DAY = /^\p{L}.* \d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/u;
