import anyPage from '../../layouts/any-page.json' with { type: 'json' };
import type { Span } from '../document.js';
import { attributeRange } from './attributes.js';
import type { PageNode } from '../../text/html/page-nodes.js';
import type { Page } from './page.js';
import { isWord } from './page-words.js';
import { wordsOf } from './spans.js';

/** What an icon says that stands for a word: its text for those who do not see it ("nichtöffentlich"), or the part of its class that names what it shows ("thumbs-up" in "fa-thumbs-up"). */
export function iconWord(page: Page, within: number): Span | null {
  for (let at = within; at < (page.nodes[within]?.last ?? 0); at += 1) {
    const node = page.nodes[at];
    const said = node === undefined ? undefined : saidBy(page, node);
    if (said !== undefined) return said;
    const range = node === undefined || page.dropped[at] === 1 ? undefined : attributeRange(node, 'class');
    if (range === undefined) continue;
    const classes = page.text.slice(range.start, range.end);
    const word = anyPage.iconWords.find((one) => classes.includes(`-${one}`));
    if (word !== undefined) return { start: range.start + classes.indexOf(word), end: range.start + classes.indexOf(word) + word.length };
  }
  return null;
}

/** Elements that icons are made of: what a cell or a button says of itself is something else. */
const ICONS = new Set(['img', 'i', 'span', 'em', 'b', 'abbr']);
const SAID_IN = ['alt', 'aria-label', 'title'];

/** A text for an icon counts where it is nothing but the publicity or the outcome: others say what a click does. */
function saidBy(page: Page, node: PageNode): Span | undefined {
  if (node.attributes.length === 0 || !ICONS.has(node.name)) return undefined;
  return SAID_IN.flatMap((name) => attributeRange(node, name) ?? []).map(({ start, end }) => ({ start, end })).find((range) => {
    const words = wordsOf(page.text, [range]).trim();
    return isWord('publicity', words) || isWord('outcome', words);
  });
}
