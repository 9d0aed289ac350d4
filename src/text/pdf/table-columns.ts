import type { Box } from './run.js';
import type { Segment } from './segment.js';

/** Columns of a table: what the segments of its lines cover of the width, as long as each line keeps its segments apart. */
export interface SegmentLine extends Box {
  readonly segments: readonly Segment[];
  readonly base: number;
  readonly size: number;
}

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Null if two segments of one line would fall into one column. */
export function columnsOf(lines: readonly SegmentLine[]): readonly Column[] | null {
  const stretches = lines.flatMap(({ segments }) => segments).map(({ left, right }) => ({ left, right })).sort((a, b) => a.left - b.left);
  const columns: { left: number; right: number }[] = [];
  for (const stretch of stretches) {
    const last = columns.at(-1);
    if (last !== undefined && stretch.left < last.right) last.right = Math.max(last.right, stretch.right);
    else columns.push({ ...stretch });
  }
  for (const { segments } of lines) {
    let column = -1;
    for (const segment of segments) {
      const found = columns.findIndex(({ left, right }) => segment.left < right && segment.right > left);
      if (found === column && found >= 0) return null;
      column = found;
    }
  }
  return columns;
}
