import { itemLabelAt } from '../../vocabulary/item-label.js';
import type { Span } from '../../tree/document.js';
import { mark } from '../paper-tree/mark.js';
import type { Mark } from '../paper-tree/paper-tree.js';

/** What the number of an agenda item says, as a row or a label prints it: the number itself and the publicity of the item. */

/** "Ö 5.3" and "14 ö" carry a mark of publicity; a full stop at the end is no part of the number. */
export function itemNumber(printed: string): string {
  return printed.slice(itemLabelAt(printed, 0)?.end ?? 0).replace(REMARK, '').replace(SUFFIX, '');
}

/** Matches " (öffentlich)"; not "(a)". */
const REMARK = / ?\((?:nicht[ -]?)?öffentlich\)$/u;
/** Matches " ö", ".", " ö. T." and " n. ö. T."; not "5". */
const SUFFIX = /(?: (?:n\. ?)?ö\. ?T\.| ?[öÖN]|\.)$/u;

/** The publicity that an item's number carries: "Ö 5.3". */
export function publicByItem(item: Span, printed: string): Mark<boolean> | null {
  const part = PART_BEHIND.exec(printed);
  if (part !== null) return mark(part.groups?.['closed'] === undefined, item, 'publicity-of-item');
  const sign = itemLabelAt(printed, 0)?.sign ?? SIGN_BEHIND.exec(printed)?.groups?.['sign'] ?? null;
  return sign === null ? null : mark(sign.toLowerCase() === 'ö', item, 'publicity-of-item');
}

/** The part of the session that treats the item. Matches "6 ö. T." and "6 n. ö. T."; not "6 ö". */
const PART_BEHIND = /\d (?<closed>n\. ?)?ö\. ?T\.$/u;
/** Matches "14 ö"; not "5.3". */
const SIGN_BEHIND = /\d ?(?<sign>[öÖN])$/u;
