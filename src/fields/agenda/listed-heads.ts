import type { Line } from '../../tree/document.js';
import { firstLetters, type ItemHead, type ItemHeads, numberOf } from './item-head.js';

/** Minutes often list their items before they treat them: what tells the list from the items. */

/** A series that begins again with its first item is a list and the items themselves. */
export function told(series: readonly ItemHead[], lines: readonly Line[]): ItemHeads {
  const at = series.findIndex((head, index) => index > 1 && isSame(series[0], head, lines) && repeats(series.slice(0, index), series.slice(index)));
  return at < 0 ? { heads: series, list: [] } : { heads: series.slice(at), list: series.slice(0, at) };
}

/** Heads of which the second half is the first once more, name for name: a list and the items themselves. */
export function halved(found: ItemHeads, lines: readonly Line[]): ItemHeads {
  const half = found.heads.length / 2;
  if (found.list.length > 0 || half < FEWEST_LISTED || !Number.isInteger(half)) return found;
  const isTwice = found.heads.every((head, at) => head.nameStart < head.line.end && (at >= half || isSame(head, found.heads[at + half], lines)));
  return isTwice ? { heads: found.heads.slice(half), list: found.heads.slice(0, half) } : found;
}

const FEWEST_LISTED = 2;

/** Most numbers of the shorter series are in the other. */
export function repeats(list: readonly ItemHead[], heads: readonly ItemHead[]): boolean {
  const [shorter, longer] = list.length < heads.length ? [list, heads] : [heads, list];
  const numbers = new Set(longer.map(numberOf));
  return shorter.length > 0 && shorter.filter((head) => numbers.has(numberOf(head))).length * 2 > shorter.length;
}

/** So many letters tell two names apart. */
const NAME_LETTERS = 16;

/** The same number, and the same name unless the second prints none, or the first stands in a column of numbers. */
export function isSame(a: ItemHead | undefined, b: ItemHead | undefined, lines: readonly Line[]): boolean {
  if (a === undefined || b === undefined || numberOf(a) !== numberOf(b)) return false;
  const [x, y] = [nameOf(a, lines), nameOf(b, lines)];
  return x === y || beginsAs(x, y) || beginsAs(y, x) || (x === '' && a.nameStart >= a.line.end) || (a.nameStart < a.line.end && b.nameStart >= b.line.end);
}

/** "Haushalt 2021" and "Haushalt": a name that is printed shorter at its other place. */
const beginsAs = (name: string, short: string): boolean => short.length >= SHORTEST_NAME && name.startsWith(short);
const SHORTEST_NAME = 5;

export function nameOf(head: ItemHead, lines: readonly Line[]): string {
  const printed = head.nameStart < head.line.end ? head.line.text.slice(head.nameStart - head.line.start) : (lines[lines.indexOf(head.line) + 1]?.text ?? '');
  return firstLetters(printed, NAME_LETTERS);
}
