import { createContext, Script } from 'node:vm';
import { hostileText, runsFor } from './hostile-texts.js';
import { cpuMilliseconds } from '../cpu-time.js';

/**
 * How the time of an expression grows with the length of a text. Searches run in a context of their own, where one that
 * takes too long is ended: an expression that hangs is a finding, not the end of the suite.
 */
const SIZES = [2_000, 8_000, 32_000] as const;
/** Less than this is not worth a complaint: linear expressions take well under a millisecond. */
const NOTICEABLE_MS = 12;
/** Between a straight line (4) and a square (16), with room for a busy machine. */
const MOST_GROWTH = 9;
const MOST_MS = 100;
/** Of the clock on the wall, which goes on while others compute: an expression that hangs is ended then. */
const HANGS_MS = 1_000;
const REPETITIONS = 3;
/** A busy machine can make any single measurement slow: a complaint has to hold as often as this. */
const CONFIRMATIONS = 3;

/** As the sources use them: all matches of a global one, the first of another, and of a sticky one that at many places. */
const SEARCH = new Script(`
  if (expression.sticky) {
    for (let at = 0; at < text.length; at += step) { expression.lastIndex = at; expression.exec(text); }
  } else if (expression.global) for (const match of text.matchAll(expression));
  else expression.exec(text);
`);

const context = createContext({ expression: null, text: '', step: 1 });

function milliseconds(pattern: string, flags: string, text: string): number {
  let best = MOST_MS;
  Object.assign(context, { expression: new RegExp(pattern, flags), text, step: Math.max(1, text.length >> 9) });
  for (let repetition = 0; repetition < REPETITIONS && best >= NOTICEABLE_MS / 4; repetition += 1) {
    const start = cpuMilliseconds();
    try {
      SEARCH.runInContext(context, { timeout: HANGS_MS });
      best = Math.min(best, cpuMilliseconds() - start);
    } catch {
      if (repetition > 0) return best;
    }
  }
  return best;
}

/** Null for linear time, else the run that takes more and how long it took. */
function complaint(pattern: string, flags: string, run: string): string | null {
  const [small, medium, large] = SIZES;
  const times: number[] = [];
  const time = (size: number): number => {
    const taken = milliseconds(pattern, flags, hostileText(run, size));
    times.push(taken);
    return taken;
  };
  if (time(large) < NOTICEABLE_MS) return null;
  const [most = 0] = times;
  const less = time(medium);
  if (most < MOST_MS && most / Math.max(less, 0.01) < MOST_GROWTH) return null;
  time(small);
  return `${JSON.stringify(run)} repeated to ${SIZES.toReversed().join(', ')} characters takes ${times.map((taken) => taken.toFixed(1)).join(', ')} ms`;
}

/** The first run on which the expression takes more than linear time, null if none does. */
export function slowRun(pattern: string, flags: string): string | null {
  for (const run of runsFor(pattern)) {
    let text = complaint(pattern, flags, run);
    for (let again = 1; again < CONFIRMATIONS && text !== null; again += 1) text = complaint(pattern, flags, run);
    if (text !== null) return text;
  }
  return null;
}
