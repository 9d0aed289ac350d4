import type { Document, Line } from '../../tree/document.js';
import { hasVerb } from '../prose.js';
import { labelBook } from '../head/labels.js';
import type { DateLookup } from '../head/value-types.js';
import { mark } from '../mark.js';
import type { ConsultationValue, Mark, UnreadValue } from '../paper-tree.js';
import type { TableRegion } from './read-region.js';

/**
 * Days beside the rows that were read, on their lines or on the lines next to them, of which nothing was read: they may be
 * rows whose committee no vocabulary knows.
 */
export function unreadNeighbours(document: Document, region: TableRegion, rows: readonly Mark<ConsultationValue>[], dates: DateLookup): Mark<UnreadValue>[] {
  const days = new Set(rows.flatMap(({ value }) => (value.date === null ? [] : [value.date.start])));
  if (days.size === 0) return [];
  const inside = new Set([region.head.line.index, ...region.lines.map(({ index }) => index)]);
  const [first, last] = [Math.min(...inside), Math.max(...inside)];
  const lines = [document.lines[first - 1], ...[...inside].map((index) => document.lines[index]), document.lines[last + 1]];
  return lines.flatMap((line) => {
    if (line === undefined || line.text === '' || line.text.length > LONGEST || labelBook.matchAt(line.text, 0) !== null || hasVerb(line.text)) return [];
    return isUnread(line, days, dates) ? [mark({ what: 'consultation-row', detail: line.text }, line, 'day-beside-rows')] : [];
  });
}

const LONGEST = 160;

function isUnread(line: Line, days: ReadonlySet<number>, dates: DateLookup): boolean {
  return dates.within(line.start, line.end).some(({ value, start }) => value.precision === 'day' && !days.has(start));
}
