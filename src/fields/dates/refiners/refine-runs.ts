/**
 * Lets a merging refiner see only results that may belong together: chrono's own look at the characters between two
 * results, and would join the bullets of a list (`- 11.12.2019`, next line `- 12.12.2019`) or swap two dates.
 */
import type { ParsingResult, Refiner } from 'chrono-node/de';
import { type Context, endOf, isReading } from '../atom.js';
import { gathered } from '../../../tree/gathered.js';

/** `text`: the whole of it, in which the results stand. */
export type MayJoin = (between: string, left: ParsingResult, right: ParsingResult, text: string) => boolean;

const LONGEST_GAP = 24;

export function refineRuns(refiner: Refiner, mayJoin: MayJoin): Refiner {
  return {
    refine(context, results) {
      const runs: ParsingResult[][] = [];
      for (const result of results) {
        const run = runs.at(-1);
        const last = run?.at(-1);
        if (run !== undefined && last !== undefined && mayMeet(context, last, result, mayJoin)) run.push(result);
        else runs.push([result]);
      }
      return gathered(runs, (run) => (run.length < 2 ? run : refiner.refine(context, run)));
    },
  };
}

function mayMeet(context: Context, left: ParsingResult, right: ParsingResult, mayJoin: MayJoin): boolean {
  const gap = right.index - endOf(left);
  return gap >= 0 && gap <= LONGEST_GAP && mayJoin(context.text.slice(endOf(left), right.index), left, right, context.text) && isReading(left) && isReading(right);
}
