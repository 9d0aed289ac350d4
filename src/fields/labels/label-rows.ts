import type { Cell, Document, Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { tableHeadOf } from '../columns/table-head.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { isSameColumn, sourceColumn } from '../columns/source-column.js';
import type { Label } from './labels.js';
import { runOnRow } from './labels-run-on.js';
import type { RowValue } from './row-value.js';
import { matchMaskAt } from '../reference/masks.js';
import { type DateLookup, publicityBook, typeOfField } from '../wording/value-types.js';

/** So many labels, each a cell of its own, make a row. */
const MIN_LABELS = 2;

/**
 * A row of labels over a row of values: "Abteilung | Datum | Status" and below it "70.1 | 18.08.2021 | öffentlich". A date,
 * a publicity and a number find their label by what they are, other cells by where they stand in the source.
 */
export function valuesBelow(lines: readonly Line[], labelled: readonly (readonly Label[])[], document: Document, dates: DateLookup): RowValue[] {
  return gathered(lines, (line, at) => {
    const all = labelled[at] ?? [];
    const labels = isRunOn(line, all) ? all : all.filter((label) => fillsCell(label));
    const below = lines[at + 1];
    const runOn = below === undefined ? [] : runOnRow(line, below, document, dates);
    if (runOn.length > 0) return runOn;
    const promised = Math.max(labels.length, line.cells.every((cell) => cell.text.endsWith(':')) ? line.cells.length : 0);
    if (labels.length === 0 || promised < MIN_LABELS || labels.length < all.length || below === undefined || below.index > line.index + 2) return [];
    if (hasValueBeside(line, labels) || tableHeadOf(below) !== null || (labelled[at + 1] ?? []).some((label) => label.colon)) return [];
    if (below.cells.length < MIN_LABELS) return runOnDate(labels, below, dates);
    return pairs(line, below, labels, document, dates);
  });
}

/** "Dezernat: Bearbeitet von: Tel. Nr.: Datum:": labels one behind the other in one cell, and nothing between them. */
function isRunOn(line: Line, labels: readonly Label[]): boolean {
  return line.cells.length === 1 && labels.length > 1 && labels.every(({ start, colon }, at) => colon && start - (labels[at - 1]?.end ?? line.start) < 2) && labels.at(-1)?.end === line.end;
}

/** A label that is its cell, but for what a form adds to it: "Dezernent(in) / Geschäftsführer". */
function fillsCell({ line, cell, start, end }: Label): boolean {
  const own = line.cells[cell];
  if (own === undefined) return false;
  return end >= own.end || own.text.endsWith(':') || (start === own.start && ADDITION.test(line.text.slice(end - line.start, own.end - line.start)));
}

/** What a form adds to a label. Matches "(in) / Geschäftsführer" and "/in"; not "Bauen". */
const ADDITION = /^(?:\([\p{Ll}/-]{1,8}\)|\/-?in(?:nen)?)(?: ?\/ ?\p{Lu}[\p{L}()]{2,30})?$/u;

/** A label with a colon whose neighbour is no label has its value there: "AZ: | 6024-14/2019 | Datum: | 02.09.2019". */
function hasValueBeside(line: Line, labels: readonly Label[]): boolean {
  const cells = new Set(labels.map(({ cell }) => cell));
  return labels.some(({ colon, cell }) => {
    const beside = line.cells[cell + 1];
    return colon && beside !== undefined && !cells.has(cell + 1) && !beside.text.endsWith(':') && DIGIT.test(beside.text);
  });
}

/** Matches "7"; not "x". */
const DIGIT = /\d/u;

/** "Federführung: Datum:" over "50-Fachbereich Soziales 27.08.2021": the blanks between the values are lost, but the day is the last of them. */
function runOnDate(labels: readonly Label[], below: Line, dates: DateLookup): RowValue[] {
  const last = labels.at(-1);
  const found = dates.within(below.start, below.end);
  const [day] = found;
  if (last === undefined || day === undefined || found.length > 1 || day.end < below.end || day.value.precision !== 'day' || typeOfField(last.words.field) !== 'date' || labels.filter(({ words }) => typeOfField(words.field) === 'date').length > 1) return [];
  const [first] = labels;
  const rest = { start: below.start, end: day.start - 1 };
  return [...(first !== undefined && labels.length === 2 && rest.end > rest.start ? [{ label: first, line: below, value: rest }] : []), { label: last, line: below, value: { start: day.start, end: day.end } }];
}

function pairs(line: Line, below: Line, labels: readonly Label[], document: Document, dates: DateLookup): RowValue[] {
  const taken = new Set<Cell>();
  const take = (label: Label, cell: Cell | undefined): RowValue[] => {
    if (cell === undefined) return [];
    taken.add(cell);
    return [{ label, line: below, value: cell }];
  };
  // Where a row has lost its empty cells, the one day stands under its own label, and not under the first that dates have.
  const byColumn = [...labels].sort((a, b) => Number(isAbove(b, below, document)) - Number(isAbove(a, below, document)));
  const typed = gathered(byColumn, (label) => take(label, nearest(label, below, below.cells.filter((cell) => !taken.has(cell) && isOfType(label, cell, document, dates)), document)));
  const found = new Set(typed.map(({ label }) => label));
  const placed = gathered(labels.filter((label) => !found.has(label) && typeOfField(label.words.field) === 'text'), (label) => {
    const head = line.cells[label.cell];
    const cell = head === undefined ? undefined : below.cells.find((one) => !taken.has(one) && one.text !== '' && (line.cells.length === below.cells.length ? below.cells.indexOf(one) === label.cell : isSameColumn(one, head, document)));
    return take(label, cell);
  });
  return [...typed, ...placed, ...dayInCell(labels.filter((label) => !found.has(label)), below, taken, dates)];
}

/** "660 Bauamt, 24.01.2019, 51-2864" below "Amt" and "Datum": the one day of the row stands among what else is printed of the office. */
function dayInCell(labels: readonly Label[], below: Line, taken: ReadonlySet<Cell>, dates: DateLookup): RowValue[] {
  const [label, ...others] = labels.filter(({ words }) => words.field === 'date');
  const [day, ...more] = dates.within(below.start, below.end).filter(({ value }) => value.precision === 'day');
  const cell = day === undefined ? undefined : below.cells.find(({ start, end }) => start <= day.start && end >= day.end);
  if (label === undefined || others.length > 0 || day === undefined || more.length > 0 || cell === undefined || taken.has(cell) || committeeWordIn(cell.text) !== null) return [];
  return [{ label, line: below, value: { start: day.start, end: day.end } }];
}

/** A cell of the row below begins in the label's own column. */
function isAbove(label: Label, below: Line, document: Document): boolean {
  return below.cells.some((cell) => cell.text !== '' && isSameColumn(cell, label, document));
}

/** Of several values of a kind below a row of labels, each belongs to the label that it stands under: the cell with its place where no cell was lost, or else the one closest to its column. */
function nearest(label: Label, below: Line, cells: readonly Cell[], document: Document): Cell | undefined {
  const same = label.line.cells.length === below.cells.length ? below.cells[label.cell] : undefined;
  if (same !== undefined && cells.includes(same)) return same;
  const column = cells.length < 2 ? 0 : sourceColumn(label, document);
  const distance = (cell: Cell): number => Math.abs(sourceColumn(cell, document) - column);
  return cells.length < 2 ? cells[0] : cells.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best));
}

function isOfType(label: Label, cell: Cell, document: Document, dates: DateLookup): boolean {
  const type = typeOfField(label.words.field);
  if (label.words.field === 'reference') return matchMaskAt(document.text, cell.start, false)?.text === cell.text;
  if (type === 'date') return dates.startingAt(cell.start) !== null;
  return type === 'publicity' && publicityBook.matchWhole(cell.text) !== null;
}
