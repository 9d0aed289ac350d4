import { gathered } from '../../tree/gathered.js';
import { mark } from '../paper-tree/mark.js';
import type { Mark } from '../paper-tree/paper-tree.js';
import type { HeadContext } from '../labels/head-context.js';

/** The sign before the number of the item that a paper is for. Matches "TOP Ö 6.2", "TOP: N 4" and "Tagesordnungspunkt NÖ 3"; not "TOP 6", "STOP Ö 1" or "TOP N 3 der Gesellschafterversammlung". */
const SIGNED_ITEM = /(?<!\p{L})(?:TOP|Tagesordnungspunkt):? {0,4}(?<sign>Ö|ö|NÖ|nö|N) ?\d{1,3}(?:\.\d{1,3}){0,3}(?=\s*(?:$|[,;)(]|\t|am |vom |- |– |öffentlich))/u;

/** What the head of a paper says of its items, if they agree: "am 06.09.2018, TOP Ö 6.2". */
export function signsOfItem({ head, found, tableLines }: HeadContext): readonly Mark<boolean>[] {
  if (found.kind[0]?.value.kind !== 'paper') return [];
  const signs = gathered(head.lines, (line) => {
    const item = tableLines.has(line.index) ? null : SIGNED_ITEM.exec(line.text);
    if (item === null) return [];
    const start = line.start + item.index;
    return [mark(item.groups?.['sign']?.toLowerCase() === 'ö', { start, end: start + item[0].length }, 'sign-of-item', 'implied')];
  });
  return signs.every(({ value }) => value === signs[0]?.value) ? signs : [];
}
