import { numeral } from '../../text/blocks/numeral.js';
import { attributeOf } from './attributes.js';
import type { Page } from './page.js';

/**
 * The numbers that a page sets before the items of its numbered lists, and that are not in its source. A list with a class
 * is drawn by a style that we do not read: paths of navigation and menus are such lists and show no numbers.
 */
export function itemNumbers(page: Page): (list: number, item: number) => string {
  const counts = new Map<number, number>();
  return (list, item) => {
    const node = page.nodes[list];
    if (node === undefined || node.name !== 'ol' || attributeOf(page.text, node, 'class') !== undefined) return '';
    const own = page.nodes[item];
    const stated = own === undefined ? null : numberOf(attributeOf(page.text, own, 'value'));
    const count = stated ?? (counts.get(list) ?? (numberOf(attributeOf(page.text, node, 'start')) ?? 1) - 1) + 1;
    counts.set(list, count);
    return `${numeral(count, attributeOf(page.text, node, 'type') ?? '1')}. `;
  };
}

/** Matches "12"; not "" or "1a". */
const DIGITS = /^\d{1,4}$/u;

const numberOf = (written: string | undefined): number | null => (written !== undefined && DIGITS.test(written) ? Number(written) : null);
