import type { Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { type HeadContext, isFreeCell } from '../../labels/head-context.js';
import { isOfOther, NAMES_OTHER } from './of-other.js';
import type { FoundDate } from './place-and-date.js';

/** A day alone on its line or in its cell, in the block of the paper's number or kind and close to it. */
export function besideNumber(context: HeadContext): FoundDate | null {
  if (context.found.kind[0]?.value.kind !== 'paper') return null;
  const { lines } = context.head;
  const anchors = gathered([context.found.reference[0], context.found.paperType[0]], (found) => (found === undefined ? [] : lines.filter((line) => line.start <= found.start && line.end >= found.end)));
  for (const line of lines) {
    if (context.tableLines.has(line.index) || !anchors.some((anchor) => Math.abs(anchor.index - line.index) <= BESIDE && (anchor.block === line.block || !partedBy(context, anchor, line)))) continue;
    for (const [at, cell] of line.cells.entries()) {
      const day = context.dates.startingAt(cell.start);
      if (day === null || day.value.precision !== 'day' || day.end !== cell.end || !isFreeCell(context, cell) || NAMES_OTHER.test(line.cells[at - 1]?.text ?? '') || isOfOther(context, line)) continue;
      if (at > 0 || line.cells.length === 1) return { date: day, rule: 'date-beside-number' };
    }
  }
  return null;
}

const BESIDE = 2;

/** A blank line stands between two lines. */
const partedBy = ({ document }: HeadContext, one: Line, other: Line): boolean => document.lines.slice(Math.min(one.index, other.index), Math.max(one.index, other.index)).some(({ text }) => text === '');
