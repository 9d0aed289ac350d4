import type { Document } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark, UnreadValue } from '../../paper-tree/paper-tree.js';
import { countsALine, countsThatDiffer } from './counts-a-line.js';

/** Tables of votes with a cell on each line of which one was lost, so that no count is known to be a side's. */
export function unreadCounts({ lines }: Document): Mark<UnreadValue>[] {
  const marks: Mark<UnreadValue>[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const whole = countsALine(lines, at);
    const last = whole === null && (lines[at]?.cells.length ?? 0) === 1 ? countsThatDiffer(lines, at) : null;
    if (last === null) {
      at = whole?.last ?? at;
      continue;
    }
    const written = lines.slice(at, last + 1);
    marks.push(mark({ what: 'result', detail: written.flatMap(({ text }) => (text === '' ? [] : [text])).join(' ') }, { start: lines[at]?.start ?? 0, end: lines[last]?.end ?? 0 }, 'counts-without-sides'));
    at = last;
  }
  return marks;
}
