import { numeral } from '../blocks/numeral.js';

/**
 * The numbers that OpenDocument sets before the items of lists. They are not in the text, but on the page: the style of
 * a list says how its levels are numbered.
 */
export interface ListLevel {
  /** `1`, `a`, `A`, `i`, `I` as in the file, the character of a bullet, or nothing. */
  readonly format: string;
  readonly isBullet: boolean;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the number shows: 2 for "1.2". */
  readonly shown: number;
}

/** By the name of the style, then by level from 0. */
export type ListStyles = Map<string, ListLevel[]>;

/** The words before an item; `counts` are the numbers of its level and those above. */
export function labelOf(levels: readonly ListLevel[], counts: readonly number[]): string {
  const level = levels[counts.length - 1];
  if (level === undefined) return '';
  if (level.isBullet) return '• ';
  const numbers = counts.map((count, index) => numeral(count, levels[index]?.format ?? '1')).slice(-level.shown).filter((number) => number !== '');
  return level.format === '' || numbers.length === 0 ? '' : `${level.prefix}${numbers.join('.')}${level.suffix} `;
}
