import { emitAgendaRow, isAgendaRow } from './agenda-row.js';
import { isLabel, isLong } from './labels.js';
import { folded, headsTitle, isChoice, isReference, isWord, opensAgenda, resultLabel, type WordKind } from './page-words.js';
import { emitPair, emitPartHeading } from './pairs.js';
import { leadingNumber } from './paper-of-row.js';
import { printedRows } from './printed-rows.js';
import { blankBetween, cellIndexes, cellOf, type RowCell, tableOf } from './row-cells.js';
import { wordsOf } from './spans.js';
import { emitStackedPairs, stackedRows } from './stacked-cells.js';
import { flushWaiting, type HeadCell, type Walk } from './walk-state.js';

/**
 * One row of a table to lines: a head, an agenda item, labels with values, a heading over all columns, or cells. A row
 * that only arranges larger parts of the page is none; its cells are walked through one after the other.
 */
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
  const stacked = stackedRows(walk, children);
  if (stacked !== null) {
    for (const one of stacked) walk.emit.row(one);
    return true;
  }
  if (children.some((at) => isLong(page, at))) return false;
  const cells = children.map((at) => cellOf(walk, at));
  const filled = cells.filter((cell) => cell.words !== '');
  const first = filled[0];
  if (first === undefined) return true;
  if (filled.length > 2) walk.stationsBelow = null;
  if (isHeadRow(walk, row, filled)) emitHead(walk, row, cells);
  else if (emitStackedPairs(walk, filled)) return true;
  else if (emitPairs(walk, filled, cells.length)) return true;
  else if (filled.length === 1) emitSingle(walk, row, first, cells[0] === first && first.columns < cells.length);
  else if (isPartRow(walk, row, filled)) emitPartHeading(walk, [...first.spans, ...blankBetween(walk, filled[1]?.spans ?? []), ...filled[1]?.spans ?? []]);
  else {
    const printed = printedRows(walk, row, filled);
    if (printed === null) emitCells(walk, row, cells, filled);
    else for (const line of printed) walk.emit.row(line);
  }
  return true;
}

function isHeadRow(walk: Walk, row: number, filled: readonly RowCell[]): boolean {
  if (filled.length < 2) return false;
  const { page } = walk.source;
  if (filled.every((cell) => cell.isHead) || page.nodes[page.nodes[row]?.parent ?? -1]?.name === 'thead') return true;
  if (walk.heads.has(tableOf(walk, row))) return false;
  return (filled.some((cell) => isWord('item', cell.words)) && filled.some((cell) => headsTitle(cell.words))) || namesDocuments(filled);
}

function emitHead(walk: Walk, row: number, cells: readonly RowCell[]): void {
  flushWaiting(walk);
  const columns: HeadCell[] = cells.flatMap((cell) => Array.from({ length: cell.columns }, (_, at) => ({ spans: cell.spans, words: cell.words, goesOn: at > 0 })));
  const agenda = !namesDocuments(columns) && namesItems(walk, columns);
  const list = namesDocuments(columns);
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

/** "TOP" beside anything but stations; any other number beside a title only where the rest is of an agenda too. */
function namesItems(walk: Walk, columns: readonly { readonly words: string }[]): boolean {
  const has = (kind: WordKind): boolean => columns.some(({ words }) => isWord(kind, words) || (kind === 'title' && headsTitle(words)) || (kind === 'result' && resultLabel(words) !== null));
  if (columns.some(({ words }) => TOP.test(words))) return has('title') || !has('station');
  return has('item') && has('title') && (walk.inAgenda || has('reference') || has('result'));
}

/** Matches "TOP" and "TOP-Nr."; not "Nr.". */
const TOP = /^TOP/u;

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

/** In an excerpt, the number of the paper that is treated and its title in one link. */
function emitTreated(walk: Walk, cell: RowCell): boolean {
  const number = walk.excerpt === null ? null : leadingNumber(walk.source.page.text, cell.spans);
  if (number === null) return false;
  if (walk.waiting === null) walk.emit.line('paragraph', 0, false, number, { sign: 'paper-number' });
  else walk.waiting.lines.push({ spans: number, sign: 'paper-number' });
  return true;
}

/** "II. | Nichtöffentliche Sitzung": the heading of a part with its number. */
function isPartRow(walk: Walk, row: number, filled: readonly RowCell[]): boolean {
  const inAgenda = walk.inAgenda || walk.heads.get(tableOf(walk, row))?.agenda === true;
  return inAgenda && filled.length === 2 && PART_NUMBER.test(filled[0]?.words ?? '') && (filled[1]?.words.length ?? 0) <= 120;
}

/** Matches "II." and "A"; not "12." or "Ö 1". */
const PART_NUMBER = /^(?:[IVX]{1,5}|[A-H])\.?$/u;

/** One text over all columns: in an agenda the heading of a part, else a line. `beside`: the columns beside it are empty, as those of a form. */
function emitSingle(walk: Walk, row: number, cell: RowCell, beside: boolean): void {
  const head = walk.heads.get(tableOf(walk, row));
  if (emitTreated(walk, cell)) return;
  if (isReference(cell.words) || (head !== undefined && !head.agenda)) {
    walk.emit.row([cell.spans]);
    return;
  }
  const heading = head?.agenda === true || (walk.inAgenda && !(beside && isChoice(cell.words))) || opensAgenda(cell.words);
  if (heading) {
    flushWaiting(walk);
    walk.emit.gap();
    walk.emit.line('heading', 4, true, cell.spans);
    walk.emit.gap();
  } else walk.emit.line('paragraph', 0, false, cell.spans);
}

/** Matches "Lageplan"; not "1" or "321". */
const LETTER = /\p{L}{3}/u;

/** Ticks the column that it stands in. Matches "X" and "☒"; not "Xaver". */
const CROSS = /^(?:[xX☒☑✓✔]|\[[xX]\])$/u;

/** Cells below a head keep their columns, and so do those beside a cross; else, without a head, empty ones are only gaps. */
function emitCells(walk: Walk, row: number, cells: readonly RowCell[], filled: readonly RowCell[]): void {
  const head = walk.heads.get(tableOf(walk, row));
  const [label, value] = filled;
  if (head === undefined && label !== undefined && value !== undefined && filled.length === 2 && (isWord('label', label.words) || folded(label.words) === 'name' || (walk.excerpt !== null && isWord('result', label.words)))) {
    emitPair(walk, label.spans, value.spans);
    return;
  }
  if (head === undefined && filled.some(({ words }) => CROSS.test(words))) {
    walk.emit.row(cells.flatMap((cell) => [cell.spans, ...Array.from({ length: cell.columns - 1 }, () => [])]));
    return;
  }
  if (head === undefined) {
    walk.emit.row(filled.map((cell) => cell.spans));
    return;
  }
  if (head.list) {
    walk.emit.line('item', 0, false, (filled.find((cell) => LETTER.test(cell.words)) ?? cells[0])?.spans ?? []);
    return;
  }
  const worded = cells.some((cell) => !cell.isIcon && isWord('outcome', cell.words));
  const kept = cells.flatMap((cell) => [worded && cell.isIcon ? [] : cell.spans, ...Array.from({ length: cell.columns - 1 }, () => [])]);
  const repeats = (at: number): boolean => {
    const words = folded(wordsOf(walk.source.page.text, kept[at] ?? []));
    return words !== '' && words === folded(head.cells[at]?.words ?? '');
  };
  walk.emit.row(kept.map((spans, at) => (repeats(at) ? [] : spans)));
}
