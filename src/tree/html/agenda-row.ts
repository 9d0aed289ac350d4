import anyPage from '../../layouts/any-page.json' with { type: 'json' };
import type { Span } from '../document.js';
import { outcomesIn } from './agenda-outcomes.js';
import { isNumberAlone, titleOf } from './agenda-title.js';
import { classesOf } from './attributes.js';
import { iconWord } from './icons.js';
import { linesOf } from './inline.js';
import { textWords } from './labels.js';
import { headsTitle, isReference, isWord, itemNumber, resultLabel } from './page-words.js';
import { numberOfPaper, paperOfRow } from './paper-of-row.js';
import { blankBetween, cellOf, tableOf } from './row-cells.js';
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

export function isAgendaRow(walk: Walk, row: number, cells: readonly number[]): boolean {
  const { page } = walk.source;
  const filled = cells.filter((at) => page.textLength(at) > 0);
  const first = filled[0];
  if (first === undefined || filled.length < 2 || page.textLength(first) > LONGEST_NUMBER || (page.nodes[first]?.last ?? 0) - first > MOST_NODES_OF_NUMBER) return false;
  const number = itemNumber(firstLineOf(walk, first).words);
  if (number === null) return false;
  const head = walk.heads.get(tableOf(walk, row));
  return head === undefined ? number.signed || walk.inAgenda : head.agenda;
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
  const titled = others.find((part) => headsTitle(part.head?.words ?? '')) ?? others.find((part) => !isReference(textWords(walk.source, part.at)));
  const title = titled === undefined ? { name: [], more: [] } : titleOf(walk, titled.at);
  walk.emit.gap();
  const isSigned = itemNumber(wordsOf(page.text, number))?.signed === true;
  const sign = isSigned ? '' : signOfRow(walk, row);
  const label = number.length > 0 && !isSigned && sign === '' ? labelOf(first) : [];
  walk.emit.line('paragraph', 0, false, [...label, ...(label.length > 0 ? blankBetween(walk, number) : []), ...number, ...(title.name.length > 0 ? blankBetween(walk, title.name) : []), ...title.name], { sign: 'agenda-item', ...(sign === '' ? {} : { label: sign }) });
  walk.emit.gap();
  let named = false;
  for (const line of title.more) {
    const number = numberOfPaper(page.text, line) ?? (isNumberAlone(wordsOf(page.text, line)) ? line : null);
    walk.emit.line('paragraph', 0, false, number ?? line, number === null ? {} : { sign: 'paper-number' });
    named ||= number !== null;
  }
  const numbered = others.filter((part) => part !== titled).map((part) => emitPart(walk, part)).includes(true);
  const paper = named || numbered ? null : paperOfRow(walk, itemOf(walk, row));
  if (paper !== null) walk.emit.line('paragraph', 0, false, paper, { sign: 'paper-number' });
  const icon = iconWord(page, row);
  if (icon !== null) walk.emit.line('paragraph', 0, false, [icon]);
  for (const spans of outcomesIn(walk, row)) walk.emit.line('paragraph', 0, false, spans);
  walk.emit.gap();
}

/** Whether the item is public may stand in nothing but the class of its row. */
function signOfRow({ source: { page } }: Walk, row: number): string {
  const node = page.nodes[row];
  const classes = node === undefined ? [] : classesOf(page.text, node).map((name) => name.toLowerCase());
  if (classes.some((name) => anyPage.closedRows.some((part) => name.includes(part)))) return 'N ';
  return classes.some((name) => anyPage.publicRows.some((part) => name.includes(part))) ? 'Ö ' : '';
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

/** A number of a paper behind its column's label, or an outcome below its column's. True if it was a number. */
function emitPart(walk: Walk, part: Part): boolean {
  const { page } = walk.source;
  const { spans, words } = cellOf(walk, part.at);
  if (spans.length === 0) return false;
  const printed = numbersOf(walk, part.at);
  const numbers = printed.length === 0 && part.head !== undefined && isWord('reference', part.head.words) ? numberByColumn(walk, part.at) : printed;
  if (numbers.length > 0) {
    if (!leadsToMeeting(walk, part.at)) for (const number of numbers) walk.emit.line('paragraph', 0, false, number, { sign: 'paper-number' });
    return true;
  }
  const result = part.head === undefined ? null : resultHead(page.text, part.head);
  if (result !== null && page.textLength(part.at) <= 200) {
    walk.emit.line('paragraph', 0, false, result);
    for (const line of linesOf(walk.source, part.at)) walk.emit.line('paragraph', 0, false, line);
    walk.emit.gap();
  } else if (isWord('outcome', words) || COUNTS.test(words)) walk.emit.line('paragraph', 0, false, spans);
  else if (proseLength(walk, part.at) > LONGEST_NOTE) {
    for (const line of linesOf(walk.source, part.at)) walk.emit.line('paragraph', 0, false, line);
  }
  return false;
}

/** A vote in a cell of its own. Matches "13 : 2", "5:10:1" and "16 : 0 (angenommen)"; not "17:30 Uhr" or "12". */
const COUNTS = /^\d{1,3} ?: ?\d{1,3}(?: ?: ?\d{1,3})?(?: ?\([^()]{3,30}\))?$/u;

/** The name of a column of results without the sides that it counts: "Abstimmung" over "Ja : Nein". */
function resultHead(text: string, { spans, words }: HeadCell): readonly Span[] | null {
  if (isWord('result', words)) return spans;
  const [first] = spans;
  const label = resultLabel(words);
  return first !== undefined && label !== null && text.startsWith(label, first.start) ? [{ start: first.start, end: first.start + label.length }] : null;
}

/** The number on the first line of a cell; else those of lines that hold nothing but numbers and kinds: "Antrag" over "A 23/0241". */
function numbersOf(walk: Walk, cell: number): (readonly Span[])[] {
  const { text } = walk.source.page;
  const lines = linesOf(walk.source, cell).map((spans) => ({ spans, words: wordsOf(text, spans).trim() })).filter(({ words }) => words !== '');
  const numbers = lines.map(({ spans, words }, at) => numberOfPaper(text, spans) ?? (isReference(words) && (at === 0 || !BEGINS_AS_WORD.test(words)) ? spans : null));
  const isList = lines.every(({ words }, at) => numbers[at] != null || (words.length <= LONGEST_KIND && !HAS_DIGIT.test(words)));
  return (isList ? numbers : numbers.slice(0, 1)).flatMap((number) => (number === null ? [] : [number]));
}

/** Below the head of a column of numbers a shape of any kind is one. */
function numberByColumn({ source }: Walk, cell: number): (readonly Span[])[] {
  const [first = []] = linesOf(source, cell);
  return ANY_NUMBER.test(wordsOf(source.page.text, first).trim()) ? [first] : [];
}

/** Matches "B 17.2099", "4711" and "2099.12.Nr.3"; not "12.03.2099", "siehe Anlage 2" or "1". */
const ANY_NUMBER = /^(?!\d{1,2}\.\d{1,2}\.\d{2,4}$)(?=[^ ]{0,20} ?[^ ]{0,20}\d{2})(?:\p{Lu}{1,5} )?[\p{L}\d]+(?:[./-][\p{L}\d]+){0,5}$/u;
const LONGEST_KIND = 40;
/** Matches "Anlage 12/3"; not "VO/12/3" or "A 23/0241". */
const BEGINS_AS_WORD = /^\p{Lu}\p{Ll}{3,} /u;
/** Matches "A 23/0241"; not "Antrag". */
const HAS_DIGIT = /\d/u;

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
