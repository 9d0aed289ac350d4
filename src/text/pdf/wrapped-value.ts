import { joinCell } from './join-cell.js';
import { around, type RowCell } from './run.js';
import type { Segment } from './segment.js';
import type { SegmentLine } from './table-columns.js';

/**
 * The value beside a label that stands for itself, in no table: lines below that begin where it begins are the rest of it,
 * where the page's width made it wrap. Lines that one broke off on purpose are left alone, they may be something else.
 */
export interface WrappedValue {
  readonly cells: readonly RowCell[];
  /** The index behind its last line. */
  readonly end: number;
}

export function wrappedValue(lines: readonly SegmentLine[], at: number): WrappedValue | null {
  const line = lines[at];
  const [label, first] = line?.segments ?? [];
  if (line === undefined || label === undefined || first === undefined || line.segments.length > 2 || !label.text.endsWith(':')) return null;
  const parts = [first];
  let last = line;
  for (const next of lines.slice(at + 1, at + 1 + MOST_LINES)) {
    const [part] = next.segments;
    if (part === undefined || next.segments.length > 1 || Math.abs(part.left - first.left) > ALIGNED || next.base - last.base > PITCH * Math.min(next.size, last.size)) break;
    parts.push(part);
    last = next;
  }
  const edge = parts.length < 2 ? 0 : lines.reduce((most, { right }) => Math.max(most, right), 0);
  if (!parts.some((part, index) => index > 0 && hadNoRoom(parts[index - 1] ?? part, part, edge))) return null;
  return { cells: [{ text: label.text, box: label }, { text: joinCell(parts, null), box: around(parts) }], end: at + parts.length };
}

/** The first word of the line below would have stood out over the edge of the page. */
function hadNoRoom(above: Segment, below: Segment, edge: number): boolean {
  const word = below.text.split(' ', 1)[0]?.length ?? 0;
  return above.right + (word / Math.max(1, below.text.length)) * (below.right - below.left) + BLANK * above.size > edge;
}

/** A label's value has no more. */
const MOST_LINES = 8;
/** In points. */
const ALIGNED = 1;
/** From line to line, in sizes of the writing. */
const PITCH = 1.6;
/** In sizes of the writing. */
const BLANK = 0.25;
