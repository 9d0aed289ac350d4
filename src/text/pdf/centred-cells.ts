import { lineOf, type Line } from './line.js';
import type { Run } from './run.js';

/**
 * Cells that stand in the middle of their row, as browsers print tables: the number or the day beside a cell of two or four lines
 * has half a line above and below it. It goes into the first of these lines, where it would stand if the row began at its top.
 */
export function withCentred(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const place = isCentred(lines, index) ? result.length - Math.min(linesBeside(lines, index, -1), linesBeside(lines, index, 1)) : -1;
    const first = result[place];
    if (first === undefined) result.push(line);
    else result[place] = { ...lineOf([...first.runs, ...line.runs]), base: first.base, size: first.size };
  }
  return result;
}

/** In sizes of the writing, from base to base: half a line, and a line. */
const HALF = { least: 0.4, most: 0.85 };
const WHOLE = { least: 0.9, most: 1.7 };
/** In sizes of the writing: what keeps cells apart. */
const APART = 0.9;
/** What goes on nearer than that is a column of its own, beside the lines of another. */
const OWN_COLUMN = 2;
/** A label of a letterhead, which stands for itself. Matches "Datum: 12.03.2020", "Az.:"; not "12.03.2020" or "Rat". */
const LABEL = /^\p{L}[^:]{0,30}:/u;

function isCentred(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (above === undefined || line === undefined || below === undefined) return false;
  const size = Math.min(above.size, line.size, below.size);
  if (!isWithin(line.base - above.base, HALF, size) || !isWithin(below.base - line.base, HALF, size) || !isWithin(below.base - above.base, WHOLE, size)) return false;
  if (line.left > above.right && LABEL.test(line.runs[0]?.text ?? '')) return false;
  return goesOn(above, below) && !isColumn(line, lines[index - 2]) && !isColumn(line, lines[index + 2]) && areApart([...above.runs, ...below.runs], line.runs, APART * size);
}

/** How many lines of the cell beside it stand above, below a cell in the middle: each a line from the next. */
function linesBeside(lines: readonly Line[], index: number, step: 1 | -1): number {
  const [middle, nearest] = [lines[index], lines[index + step]];
  let count = 1;
  for (let last = nearest; middle !== undefined && last !== undefined && count < MOST_BESIDE; count += 1) {
    const next: Line | undefined = lines[index + step * (count + 1)];
    if (next === undefined || !isWithin(Math.abs(next.base - last.base), WHOLE, Math.min(next.size, last.size)) || !(step < 0 ? goesOn(next, last) : goesOn(last, next)) || !areApart(next.runs, middle.runs, 0)) break;
    last = next;
  }
  return count;
}
/** A cell has no more lines on each side. */
const MOST_BESIDE = 4;

/** Whether a line below was written right behind the one above, as lines of one cell are. */
function goesOn(above: Line, below: Line): boolean {
  const orders = new Set(below.runs.map(({ order }) => order));
  return above.runs.some(({ order }) => orders.has(order + 1));
}

const isWithin = (gap: number, { least, most }: { readonly least: number; readonly most: number }, size: number): boolean => gap >= least * size && gap <= most * size;

const isColumn = (line: Line, other: Line | undefined): boolean =>
  other !== undefined && Math.abs(other.base - line.base) < OWN_COLUMN * line.size && line.runs.some((run) => run.left < other.right && run.right > other.left) && !areApart(other.runs, line.runs, 0);

/** Whether so much white parts all of these from all of those. */
function areApart(these: readonly Run[], those: readonly Run[], white: number): boolean {
  const sorted = [...these.map((run) => ({ run, side: 0 })), ...those.map((run) => ({ run, side: 1 }))].sort((a, b) => a.run.left - b.run.left);
  const rights = [-Infinity, -Infinity];
  return sorted.every(({ run, side }) => {
    const isApart = (rights[1 - side] ?? 0) + white <= run.left;
    rights[side] = Math.max(rights[side] ?? 0, run.right);
    return isApart;
  });
}
