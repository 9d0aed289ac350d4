import type { Span } from '../document.js';
import { emitAgendaRow, isAgendaRow } from './agenda-row.js';
import { attributeOf } from './attributes.js';
import { noteHeading } from './headings.js';
import { textOf } from './inline.js';
import { isSectionHeading } from './jumps.js';
import { isLabel, isLong } from './labels.js';
import { folded, isReference, isWord, itemNumber, opensAgenda } from './page-words.js';
import { wordsOf } from './spans.js';
import { flushWaiting, type HeadCell, type Walk } from './walk-state.js';

/**
 * One row of a table to lines: a head, an agenda item, labels with values, a heading over all columns, or cells. A row
 * that only arranges larger parts of the page is none; its cells are walked through one after the other.
 */
export interface RowCell {
  readonly at: number;
  readonly spans: readonly Span[];
  readonly words: string;
  readonly columns: number;
  readonly isHead: boolean;
}

const MOST_COLUMNS = 60;

/** True if the row was taken as a whole. */
export function emitRow(walk: Walk, row: number): boolean {
  const { page } = walk.source;
  if (page.textLength(row) === 0) return true;
  const children = cellIndexes(walk, row);
  if (isAgendaRow(walk, row, children)) {
    flushWaiting(walk);
    emitAgendaRow(walk, row, children);
    return true;
  }
  if (children.some((at) => isLong(page, at))) return false;
  const cells = children.map((at) => cellOf(walk, at));
  const filled = cells.filter((cell) => cell.words !== '');
  const first = filled[0];
  if (first === undefined) return true;
  if (isHeadRow(walk, row, filled)) emitHead(walk, row, cells);
  else if (emitPairs(walk, filled, cells.length)) return true;
  else if (filled.length === 1) emitSingle(walk, row, first);
  else if (isPartRow(walk, row, filled)) emitPartHeading(walk, [...first.spans, ...blankBetween(walk, filled[1]?.spans ?? []), ...filled[1]?.spans ?? []]);
  else emitCells(walk, row, cells, filled);
  return true;
}

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
  const spans = textOf(walk.source, at);
  const words = wordsOf(page.text, spans).trim();
  const columns = node === undefined ? 1 : Math.floor(Number(attributeOf(page.text, node, 'colspan') ?? '1'));
  const isNothing = isWord('nothing', words);
  return { at, spans: isNothing ? [] : spans, words: isNothing ? '' : words, columns: columns >= 1 && columns <= MOST_COLUMNS ? columns : 1, isHead: node?.name === 'th' || (node !== undefined && attributeOf(page.text, node, 'role') === 'columnheader') };
}

/** The table of a row, or what holds the rows of a table made of other elements. */
export function tableOf({ source: { page } }: Walk, row: number): number {
  let at = page.nodes[row]?.parent ?? -1;
  if (page.nodes[row]?.name !== 'tr') return at;
  while (at >= 0 && TABLE_PARTS.has(page.nodes[at]?.name ?? '')) at = page.nodes[at]?.parent ?? -1;
  return at;
}

const TABLE_PARTS = new Set(['tr', 'tbody', 'thead', 'tfoot']);

function isHeadRow(walk: Walk, row: number, filled: readonly RowCell[]): boolean {
  if (filled.length < 2) return false;
  const { page } = walk.source;
  if (filled.every((cell) => cell.isHead) || page.nodes[page.nodes[row]?.parent ?? -1]?.name === 'thead') return true;
  if (walk.heads.has(tableOf(walk, row))) return false;
  return (filled.some((cell) => isWord('item', cell.words)) && filled.some((cell) => isWord('title', cell.words))) || namesDocuments(filled);
}

function emitHead(walk: Walk, row: number, cells: readonly RowCell[]): void {
  flushWaiting(walk);
  const columns: HeadCell[] = cells.flatMap((cell) => Array.from({ length: cell.columns }, (_, at) => ({ spans: cell.spans, words: cell.words, goesOn: at > 0 })));
  const agenda = columns.some(({ words }) => isWord('item', words)) && columns.some(({ words }) => isWord('title', words));
  const list = !agenda && namesDocuments(columns);
  walk.heads.set(tableOf(walk, row), { cells: columns, agenda, list });
  if (!list && !agenda) walk.emit.row(columns.map(({ spans, goesOn }) => (goesOn ? [] : spans)));
}

/** Matches "Name" and "Bezeichnung"; not "Namensliste". */
const NAME = /^(?:Name|Bezeichnung|Datei|Dokument)$/u;
/** Columns of a list of documents. */
const LIST_COLUMNS = new Set(['nr', 'nr.', 'name', 'original', 'status', 'größe', 'grösse', 'dokumenttyp', 'bezeichnung', 'aktionen', 'datei', 'dokument', 'dateigröße', 'typ']);

function namesDocuments(columns: readonly { readonly words: string }[]): boolean {
  return columns.some(({ words }) => NAME.test(words)) && columns.every(({ words }) => words === '' || LIST_COLUMNS.has(words.toLowerCase()));
}

/** Labels and values in turn, each pair on a line of its own; a label without a value says nothing. */
function emitPairs(walk: Walk, filled: readonly RowCell[], columns: number): boolean {
  const isLabelCell = (cell: RowCell): boolean => isLabel(walk.source, cell.at) || (cell.isHead && cell.words.length <= 48);
  const first = filled[0];
  if (first === undefined || !isLabelCell(first) || walk.heads.has(tableOf(walk, first.at)) && !isLabel(walk.source, first.at)) return false;
  if (columns === 1 || (filled.length === 1 && first.columns > 1)) {
    emitPartHeading(walk, first.spans);
    return true;
  }
  for (let at = 0; at < filled.length; at += 1) {
    const label = filled[at];
    const value = filled[at + 1];
    if (label === undefined) break;
    const paired = isLabelCell(label) && value !== undefined && !isLabelCell(value);
    if (paired) emitPair(walk, label.spans, value.spans);
    else if (!isLabelCell(label) || isWord('stations', label.words)) walk.emit.line('paragraph', 0, false, label.spans);
    if (paired) at += 1;
  }
  return true;
}

/** A label over what follows: "Anlagen:" over their list. */
export function emitPartHeading(walk: Walk, spans: readonly Span[]): void {
  flushWaiting(walk);
  walk.emit.gap();
  walk.emit.line('heading', 4, true, spans);
  noteHeading(walk, wordsOf(walk.source.page.text, spans));
}

/** A label and its value; among the lines of an item as one text. */
export function emitPair(walk: Walk, label: readonly Span[], value: readonly Span[]): void {
  const { text } = walk.source.page;
  const labelWords = wordsOf(text, label);
  const valueWords = wordsOf(text, value);
  if (isWord('nothing', valueWords) || isWord('emptyHeading', labelWords)) return;
  const open = folded(labelWords) === 'art' ? PUBLICITY.exec(valueWords) : null;
  const first = value[0];
  if (open !== null && first !== undefined && text.startsWith(open[0], first.start)) {
    walk.emit.line('paragraph', 0, false, [{ start: first.start, end: first.start + open[0].length }]);
    return;
  }
  if (isSectionHeading(labelWords) && !isWord('result', labelWords)) {
    emitPartHeading(walk, label);
    walk.emit.line('paragraph', 0, false, value);
    walk.emit.gap();
    return;
  }
  const together = [...label, ...blankBetween(walk, value), ...value];
  if (walk.excerpt !== null) {
    if (isWord('item', labelWords) && itemNumber(valueWords) !== null) {
      walk.waiting = { lines: [[...withoutColon(text, label), ...blankBetween(walk, value), ...value], walk.excerpt.title] };
      return;
    }
    if (isWord('paperType', labelWords)) return;
    if (isWord('result', labelWords) && walk.waiting !== null) {
      walk.waiting.lines.push([], together);
      return;
    }
  }
  walk.emit.nextBlock();
  if (COLON.test(labelWords)) walk.emit.line('paragraph', 0, false, together);
  else walk.emit.row([label, value]);
}

/** A kind that says only who may read it. Matches "Öffentlicher Vorgang"; not "Öffentlichkeitsarbeit". */
const PUBLICITY = /^(?:Nicht ?ö|Ö)ffentlich(?=er (?:Vorgang|Teil)|$)/u;

/** Matches "Betreff:"; not "Betreff". */
const COLON = /:\s*$/u;

function withoutColon(text: string, spans: readonly Span[]): Span[] {
  const last = spans.at(-1);
  if (last === undefined || text.charCodeAt(last.end - 1) !== 58) return [...spans];
  return last.end - last.start === 1 ? spans.slice(0, -1) : [...spans.slice(0, -1), { start: last.start, end: last.end - 1 }];
}

export function blankBetween(walk: Walk, spans: readonly Span[]): Span[] {
  const at = walk.source.blankBefore(spans[0]?.start ?? 0);
  return at < 0 ? [] : [{ start: at, end: at + 1 }];
}

/** "2016/0287 Neubau": in an excerpt, the number of the paper that is treated and its title in one link. */
function emitTreated(walk: Walk, cell: RowCell): boolean {
  if (walk.excerpt === null) return false;
  const [first] = cell.spans;
  const words = cell.words.split(' ');
  const count = words.findLastIndex((_, at) => at < words.length - 1 && isReference(words.slice(0, at + 1).join(' ')) && HAS_DIGIT.test(words[at] ?? ''));
  const number = words.slice(0, count + 1).join(' ');
  if (first === undefined || count < 0 || !walk.source.page.text.startsWith(number, first.start)) return false;
  flushWaiting(walk);
  walk.emit.line('paragraph', 0, false, [{ start: first.start, end: first.start + number.length }]);
  walk.emit.gap();
  return true;
}

/** Matches "31-0815"; not "Neubau". */
const HAS_DIGIT = /\d/u;

/** "II. | Nichtöffentliche Sitzung": the heading of a part with its number. */
function isPartRow(walk: Walk, row: number, filled: readonly RowCell[]): boolean {
  const inAgenda = walk.inAgenda || walk.heads.get(tableOf(walk, row))?.agenda === true;
  return inAgenda && filled.length === 2 && PART_NUMBER.test(filled[0]?.words ?? '') && (filled[1]?.words.length ?? 0) <= 120;
}

/** Matches "II." and "A"; not "12." or "Ö 1". */
const PART_NUMBER = /^(?:[IVX]{1,5}|[A-H])\.?$/u;

/** One text over all columns: in an agenda the heading of a part, else a line. */
function emitSingle(walk: Walk, row: number, cell: RowCell): void {
  const head = walk.heads.get(tableOf(walk, row));
  if (emitTreated(walk, cell)) return;
  if (isReference(cell.words) || (head !== undefined && !head.agenda)) {
    walk.emit.row([cell.spans]);
    return;
  }
  const heading = head?.agenda === true || walk.inAgenda || opensAgenda(cell.words);
  if (heading) {
    flushWaiting(walk);
    walk.emit.gap();
    walk.emit.line('heading', 4, true, cell.spans);
    walk.emit.gap();
  } else walk.emit.line('paragraph', 0, false, cell.spans);
}

/** Matches "Lageplan"; not "1" or "321". */
const LETTER = /\p{L}{3}/u;

/** Cells below a head keep their columns; without a head, empty ones are only gaps. */
function emitCells(walk: Walk, row: number, cells: readonly RowCell[], filled: readonly RowCell[]): void {
  const head = walk.heads.get(tableOf(walk, row));
  if (head === undefined) {
    walk.emit.row(filled.map((cell) => cell.spans));
    return;
  }
  if (head.list) {
    walk.emit.line('item', 0, false, (filled.find((cell) => LETTER.test(cell.words)) ?? cells[0])?.spans ?? []);
    return;
  }
  const kept = cells.flatMap((cell) => [cell.spans, ...Array.from({ length: cell.columns - 1 }, () => [])]);
  const repeats = (at: number): boolean => {
    const words = folded(wordsOf(walk.source.page.text, kept[at] ?? []));
    return words !== '' && words === folded(head.cells[at]?.words ?? '');
  };
  walk.emit.row(kept.map((spans, at) => (repeats(at) ? [] : spans)));
}
