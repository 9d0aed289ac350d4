/** Lists with a mark before each item: `- `, `3. `, `b) `. Knows nothing of what the items say. */
import { isDigitCode, isLetterCode } from '../../../vocabulary/letters.js';
import { signSet } from '../../../vocabulary/sign-set.js';
import type { Cell } from '../../columns/text-columns.js';
import type { Words } from './words.js';

/** Matches `- `, `• `, `3. `, `b) ` at the start of a line; not `-3`. */
const ITEM = /^ {0,8}(?:[-–•*▪·]|\d{1,2}[.)]|[a-z]\)) {1,4}/u;

/** Runs of at least two items, each without its mark. */
export function itemListsOf({ text, codes }: Pick<Words, 'text' | 'codes'>): Cell[][] {
  const lists: Cell[][] = [];
  let open: Cell[] = [];
  const { length } = text;
  for (let start = 0; start < length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? length : newline;
    const mark = mayBeItem(codes, start) ? ITEM.exec(text.slice(start, Math.min(end, start + 16))) : null;
    if (mark !== null) open.push({ start: start + mark[0].length, end });
    else if (codes[start] !== BLANK && open.length > 0) {
      lists.push(open);
      open = [];
    }
    start = end + 1;
  }
  return [...lists, open].filter((items) => items.length > 1);
}

/** Cheap look that spares most lines the pattern: a letter before a bracket, a number before its mark or a bullet begins an item. */
function mayBeItem(codes: Uint16Array, start: number): boolean {
  let at = start;
  while (codes[at] === BLANK) at += 1;
  const code = codes[at] ?? 0;
  if (isLetterCode(code)) return codes[at + 1] === CLOSING_BRACKET;
  return isDigitCode(code) ? endsNumber(codes[at + 1] ?? 0) || endsNumber(codes[at + 2] ?? 0) : isBullet(code);
}

const endsNumber = signSet('.)');
const isBullet = signSet('-–•*▪·');

const BLANK = 0x20;
const CLOSING_BRACKET = 0x29;
