import type { Span } from '../document.js';
import type { Page } from './page.js';
import { type BlankBefore, collector } from './spans.js';

/** The text of an element: as one line, or cut where blocks begin and at breaks. */
export interface PageText {
  readonly page: Page;
  readonly blankBefore: BlankBefore;
}

/** All text of a subtree as one text; blocks are parted by a blank. */
export function textOf(source: PageText, at: number): Span[] {
  return textBetween(source, at, source.page.nodes[at]?.last ?? at);
}

/** The same for the nodes from one index to another. */
function textBetween({ page, blankBefore }: PageText, from: number, to: number): Span[] {
  const collect = collector(page, blankBefore);
  forEachPart(page, from, to, (start, end) => collect.add(start, end), () => collect.blank());
  return collect.take();
}

/** The same where nothing is dropped or parted: of a link, of a tab. */
export function textOfLink({ page, blankBefore }: PageText, at: number): readonly Span[] {
  const collect = collector(page, blankBefore);
  for (const below of page.nodes.slice(at + 1, page.nodes[at]?.last)) if (below.name === '') collect.add(below.start, below.end);
  return collect.take();
}

/** The lines of a subtree, empty ones left out. */
export function linesOf(source: PageText, at: number): Span[][] {
  return linesBetween(source, at, source.page.nodes[at]?.last ?? at);
}

export function linesBetween({ page, blankBefore }: PageText, from: number, to: number): Span[][] {
  const lines: Span[][] = [];
  const collect = collector(page, blankBefore);
  const finish = (): void => {
    const line = collect.take();
    if (line.length > 0) lines.push(line);
  };
  forEachPart(page, from, to, (start, end) => collect.add(start, end), finish);
  finish();
  return lines;
}

/** Texts in order, and between them the borders of blocks and breaks; what is dropped is left out. */
function forEachPart(page: Page, from: number, to: number, text: (start: number, end: number) => void, border: () => void): void {
  const ends: number[] = [];
  for (let at = from; at < to; ) {
    while ((ends.at(-1) ?? Infinity) <= at) {
      ends.pop();
      border();
    }
    const node = page.nodes[at];
    if (node === undefined) return;
    if (page.dropped[at] === 1) {
      at = node.last;
      continue;
    }
    if (node.name === '') text(node.start, node.end);
    else if (node.name === 'br') border();
    else if (page.isBlock(at)) {
      border();
      ends.push(node.last);
    }
    at += 1;
  }
}
