/**
 * What stands on a page, as the reader sees it: runs of characters with their places. All lengths are points, measured
 * from the top left corner of the page as it is read (upright), y downwards. Nothing here knows words.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Characters of one font that stand side by side, blanks at the ends trimmed. */
export interface Run extends Box {
  readonly text: string;
  /** The line that the letters stand on. */
  readonly base: number;
  /** Font size. */
  readonly size: number;
  /** Its number in the order of writing. Neighbors on a line that were not written one after the other are of two cells. */
  readonly order: number;
  /** A blank was printed before it. */
  readonly spaced: boolean;
  /** Id of the marked content that it belongs to, null on untagged pages. */
  readonly mark: string | null;
}

/** A straight rule drawn on the page; `from` and `to` run along it, `at` is where it lies across. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** One line of the text to be: one cell, or the cells of a table's row. Empty cells are kept. */
export interface Row extends Box {
  readonly cells: readonly RowCell[];
  /** It is part of a table, so that a following row may continue it. */
  readonly table: boolean;
  /** It goes on in the middle of the paragraph above it, as at the top of a second column. */
  readonly joined: boolean;
  /** Font size of its first characters. */
  readonly size: number;
}

export interface RowCell {
  readonly text: string;
  /** Null for an empty cell. */
  readonly box: Box | null;
  /** So many characters at the end stand on another page, in points from its corner. */
  readonly rest?: { readonly length: number; readonly page: number; readonly box: readonly [number, number, number, number] };
}

/** The box of nothing. */
export const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The box around some boxes, null around none. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (first === undefined) return null;
  let { left, top, right, bottom } = first;
  for (const box of others) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

export function median(numbers: readonly number[]): number {
  const [first = 0] = numbers;
  if (numbers.every((number) => number === first)) return first;
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
