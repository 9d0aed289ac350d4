import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { DateLookup } from '../../wording/value-types.js';
import type { TableRegion } from './region.js';
import { columnHolds } from '../../columns/table-head.js';
import { tokensOf } from '../tokens/tokens.js';

/**
 * A table on its side: the names of its columns stand below each other, and each session has a column of its own.
 * "Gremium: | Bauausschuss | Rat" over "Datum: | 24.04.2018 | 03.05.2018".
 */
export function transposedTable(document: Document, first: Line, dates: DateLookup): TableRegion | null {
  const unnamed = belowNames(document, first, dates);
  if (unnamed !== null) return unnamed;
  const width = first.cells.length;
  if (width < FEWEST_CELLS || holdsOf(first) !== 'organization' || !first.cells.slice(1).every(({ text }) => committeeWordIn(text) !== null)) return null;
  const behind = document.lines.findIndex((line) => line.index > first.index && (line.cells.length !== width || holdsOf(line) === null));
  const lines = document.lines.slice(first.index, behind < 0 ? document.lines.length : behind);
  if (!lines.some((line) => holdsOf(line) === 'date')) return null;
  const all = lines.map((line) => tokensOf(document, line, dates));
  const tokens = first.cells.slice(1).flatMap((_, column) => all.flatMap((found) => found.filter(({ cell }) => cell === column + 1)));
  return { head: { line: first, columns: [], titled: true }, columns: [], lines, tokens, cut: false };
}

/** The committees stand side by side without a name before them, their days on the line below: "Bauausschuss | Rat" over "Termin | 24.04.2018 | 03.05.2018". */
function belowNames(document: Document, first: Line, dates: DateLookup): TableRegion | null {
  const width = first.cells.length + 1;
  const next = document.lines[first.index + 1];
  if (width < FEWEST_CELLS || next?.cells.length !== width || holdsOf(next) !== 'date' || !first.cells.every(({ text }) => committeeWordIn(text) !== null)) return null;
  const behind = document.lines.findIndex((line) => line.index > first.index && (line.cells.length !== width || holdsOf(line) === null));
  const lines = document.lines.slice(next.index, behind < 0 ? document.lines.length : behind);
  const names = tokensOf(document, first, dates);
  const all = lines.map((line) => tokensOf(document, line, dates));
  const tokens = first.cells.flatMap((_, column) => [...names.filter(({ cell }) => cell === column), ...all.flatMap((found) => found.filter(({ cell }) => cell === column + 1))]);
  return { head: { line: first, columns: [], titled: true }, columns: [], lines: [first, ...lines], tokens, cut: false };
}

/** A name and two sessions. */
const FEWEST_CELLS = 3;

/** What the cells of a line hold by its first, which names them. */
function holdsOf({ cells }: Line): string | null {
  const [name] = cells;
  return name === undefined ? null : columnHolds(name.text);
}
