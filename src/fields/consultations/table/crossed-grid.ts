import type { Document, Line } from '../../../tree/document.js';
import { isCross } from '../../forms/form-boxes.js';
import type { DateLookup } from '../../wording/value-types.js';
import { roleWhole } from '../../wording/row-words.js';
import { type Column, headContinuation, tableHeadOf } from '../../columns/table-head.js';
import type { Token } from '../tokens/token.js';
import type { TableRegion } from './region.js';

/**
 * A table of crosses of which each cell has its own line, an empty cell a blank one: "Beratungsfolge | Sitzungstermin |
 * öff. | n.ö. | Empfehlung | Beschluss", a line each, and in each row the committee, its day, and as many lines as there are
 * other columns. Only where that holds for every row, and each has one cross of publicity, is the place of a cross its column's.
 */
export function crossedGrid(document: Document, first: Line, dates: DateLookup): TableRegion | null {
  const names = namesFrom(document, first);
  const [, day, ...crossed] = names;
  if (day === undefined || columnOf(day)?.holds !== 'date' || crossed.length < FEWEST_CROSSED || !hasPublicity(crossed)) return null;
  const lines: Line[] = [];
  const tokens: Token[] = [];
  for (let at = (names.at(-1)?.index ?? first.index) + 1; ; ) {
    const row = rowFrom(document, at, crossed, dates);
    if (row === null) break;
    lines.push(...row.lines);
    tokens.push(...row.tokens);
    at = row.next;
  }
  const isCut = goesOn(document, (lines.at(-1)?.index ?? 0) + 1, dates);
  return lines.length === 0 || isCut ? null : { head: { line: first, columns: [], titled: true }, columns: [], lines: [...names.slice(1), ...lines.filter(({ text }) => text !== '')], tokens, cut: false };
}

const FEWEST_CROSSED = 2;
const MOST_COLUMNS = 9;
const MOST_NAME_LINES = 3;

/** The names of columns from the first on, a line each. */
function namesFrom({ lines }: Document, first: Line): readonly Line[] {
  const head = tableHeadOf(first);
  if (!(head?.titled === true && first.cells.length === 1) && columnOf(first)?.holds !== 'organization') return [];
  const below = lines.slice(first.index + 1, first.index + MOST_COLUMNS);
  const end = below.findIndex((line) => columnOf(line) === null && roleWhole(line.text) === null);
  return [first, ...below.slice(0, Math.max(0, end))];
}

function columnOf(line: Line): Column | null {
  const names = line.cells.length === 1 ? headContinuation(line) : null;
  return names?.length === 1 ? (names[0] ?? null) : null;
}

const hasPublicity = (columns: readonly Line[]): boolean => ['public-mark', 'not-public-mark'].every((kind) => columns.some((line) => columnOf(line)?.holds === kind));

interface GridRow {
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
  readonly next: number;
}

function rowFrom({ lines }: Document, from: number, columns: readonly Line[], dates: DateLookup): GridRow | null {
  const day = lines.slice(from, from + MOST_NAME_LINES + 1).findIndex((line) => isDay(line, dates));
  const [name, date] = [lines.slice(from, from + Math.max(0, day)), lines[from + day]];
  const cells = lines.slice(from + day + 1, from + day + 1 + columns.length);
  const [first, last] = [name[0], name.at(-1)];
  if (day < 1 || first === undefined || last === undefined || date === undefined || cells.length < columns.length || name.some(({ text, cells: own }) => own.length !== 1 || !NAME.test(text)) || !cells.every(({ text }) => text === '' || isCross(text))) return null;
  const crosses = cells.flatMap((line, at) => {
    const column = line.text === '' ? undefined : columns[at];
    return column === undefined ? [] : [tokenOf(line, column)];
  });
  const named: Token = { type: 'organization', start: first.start, end: last.end, line: first, cell: -1 };
  const dated: Token = { type: 'date', start: date.start, end: date.end, line: date, cell: -1 };
  const once = (['public', 'role'] as const).every((type) => crosses.filter((token) => token.type === type).length <= 1) && crosses.some(({ type }) => type === 'public');
  return once ? { lines: [...name, date, ...cells], tokens: [named, dated, ...crosses], next: from + day + 1 + columns.length } : null;
}

/** What the cross below the name of a column says. */
function tokenOf(line: Line, column: Line): Token {
  const place = { start: line.start, end: line.end, line, cell: -1 };
  const { holds } = columnOf(column) ?? { holds: 'role' };
  if (holds === 'public-mark') return { ...place, type: 'public', words: 'öffentlich' };
  if (holds === 'not-public-mark') return { ...place, type: 'public', words: 'nicht öffentlich' };
  return { ...place, type: 'role', words: column.text };
}

/** A day or a cross soon below the last row: there are rows that have other lines. */
const goesOn = ({ lines }: Document, from: number, dates: DateLookup): boolean => lines.slice(from, from + REACH).some((line) => isCross(line.text) || isDay(line, dates));

const REACH = 6;

const isDay = ({ start, end, text }: Line, dates: DateLookup): boolean => text !== '' && dates.startingAt(start)?.end === end;

/** Matches "1. BA" and "Haupt- und"; not "", "X" or "12.03.2020". */
const NAME = /^(?:\d{1,2}\.? )?\p{Lu}\p{L}/u;
