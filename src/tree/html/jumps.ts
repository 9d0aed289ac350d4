import anyPage from '../../layouts/any-page.json' with { type: 'json' };
import sections from '../../vocabulary/sections.json' with { type: 'json' };
import type { Span } from '../document.js';
import { attributeOf } from './attributes.js';
import type { Page } from './page.js';
import { textOfLink } from './inline.js';
import { folded } from './page-words.js';
import { type BlankBefore, wordsOf } from './spans.js';

/**
 * Headings of sections that a page prints only as links to them ("Beschlussvorschlag" to "#allrisBV"): by the name of
 * the place, so that the walk can set them where the section begins.
 */
const headings = new Set([...sections.proposedResolution, ...sections.body].map((form) => form.toLowerCase()).concat(anyPage.jumpHeadings));

export function jumpHeadings(page: Page, blankBefore: BlankBefore): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, readonly Span[]>();
  page.nodes.forEach((node, at) => {
    if (node.name !== 'a') return;
    const target = attributeOf(page.text, node, 'href') ?? '';
    if (target.length < 2 || !target.startsWith('#') || node.last - at > 12) return;
    const spans = textOfLink({ page, blankBefore }, at);
    if (headings.has(folded(wordsOf(page.text, spans))) && !found.has(target.slice(1))) found.set(target.slice(1), spans);
  });
  return found;
}

/** Whether a line is a heading that a link names too. */
export function isSectionHeading(words: string): boolean {
  return words.length < 60 && headings.has(folded(words));
}
