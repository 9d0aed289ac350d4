import { joinCell } from './join-cell.js';
import { lineOf, linesOf, type Line } from './line.js';
import type { TableBlock } from './columns.js';
import { partedAtRules } from './parted-at-rules.js';
import { around, NOWHERE, type Box, type Row, type RowCell, type Rule, type Rules, type Run } from './run.js';
import { segmentsOf } from './segment.js';

/**
 * Tables whose cells are ruled: rules that touch make a grid, each run lies in one of its cells, cells with one upper
 * edge make a row. A frame around running text is no table, and a box that holds labelled lines is read line by line.
 */
export interface RuledPage {
  readonly tables: readonly TableBlock[];
  /** What lies in no table. */
  readonly rest: readonly Run[];
}

interface Grid extends Box {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

interface GridCell extends Box {
  readonly runs: Run[];
}

const TOUCH = 3;
/** A line that begins with a label. Matches "Datum: 1.1.2020", "Bearbeiter/in:"; not "Stadtrat" or "17:00". */
const LABELLED = /^\p{Lu}[\p{L}\d ./()-]{1,40}:(?!\/\/)/u;

export function ruledTables(runs: readonly Run[], rules: Rules): RuledPage {
  if (rules.across.length < 2 || rules.down.length === 0) return { tables: [], rest: runs };
  const grids = gridsOf(rules).sort((a, b) => sizeOf(a) - sizeOf(b));
  const inside = new Map<Grid, Run[]>();
  const rest: Run[] = [];
  for (const run of runs) {
    const grid = grids.find((candidate) => holds(candidate, run));
    if (grid === undefined) rest.push(run);
    else inside.set(grid, [...(inside.get(grid) ?? []), run]);
  }
  const tables: TableBlock[] = [];
  for (const [grid, held] of inside) {
    const cells = cellsOf(grid, partedAtRules(held, grid.down));
    const rows = isTable(cells) ? rowsOfGrid(grid, cells) : [];
    const box = around(rows);
    if (box === null) rest.push(...held);
    else tables.push({ rows, ...box });
  }
  return { tables, rest };
}

function sizeOf(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

function holds(box: Box, run: Run): boolean {
  const x = (run.left + Math.min(run.right, run.left + 2 * run.size)) / 2;
  const y = (run.top + run.bottom) / 2;
  return x > box.left - 1 && x < box.right + 1 && y > box.top && y < box.bottom;
}

/** Rules that touch each other, two each way at least. */
function gridsOf({ across, down }: Rules): Grid[] {
  const groups: { across: Rule[]; down: Rule[] }[] = [];
  for (const rule of across) {
    const touching = groups.filter((group) => group.across.some((other) => Math.abs(other.at - rule.at) < TOUCH && overlap(other, rule)));
    const crossing = down.filter((other) => meets(rule, other));
    for (const other of crossing) touching.push(...groups.filter((group) => group.down.includes(other) && !touching.includes(group)));
    const joined = { across: [rule, ...touching.flatMap((group) => group.across)], down: [...new Set([...crossing, ...touching.flatMap((group) => group.down)])] };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.filter((group) => group.across.length > 1 && group.down.length > 0).map((group) => ({ ...group, ...boundsOf(group.across, group.down) }));
}

function overlap(a: Rule, b: Rule): boolean {
  return a.from <= b.to + TOUCH && b.from <= a.to + TOUCH;
}

function meets(across: Rule, down: Rule): boolean {
  return down.at >= across.from - TOUCH && down.at <= across.to + TOUCH && across.at >= down.from - TOUCH && across.at <= down.to + TOUCH;
}

function boundsOf(across: readonly Rule[], down: readonly Rule[]): Box {
  const xs = [...across.flatMap(({ from, to }) => [from, to]), ...down.map(({ at }) => at)];
  const ys = [...down.flatMap(({ from, to }) => [from, to]), ...across.map(({ at }) => at)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function cellsOf(grid: Grid, runs: readonly Run[]): GridCell[] {
  const cells = new Map<string, GridCell>();
  for (const run of runs) {
    const box = cellBox(grid, run);
    const key = [box.left, box.top, box.right, box.bottom].map(Math.round).join(' ');
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { runs: [run], ...box });
    else cell.runs.push(run);
  }
  return [...cells.values()];
}

function cellBox(grid: Grid, run: Run): Box {
  const x = run.left + Math.min(1.5 * run.size, run.right - run.left) / 2;
  const y = (run.top + run.bottom) / 2;
  const box = { left: grid.left, top: grid.top, right: grid.right, bottom: grid.bottom };
  for (const { at, from, to } of grid.down) {
    if (y < from - 1 || y > to + 1) continue;
    if (at <= x) box.left = Math.max(box.left, at);
    else box.right = Math.min(box.right, at);
  }
  for (const { at, from, to } of grid.across) {
    if (x < from - 1 || x > to + 1) continue;
    if (at <= y) box.top = Math.max(box.top, at);
    else box.bottom = Math.min(box.bottom, at);
  }
  return box;
}

/** Some row has two cells. */
function isTable(cells: readonly GridCell[]): boolean {
  return cells.some((cell) => cells.some((other) => other !== cell && Math.abs(other.top - cell.top) < TOUCH && Math.abs(other.left - cell.left) > TOUCH));
}

function rowsOfGrid(grid: Grid, cells: readonly GridCell[]): Row[] {
  const lefts = distinct(cells.map(({ left }) => left));
  return distinct(cells.map(({ top }) => top)).flatMap((top) => {
    const inRow = cells.filter((cell) => Math.abs(cell.top - top) < TOUCH).sort((a, b) => a.left - b.left);
    const [only] = inRow;
    if (inRow.length === 1 && only !== undefined && only.right - only.left > 0.9 * (grid.right - grid.left)) return linesOf(only.runs).map((line, _, all) => plainRow([line], line, all));
    return inRow.some(({ runs }) => isLabelled(runs)) ? rowsByLine(inRow) : [wholeRow(inRow, lefts)];
  });
}

/** Two lines or more of the cell begin with a label of their own. */
function isLabelled(runs: readonly Run[]): boolean {
  const lines = linesOf(runs);
  return lines.length > 1 && lines.filter((line) => LABELLED.test(textOf(line, lines))).length > 1;
}

function rowsByLine(cells: readonly GridCell[]): Row[] {
  const all = linesOf(cells.flatMap(({ runs }) => runs));
  return all.map((line) => plainRow(cells.map((cell) => lineOf(line.runs.filter((run) => cell.runs.includes(run)))).filter(({ runs }) => runs.length > 0), line, all));
}

function plainRow(parts: readonly Line[], line: Line, all: readonly Line[]): Row {
  const { left, top, right, bottom, size } = line;
  const cells = parts.flatMap((part) => segmentsOf(part, all).map((segment) => ({ text: segment.text, box: segment })));
  return { left, top, right, bottom, size, cells, table: cells.length > 1, joined: false };
}

/** A row with a text for each column; a column that a wider cell covers has none, one that nothing stands in is empty. */
function wholeRow(inRow: readonly GridCell[], lefts: readonly number[]): Row {
  const cells: RowCell[] = [];
  for (const left of lefts) {
    const cell = inRow.find((candidate) => Math.abs(candidate.left - left) < TOUCH);
    const covered = inRow.some((candidate) => candidate.left < left - TOUCH && candidate.right > left + TOUCH);
    if (cell !== undefined) cells.push(textCell(cell.runs, cell.right));
    else if (!covered) cells.push({ text: '', box: null });
  }
  while (cells.length > 1 && cells.at(-1)?.text === '') cells.pop();
  const box = around(inRow.flatMap(({ runs }) => runs)) ?? NOWHERE;
  return { cells, table: true, joined: false, size: inRow[0]?.runs[0]?.size ?? 0, ...box };
}

export function textCell(runs: readonly Run[], limit: number | null): RowCell {
  const lines = linesOf(runs);
  return { text: joinCell(lines.map((line) => ({ text: textOf(line, lines), right: line.right, size: line.size })), limit), box: around(runs) };
}

function textOf(line: Line, lines: readonly Line[]): string {
  return segmentsOf(line, lines).map(({ text }) => text).join(' ');
}

function distinct(numbers: readonly number[]): number[] {
  const result: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) if (number - (result.at(-1) ?? -Infinity) >= TOUCH) result.push(number);
  return result;
}
