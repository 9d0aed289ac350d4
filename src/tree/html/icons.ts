import anyPage from '../../layouts/any-page.json' with { type: 'json' };
import type { Span } from '../document.js';
import { attributeRange } from './attributes.js';
import type { Page } from './page.js';

/** What an icon says that stands for a word: the part of its class that names what it shows ("thumbs-up" in "fa-thumbs-up"). */
export function iconWord(page: Page, within: number): Span | null {
  for (let at = within; at < (page.nodes[within]?.last ?? 0); at += 1) {
    const node = page.nodes[at];
    const range = node === undefined || page.dropped[at] === 1 ? undefined : attributeRange(node, 'class');
    if (range === undefined) continue;
    const classes = page.text.slice(range.start, range.end);
    const word = anyPage.iconWords.find((one) => classes.includes(`-${one}`));
    if (word !== undefined) return { start: range.start + classes.indexOf(word), end: range.start + classes.indexOf(word) + word.length };
  }
  return null;
}
