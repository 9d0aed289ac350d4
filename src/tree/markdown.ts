import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceText } from '../text/source-text.js';
import type { LineKind, Span } from './document.js';
import { cellLines, linesAsPrinted, rowsOfLines, trimmed } from './cell-lines.js';
import { type DashTable, dashTables } from './dash-tables.js';
import { isFurniture } from './furniture.js';
import { gridTables } from './grid-tables.js';
import { closeUp, isLetterSpaced } from './letter-spaced.js';
import { trim } from './line-shape.js';
import type { ParsedSource, SourceLine } from './source-line.js';

/**
 * Markdown through remark-parse with GFM tables, to the same lines that plain text gives. Emphasis, links and escapes
 * are already parted from the words by remark; what it holds for code or HTML is read as the text that it is.
 */
const parser = unified().use(remarkParse).use(remarkGfm).freeze();

export function parseMarkdown(source: SourceText): ParsedSource {
  const tables = tablesOf(source.text);
  const root: Root = parser.parse(withoutTables(source.text, tables));
  const lines: SourceLine[] = [];
  const blocks = { count: 0 };
  const ahead = tables.values();
  let table = ahead.next().value;
  const addTables = (until: number): void => {
    for (; table !== undefined && table.start < until; table = ahead.next().value) addDashTable(table, lines, blocks);
  };
  for (const node of root.children) {
    addTables(node.position?.start.offset ?? 0);
    if (lines.length > 0) lines.push(BLANK);
    addBlock(source.text, node, lines, blocks);
  }
  addTables(Infinity);
  return { root: () => root, lines };
}

/** Tables that remark does not know, in their order; one inside the frame of another is a part of its cell. */
function tablesOf(text: string): DashTable[] {
  const frames = gridTables(text);
  return [...frames, ...dashTables(text).filter(({ start }) => !frames.some((frame) => start > frame.start && start < frame.end))].sort((one, other) => one.start - other.start);
}

/** The text with blanks in place of the tables that remark does not know. */
function withoutTables(text: string, tables: readonly DashTable[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of tables) {
    kept += text.slice(from, start) + text.slice(start, end).replace(NO_LINE_END, ' ');
    from = end;
  }
  return tables.length === 0 ? text : kept + text.slice(from);
}

/** Matches any sign but those that end a line. */
const NO_LINE_END = /[^\r\n]/gu;

function addDashTable({ rows, hasHead, holdsTable }: DashTable, lines: SourceLine[], blocks: Blocks): void {
  if (lines.length > 0) lines.push(BLANK);
  const block = blocks.count;
  blocks.count += 1;
  for (const row of rows) {
    const cells = row.map(joinedLines);
    for (const line of hasHead ? [cells] : holdsTable ? linesAsPrinted(row) : rowsOfLines(row, rows.length === 1) ?? [cells]) lines.push(sourceLine('row', 0, false, block, line));
  }
}

const BLANK: SourceLine = { kind: 'blank', depth: 0, strong: false, block: -1, start: 0, end: 0, cells: [] };

/** The lines of a cell as one, with the blank before each that stands in its column. */
function joinedLines(cell: readonly (readonly Span[])[]): Span[] {
  return cell.flatMap((line, at) => line.map(({ start, end }, index) => ({ start: at > 0 && index === 0 ? start - 1 : start, end })));
}

interface Blocks {
  count: number;
}

function addBlock(text: string, node: RootContent, lines: SourceLine[], blocks: Blocks): void {
  if (node.type === 'list') {
    for (const item of node.children) addItem(text, item, node.ordered === true, lines, blocks);
    return;
  }
  if (node.type === 'blockquote') {
    for (const child of node.children) addBlock(text, child, lines, blocks);
    return;
  }
  const block = blocks.count;
  blocks.count += 1;
  const rows = rowsOf(text, node);
  if (rows !== null) {
    for (const cells of rows.cells) for (const row of rows.isLayout ? cellLines(text, cells, rows.isOnly) : [cells]) lines.push(sourceLine('row', 0, false, block, row));
    return;
  }
  const spans = node.type === 'heading' || node.type === 'paragraph' ? leaves(text, node) : wholeNode(node);
  const depth = node.type === 'heading' ? node.depth : 0;
  const strong = node.type === 'heading' || (node.type === 'paragraph' && node.children.every((child) => child.type === 'strong'));
  for (const line of byLine(text, spans)) lines.push(textLine(text, line, node.type === 'heading' ? 'heading' : 'paragraph', depth, strong, block));
}

interface Rows {
  readonly cells: readonly (readonly (readonly Span[])[])[];
  /** Nothing names its columns: it may lay out a page. */
  readonly isLayout: boolean;
  readonly isOnly: boolean;
}

/** The rows of a table; those that no line of dashes makes one, `| a | b |`, are a paragraph to remark. */
function rowsOf(text: string, node: RootContent): Rows | null {
  if (node.type === 'table') {
    const cells = node.children.map((row) => row.children.map((cell) => leaves(text, cell)));
    const isLayout = cells[0]?.every((cell) => cell.length === 0) === true;
    return { cells: isLayout ? cells.slice(1) : cells, isLayout, isOnly: cells.length === 2 };
  }
  const lines = node.type === 'paragraph' && text.charCodeAt(node.position?.start.offset ?? 0) === STROKE ? byLine(text, leaves(text, node)) : [];
  return lines.length === 0 || !lines.every((line) => isRow(text, line)) ? null : { cells: lines.map((line) => splitAt(STROKE, text, line).slice(1, -1).map((cell) => trimmed(text, cell))), isLayout: true, isOnly: lines.length === 1 };
}

/** A stroke opens the line and another ends it. */
function isRow(text: string, line: readonly Span[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || text.charCodeAt(first.start) !== STROKE) return false;
  const { end } = trim(text, last.start, last.end);
  return end > first.start + 1 && text.charCodeAt(end - 1) === STROKE;
}

const TAB = 9;
const BACKSLASH = 92;
const STROKE = 124;

function textLine(text: string, spans: readonly Span[], kind: LineKind, depth: number, strong: boolean, block: number): SourceLine {
  const first = spans[0];
  if (first === undefined) return BLANK;
  const content = spans.map((span) => text.slice(span.start, span.end)).join('');
  if (isFurniture(content.trim())) return sourceLine('furniture', 0, false, -1, [[...spans]]);
  if (spans.length === 1 && isLetterSpaced(content)) return sourceLine('heading', depth, true, block, [closeUp(text, first)]);
  const cells = splitAt(TAB, text, spans);
  return sourceLine(cells.length > 1 ? 'row' : kind, depth, strong, block, cells);
}

function sourceLine(kind: LineKind, depth: number, strong: boolean, block: number, cells: readonly (readonly Span[])[]): SourceLine {
  const spans = cells.flat();
  const start = spans[0]?.start ?? 0;
  return { kind, depth, strong, block, start, end: spans.at(-1)?.end ?? start, cells };
}

/** The first line of a list item is an item. Its number belongs to the words, a bullet does not; a number with nothing behind it is a line of its own. */
function addItem(text: string, item: ListItem, isNumbered: boolean, lines: SourceLine[], blocks: Blocks): void {
  const first = lines.length;
  if (isNumbered && item.children.length === 0) {
    blocks.count += 1;
    for (const line of byLine(text, wholeNode(item))) lines.push(textLine(text, line, 'item', 0, false, blocks.count - 1));
    return;
  }
  for (const child of item.children) addBlock(text, child, lines, blocks);
  const line = lines[first];
  if (line === undefined || line.kind !== 'paragraph') return;
  const start = item.position?.start.offset;
  const words = line.cells?.[0];
  lines[first] = !isNumbered || start === undefined || words === undefined || start >= line.start
    ? { ...line, kind: 'item' } : { ...line, kind: 'item', start, cells: [[{ start, end: line.start }, ...words]] };
}

/** A break parts words; all other markup lies between them. Matches "<br>" and "<br />"; not "<b>". */
const BREAK = /^<br ?\/?>$/iu;

/** Source ranges of all text below a node, in order, and of breaks, which are blanks when cleaned. */
function leaves(text: string, node: Nodes): Span[] {
  if ('children' in node) return node.children.flatMap((child) => leaves(text, child));
  if (node.type === 'break' || (node.type === 'html' && !BREAK.test(node.value))) return [];
  if (node.type === 'inlineCode') return inner(text, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  return wholeNode(node);
}

function inner(text: string, start: number, end: number): Span[] {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) === 96) from += 1;
  while (to > from && text.charCodeAt(to - 1) === 96) to -= 1;
  return [{ start: from, end: to }];
}

function wholeNode(node: Nodes): Span[] {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) return [];
  return [{ start: position.start.offset, end: position.end.offset }];
}

/** Ranges that cross line ends are cut there; blanks and ">" at the beginning of the next line are not text. */
function byLine(text: string, spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  let lastEnd = -1;
  for (const span of spans) {
    if (lastEnd >= 0 && hasLineEnd(text, lastEnd, span.start)) lines.push([]);
    let start = span.start;
    for (let at = span.start; at <= span.end; at += 1) {
      const code = at === span.end ? 10 : text.charCodeAt(at);
      if (code !== 10 && code !== 13) continue;
      if (at > start) lines.at(-1)?.push({ start, end: at });
      if (at === span.end) break;
      if (lines.at(-1)?.length !== 0) lines.push([]);
      start = at + 1;
      while (start < span.end && (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 62)) start += 1;
    }
    lastEnd = span.end;
  }
  return lines.filter((line) => line.length > 0);
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return true;
  return false;
}

/** The cells between signs that no backslash takes for the text. */
function splitAt(sign: number, text: string, spans: readonly Span[]): Span[][] {
  const cells: Span[][] = [[]];
  for (const span of spans) {
    let start = span.start;
    for (let at = span.start; at <= span.end; at += 1) {
      if (at < span.end && (text.charCodeAt(at) !== sign || text.charCodeAt(at - 1) === BACKSLASH)) continue;
      if (at > start) cells.at(-1)?.push({ start, end: at });
      if (at < span.end) cells.push([]);
      start = at + 1;
    }
  }
  return cells;
}
