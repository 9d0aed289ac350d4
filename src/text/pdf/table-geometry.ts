import { joinCell } from './join-cell.js';
import { columnsOf, type Column, type SegmentLine } from './table-columns.js';
import { rowGapsOf, startsRow, type TableShape } from './table-rows.js';
import { around, NOWHERE, type Row, type RowCell } from './run.js';
import type { Segment } from './segment.js';
import { wrappedValue } from './wrapped-value.js';

/**
 * Tables without rules, found by where their segments stand: lines in a stretch whose segments keep to the same columns.
 * A cell that is wrapped is put together with its row. Lines outside of tables become rows of their own segments.
 */
export function rowsOf(lines: readonly SegmentLine[]): Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const end = line.segments.length > 1 ? tableEnd(lines, index) : index + 1;
    const table = lines.slice(index, end);
    if (table.filter(({ segments }) => segments.length > 1).length > 1) {
      rows.push(...tableRows(table));
      index = end;
    } else {
      const value = line.segments.length > 1 ? wrappedValue(lines, index) : null;
      rows.push(value === null ? plainRow(line) : { ...(around(lines.slice(index, value.end)) ?? NOWHERE), cells: value.cells, table: true, joined: false, size: line.size });
      index = value?.end ?? index + 1;
    }
  }
  return rows;
}

function plainRow(line: SegmentLine): Row {
  const { left, top, right, bottom, size } = line;
  return { left, top, right, bottom, size, table: line.segments.length > 1, joined: false, cells: line.segments.map((segment) => ({ text: segment.text, box: segment })) };
}

/** The index behind the last line that keeps to the columns of the line at `start`. */
function tableEnd(lines: readonly SegmentLine[], start: number): number {
  let columns = columnsOf(lines.slice(start, start + 1));
  let end = start + 1;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const previous = lines[index - 1];
    if (line === undefined || previous === undefined || columns === null) break;
    const gap = (line.base - previous.base) / Math.min(line.size, previous.size);
    if (gap > (line.segments.length > 1 ? 5 : 2.2)) break;
    if (line.segments.length > 1) {
      const wider: readonly Column[] | null = isAligned(line, columns) ? columnsOf(lines.slice(start, index + 1)) : null;
      if (wider === null) break;
      columns = wider;
      end = index + 1;
    } else if (!fitsOne(line.segments[0], columns)) {
      break;
    } else if (gap < 1.5) {
      end = isTail(lines, start, end, index) ? index + 1 : end;
    }
  }
  return end;
}

/** A line of one segment may end a table only if it follows without a gap, and belongs to a cell of the row above. */
function isTail(lines: readonly SegmentLine[], start: number, end: number, index: number): boolean {
  const line = lines[index];
  const column = line?.segments[0];
  const begin = lines.findLastIndex(({ segments }, at) => at < index && segments.length > 1);
  const first = lines[begin];
  if (end !== index || line === undefined || column === undefined || first === undefined) return false;
  const row = lines.slice(begin, index);
  if (row.some(({ segments }) => segments.some(({ order }) => order > column.order))) return true;
  // Where cells are written one by one, what is written behind the row is part of its last cell or of none.
  if (column.text.endsWith(':') || (writesCells(lines.slice(start, index)) && column.left < (first.segments.at(-1)?.left ?? 0) - 3)) return false;
  const above = row.at(-1)?.segments.find((segment) => segment.left < column.right && segment.right > column.left);
  return above !== undefined && (above.left > line.left + 1 || Math.abs(above.left - column.left) < 3) && (column.left > (first.segments[0]?.right ?? 0) || wraps(above, column, first));
}

/** A wrapped line was written before a cell beside it. */
function writesCells(lines: readonly SegmentLine[]): boolean {
  let behind = -1;
  for (const { segments } of lines) {
    if (segments.length === 1 && (segments[0]?.order ?? -1) < behind) return true;
    if (segments.length > 1) behind = Math.max(...segments.map(({ order }) => order));
  }
  return false;
}

function wraps(above: Segment, below: Segment, line: SegmentLine): boolean {
  const next = line.segments.find((segment) => segment.left > above.right);
  const word = below.text.split(' ', 1)[0]?.length ?? 0;
  const width = (word / Math.max(1, below.text.length)) * (below.right - below.left);
  return next !== undefined && above.right + width + 2 * above.size > next.left - 2 * above.size;
}

function isAligned(line: SegmentLine, columns: readonly Column[]): boolean {
  return line.segments.some((segment, index) => columns.some((column, at) => at + index > 0 && (Math.abs(segment.left - column.left) < 4 || Math.abs(segment.right - column.right) < 4 || Math.abs(segment.left + segment.right - column.left - column.right) < 8)));
}

function fitsOne(segment: Segment | undefined, columns: readonly Column[]): boolean {
  return segment !== undefined && columns.filter((column) => segment.left < column.right && segment.right > column.left).length === 1;
}

function tableRows(lines: readonly SegmentLine[]): Row[] {
  const columns = columnsOf(lines) ?? [];
  const at = (segment: Segment) => columns.findIndex((column) => segment.left < column.right && segment.right > column.left);
  const shape: TableShape = { lines, columns, columnOf: at, gaps: rowGapsOf(lines) };
  const groups: SegmentLine[][] = [];
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    if (group === undefined || startsRow(shape, index, group)) groups.push([line]);
    else group.push(line);
  });
  return groups.map((group) => rowOfGroup(group, columns, at));
}

function rowOfGroup(group: readonly SegmentLine[], columns: readonly Column[], at: (segment: Segment) => number): Row {
  const cells: RowCell[] = [];
  for (let column = 0; column < columns.length; column += 1) {
    const parts = group.flatMap((line) => line.segments.filter((segment) => at(segment) === column));
    cells.push({ text: joinCell(parts, columns[column + 1]?.left ?? null), box: around(parts) });
  }
  while (cells.length > 1 && cells.at(-1)?.text === '') cells.pop();
  const box = around(group) ?? NOWHERE;
  return { cells, table: true, joined: false, size: group[0]?.size ?? 0, ...box };
}
