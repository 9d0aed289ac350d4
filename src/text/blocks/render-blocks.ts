import type { Block, Cell, Row } from './block.js';
import { itemRow } from './item-rows.js';
import { isLaidOut } from './laid-out.js';

/**
 * Blocks as plain text: a blank line between blocks, a line for a row, a tab between cells. A row that is there for
 * the layout alone (one filled cell, or cells as long as a page) is no row: its cells stand one after the other.
 */
export function renderBlocks(blocks: readonly Block[]): string {
  return chunksOf(blocks).map((lines) => lines.join('\n')).join('\n\n');
}

/** More paragraphs or characters than this, and a cell is a part of the page. */
const MOST_PARAGRAPHS = 8;
const MOST_CHARACTERS = 1200;

/** Lines of a letterhead in a cell, and the characters of one: more is text. */
const MOST_LINES = 12;
const LONGEST_LINE = 90;

type Lines = readonly string[];

function chunksOf(blocks: readonly Block[]): Lines[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.lines] : tableChunks(block.rows)));
}

/** Rows that follow each other stay together. */
function tableChunks(rows: readonly Row[]): Lines[] {
  const chunks: Lines[] = [];
  let grid: string[] = [];
  for (const row of rows) {
    const filled = row.filter((cell) => cell.length > 0);
    const item = filled.length > 1 ? itemRow(row, linesOf) : null;
    if (item === null && filled.length > 1 && !isLayout(filled)) grid.push(...gridLines(row, rows.length === 1));
    else {
      if (grid.length > 0) chunks.push(grid);
      grid = [];
      chunks.push(...(item === null ? filled.flatMap(chunksOf) : [item]));
    }
  }
  return grid.length > 0 ? [...chunks, grid] : chunks;
}

const isLayout = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => cell.some(({ kind }) => kind === 'table') || cell.length > MOST_PARAGRAPHS || (cell.length > 1 && lengthOf(cell) > MOST_CHARACTERS));

const lengthOf = (cell: Cell): number => linesOf(cell).reduce((sum, line) => sum + line.length, 0);

const linesOf = (cell: Cell): Lines => cell.flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));

/** A row whose filled cells all have several lines, and the only row of a table whose first cell has, is that many rows: labels beside values, a letterhead. In others the lines of a cell are one value. */
function gridLines(row: Row, only: boolean): Lines {
  const cells = row.map(linesOf);
  const counts = cells.filter((lines) => lines.length > 0).map((lines) => lines.length);
  const count = Math.max(...counts);
  if (count === 1 || !isLaidOut(counts, only ? (counts[0] ?? 0) : 0) || count !== Math.min(...counts) && (count > MOST_LINES || cells.some((lines) => lines.some((line) => line.length > LONGEST_LINE)))) return [gridLine(cells.map((lines) => lines.join(' ')))];
  return Array.from({ length: count }, (_, index) => gridLine(cells.map((lines) => lines[index] ?? '')));
}

/** Matches the empty cells at the end of a row; not those before a filled one. */
const EMPTY_END = /(?<!\t)\t+$/u;
const TABS = /\t/gu;

/** Where the first cell is empty, bars keep the others in their columns. */
function gridLine(cells: readonly string[]): string {
  const [first = '', ...others] = cells.map((cell) => cell.replace(TABS, ' '));
  if (first === '' && others.filter((cell) => cell !== '').length > 1) return `| ${['', ...others].join(' | ')} |`;
  return [first, ...others].join('\t').replace(EMPTY_END, '').trimStart();
}
