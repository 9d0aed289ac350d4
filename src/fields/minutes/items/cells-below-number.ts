import type { Document, Line } from '../../../tree/document.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { matchMaskAt } from '../../reference/masks.js';
import { labelBook } from '../../labels/labels.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { roleWhole } from '../../wording/row-words.js';

/**
 * "Vorlage: 0273/2015" over "Entscheidung" over "geändert beschlossen", a line each: what the committee had to do with the item of an
 * excerpt, and what it did; the outcome may stand there without the role, but no role without an outcome.
 */
export interface CellsBelowNumber {
  readonly role: Mark<string> | null;
  readonly outcome: Line;
}

export function cellsBelowNumber(document: Document): CellsBelowNumber | null {
  const lines = document.lines.slice(0, HEAD_LINES).filter(({ text }) => text !== '');
  const found = lines.flatMap((line, at): CellsBelowNumber[] => {
    const [first, second] = [lines[at + 1], lines[at + 2]];
    if (first === undefined || first.text.endsWith(':') || !isNumber(document, line)) return [];
    const role = roleWhole(first.text) === null ? null : mark(first.text, first, 'role-below-number');
    const outcome = role === null ? first : second;
    const { status, weak } = (outcome === undefined ? null : outcomeBook.matchWhole(outcome.text)) ?? { status: null, weak: true };
    return outcome === undefined || status === null || (role === null && weak) ? [] : [{ role, outcome }];
  });
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

const HEAD_LINES = 60;

/** The number of a paper alone or behind its label. */
function isNumber(document: Document, { text, start, end }: Line): boolean {
  if (text.length > LONGEST || !DIGIT.test(text)) return false;
  const label = labelBook.matchAt(text, 0);
  return label?.value.field === 'reference' ? DIGIT.test(text.slice(label.end)) : matchMaskAt(document.text, start, true)?.text.length === end - start;
}

const LONGEST = 50;
/** Matches "0273/2015"; not "der Verwaltung". */
const DIGIT = /\d/u;
