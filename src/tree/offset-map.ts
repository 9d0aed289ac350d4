import { doubled } from '../text/doubled.js';
import type { Span } from './document.js';

/**
 * Clean offsets back to source offsets: a list of runs, each a stretch of clean text that stands in the source either
 * letter by letter (`exact`) or as a whole (an entity, a closed-up gap). Runs are appended in clean order.
 */
export interface OffsetMap {
  /** Number of clean characters so far. */
  readonly length: number;
  add(cleanLength: number, sourceStart: number, sourceLength: number): void;
  span(start: number, end: number): Span;
}

/** Numbers of a run, side by side: where it starts in the clean text, where in the source, its width there. */
const FIELDS = 3;
const FIRST_CAPACITY = 256 * FIELDS;

export function offsetMap(): OffsetMap {
  let runs = new Int32Array(FIRST_CAPACITY);
  let used = 0;
  let length = 0;

  /** Index of the run's first number. */
  const runAt = (offset: number): number => {
    let low = 0;
    let high = used / FIELDS - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle * FIELDS] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low * FIELDS;
  };
  const cleanWidth = (run: number): number => (run + FIELDS < used ? (runs[run + FIELDS] ?? 0) : length) - (runs[run] ?? 0);
  const isExact = (run: number): boolean => cleanWidth(run) === (runs[run + 2] ?? 0);
  const firstSource = (offset: number): number => {
    const run = runAt(offset);
    return (runs[run + 1] ?? 0) + (isExact(run) ? offset - (runs[run] ?? 0) : 0);
  };
  const lastSource = (offset: number): number => {
    const run = runAt(offset);
    return (runs[run + 1] ?? 0) + (isExact(run) ? offset - (runs[run] ?? 0) + 1 : (runs[run + 2] ?? 0));
  };

  return {
    get length() {
      return length;
    },
    add(cleanLength, sourceStart, sourceLength) {
      if (cleanLength === 0) return;
      if (used === runs.length) runs = doubled(runs);
      runs[used] = length;
      runs[used + 1] = sourceStart;
      runs[used + 2] = sourceLength;
      used += FIELDS;
      length += cleanLength;
    },
    span(start, end) {
      if (length === 0) return { start: 0, end: 0 };
      const from = firstSource(Math.min(start, length - 1));
      return { start: from, end: end > start ? Math.max(from, lastSource(Math.min(end, length) - 1)) : from };
    },
  };
}
