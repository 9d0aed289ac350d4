import type { Document, Line } from '../../../tree/document.js';
import { sectionOf } from '../../head-region/head-region.js';
import { type DateLookup, publicityBook } from '../../wording/value-types.js';
import { endsOpen } from '../../wording/ends-open.js';
import { isSentence } from '../../wording/prose.js';
import { isPartOfResultHead } from '../../columns/result-head.js';
import { type Column, headContinuation, tableHeadOf } from '../../columns/table-head.js';
import { isRoleBelow } from '../table/read-region.js';
import { joinedWords } from '../table/wrapped-cells.js';
import type { TokenType } from '../tokens/token.js';
import { cellOver, type FlowCell, isLabel } from './cell-over-lines.js';

/**
 * The cells of a table of which a converter printed the boxes of the page one after the other, in an order of its own:
 * names of columns, cells, and between them the label of what stands below the table. Tells what each line is, not
 * which cells make a row.
 */
export interface Flow {
  readonly first: Line;
  readonly columns: readonly Column[];
  /** Lines with names of columns, and the cells. */
  readonly lines: readonly Line[];
  readonly cells: readonly FlowCell[];
  /** How many cells stand before each line of something else: the table may end there. */
  readonly stops: readonly number[];
  /** Before which cell a line stands that is neither a cell nor something else: it may be a cell that was not understood. */
  readonly gaps: readonly number[];
}

/** Lines from the first cell of a table to its last. */
export const MOST_LINES = 80;
const MOST_FOREIGN = 8;
const LONGEST_FOREIGN = 60;
const LONGEST_PART = 30;

/** What stands from a line on that is a name of a column, the title of the table, or without both its first cell; null where another table begins in it, and for labels with their values. */
export function flowFrom(document: Document, first: Line, dates: DateLookup): Flow | null {
  const columns: Column[] = [];
  const lines: Line[] = [];
  const cells: FlowCell[] = [];
  const stops: number[] = [];
  const gaps: number[] = [];
  const isTitled = tableHeadOf(first) !== null;
  let foreign = 0;
  let behindLabel = false;
  let namesBehindLabel = false;
  let negated = false;
  const last = Math.min(document.lines.length, first.index + MOST_LINES);
  for (let at = first.index; at < last; at += 1) {
    const line = document.lines[at];
    if (line === undefined || line.text === '' || line.kind === 'furniture') continue;
    const next = document.lines[at + 1];
    const isHead = !cells.some(({ type }) => LEADING.has(type));
    const found = negating(cellOver(document, line, next, dates, { above: cells.at(-1), behindLabel, mayName: !behindLabel || namesBehindLabel }), negated);
    if (isHead && isLabelOfDay(line, first, dates, document)) {
      at = valueBelow(document, line)?.index ?? at;
      continue;
    }
    const isLabelBelow = found === null && !isHead && line.text.endsWith(':') && isLabel(line);
    const names = isLabelBelow ? null : found === null || (found.some(mayBeColumns) && !(found[0]?.type === 'organization' && endsOpen(line.text))) ? namesOn(line, { above: document.lines[at - 1], next, isHead }) : null;
    if (names !== null && (found === null || (isHead && !isRoleBelow(line, columns)))) {
      if (cells.length > 0 && (opensAnother(line, names, cells) || (line.text.endsWith(':') && first.text.endsWith(':') && !isTitled))) return null;
      columns.push(...names.columns);
      lines.push(...names.lines);
      at += names.lines.length - 1;
    } else if (found !== null) {
      if (negated && found.some(({ type }) => type === 'public')) negated = false;
      if (found.some(({ type }) => type === 'text' || type === 'item')) stops.push(cells.length);
      cells.push(...(isHead && columns.length > 0 && !found.some(({ type }) => LEADING.has(type)) ? found.map((cell) => ({ ...cell, mayNameColumn: true })) : found));
      const own = found[0]?.own ?? [line];
      lines.push(...own);
      at += own.length - 1;
    } else {
      if (lines.length === 0 || endsFlow(line, isHead) || foreign >= MOST_FOREIGN) break;
      stops.push(cells.length);
      foreign += 1;
      if (columns.length === 0 && !isTitled) {
        if (!headsOther(line)) gaps.push(cells.length);
        break;
      }
      if (NEGATION.test(line.text)) negated = true;
      else if (!behindLabel && !isHead && !headsOther(line)) gaps.push(cells.length);
      if (!behindLabel && !isHead && headsOther(line)) {
        behindLabel = true;
        namesBehindLabel = cells.every(({ type }) => type === 'date');
      }
    }
  }
  return negated ? null : { first, columns, lines, cells, stops: [...new Set([...stops, cells.length])], gaps };
}

/** "nicht" stands alone, and the rest of its cell below the cells beside it. */
function negating(cells: FlowCell[] | null, negated: boolean): FlowCell[] | null {
  const open = negated ? cells?.find((cell) => cell.type === 'public' && publicityBook.matchWhole(`nicht ${cell.own[0]?.text.slice(cell.start - cell.own[0].start, cell.end - cell.own[0].start) ?? ''}`) === 'not-public') : undefined;
  return cells === null || open === undefined ? cells : cells.map((cell) => (cell === open ? { ...cell, words: 'nicht öffentlich' } : cell));
}

/** Matches "nicht"; not "nicht öffentlich". */
const NEGATION = /^nicht-?$/u;

/** "Datum:" and its day, between the title of the table and its names: the paper's own. */
function isLabelOfDay(line: Line, first: Line, dates: DateLookup, document: Document): boolean {
  if (line === first || !line.text.endsWith(':') || headContinuation(line)?.[0]?.holds !== 'date') return false;
  const value = valueBelow(document, line);
  return value !== undefined && dates.startingAt(value.start)?.end === value.end;
}

const valueBelow = ({ lines }: Document, { index }: Line): Line | undefined => lines.slice(index + 1, index + 3).find(({ text }) => text !== '');

/** What a row begins with. */
const LEADING: ReadonlySet<TokenType> = new Set<TokenType>(['organization', 'date', 'text']);

/** Words of a cell that may as well be a name of a column, or a part of one: "Beratung", "Ö / N", "Geplante" over "Sitzungstermine". */
const mayBeColumns = ({ mayNameColumn, type, own, end }: FlowCell): boolean => mayNameColumn || type === 'text' || end < (own.at(-1)?.end ?? 0) - 1;

/** The title of a table, or the name of the column of committees below some: what stands above belongs to another, or to none. */
function opensAnother(line: Line, { columns }: Names, cells: readonly FlowCell[]): boolean {
  const isTitle = tableHeadOf(line)?.titled === true && headContinuation(line) === null;
  return isTitle || (columns.some(({ holds, start, end }) => holds === 'organization' && end - start > SHORTEST_NAME) && cells.some(({ type }) => type === 'organization' || type === 'text'));
}

/** "Für" and "An" are names of columns of committees, and "Für" one of votes too. */
const SHORTEST_NAME = 3;

/** The label or the heading of something else. */
const headsOther = (line: Line): boolean => line.text.endsWith(':') || line.kind === 'heading' || isLabel(line) || sectionOf(line) !== null;

interface Names {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

/** Names of columns and nothing else, over one line or two. */
function namesOn(line: Line, { above, next, isHead }: { readonly above: Line | undefined; readonly next: Line | undefined; readonly isHead: boolean }): Names | null {
  const own = headContinuation(line) ?? titleOn(line);
  if (own !== null) return { columns: own, lines: [line] };
  if (isHead && isPartOfResultHead(line, above)) return { columns: [], lines: [line] };
  if (!isHead || line.cells.length > 1 || next === undefined || next.text === '' || next.cells.length > 1 || line.text.length + next.text.length > LONGEST_NAME) return null;
  const text = joinedWords([line.text, next.text]);
  const both = headContinuation({ ...line, text, end: line.start + text.length, cells: [{ start: line.start, end: line.start + text.length, text }] });
  return both === null ? null : { columns: both, lines: [line, next] };
}

const LONGEST_NAME = 60;

function titleOn(line: Line): readonly Column[] | null {
  const head = line.cells.length === 1 ? tableHeadOf(line) : null;
  return head === null ? null : head.columns;
}

/** A long line, a sentence: the text of the paper begins. Parts of broken names of columns are none: "Für Gegen Enthal-". */
function endsFlow({ text }: Line, isHead: boolean): boolean {
  return text.length > (isHead ? LONGEST_PART : LONGEST_FOREIGN) || (!isHead && isSentence(text) && !text.endsWith(':'));
}
