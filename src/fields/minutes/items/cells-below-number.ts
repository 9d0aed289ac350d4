import type { Document, Line } from '../../../tree/document.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { labelBook } from '../../labels/labels.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { roleWhole } from '../../wording/row-words.js';

/** "Vorlage: 0273/2015" over "Entscheidung" over "geändert beschlossen", a line each: what the committee had to do with the item of an excerpt, and what it did. */
export interface CellsBelowNumber {
  readonly role: Mark<string>;
  readonly outcome: Line;
}

export function cellsBelowNumber({ lines }: Document): CellsBelowNumber | null {
  const found = lines.slice(0, HEAD_LINES).flatMap((line, at): CellsBelowNumber[] => {
    const [role, outcome] = [lines[at + 1], lines[at + 2]];
    if (!isNumber(line) || role === undefined || outcome === undefined || roleWhole(role.text) === null || outcomeBook.matchWhole(outcome.text) === null) return [];
    return [{ role: mark(role.text, role, 'role-below-number'), outcome }];
  });
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

const HEAD_LINES = 60;

/** A label of a paper's number and its number. */
function isNumber({ text }: Line): boolean {
  const label = labelBook.matchAt(text, 0);
  return label?.value.field === 'reference' && text.length < LONGEST && DIGIT.test(text.slice(label.end));
}

const LONGEST = 50;
/** Matches "0273/2015"; not "der Verwaltung". */
const DIGIT = /\d/u;
