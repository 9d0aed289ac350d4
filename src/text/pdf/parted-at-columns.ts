import { lineOf, type Line } from './line.js';
import { partedRun } from './parted-run.js';
import type { Run } from './run.js';

/**
 * Lines of a table whose cells stand so near to each other that they are written as one run, "20.05.2014 nicht öffentlich":
 * a line around has a cell that begins where the run does, and the next where a blank of the run stands. The first cell
 * of a line stays whole, running text begins there too.
 */
export function partedAtColumns(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isRow)) return lines;
  return lines.map((line, index) => {
    if (line.runs.length < 2 || !line.runs.some(({ text }, at) => at > 0 && text.includes(' '))) return line;
    const around = [...near(lines, index, -1), ...near(lines, index, 1)].filter(isRow);
    const runs = line.runs.flatMap((run, at) => (at === 0 || !run.text.includes(' ') ? [run] : parted(run, around)));
    return runs.length === line.runs.length ? line : { ...lineOf(runs), base: line.base, size: line.size };
  });
}

/** The lines above or below, up to a wide gap. */
function near(lines: readonly Line[], index: number, step: 1 | -1): Line[] {
  const found: Line[] = [];
  for (let at = index + step, last = lines[index]; found.length < REACH; at += step) {
    const next = lines[at];
    if (next === undefined || last === undefined || Math.abs(next.base - last.base) > PITCH * Math.min(next.size, last.size)) break;
    found.push(next);
    last = next;
  }
  return found;
}

const isRow = ({ runs }: Line): boolean => runs.length > 2;

function parted(run: Run, around: readonly Line[]): readonly Run[] {
  for (const { runs, size } of around) {
    const at = runs.findIndex(({ left }, place) => place > 0 && Math.abs(left - run.left) < ALIGNED);
    const [cell, next] = [runs[at], runs[at + 1]];
    if (cell === undefined || next === undefined || next.left - cell.right < GAP * size || next.left > run.right - size) continue;
    const both = partedRun(run, next.left);
    if (both !== null) return both;
  }
  return [run];
}

/** So many lines above and below. */
const REACH = 6;
/** From line to line, in sizes of the writing. */
const PITCH = 3;
/** In points: what begins so near below each other is set to begin there. */
const ALIGNED = 0.6;
/** In sizes of the writing: surely no blank between words. */
const GAP = 2.6;
