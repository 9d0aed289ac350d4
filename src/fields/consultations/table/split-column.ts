import type { Document, Line } from '../../../tree/document.js';
import { sourceColumn } from '../../columns/source-column.js';
import type { Column } from '../../columns/table-head.js';

/** Columns of counted votes. */
export const VOTES: ReadonlySet<string> = new Set(['yes', 'no', 'abstentions']);

/**
 * The columns of a head over two lines, whose second one parts the column of outcomes into counts: "Abstimmungsergebnis"
 * over "Ja | Nein | Enth.", also with what stands beside these ("einst.", "Bemerkung"). The counts stand in its place, and what is behind it moves on; other columns are only added.
 */
export function withSplitColumn(columns: readonly Column[], below: readonly Column[]): Column[] {
  const at = columns.findLastIndex(({ holds }) => holds === 'outcome');
  const parted = columns[at];
  // "Ja Nein Enth." in one cell says how the outcomes of the column above are printed.
  if (parted !== undefined && below.every(({ holds }) => holds === 'outcome')) return [...columns];
  if (parted === undefined || below.filter(({ holds }) => VOTES.has(holds)).length < 2 || !below.every(({ holds }) => VOTES.has(holds) || holds === 'other')) return [...columns, ...below];
  const counts = below.map((column, index) => ({ ...column, cell: parted.cell + index }));
  return [...columns.slice(0, at), ...counts, ...columns.slice(at + 1).map((column) => ({ ...column, cell: column.cell + below.length - 1 }))];
}

/** A head that is set in with empty cells over rows that are not: where the day of the first row stands in the cell that the columns count, each has its number. */
export function withoutPadding(columns: readonly Column[], row: Line | undefined): Column[] {
  const at = columns.findIndex(({ holds }) => holds === 'date');
  const isPadded = at > 0 && (columns[at]?.cell ?? 0) > at && row !== undefined && DAY.test(row.cells[at]?.text ?? '');
  return isPadded ? columns.map((column, number) => ({ ...column, cell: number })) : [...columns];
}

/** Matches "20.10.2015" and "Di, 20.10.15"; not "20.10.2015 TOP 3". */
const DAY = /^(?:\p{L}{2}\.?, )?\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/u;

/** "nicht-" over "öffentlich", in one column of the source, is one name. */
export function withNegation(document: Document, above: Line, below: readonly Column[]): readonly Column[] {
  const cell = above.cells.findIndex(({ text }) => NEGATION.test(text));
  const negation = above.cells[cell];
  if (negation === undefined) return below;
  const isBelow = (column: Column): boolean => column.holds === 'public-mark' && Math.abs(sourceColumn(column, document) - sourceColumn(negation, document)) <= SHIFT;
  return below.map((column) => (isBelow(column) ? { ...column, holds: 'not-public-mark', cell } : column));
}

/** Matches "nicht-" and "Nicht-"; not "nichts". */
const NEGATION = /^nicht-?$/iu;
/** So far from each other the parts of a name may begin. */
const SHIFT = 2;
