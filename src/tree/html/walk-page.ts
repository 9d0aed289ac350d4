import { attributeOf } from './attributes.js';
import { APART } from './element-kinds.js';
import { type Flow, flowOf } from './flow.js';
import { emitHeading, noteHeading } from './headings.js';
import { textOf } from './inline.js';
import { itemNumbers } from './item-numbers.js';
import { isLabel, isLong, pairIn, textWords, valueOf } from './labels.js';
import { isWord, itemNumber } from './page-words.js';
import { isRow } from './page.js';
import { emitPair, emitPartHeading } from './pairs.js';
import { preformattedLines } from './preformatted.js';
import { cellIndexes } from './row-cells.js';
import { emitRow } from './rows.js';
import { emitAgendaRow, isAgendaRow, proseLength } from './agenda-row.js';
import { wordsOf } from './spans.js';
import { emitStep } from './timeline.js';
import { flushWaiting, type Walk } from './walk-state.js';

/**
 * Goes through the nodes of a page once, from the first to the last, and hands over what belongs together: headings,
 * rows, labels with values; all else flows as paragraphs and items.
 */
export function walkPage(walk: Walk): void {
  const { page } = walk.source;
  const flow = flowOf(walk);
  const numbers = itemNumbers(page);
  const open: number[] = [];
  for (let at = 0; at < page.nodes.length; ) {
    while ((page.nodes[open.at(-1) ?? -1]?.last ?? Infinity) <= at) {
      const closed = open.pop();
      flow.border(closed !== undefined && APART.has(page.nodes[closed]?.name ?? ''));
      if (page.nodes[closed ?? -1]?.name === 'li') flow.endItem();
    }
    const node = page.nodes[at];
    if (node === undefined) break;
    setJumpHeading(walk, flow, at);
    if (page.dropped[at] === 1) {
      at = node.last;
      continue;
    }
    if (node.name === '') flow.text(node.start, node.end, at);
    else if (node.name === 'br') flow.lineBreak();
    else if (page.isBlock(at) || isPairedLabel(walk, at)) {
      flow.border(APART.has(node.name));
      const behind = takeWhole(walk, at);
      if (behind > at) {
        at = behind;
        continue;
      }
      if (node.name === 'li') flow.beginItem(numbers(open.at(-1) ?? -1, at));
      if (node.name === 'hr') flushWaiting(walk);
      open.push(at);
    }
    at += 1;
  }
  flow.border(true);
  flushWaiting(walk);
}

/** A `label` whose value is the block beside it. */
function isPairedLabel(walk: Walk, at: number): boolean {
  return walk.source.page.nodes[at]?.name === 'label' && isLabel(walk.source, at) && valueOf(walk.source, at) >= 0;
}

/** Takes what begins at a block as a whole; the index behind it, or the same index if nothing was taken. */
function takeWhole(walk: Walk, at: number): number {
  const { page } = walk.source;
  const node = page.nodes[at];
  if (node === undefined) return at;
  if (page.headingDepth(at) > 0) {
    emitHeading(walk, at);
    return node.last;
  }
  if (node.name === 'pre') {
    const lines = preformattedLines(page, at);
    if (lines !== null) walk.emit.adopt(lines);
    return lines === null ? at : node.last;
  }
  if (node.name === 'caption') {
    const spans = textOf(walk.source, at);
    walk.emit.line('paragraph', 0, true, spans);
    noteHeading(walk, wordsOf(page.text, spans));
    return node.last;
  }
  if (isRow(page.text, node)) return emitRow(walk, at) ? node.last : at;
  const listed = cellIndexesOfItem(walk, at);
  if (listed !== null) {
    flushWaiting(walk);
    emitAgendaRow(walk, at, listed);
    return node.last;
  }
  if (isLabel(walk.source, at)) return takePair(walk, at);
  const pair = pairIn(walk.source, at);
  if (pair === null) return at;
  emitPair(walk, textOf(walk.source, pair.label), textOf(walk.source, pair.value));
  return node.last;
}

/** A label and its value beside it; a label over a longer part stands on its own line. */
function takePair(walk: Walk, label: number): number {
  const { page } = walk.source;
  const value = valueOf(walk.source, label);
  const spans = textOf(walk.source, label);
  if (value >= 0) {
    if (!emitStep(walk, spans, value)) emitPair(walk, spans, textOf(walk.source, value));
    return page.nodes[value]?.last ?? label;
  }
  const behind = page.nodes[label]?.last ?? label;
  if (page.nodes[label]?.name === 'p') return label;
  if (isWord('stations', textWords(walk.source, label)) || beginsPart(walk, behind, label)) emitPartHeading(walk, spans);
  return behind;
}

/** Something follows a label that is no value: a longer text, or what stands on the next line. */
function beginsPart({ source: { page } }: Walk, at: number, label: number): boolean {
  const node = page.nodes[at];
  return node !== undefined && page.nodes[label]?.name !== 'dt' ? true : node !== undefined && isLong(page, at);
}

const MOST_CELLS = 12;
/** Longer texts behind a title are minutes, not notes. */
const LONGEST_NOTE = 60;

/** An agenda item that no table holds: a block whose first element is nothing but its number. */
function cellIndexesOfItem(walk: Walk, at: number): number[] | null {
  const { page } = walk.source;
  const node = page.nodes[at];
  if (node === undefined || node.last - at < 4) return null;
  const first = firstChildWithText(walk, at);
  if (first < 0 || page.nodes[first]?.name === '' || page.textLength(first) > 24 || (page.nodes[first]?.last ?? 0) - first > MOST_CELLS) return null;
  if (itemNumber(textWords(walk.source, first)) === null) return null;
  const cells = cellIndexes(walk, at).filter((cell) => page.textLength(cell) > 0);
  const tells = (cell: number, number: number): boolean => isLong(page, cell) || (number > 1 && page.textLength(cell) > LONGEST_NOTE && proseLength(walk, cell) > LONGEST_NOTE);
  return cells.length <= MOST_CELLS && !cells.some(tells) && isAgendaRow(walk, at, cells) ? cells : null;
}

function firstChildWithText({ source: { page } }: Walk, parent: number): number {
  for (let at = parent + 1; at < (page.nodes[parent]?.last ?? 0); at = page.nodes[at]?.last ?? Infinity) if (page.textLength(at) > 0) return at;
  return -1;
}

/** A section that has its heading only as a link elsewhere gets it where it begins, unless it prints it itself. */
function setJumpHeading(walk: Walk, flow: Flow, at: number): void {
  const { page } = walk.source;
  const node = page.nodes[at];
  if (node === undefined || node.attributes.length === 0 || walk.jumps.size === 0) return;
  const place = (node.name === 'a' ? attributeOf(page.text, node, 'name') : undefined) ?? attributeOf(page.text, node, 'id');
  const heading = place === undefined ? undefined : walk.jumps.get(place);
  if (heading === undefined) return;
  flow.border(true);
  flushWaiting(walk);
  walk.emit.announce(heading);
}
