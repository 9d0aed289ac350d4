import outcomeVocabulary from '../../vocabulary/outcomes.json' with { type: 'json' };
import type { Span } from '../document.js';
import { attributeRange } from './attributes.js';
import { linesBetween, linesOf, textOf } from './inline.js';
import { namesPaper, paperOfRow } from './paper-of-row.js';
import { textWords } from './labels.js';
import { isReference, isWord, itemNumber } from './page-words.js';
import { blankBetween, cellOf, tableOf } from './rows.js';
import { selects } from './selectors.js';
import { wordsOf } from './spans.js';
import { systems } from './systems.js';
import type { HeadCell, Walk } from './walk-state.js';

/**
 * A row of an agenda to the lines that minutes print: number and title, then the number of the paper, then what was
 * decided behind its label. Documents and links of the row are left out.
 */
const LONGEST_NUMBER = 40;
const MOST_NODES_OF_NUMBER = 40;
/** More text than this in a further cell is part of the minutes. */
const LONGEST_NOTE = 60;
const notPaper = selects(systems.flatMap((layout) => layout.notPaper));
const outcomes = systems.flatMap((layout) => layout.outcome.map((written) => ({ selects: selects([written.slice(0, written.lastIndexOf('@'))]), attribute: written.slice(written.lastIndexOf('@') + 1) })));

export function isAgendaRow(walk: Walk, row: number, cells: readonly number[]): boolean {
  const { page } = walk.source;
  const filled = cells.filter((at) => page.textLength(at) > 0);
  const first = filled[0];
  if (first === undefined || filled.length < 2 || page.textLength(first) > LONGEST_NUMBER || (page.nodes[first]?.last ?? 0) - first > MOST_NODES_OF_NUMBER) return false;
  const number = itemNumber(firstLineOf(walk, first).words);
  if (number === null) return false;
  return number.signed || walk.inAgenda || walk.heads.get(tableOf(walk, row))?.agenda === true;
}

/** Only the first line of a number's cell is the number: notes on supplements follow. */
function firstLineOf(walk: Walk, at: number): { spans: readonly Span[]; words: string } {
  const spans = linesOf(walk.source, at)[0] ?? [];
  return { spans, words: wordsOf(walk.source.page.text, spans) };
}

interface Part {
  readonly at: number;
  readonly head: HeadCell | undefined;
}

export function emitAgendaRow(walk: Walk, row: number, cells: readonly number[]): void {
  const { page } = walk.source;
  const parts = partsOf(walk, row, cells);
  const [first, ...others] = parts;
  if (first === undefined) return;
  const number = firstLineOf(walk, first.at).spans;
  walk.items += 1;
  const titled = others.find((part) => isWord('title', part.head?.words ?? '')) ?? others.find((part) => !isReference(textWords(walk.source, part.at)));
  const title = titled === undefined ? { name: [], more: [] } : titleOf(walk, titled.at);
  walk.emit.gap();
  const label = number.length > 0 && itemNumber(wordsOf(page.text, number))?.signed === false ? labelOf(first) : [];
  walk.emit.line('paragraph', 0, false, [...label, ...(label.length > 0 ? blankBetween(walk, number) : []), ...number, ...(title.name.length > 0 ? blankBetween(walk, title.name) : []), ...title.name]);
  walk.emit.gap();
  for (const line of title.more) walk.emit.line('paragraph', 0, false, line);
  const named = title.more.some((line) => namesPaper(wordsOf(page.text, line)));
  const numbered = others.filter((part) => part !== titled).map((part) => emitPart(walk, part)).includes(true);
  const paper = named || numbered ? null : paperOfRow(walk, itemOf(walk, row));
  if (paper !== null) walk.emit.line('paragraph', 0, false, paper);
  for (const spans of outcomesIn(walk, row)) walk.emit.line('paragraph', 0, false, spans);
  walk.emit.gap();
}

/** The list item whose beginning a row is: its documents stand behind it. */
function itemOf({ source: { page } }: Walk, row: number): number {
  let at = row;
  for (let level = 0; level < 4; level += 1) {
    at = page.nodes[at]?.parent ?? -1;
    if (at < 0 || page.nodes[at]?.name === 'ul') return row;
    if (page.nodes[at]?.name === 'li') return at;
  }
  return row;
}

/** "TOP" over the column makes the number one of an item. */
function labelOf(part: Part): readonly Span[] {
  return part.head !== undefined && part.head.words.toLowerCase() === 'top' ? part.head.spans : [];
}

function partsOf(walk: Walk, row: number, cells: readonly number[]): Part[] {
  const head = walk.heads.get(tableOf(walk, row));
  let column = 0;
  return cells.flatMap((at) => {
    const from = column;
    const { columns } = cellOf(walk, at);
    column += columns;
    if (walk.source.page.textLength(at) === 0) return [];
    return [{ at, head: head?.cells[from] }];
  });
}

/** The title is what stands before the first label; a heading in the cell is the title. */
function titleOf(walk: Walk, at: number): { name: Span[]; more: Span[][] } {
  const { page } = walk.source;
  const heading = headingIn(walk, at);
  if (heading >= 0) {
    const behind = page.nodes[heading]?.last ?? heading;
    const lines = [...linesBetween(walk.source, at, heading), ...linesBetween(walk.source, behind, page.nodes[at]?.last ?? behind)];
    return { name: withoutItemWord(page.text, textOf(walk.source, heading)), more: factsOf(walk, lines) };
  }
  const lines = linesBetween(walk.source, at, beforeList(walk, at));
  const from = lines.findIndex((line, index) => index > 0 && isFact(wordsOf(page.text, line)));
  const name = (from < 0 ? lines : lines.slice(0, from)).filter((line) => !isWord('nothing', wordsOf(page.text, line)));
  return { name: name.flatMap((line, index) => (index === 0 ? line : [...blankBetween(walk, line), ...line])), more: from < 0 ? [] : lines.slice(from) };
}

function headingIn({ source: { page } }: Walk, within: number): number {
  if (page.headings(within) === 0) return -1;
  for (let at = within + 1; at < (page.nodes[within]?.last ?? 0); at += 1) if (page.headingDepth(at) > 0) return at;
  return -1;
}

/** Lists in a title's cell are its documents. */
function beforeList({ source: { page } }: Walk, within: number): number {
  const last = page.nodes[within]?.last ?? within;
  for (let at = within + 1; at < last; at += 1) {
    if ((page.nodes[at]?.name === 'ul' || page.nodes[at]?.name === 'ol') && page.textLength(within) > page.textLength(at)) return at;
  }
  return last;
}

/** Of what stands around a title: what was decided, and the first paper. */
function factsOf(walk: Walk, lines: readonly Span[][]): Span[][] {
  let papers = 0;
  return lines.filter((line) => {
    const words = wordsOf(walk.source.page.text, line).trim();
    if (namesPaper(words)) papers += 1;
    return namesPaper(words) ? papers === 1 : isFact(words) || outcomeWords.has(words.toLowerCase());
  });
}

const outcomeWords = new Set(outcomeVocabulary.outcomes.flatMap(({ forms }) => forms.map((form) => form.toLowerCase())));

/** "TOP - Neubau": the word in front of a title. */
function withoutItemWord(text: string, spans: readonly Span[]): Span[] {
  const [first, ...others] = spans;
  return first !== undefined && text.startsWith(ITEM_WORD, first.start) ? [{ start: first.start + ITEM_WORD.length, end: first.end }, ...others] : [...spans];
}

const ITEM_WORD = 'TOP - ';

/** Matches "Beschluss: geändert" and "Abstimmung:"; not "hier: Vergabe". */
const LABELLED = /^(?<label>\p{Lu}[\p{L} -]{2,30}):/u;

function isFact(words: string): boolean {
  if (namesPaper(words)) return true;
  const label = LABELLED.exec(words)?.groups?.['label'];
  return label !== undefined && (isWord('result', label) || isWord('reference', label));
}

/** A number of a paper behind its column's label, or an outcome below its column's. True if it was a number. */
function emitPart(walk: Walk, part: Part): boolean {
  const { page } = walk.source;
  const { spans, words } = cellOf(walk, part.at);
  if (spans.length === 0) return false;
  const label = part.head !== undefined && isWord('reference', part.head.words) ? part.head.spans : dataLabel(walk, part.at);
  if (isReference(words)) {
    if (leadsToMeeting(walk, part.at)) return true;
    walk.emit.line('paragraph', 0, false, [...label, ...(label.length > 0 ? blankBetween(walk, spans) : []), ...spans]);
    return true;
  }
  if (part.head !== undefined && isWord('result', part.head.words) && page.textLength(part.at) <= 200) {
    walk.emit.line('paragraph', 0, false, part.head.spans);
    walk.emit.line('paragraph', 0, false, spans);
    walk.emit.gap();
  } else if (proseLength(walk, part.at) > LONGEST_NOTE) {
    for (const line of linesOf(walk.source, part.at)) walk.emit.line('paragraph', 0, false, line);
  }
  return false;
}

/** Letters that stand in no link: documents are links, minutes are not. */
export function proseLength({ source: { page } }: Walk, within: number): number {
  let linked = 0;
  const last = page.nodes[within]?.last ?? within;
  for (let at = within; at < last; at += 1) {
    if (page.nodes[at]?.name !== 'a') continue;
    linked += page.textLength(at);
    at = (page.nodes[at]?.last ?? at + 1) - 1;
  }
  return page.textLength(within) - linked;
}

function leadsToMeeting({ source: { page } }: Walk, cell: number): boolean {
  for (let at = cell; at < (page.nodes[cell]?.last ?? 0); at += 1) {
    const node = page.nodes[at];
    if (node !== undefined && node.name === 'a' && notPaper(page.text, node)) return true;
  }
  return false;
}

/** The name of the column that a cell carries for narrow screens. */
function dataLabel({ source: { page } }: Walk, at: number): readonly Span[] {
  const node = page.nodes[at];
  const range = node === undefined ? undefined : attributeRange(node, 'data-label');
  return range !== undefined && isWord('reference', page.text.slice(range.start, range.end)) ? [range] : [];
}

/** Outcomes that stand only in attributes; line ends in them part lines without a number from those with one. */
function outcomesIn(walk: Walk, row: number): Span[][] {
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
