/** Lists with a mark before each item: `- `, `3. `, `b) `. Knows nothing of what the items say. */
import type { Cell } from '../../columns/text-columns.js';

/** Matches `- `, `• `, `3. `, `b) ` at the start of a line; not `-3`. */
const ITEM = /^ {0,8}(?:[-–•*▪·]|\d{1,2}[.)]|[a-z]\)) {1,4}/u;

/** Runs of at least two items, each without its mark. */
export function itemListsOf(text: string): Cell[][] {
  const lists: Cell[][] = [];
  let open: Cell[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const mark = isItemStart(text.charCodeAt(start)) ? ITEM.exec(text.slice(start, Math.min(end, start + 16))) : null;
    if (mark !== null) open.push({ start: start + mark[0].length, end });
    else if (text.charCodeAt(start) !== 32 && open.length > 0) {
      lists.push(open);
      open = [];
    }
    start = end + 1;
  }
  return [...lists, open].filter((items) => items.length > 1);
}

/** Cheap look that spares most lines the pattern: no letter but one before a bracket begins an item. */
const isItemStart = (code: number): boolean => code < 0x41 || code > 0x7f || (code >= 0x61 && code <= 0x7a);
