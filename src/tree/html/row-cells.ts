import type { Span } from '../document.js';
import { attributeOf } from './attributes.js';
import { iconWord } from './icons.js';
import { textOf } from './inline.js';
import { isWord } from './page-words.js';
import { wordsOf } from './spans.js';
import type { Walk } from './walk-state.js';

/** The cells of a row, also of one that is made of other elements, and the table that a row belongs to. */
export interface RowCell {
  readonly at: number;
  readonly spans: readonly Span[];
  readonly words: string;
  readonly columns: number;
  readonly isHead: boolean;
  /** Nothing is printed in it; an icon says the word. */
  readonly isIcon: boolean;
}

const MOST_COLUMNS = 60;

export function cellIndexes({ source: { page } }: Walk, row: number): number[] {
  const cells: number[] = [];
  for (let at = row + 1; at < (page.nodes[row]?.last ?? 0); at = page.nodes[at]?.last ?? Infinity) {
    const name = page.nodes[at]?.name ?? '';
    if (name === 'td' || name === 'th' || (name !== '' && page.dropped[at] === 0)) cells.push(at);
  }
  return cells;
}

export function cellOf(walk: Walk, at: number): RowCell {
  const { page } = walk.source;
  const node = page.nodes[at];
  const printed = textOf(walk.source, at);
  const icon = printed.length > 0 ? null : iconWord(page, at);
  const spans = icon === null ? printed : [icon];
  const words = wordsOf(page.text, spans).trim();
  const columns = node === undefined ? 1 : Math.floor(Number(attributeOf(page.text, node, 'colspan') ?? '1'));
  const isNothing = isWord('nothing', words);
  return { at, spans: isNothing ? [] : spans, words: isNothing ? '' : words, isIcon: icon !== null, columns: columns >= 1 && columns <= MOST_COLUMNS ? columns : 1, isHead: node?.name === 'th' || (node !== undefined && attributeOf(page.text, node, 'role') === 'columnheader') };
}

/** The table of a row, or what holds the rows of a table made of other elements. */
export function tableOf({ source: { page } }: Walk, row: number): number {
  let at = page.nodes[row]?.parent ?? -1;
  if (page.nodes[row]?.name !== 'tr') {
    const parent = page.nodes[at];
    return parent !== undefined && attributeOf(page.text, parent, 'role') === 'rowgroup' ? parent.parent : at;
  }
  while (at >= 0 && TABLE_PARTS.has(page.nodes[at]?.name ?? '')) at = page.nodes[at]?.parent ?? -1;
  return at;
}

const TABLE_PARTS = new Set(['tr', 'tbody', 'thead', 'tfoot']);

/** A blank of the page before some stretches, to part them from what stands before. */
export function blankBetween(walk: Walk, spans: readonly Span[]): Span[] {
  const at = walk.source.blankBefore(spans[0]?.start ?? 0);
  return at < 0 ? [] : [{ start: at, end: at + 1 }];
}
