import { describe, expect, it } from 'vitest';
import { masks } from '../../src/fields/reference/masks.js';
import { expressions } from './expressions.js';
import { hostileText, runsFor } from './hostile-texts.js';

/**
 * No regular expression of the sources takes more than linear time, whatever a document holds. Each is searched through
 * hostile texts of growing size; four times the text may take about four times as long, and sixteen is a square.
 */
const SIZES = [2_000, 8_000, 32_000] as const;
/** Less than this is not worth a complaint: linear expressions take well under a millisecond. */
const NOTICEABLE_MS = 12;
/** Between a straight line (4) and a square (16), with room for a busy machine. */
const MOST_GROWTH = 9;
const MOST_MS = 400;
const REPETITIONS = 3;

/** As the sources use it: all matches of a global one, the first of another, and of a sticky one that at each place. */
function search(expression: RegExp, text: string): void {
  expression.lastIndex = 0;
  if (expression.sticky) {
    for (let at = 0; at < text.length; at += Math.max(1, text.length >> 9)) {
      expression.lastIndex = at;
      expression.exec(text);
    }
  } else if (expression.global) {
    for (const { index } of text.matchAll(expression)) if (index > text.length) break;
  } else expression.exec(text);
}

function milliseconds(expression: RegExp, text: string): number {
  let best = Infinity;
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    const start = performance.now();
    search(expression, text);
    best = Math.min(best, performance.now() - start);
    if (best < NOTICEABLE_MS / 4 || best > MOST_MS) break;
  }
  return best;
}

/** Null for linear time, else the run that takes more and how long it took. */
function complaint(expression: RegExp, run: string): string | null {
  const [, medium, large] = SIZES;
  const most = milliseconds(expression, hostileText(run, large));
  if (most < NOTICEABLE_MS) return null;
  const less = milliseconds(expression, hostileText(run, medium));
  if (most < MOST_MS && most / Math.max(less, 0.01) < MOST_GROWTH) return null;
  const times = SIZES.map((size) => milliseconds(expression, hostileText(run, size)).toFixed(1)).join(', ');
  return `${JSON.stringify(run)} repeated to ${SIZES.join(', ')} characters takes ${times} ms`;
}

function complaints(pattern: string, flags: string): readonly string[] {
  const expression = new RegExp(pattern, flags);
  return runsFor(pattern).flatMap((run) => complaint(expression, run) ?? []);
}

describe('hostile texts cost no more than linear time in', () => {
  it.each(expressions().map(({ place, name, pattern, flags }) => ({ title: `${place} ${name ?? ''}`, pattern, flags })))('$title', ({ pattern, flags }) => {
    expect(complaints(pattern, flags)).toEqual([]);
  });

  it.each(masks.map(({ mask, pattern }) => ({ mask, pattern })))('the mask $mask', ({ pattern }) => {
    expect(complaints(pattern.source, pattern.flags)).toEqual([]);
  });

  it('a test that would notice: a square is found', () => {
    expect(complaints('a+b', 'u')).not.toEqual([]);
  });
});
