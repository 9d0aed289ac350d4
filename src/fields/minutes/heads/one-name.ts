import type { ItemHead } from './item-head.js';

/** "1. SV Musterau" at the beginning of several lines: a name that begins with a number, which no items count up to. */
export function isOneName(heads: readonly ItemHead[]): boolean {
  const [first, ...others] = heads.map((head) => head.line.text.slice(head.number.start - head.line.start, head.number.start - head.line.start + LONGEST_OF_NAME));
  return first !== undefined && others.length > 0 && first.length === LONGEST_OF_NAME && others.every((one) => one === first);
}

const LONGEST_OF_NAME = 10;
