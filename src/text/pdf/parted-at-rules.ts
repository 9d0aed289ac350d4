import { partedRun } from './parted-run.js';
import type { Rule, Run } from './run.js';

/**
 * The runs of a ruled table, those parted that stand on both sides of a rule: cells so near to each other are written as
 * one run, "Betreff: Neubau der Halle". It is parted at the blank that stands at the rule; where none does, it stays whole.
 */
export function partedAtRules(runs: readonly Run[], down: readonly Rule[]): readonly Run[] {
  return runs.some((run) => crossing(run, down) !== undefined) ? runs.flatMap((run) => parts(run, down)) : runs;
}

/** The first rule that crosses the run, if one does. */
function crossing({ left, right, top, bottom, size, text }: Run, down: readonly Rule[]): Rule | undefined {
  if (right - left < 2 * MARGIN * size || !text.includes(' ')) return undefined;
  const y = (top + bottom) / 2;
  return down.find(({ at, from, to }) => at > left + MARGIN * size && at < right - MARGIN * size && y > from && y < to);
}

function parts(run: Run, down: readonly Rule[]): readonly Run[] {
  const rule = crossing(run, down);
  const parted = rule === undefined ? null : partedRun(run, rule.at);
  return rule === undefined || parted === null ? [run] : [parted[0], ...parts(parted[1], down.filter((other) => other.at > rule.at))];
}

/** In sizes of the writing: no rule so near to an end of a run parts it. */
const MARGIN = 0.5;
