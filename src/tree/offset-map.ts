import type { Span } from './document.js';

/**
 * Clean offsets back to source offsets: a list of runs, each a stretch of clean text that stands in the source either
 * letter by letter (`exact`) or as a whole (an entity, a closed-up gap). Runs are appended in clean order.
 */
export interface OffsetMap {
  /** Number of clean characters so far. */
  readonly length: number;
  add(cleanLength: number, sourceStart: number, sourceLength: number): void;
  /** Takes back the last `cleanLength` characters, which must lie in the last run. */
  drop(cleanLength: number): void;
  span(start: number, end: number): Span;
}

export function offsetMap(): OffsetMap {
  const clean: number[] = [];
  const source: number[] = [];
  const width: number[] = [];
  let length = 0;

  const runAt = (offset: number): number => {
    let low = 0;
    let high = clean.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((clean[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const cleanWidth = (run: number): number => (clean[run + 1] ?? length) - (clean[run] ?? 0);
  const isExact = (run: number): boolean => cleanWidth(run) === (width[run] ?? 0);
  const firstSource = (offset: number): number => {
    const run = runAt(offset);
    return (source[run] ?? 0) + (isExact(run) ? offset - (clean[run] ?? 0) : 0);
  };
  const lastSource = (offset: number): number => {
    const run = runAt(offset);
    return (source[run] ?? 0) + (isExact(run) ? offset - (clean[run] ?? 0) + 1 : (width[run] ?? 0));
  };

  return {
    get length() {
      return length;
    },
    add(cleanLength, sourceStart, sourceLength) {
      if (cleanLength === 0) return;
      clean.push(length);
      source.push(sourceStart);
      width.push(sourceLength);
      length += cleanLength;
    },
    drop(cleanLength) {
      length -= cleanLength;
      const last = width.length - 1;
      const kept = length - (clean[last] ?? 0);
      if (kept > 0) width[last] = kept;
      else {
        clean.pop();
        source.pop();
        width.pop();
      }
    },
    span(start, end) {
      if (length === 0) return { start: 0, end: 0 };
      const from = firstSource(Math.min(start, length - 1));
      return { start: from, end: end > start ? Math.max(from, lastSource(Math.min(end, length) - 1)) : from };
    },
  };
}
