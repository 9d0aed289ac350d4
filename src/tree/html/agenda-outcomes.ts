import type { Span } from '../document.js';
import { attributeRange } from './attributes.js';
import { isWord } from './page-words.js';
import { blankBetween } from './row-cells.js';
import { selects } from './selectors.js';
import { wordsOf } from './spans.js';
import { systems } from './systems.js';
import type { Walk } from './walk-state.js';

const outcomes = systems.flatMap((layout) => layout.outcome.map((written) => ({ selects: selects([written.slice(0, written.lastIndexOf('@'))]), attribute: written.slice(written.lastIndexOf('@') + 1) })));

/** Outcomes that stand only in attributes; line ends in them part lines without a number from those with one. */
export function outcomesIn(walk: Walk, row: number): Span[][] {
  const { page } = walk.source;
  const found: Span[][] = [];
  for (let at = row + 1; at < (page.nodes[row]?.last ?? 0); at += 1) {
    const node = page.nodes[at];
    if (node === undefined || node.attributes.length === 0) continue;
    for (const outcome of outcomes) {
      if (!outcome.selects(page.text, node)) continue;
      const range = attributeRange(node, outcome.attribute);
      if (range !== undefined) found.push(...valueLines(walk, range));
    }
  }
  return found;
}

/** How a line end is written in an attribute. */
const LINE_ENDS = ['&#xA;', '&#xa;', '&#10;', '\n'];

function valueLines(walk: Walk, range: Span): Span[][] {
  const { text } = walk.source.page;
  const parts: Span[] = [];
  let start = range.start;
  for (let at = range.start; at <= range.end; at += 1) {
    const end = at === range.end ? '' : LINE_ENDS.find((written) => text.startsWith(written, at));
    if (end === undefined) continue;
    if (at > start) parts.push({ start, end: at });
    start = at + end.length;
  }
  if (parts.length <= 1) return parts.filter((part) => !isWord('nothing', wordsOf(text, [part]))).map((part) => [part]);
  const counted = parts.filter((part) => HAS_DIGIT.test(text.slice(part.start, part.end)));
  return counted.length === 0 ? [] : [counted.flatMap((part, at) => (at === 0 ? [part] : [...blankBetween(walk, [part]), part]))];
}

/** Matches "Ja: 3"; not "Abstimmung". */
const HAS_DIGIT = /\d/u;
