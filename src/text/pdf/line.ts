import { around, median, NOWHERE, type Box, type Run } from './run.js';

/**
 * Runs to printed lines: what stands on one height is one line, raised and lowered small characters belong to the line
 * that they touch. Columns of text must have been parted before.
 */
export interface Line extends Box {
  /** From left to right. */
  readonly runs: readonly Run[];
  /** The white before each run but the first. */
  readonly gaps: readonly number[];
  readonly base: number;
  readonly size: number;
}

/** How far bases may differ, as a share of the smaller size. */
const SAME_HEIGHT = 0.35;
const SMALL = 0.82;

/** Several steps look at the lines of the same runs: those of the runs seen last are kept. */
let last: { readonly runs: readonly Run[]; readonly lines: readonly Line[] } | null = null;

export function linesOf(runs: readonly Run[]): readonly Line[] {
  if (last?.runs !== runs) last = { runs, lines: madeLines(runs) };
  return last.lines;
}

function madeLines(runs: readonly Run[]): Line[] {
  const sorted = [...runs].sort((a, b) => a.base - b.base || a.left - b.left);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && run.base - last.base <= SAME_HEIGHT * Math.min(run.size, last.size) && run.base - (group[0]?.base ?? 0) < run.size) group.push(run);
    else groups.push([run]);
  }
  return withRaised(groups.map(lineOf));
}

export function lineOf(group: readonly Run[]): Line {
  const [only] = group;
  if (group.length === 1 && only !== undefined) return { left: only.left, top: only.top, right: only.right, bottom: only.bottom, runs: group, gaps: [], base: only.base, size: only.size };
  const runs = [...group].sort((a, b) => a.left - b.left);
  const { left, top, right, bottom } = around(runs) ?? NOWHERE;
  const gaps: number[] = [];
  for (let index = 1; index < runs.length; index += 1) gaps.push((runs[index]?.left ?? 0) - (runs[index - 1]?.right ?? 0));
  return { left, top, right, bottom, runs, gaps, base: median(runs.map((run) => run.base)), size: median(runs.map((run) => run.size)) };
}

/** Moves raised and lowered small characters into the line that they touch. */
function withRaised(lines: readonly Line[]): Line[] {
  const result: Line[] = [...lines];
  for (let index = 0; index < result.length; index += 1) {
    const small = result[index];
    if (small === undefined) continue;
    for (const other of [index + 1, index - 1]) {
      const body = result[other];
      if (body === undefined || small.size >= SMALL * body.size || !small.runs.every((run) => touches(run, body))) continue;
      result[other] = { ...lineOf([...body.runs, ...small.runs]), base: body.base, size: body.size };
      result.splice(index, 1);
      index -= 1;
      break;
    }
  }
  return result;
}

function touches(run: Run, line: Line): boolean {
  if (Math.abs(run.base - line.base) > 0.6 * line.size) return false;
  const near = 0.35 * line.size;
  return line.runs.some((body) => Math.abs(run.left - body.right) < near || Math.abs(body.left - run.right) < near);
}
