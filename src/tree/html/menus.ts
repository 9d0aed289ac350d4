import anyPage from '../../layouts/any-page.json' with { type: 'json' };
import type { PageNode } from '../../text/html/page-nodes.js';
import { attributeOf } from './attributes.js';

/**
 * Lists that are nothing but links to other pages, without a single number: menus that do not say that they are. Lists
 * of documents lead to files, and lists of items have numbers.
 */
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const FEWEST_ITEMS = 3;
/** This share of the characters stands in links. */
const LINKED = 0.9;
/** Matches "3"; not "drei". */
const HAS_DIGIT = /\d/u;

export function menus(text: string, nodes: readonly PageNode[]): number[] {
  const letters = new Uint32Array(nodes.length + 1);
  const linked = new Uint32Array(nodes.length + 1);
  const others = new Uint32Array(nodes.length + 1);
  const items = new Uint32Array(nodes.length + 1);
  const inLink = new Uint8Array(nodes.length);
  nodes.forEach((node, at) => {
    inLink[at] = node.name === 'a' || (node.parent >= 0 && inLink[node.parent] === 1) ? 1 : 0;
    const content = node.name === '' ? text.slice(node.start, node.end).trim() : '';
    letters[at + 1] = (letters[at] ?? 0) + content.length;
    linked[at + 1] = (linked[at] ?? 0) + (inLink[at] === 1 ? content.length : 0);
    others[at + 1] = (others[at] ?? 0) + ((content !== '' && HAS_DIGIT.test(content)) || (node.name === 'a' && leadsToFile(text, node)) ? 1 : 0);
    items[at + 1] = (items[at] ?? 0) + (node.name === 'li' ? 1 : 0);
  });
  const inside = (sums: Uint32Array, at: number): number => (sums[nodes[at]?.last ?? at] ?? 0) - (sums[at] ?? 0);
  return nodes.flatMap((node, at) => {
    if (!LISTS.has(node.name) || inside(items, at) < FEWEST_ITEMS || inside(others, at) > 0) return [];
    const length = inside(letters, at);
    return length > 0 && inside(linked, at) >= length * LINKED ? [at] : [];
  });
}

function leadsToFile(text: string, node: PageNode): boolean {
  const target = attributeOf(text, node, 'href')?.toLowerCase();
  return target === undefined || attributeOf(text, node, 'download') !== undefined || anyPage.fileLinks.some((part) => target.includes(part));
}
