import type { Document, Line } from '../../../tree/document.js';
import { isItemNoun } from '../../../vocabulary/item-label.js';
import { labelBook } from '../../labels/labels.js';
import { numberAlone } from '../../reference/paper-number.js';

/**
 * Where the name of the last item on a page goes on: behind the foot of the page, and behind the heads of the columns that
 * the next page prints again. The numbers of its papers may stand before the foot. `rest`: the lines below the name that
 * was cut; null where no foot stands between.
 */
export function behindPageFoot(document: Document, rest: readonly Line[]): readonly Line[] | null {
  const foot = rest.findIndex((line) => line.kind !== 'blank' && numberAlone(document, line.start, line.end) === null);
  if (foot < 0 || foot > MOST_LINES || rest[foot]?.kind !== 'furniture') return null;
  const at = rest.findIndex((line, index) => index > foot && line.kind !== 'blank' && line.kind !== 'furniture' && !isHeadOfColumns(document, line));
  return at < 0 || at > foot + MOST_LINES ? null : rest.slice(at);
}

/** Heads of columns and blank lines between them are not more. */
const MOST_LINES = 12;

/** The name of a column, or a line that stands above the first item too. */
function isHeadOfColumns({ lines }: Document, { text }: Line): boolean {
  const first = lines.findIndex((line) => FIRST_ITEM.test(line.text));
  return labelBook.matchWhole(text) !== null || isItemNoun(text) || text.length <= LONGEST && lines.slice(0, Math.max(0, first)).some((line) => line.text === text);
}

/** Matches "1", "1. Eröffnung", "Ö 1" and "TOP 1"; not "12. Sitzung" or "1.500 Euro". */
const FIRST_ITEM = /^(?:\p{L}{1,3}[. ]{1,2})?1(?:[.)]{0,2}(?:[ \t]|$))/u;
const LONGEST = 80;
