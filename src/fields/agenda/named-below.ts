import type { Document, Line } from '../../tree/document.js';
import { itemLabelAt } from '../../vocabulary/item-label.js';
import { sectionsOf } from '../decision/sections/decision-sections.js';
import { firstLetters, type ItemHead, type ItemHeads, numberOf } from './item-head.js';

/**
 * Minutes may print their agenda in front and treat its items below under heads of another form: "Zu 1.: Radweg", "1Radweg"
 * where a column was lost, or the name alone. What was read as items is then the list, and each line below it that has the
 * name of the next item, with its number or with none, is the head.
 */
export function treatedByName(document: Document, found: ItemHeads): ItemHeads {
  const { heads, list } = found;
  const last = heads.at(-1);
  if (list.length > 0 || last === undefined || heads.length < FEWEST || isResolved(document, heads)) return found;
  const again = namedBelow(document, heads, last.line.index);
  return again.length >= FEWEST && again.length * 2 > heads.length ? { heads: again, list: heads } : found;
}

const FEWEST = 3;

/** Items between whose heads results stand are treated there. */
function isResolved({ lines }: Document, heads: readonly ItemHead[]): boolean {
  const [first, last] = [heads[0]?.line.index ?? 0, heads.at(-1)?.line.index ?? 0];
  return heads.some(({ outcome }) => outcome !== undefined) || sectionsOf(lines.slice(first, last + 1)).length > 0;
}

function namedBelow(document: Document, list: readonly ItemHead[], end: number): readonly ItemHead[] {
  const below = document.lines.slice(end + 1).filter(({ text, kind }) => text !== '' && kind !== 'furniture').map(begunOn);
  const heads: ItemHead[] = [];
  let from = 0;
  for (const head of list) {
    const name = nameIn(document, head);
    const at = name === '' ? -1 : below.findIndex((one, index) => index >= from && isHeadOf(one, numberOf(head), name));
    const one = below[at];
    if (one === undefined) continue;
    heads.push({ line: one.line, number: one.number ?? head.number, nameStart: one.nameStart, sign: null, ...(one.number === null ? { of: head } : {}) });
    from = at + 1;
  }
  return heads;
}

interface Begun {
  readonly line: Line;
  readonly number: { readonly start: number; readonly end: number } | null;
  readonly printed: string;
  readonly nameStart: number;
}

/** A line without the number and the label that it begins with. */
function begunOn(line: Line): Begun {
  const { label = '', printed = '', behind = '' } = NUMBERED.exec(line.text.slice(0, LONGEST_HEAD))?.groups ?? {};
  const start = line.start + label.length;
  const isItem = printed !== '' && (label === '' || ANSWERS.test(label) || itemLabelAt(`${label}${printed}`, 0) !== null);
  return isItem ? { line, number: { start, end: start + printed.length }, printed, nameStart: start + printed.length + behind.length } : { line, number: null, printed: '', nameStart: line.start };
}

/** Matches "Zu " and "ad "; not "Zum ". */
const ANSWERS = /^(?:zu|ad) $/iu;
const LONGEST_HEAD = 40;
/** The number of an item before its name, glued to it too. Matches "Zu 1.: ", "TOP 7.1 - ", "3. " and the "8.1" of "8.1Radweg"; not "2020". */
const NUMBERED = /^(?<label>(?:\p{L}{1,20}[. :]{1,3}){0,2})(?<printed>\d{1,3}(?:\.\d{1,3}){0,3}(?: ?[a-z](?=\)))?)(?<behind>[ \t.:)–-]{0,6})(?=[„"]?\p{L})/u;

function isHeadOf({ line, number, printed, nameStart }: Begun, itemNumber: string, name: string): boolean {
  if (number !== null && printed !== itemNumber) return false;
  const letters = firstLetters(line.text.slice(nameStart - line.start, nameStart - line.start + LONGEST_NAME), NAME_LETTERS);
  return letters === name && (name.length === NAME_LETTERS || isWhole(line, nameStart, name));
}

/** A short name stands alone: "Mitteilungen" begins sentences too. */
function isWhole({ text, start }: Line, nameStart: number, name: string): boolean {
  return firstLetters(text.slice(nameStart - start), NAME_LETTERS * 2) === name;
}

function nameIn({ lines }: Document, { line, nameStart }: ItemHead): string {
  const printed = nameStart < line.end ? line.text.slice(nameStart - line.start) : (lines.slice(line.index + 1, line.index + NEAR).find(({ text }) => text !== '')?.text ?? '');
  return firstLetters(printed, NAME_LETTERS);
}

const NEAR = 3;
/** So many letters tell two names apart. */
const NAME_LETTERS = 16;
const LONGEST_NAME = 80;
