import { pageNodes, type PageNode } from '../../text/html/page-nodes.js';
import { BLOCKS, HEADINGS } from './element-kinds.js';
import { droppedNodes } from './dropped.js';
import { selects } from './selectors.js';
import { attributeOf, classesOf } from './attributes.js';
import { systems } from './systems.js';

/**
 * A page with what is asked of its elements again and again, answered from sums over the list of nodes, so that a
 * question about a subtree costs nothing.
 */
export interface Page {
  readonly text: string;
  readonly nodes: readonly PageNode[];
  /** 1 for nodes that are furniture or lie in it. */
  readonly dropped: Uint8Array;
  isBlock(at: number): boolean;
  /** 1 to 6 for headings, else 0. */
  headingDepth(at: number): number;
  /** Characters that are no blanks, in the subtree, without what is dropped. */
  textLength(at: number): number;
  /** Rows of tables in the subtree, without itself. */
  rows(at: number): number;
  headings(at: number): number;
  /** Paragraphs and list items in the subtree. */
  paragraphs(at: number): number;
}

const standsApart = selects(systems.flatMap((layout) => layout.block));

export function pageOf(text: string): Page {
  const nodes = pageNodes(text);
  const dropped = droppedNodes(text, nodes);
  const lengths = new Uint32Array(nodes.length + 1);
  const rows = new Uint32Array(nodes.length + 1);
  const headings = new Uint32Array(nodes.length + 1);
  const paragraphs = new Uint32Array(nodes.length + 1);
  const blocks = new Uint8Array(nodes.length);
  const depths = new Uint8Array(nodes.length);
  nodes.forEach((node, at) => {
    const seen = dropped[at] === 0;
    depths[at] = seen ? (depthOf(text, node) || (headsCard(text, nodes, at) ? CARD_DEPTH : 0)) : 0;
    blocks[at] = BLOCKS.has(node.name) || depths[at] !== 0 || (node.name !== '' && standsApart(text, node)) || (node.name === 'a' && text.startsWith('</a>', node.start - 4)) ? 1 : 0;
    lengths[at + 1] = (lengths[at] ?? 0) + (seen && node.name === '' ? inkOf(text, node) : 0);
    rows[at + 1] = (rows[at] ?? 0) + (seen && isRow(text, node) ? 1 : 0);
    headings[at + 1] = (headings[at] ?? 0) + (depths[at] !== 0 ? 1 : 0);
    paragraphs[at + 1] = (paragraphs[at] ?? 0) + (seen && (node.name === 'p' || node.name === 'li') ? 1 : 0);
  });
  const below = (sums: Uint32Array, at: number): number => (sums[nodes[at]?.last ?? at] ?? 0) - (sums[at + 1] ?? 0);
  return {
    text, nodes, dropped,
    isBlock: (at) => blocks[at] === 1,
    headingDepth: (at) => depths[at] ?? 0,
    textLength: (at) => (lengths[nodes[at]?.last ?? at] ?? 0) - (lengths[at] ?? 0),
    rows: (at) => below(rows, at),
    headings: (at) => below(headings, at),
    paragraphs: (at) => below(paragraphs, at),
  };
}

function depthOf(text: string, node: PageNode): number {
  const depth = HEADINGS.get(node.name);
  if (depth !== undefined) return depth;
  if (node.attributes.length === 0 || attributeOf(text, node, 'role') !== 'heading') return 0;
  const level = Number(attributeOf(text, node, 'aria-level') ?? '2');
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** Cards have a head that is no heading element, unless it holds one; behind sections. */
const CARD_DEPTH = 4;
const CARD_HEADS = new Set(['card-header', 'card-title', 'panel-heading', 'panel-title', 'accordion-header']);
const MOST_NODES = 24;

function headsCard(text: string, nodes: readonly PageNode[], at: number): boolean {
  const node = nodes[at];
  if (node === undefined || node.attributes.length === 0 || node.last - at > MOST_NODES || !BLOCKS.has(node.name)) return false;
  if (!classesOf(text, node).some((name) => CARD_HEADS.has(name))) return false;
  return !nodes.slice(at + 1, node.last).some((below) => HEADINGS.has(below.name) || (below.attributes.length > 0 && classesOf(text, below).some((name) => CARD_HEADS.has(name))));
}

/** A row of a table, also of one that is made of other elements. */
export function isRow(text: string, node: PageNode): boolean {
  if (node.name === 'tr') return true;
  if (node.attributes.length === 0 || node.name === 'table') return false;
  return attributeOf(text, node, 'role') === 'row' || classesOf(text, node).some((name) => name.endsWith('table-row'));
}

/** Characters of a text that leave ink: blanks and no-break blanks do not. */
function inkOf(text: string, node: PageNode): number {
  let ink = 0;
  for (let at = node.start; at < node.end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 38) {
      const blank = BLANK_REFERENCES.find((reference) => text.startsWith(reference, at));
      if (blank !== undefined) {
        at += blank.length - 1;
        continue;
      }
    }
    if (code > 32 && code !== 0xa0) ink += 1;
  }
  return ink;
}

/** How a no-break blank is written. */
export const BLANK_REFERENCES = ['&nbsp;', '&#160;', '&#xa0;', '&#xA0;', '&#XA0;'] as const;
