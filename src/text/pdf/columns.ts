import { linesOf, type Line } from './line.js';
import { segmentsOf } from './segment.js';
import { around, median, type Box, type Row, type Run } from './run.js';

/**
 * The order of reading: a page, or a part of it, that is set in columns is read column after column. Columns are told
 * from tables by what stands in them: lines of running text that fill their width on both sides of a gutter. It splits
 * in two and then each side again; it knows no words.
 */
export interface TableBlock extends Box {
  readonly rows: readonly Row[];
}

export interface Region {
  readonly runs: readonly Run[];
  readonly tables: readonly TableBlock[];
  /** It is a further column of the text before it. */
  readonly continues: boolean;
}

export interface Layout {
  readonly regions: readonly Region[];
  /** Where the gutter lies, null on a page without columns: what the next page may expect. */
  readonly gutter: number | null;
}

const MIN_LINES = 4;
const MIN_CHARACTERS = 18;
const MIN_COLUMN = 110;
const EDGE = 1.1;

export function layoutOf(runs: readonly Run[], tables: readonly TableBlock[], expected: number | null): Layout {
  const gutter = gutterOf(runs, expected);
  const bands = gutter === null ? [] : bandsOf(linesOf(runs), gutter);
  const columned = gutter !== null && bands.some((band) => band.columns && qualifies(band.lines, gutter, expected));
  if (gutter === null || !columned) return { regions: [{ runs, tables, continues: false }], gutter: null };
  return { regions: bands.flatMap((band, index) => regionsOfBand(band, bands[index + 1]?.top ?? Infinity, index === 0 ? -Infinity : band.top, tables, gutter)), gutter };
}

/** The x that the fewest characters cross, in the middle half of the text. */
function gutterOf(runs: readonly Run[], expected: number | null): number | null {
  const box = around(runs);
  if (box === null || runs.length < 2 * MIN_LINES) return expected;
  const width = box.right - box.left;
  if (width < 2 * MIN_COLUMN) return null;
  const from = box.left + Math.max(MIN_COLUMN, 0.25 * width);
  const steps = Math.max(1, Math.floor((box.right - Math.max(MIN_COLUMN, 0.25 * width) - from) / 2));
  const crossings = new Array<number>(steps).fill(0);
  for (const run of runs) {
    const first = Math.max(0, Math.ceil((run.left - from) / 2));
    const last = Math.min(steps - 1, Math.floor((run.right - from) / 2));
    for (let step = first; step <= last; step += 1) crossings[step] = (crossings[step] ?? 0) + 1;
  }
  return from + 2 * middleOfFewest(crossings);
}

function middleOfFewest(crossings: readonly number[]): number {
  const fewest = Math.min(...crossings);
  let best = { start: 0, length: 0 };
  for (let at = 0; at < crossings.length; at += 1) {
    if (crossings[at] !== fewest) continue;
    let end = at;
    while (crossings[end] === fewest) end += 1;
    if (end - at > best.length) best = { start: at, length: end - at };
    at = end;
  }
  return best.start + best.length / 2;
}

interface Band {
  readonly columns: boolean;
  readonly lines: Line[];
  readonly top: number;
}

/** Stretches of lines that cross the gutter, and of lines that do not. */
function bandsOf(lines: readonly Line[], gutter: number): Band[] {
  const bands: Band[] = [];
  for (const line of lines) {
    const columns = !crosses(line, gutter);
    const band = bands.at(-1);
    if (band !== undefined && band.columns === columns) band.lines.push(line);
    else bands.push({ columns, lines: [line], top: line.top });
  }
  const parts = bands.flatMap((band, index) => (band.columns ? withoutEdges(band, index === 0, index === bands.length - 1) : [band]));
  return parts.map((band) => (band.lines.length < 2 ? { ...band, columns: false } : band));
}

/** The first line of a page with a wide gap below and the last with one above stand over both columns: head and foot. */
function withoutEdges(band: Band, first: boolean, last: boolean): Band[] {
  const { lines } = band;
  const head = first && isApart(lines[0], lines[1]) ? 1 : first && isApart(lines[1], lines[2]) ? 2 : 0;
  const foot = last && lines.length - head > 2 && isApart(lines.at(-2), lines.at(-1)) ? 1 : 0;
  const parts = [lines.slice(0, head), lines.slice(head, lines.length - foot), lines.slice(lines.length - foot)];
  return parts.flatMap((part, index) => (part[0] === undefined ? [] : [{ columns: index === 1, lines: part, top: part[0].top }]));
}

function isApart(above: Line | undefined, below: Line | undefined): boolean {
  return above !== undefined && below !== undefined && below.top - above.bottom >= EDGE * above.size;
}

function crosses(line: Line, gutter: number): boolean {
  let left = -Infinity;
  let right = Infinity;
  for (const run of line.runs) {
    if (run.left < gutter - 1 && run.right > gutter + 1) return true;
    if (run.right <= gutter + 1) left = Math.max(left, run.right);
    else right = Math.min(right, run.left);
  }
  return right - left < 0.8 * line.size;
}

function qualifies(lines: readonly Line[], gutter: number, expected: number | null): boolean {
  const known = expected !== null && Math.abs(expected - gutter) < 12;
  const [left, right] = sides(lines.flatMap((line) => line.runs), gutter).map((side) => linesOf(side));
  if (left === undefined || right === undefined) return false;
  if (!known && isInterleaved(left, right) && Math.min(left.length, right.length) < 2 * MIN_LINES) return false;
  if (known) return isProse(left, 2) && (right.length === 0 || isProse(right, 1));
  return isProse(left, MIN_LINES) && isProse(right, MIN_LINES);
}

function sides(runs: readonly Run[], gutter: number): [Run[], Run[]] {
  return [runs.filter((run) => run.right <= gutter + 1), runs.filter((run) => run.right > gutter + 1)];
}

/** The writing goes to and fro between the sides, as it does in a table; once over and perhaps once back it may. */
function isInterleaved(left: readonly Line[], right: readonly Line[]): boolean {
  const written = [...left.flatMap(({ runs }) => runs.map(({ order }) => ({ order, side: 0 }))), ...right.flatMap(({ runs }) => runs.map(({ order }) => ({ order, side: 1 })))]
    .sort((a, b) => a.order - b.order);
  return written.filter(({ side }, at) => at > 0 && side !== written[at - 1]?.side).length > 2;
}

/** Most lines hold some words and half of them fill their column. */
function isProse(lines: readonly Line[], atLeast: number): boolean {
  const box = around(lines);
  if (box === null || lines.length < atLeast) return false;
  const width = box.right - box.left;
  const characters = median(lines.map((line) => line.runs.reduce((sum, run) => sum + run.text.length + 1, 0)));
  const full = lines.filter((line) => line.right - line.left > 0.72 * width).length;
  const celled = lines.filter((line, index) => segmentsOf(line, lines.slice(Math.max(0, index - 4), index + 5)).length > 1).length;
  return width >= 0.8 * MIN_COLUMN && celled <= 0.2 * lines.length && characters >= MIN_CHARACTERS && full >= 0.45 * lines.length;
}

function regionsOfBand(band: Band, below: number, above: number, tables: readonly TableBlock[], gutter: number): Region[] {
  const inside = tables.filter((table) => table.top >= above && table.top < below);
  const runs = band.lines.flatMap((line) => line.runs);
  if (!band.columns) return [{ runs, tables: inside, continues: false }];
  const [left, right] = sides(runs, gutter);
  const leftTables = inside.filter((table) => table.left < gutter);
  const rightTables = inside.filter((table) => table.left >= gutter);
  const first = layoutOf(left, leftTables, null).regions;
  const second = layoutOf(right, rightTables, null).regions.map((region, index) => (index === 0 ? { ...region, continues: true } : region));
  return [...first, ...second].filter((region) => region.runs.length + region.tables.length > 0);
}
