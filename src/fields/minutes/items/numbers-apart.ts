import { isItemNoun } from '../../../vocabulary/item-label.js';
import type { Document, Line } from '../../../tree/document.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { AgendaItemValue, Mark, RelatedPaperValue, UnreadValue } from '../../paper-tree/paper-tree.js';
import { isSentence } from '../../wording/prose.js';
import { type ItemHead, numberOf } from '../../agenda/item-head.js';
import { partOf } from '../../agenda/publicity-parts.js';
import { numberLabelLength } from '../../reference/number-label.js';
import type { ItemsInColumns } from './items-in-columns.js';
import { numbersOf, type PaperNumber } from '../../reference/paper-number.js';

/**
 * An agenda whose columns a converter set after each other in pieces: several numbers of items, a line each, then as many
 * names with the numbers of papers between them, and other items in order. A block for each name gives each number its own;
 * which papers belong to which is not told, and neither are the names where they are more or less.
 */
export function numbersApart(document: Document, heads: readonly ItemHead[], items: readonly Mark<AgendaItemValue>[]): ItemsInColumns | null {
  if (heads.length !== items.length) return null;
  const runs = runsOf(document, heads);
  if (runs.length === 0) return null;
  const own = [...items];
  const papers: Mark<RelatedPaperValue>[] = [];
  const unread: Mark<UnreadValue>[] = [];
  for (const run of runs) {
    const blocks = blocksBelow(document, heads, run);
    const names = blocks.filter((block) => !isOfPapers(document, block));
    const areNamed = names.length === run.length;
    for (const [count, at] of run.entries()) {
      const item = own[at];
      const block = areNamed ? names[count] : undefined;
      const range = block === undefined ? null : { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 };
      if (item !== undefined) own[at] = { ...item, end: heads[at]?.line.end ?? item.end, value: { ...item.value, name: range === null ? null : mark(flowing(document.text, range), range, 'name-in-column', 'implied'), paperReferences: [], decision: null, resolutionText: null } };
    }
    const numbers = blocks.flat().flatMap((line) => numbersOf(document, line.start, line.end));
    papers.push(...numbers.map(paperMark));
    const [first] = areNamed ? blocks.filter((block) => isOfPapers(document, block)) : blocks;
    const line = first?.[0];
    if (line !== undefined) unread.push(mark({ what: 'agenda-items', detail: flowing(document.text, line) }, line, 'column-of-items'));
  }
  const known = new Set([...papers.map(({ value }) => value.reference), ...own.flatMap(({ value }) => value.paperReferences.map((paper) => paper.value))]);
  papers.push(...papersBelow(document, heads[0]?.line).filter(({ value }) => !known.has(value.reference)));
  return { items: own, papers, unread };
}

/** The numbers of papers on lines of their own: they may stand below any item. */
function papersBelow(document: Document, first: Line | undefined): Mark<RelatedPaperValue>[] {
  return document.lines.slice((first?.index ?? 0) + 1).flatMap((line) => (isOfPapers(document, [line]) ? numbersOf(document, line.start, line.end).map((number) => paperMark(number)) : []));
}

const paperMark = (number: PaperNumber): Mark<RelatedPaperValue> => mark({ reference: number.text, date: null, relation: 'refers-to' }, number, 'number-in-column');

const FEWEST = 3;

/** The places of heads that are a number and nothing else, each right below the one before. */
export function runsOf({ lines }: Document, heads: readonly ItemHead[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [at, head] of heads.entries()) {
    const above = heads[at - 1];
    if (head.nameStart < head.line.end || head.line.cells.length > 1 || numberOf(head) === '') continue;
    const goesOn = above !== undefined && runs.at(-1)?.at(-1) === at - 1 && lines.slice(above.line.index + 1, head.line.index).every(({ text }) => text === '' || isItemNoun(text));
    if (goesOn) runs.at(-1)?.push(at);
    else runs.push([at]);
  }
  return runs.some((run) => run.length >= FEWEST) ? runs.filter((run) => run.length > 1) : [];
}

/** What stands below a run, to the next item, part of the session or sentence. */
function blocksBelow({ lines }: Document, heads: readonly ItemHead[], run: readonly number[]): readonly (readonly Line[])[] {
  const last = run.at(-1) ?? 0;
  const from = (heads[last]?.line.index ?? 0) + 1;
  const next = heads.slice(last + 1).find(({ line }) => line.index >= from)?.line.index ?? lines.length;
  const blocks: Line[][] = [];
  for (const line of lines.slice(from, Math.min(next, from + MOST))) {
    if (line.text === '') continue;
    const open = blocks.at(-1);
    const isNew = open?.at(-1)?.block !== line.block;
    if (isNew && (partOf(line.text) !== null || isSentence(line.text))) break;
    if (open === undefined || isNew) blocks.push([line]);
    else open.push(line);
  }
  return blocks;
}

const MOST = 200;

/** Numbers of papers with their labels, a line each. */
function isOfPapers(document: Document, block: readonly Line[]): boolean {
  return block.every((line) => numberLabelLength(`${line.text} 1`) === line.text.length + 1 || numbersOf(document, line.start, line.end).length > 0);
}
