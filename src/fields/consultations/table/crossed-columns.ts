import type { Document } from '../../../tree/document.js';
import { sourceColumn } from '../../columns/source-column.js';
import type { Column } from '../../columns/table-head.js';
import type { Token, TokenType } from '../tokens/token.js';

/**
 * Crosses below columns that each stand for one word ("Öff. | N.Ö. | Empfehlung | Beschluss"). Where a text is aligned
 * with blanks its empty cells are lost, but a cross still stands below the name of its column: it says that name.
 */
const CROSSED: Readonly<Record<string, TokenType>> = { 'public': 'public', 'public-mark': 'public', 'not-public-mark': 'public', 'role': 'role' };

/** How far the middle of a cross may be from that of the name above it. */
const REACH = 5;

export function crossedColumns(tokens: readonly Token[], columns: readonly Column[], document: Document): readonly Token[] {
  const named = columns.filter(({ holds }) => CROSSED[holds] !== undefined);
  const marks = tokens.filter(({ type }) => type === 'mark');
  const roles = named.filter(({ holds }) => holds === 'role').length;
  if ((roles < 2 && !columns.some(({ isPart }) => isPart)) || marks.length === 0) return tokens;
  if (marks.every((cross) => cross.cell >= 0 && keepsEmptyCells(cross, columns))) return tokens.map((token) => (token.type === 'mark' ? asNamed(token, named.find(({ cell }) => cell === token.cell) ?? null) : token));
  if (marks.some(({ line }) => line.cells.length >= columns.length) || !isAligned(marks, columns, document)) return tokens;
  return tokens.map((token) => (token.type === 'mark' ? asNamed(token, columnAbove(token, named, document)) : token));
}

/** The cross as the name of its column. */
function asNamed(token: Token, column: Column | null): Token {
  return column === null ? token : { ...token, type: CROSSED[column.holds] ?? token.type, start: column.start, end: column.end };
}

/** A row that shows its empty cells, or has no cell less than its head: the number of a cell tells its column. */
function keepsEmptyCells({ line }: Token, columns: readonly Column[]): boolean {
  return line.cells.length <= columns.length && (line.cells.length === columns.length || line.cells.some(({ text }) => text === ''));
}

/** The column, of some, whose name stands over a cross in a table that blanks set; null where that cannot be told. */
export function columnOfCross(cross: Token, named: readonly Column[], document: Document): Column | null {
  const cells = cross.line.cells.filter(({ text }) => !BOX.test(text)).length;
  return cells < 2 || !isAligned([cross], named, document) ? null : columnAbove(cross, named, document);
}

/** A box that chooses the row. Matches "[X]" and "☒"; not "X". */
const BOX = /^(?:\[[ xX]?\]|[☐☒☑])$/u;

/** The one column whose name stands over a cross. */
function columnAbove(token: Token, columns: readonly Column[], document: Document): Column | null {
  const middle = middleOf(token, document);
  const near = columns.map((column) => ({ column, distance: Math.abs(middleOf(column, document) - middle) })).sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first === undefined || first.distance > REACH || (second !== undefined && second.distance < first.distance + 2) ? null : first.column;
}

function middleOf(range: { readonly start: number; readonly end: number }, document: Document): number {
  return sourceColumn(range, document) + (range.end - range.start) / 2;
}

/** Head and rows are set with blanks alone: a tab or a stroke would count as one. */
function isAligned(marks: readonly Token[], columns: readonly Column[], document: Document): boolean {
  return document.source.format === 'text' && [...marks, ...columns.slice(0, 1)].every((range) => {
    const { start } = document.span(range.start, range.end);
    const { text } = document.source;
    const end = text.indexOf('\n', start);
    return !NOT_BLANK_SET.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, end < 0 ? text.length : end));
  });
}

/** Matches a tab and a stroke; not a blank. */
const NOT_BLANK_SET = /[\t|]/u;
