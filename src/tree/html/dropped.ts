import anyPage from '../../layouts/any-page.json' with { type: 'json' };
import type { PageNode } from '../../text/html/page-nodes.js';
import { attributeOf } from './attributes.js';
import { menus } from './menus.js';
import { selects } from './selectors.js';
import { systems } from './systems.js';

/**
 * Marks the furniture of a page: what never says anything about a paper (scripts, menus, footers, forms, banners), by
 * elements and by the marks in `src/layouts/`. Hidden blocks go, unless a click opens them; parts of tables stay.
 */
const isFurniture = selects([...anyPage.drop, ...systems.flatMap((layout) => layout.drop)]);

/** Marked by a part of its name: a class of the whole page may hold the same part, so that the page's heading speaks against it. */
const isAside = selects(anyPage.dropByPart);

/** Matches "display:none" and "display: none"; not "display:block". */
const NOT_DISPLAYED = /display\s{0,3}:\s{0,3}none/iu;
const TABLE_PARTS = new Set(['thead', 'tbody', 'tfoot', 'tr', 'th', 'td']);
/** A form with fields to type into and no more text than this is a form of the portal. */
const LONGEST_FORM = 400;
/** Longer texts are no words of a link. */
const LONGEST_LINK = 60;
const linkWords = new Set(anyPage.linkWords);
const TYPED = new Set(['text', 'password', 'search', 'email']);

export function droppedNodes(text: string, nodes: readonly PageNode[]): Uint8Array {
  const dropped = new Uint8Array(nodes.length);
  const portal = new Set([...formsToFill(text, nodes), ...menus(text, nodes)]);
  const content = contentBefore(nodes);
  nodes.forEach((node, at) => {
    if (node.parent >= 0 && dropped[node.parent] === 1) dropped[at] = 1;
    else if (node.name !== '' && isDropped(text, nodes, at, portal, content)) dropped[at] = 1;
  });
  return dropped;
}

function isDropped(text: string, nodes: readonly PageNode[], at: number, portal: ReadonlySet<number>, content: Uint32Array): boolean {
  const node = nodes[at];
  if (node === undefined) return false;
  if (isFurniture(text, node) || portal.has(at) || (isAside(text, node) && content[node.last] === content[at])) return true;
  if (node.name === 'header' || attributeOf(text, node, 'role') === 'banner') return !holdsHeading(nodes, at) && !insideContent(nodes, at);
  if (isHidden(text, node)) return true;
  if ((node.name === 'a' || node.name === 'button' || node.name === 'em') && linkWords.has(shortText(text, nodes, at)) && !insideHeadCell(nodes, at)) return true;
  if (node.name === 'button') return !insideHeading(nodes, at);
  return node.name === 'a' && leadsIntoPage(text, node) && !HAS_DIGIT.test(shortText(text, nodes, at));
}

function isHidden(text: string, node: PageNode): boolean {
  const style = attributeOf(text, node, 'style');
  if (style === undefined || TABLE_PARTS.has(node.name) || !NOT_DISPLAYED.test(style)) return false;
  const marks = `${attributeOf(text, node, 'class') ?? ''} ${attributeOf(text, node, 'id') ?? ''}`.toLowerCase();
  return !anyPage.collapsed.some((part) => marks.includes(part));
}

/** Matches "3"; not "Beschlussvorschlag". */
const HAS_DIGIT = /\d/u;

/** A link to another place of the same page that opens nothing. */
function leadsIntoPage(text: string, node: PageNode): boolean {
  const target = attributeOf(text, node, 'href') ?? '';
  return target.length > 1 && target.startsWith('#') && !node.attributes.some(({ name }) => name === 'data-toggle' || name === 'data-bs-toggle' || name === 'aria-expanded');
}

/** The text of a small subtree in small letters, blanks at its edges cut; '' if it is long. */
function shortText(text: string, nodes: readonly PageNode[], at: number): string {
  const last = nodes[at]?.last ?? at;
  if (last - at > 12) return '';
  let found = '';
  for (const node of nodes.slice(at + 1, last)) if (node.name === '') found += text.slice(node.start, Math.min(node.end, node.start + LONGEST_LINK + 1));
  return found.length > LONGEST_LINK ? '' : found.trim().toLowerCase();
}

/** Heads of tables are links where a click sorts by them. */
function insideHeadCell(nodes: readonly PageNode[], at: number): boolean {
  let parent = nodes[at]?.parent ?? -1;
  for (let level = 0; level < 4 && parent >= 0; level += 1) {
    if (nodes[parent]?.name === 'th') return true;
    parent = nodes[parent]?.parent ?? -1;
  }
  return false;
}

function insideHeading(nodes: readonly PageNode[], at: number): boolean {
  const parent = nodes[nodes[at]?.parent ?? -1];
  return parent !== undefined && HEADING.test(parent.name);
}

/** Matches "h1"; not "hr". */
const HEADING = /^h[1-6]$/u;

/** The head of a page that holds the page's own heading is content. */
function holdsHeading(nodes: readonly PageNode[], at: number): boolean {
  const last = Math.min(nodes[at]?.last ?? at, at + 400);
  for (let below = at + 1; below < last; below += 1) if (nodes[below]?.name === 'h1') return true;
  return false;
}

/** How often the page's heading, its main part or a table begin before a node: one stands in a subtree if the sum rises over it. */
function contentBefore(nodes: readonly PageNode[]): Uint32Array {
  const sums = new Uint32Array(nodes.length + 1);
  nodes.forEach(({ name }, at) => {
    sums[at + 1] = (sums[at] ?? 0) + (MAIN.has(name) ? 1 : 0);
  });
  return sums;
}

const MAIN = new Set(['h1', 'main', 'article', 'table']);

/** The head of an article is no head of the page. */
function insideContent(nodes: readonly PageNode[], at: number): boolean {
  let parent = nodes[at]?.parent ?? -1;
  for (let level = 0; level < 8 && parent >= 0; level += 1) {
    if (CONTENT.has(nodes[parent]?.name ?? '')) return true;
    parent = nodes[parent]?.parent ?? -1;
  }
  return false;
}

const CONTENT = new Set(['main', 'article', 'section']);

/** Forms to log in or to search. */
function formsToFill(text: string, nodes: readonly PageNode[]): Set<number> {
  const forms = new Set<number>();
  let open = -1;
  let length = 0;
  let typed = false;
  const finish = (): void => {
    if (open >= 0 && typed && length <= LONGEST_FORM) forms.add(open);
  };
  nodes.forEach((node, at) => {
    if (open >= 0 && at >= (nodes[open]?.last ?? 0)) {
      finish();
      open = -1;
    }
    if (node.name === 'form' && open < 0) [open, length, typed] = [at, 0, false];
    if (open < 0) return;
    if (node.name === '') length += text.slice(node.start, node.end).trim().length;
    if (node.name === 'input' && TYPED.has((attributeOf(text, node, 'type') ?? 'text').toLowerCase())) typed = true;
  });
  finish();
  return forms;
}
