import type { Cell, Document, Line } from '../../../tree/document.js';
import { sourceColumn } from '../../columns/source-column.js';
import type { Column } from '../../columns/table-head.js';
import { roleWhole } from '../../wording/row-words.js';
import type { Token, TokenType } from '../tokens/token.js';
import type { TableRegion } from './region.js';

/**
 * Crosses below columns that each stand for one word ("Öff. | N.Ö. | Empfehlung | Beschluss"). Where a text is aligned
 * with blanks its empty cells are lost, but a cross still stands below the name of its column: it says that name.
 */
const CROSSED: Readonly<Record<string, TokenType>> = { 'public': 'public', 'public-mark': 'public', 'not-public-mark': 'public', 'role': 'role' };

/** How far the middle of a cross may be from that of the name above it. */
const REACH = 5;

export function crossedColumns(tokens: readonly Token[], { head, lines, columns: printed }: TableRegion, document: Document): readonly Token[] {
  const marks = tokens.filter(({ type }) => type === 'mark');
  if (marks.length === 0) return tokens;
  const end = printed.at(-1)?.end ?? 0;
  const names = [head.line, ...lines].find((line) => line.start < end && line.end >= end);
  const isParted = printed.some(({ isPart }) => isPart);
  const columns = isParted ? printed : withRoles(printed, names?.cells ?? []);
  const named = columns.filter(({ holds }) => CROSSED[holds] !== undefined);
  const roles = named.filter(({ holds }) => holds === 'role').length;
  if (roles < 2 && !isParted) return tokens;
  const width = Math.max(names?.cells.length ?? 0, ...columns.map(({ cell }) => cell + 1));
  const keepsAll = marks.some(({ line, cell }) => line.cells.slice(0, Math.max(0, cell)).some(({ text }) => text === ''));
  if (marks.every(({ line, cell }) => cell >= 0 && line.cells.length <= width && (keepsAll || keepsEmptyCells(line, width)))) return tokens.map((token) => (token.type === 'mark' ? asNamed(token, named.find(({ cell }) => cell === token.cell) ?? null) : token));
  if (marks.some(({ line }) => line.cells.length >= width) || !isAligned(marks, columns, document)) return tokens;
  return tokens.map((token) => (token.type === 'mark' ? asNamed(token, columnAbove(token, named, document)) : token));
}

/** "Vorberatung | Entscheidung" behind the names of other columns: roles, whatever else each word may head. */
function withRoles(columns: readonly Column[], cells: readonly Cell[]): readonly Column[] {
  const roles = cells.flatMap(({ start, end, text }, cell): Column[] => (cell === 0 || roleWhole(text) === null ? [] : [{ holds: 'role', start, end, cell }]));
  const isRole = (column: Column): boolean => roles.some(({ start, end }) => column.start >= start && column.end <= end);
  return roles.length < 2 ? columns : [...columns.filter((column) => !isRole(column)), ...roles].sort((a, b) => a.start - b.start);
}

/** The cross as the name of its column. */
function asNamed(token: Token, column: Column | null): Token {
  return column === null ? token : { ...token, type: CROSSED[column.holds] ?? token.type, start: column.start, end: column.end };
}

/** A row that shows its empty cells, or has no cell less than its head: the number of a cell tells its column. Where one row shows an empty cell before its cross all do, but for those at the end. */
function keepsEmptyCells({ cells }: Line, width: number): boolean {
  return cells.length === width || cells.some(({ text }) => text === '');
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
