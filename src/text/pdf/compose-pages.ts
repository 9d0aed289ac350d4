import { pageBoxes, type PageBoxes } from '../page-boxes.js';
import type { PageContent } from './page-content.js';
import { rowsOverPages } from './rows-over-pages.js';
import type { Row } from './run.js';

/** A line that goes on in lower case is no new paragraph. Matches "und"; not "Und" or "a) Bau". */
const LOWER = /^\p{Ll}+(?![\p{Ll}.)])/u;

export interface ComposedText {
  readonly text: string;
  readonly boxes: PageBoxes;
  /** Where each page begins in the text, in the order of `pages`. */
  readonly starts: readonly number[];
  /** False if there was more text than is taken. */
  readonly whole: boolean;
}

/**
 * Writes the rows of all pages as one text: cells parted by tabs, rows by line ends, a blank line where a gap on the
 * page or a page's end parts paragraphs. A table that goes on over a page's end stays one.
 */
export function composePages(pages: readonly PageContent[], maxCharacters: number): ComposedText {
  const texts: string[] = [];
  let pieces: string[] = [];
  const boxes = pageBoxes();
  const starts: number[] = [];
  let length = 0;
  let last: Row | null = null;
  const put = (text: string) => {
    if (text === '') return;
    pieces.push(text);
    length += text.length;
  };
  for (const { content, rows } of rowsOverPages(pages)) {
    const usual = usualGap(rows);
    let above: Row | null = null;
    let begun = false;
    for (const row of rows) {
      if (length > maxCharacters) break;
      if (length > 0) put(above === null ? (continuesTable(last, row) ? '\n' : '\n\n') : partsParagraphs(above, row, usual) ? '\n\n' : '\n');
      if (!begun) starts.push(length);
      begun = true;
      row.cells.forEach((cell, index) => {
        if (index > 0) put('\t');
        const end = length + cell.text.length;
        const own = end - (cell.rest?.length ?? 0);
        if (cell.text !== '' && cell.box !== null) boxes.add({ start: length, end: own, page: content.page, box: content.place(cell.box) });
        if (cell.rest !== undefined) boxes.add({ start: own, end, page: cell.rest.page, box: cell.rest.box });
        put(cell.text);
      });
      above = row;
      last = row;
    }
    if (!begun) starts.push(length);
    texts.push(pieces.join(''));
    pieces = [];
  }
  return { text: texts.join(''), boxes, starts, whole: length <= maxCharacters };
}

function continuesTable(last: Row | null, row: Row): boolean {
  return last !== null && last.table && row.table && Math.abs(last.left - row.left) < 12;
}

/** The white between lines that most lines keep to. */
function usualGap(rows: readonly Row[]): number {
  const gaps = rows.flatMap(gapsWithin);
  for (let index = 1; index < rows.length; index += 1) {
    const [above, row] = [rows[index - 1], rows[index]];
    if (above === undefined || row === undefined || row.top < above.top) continue;
    gaps.push((row.top - above.bottom) / Math.max(1, row.size));
  }
  gaps.sort((a, b) => a - b);
  return Math.min(0.8, Math.max(0.02, gaps[Math.floor(gaps.length / 4)] ?? 0.15));
}

/** From one line to the next, in font sizes. */
const PITCH = 1.2;

/** The white between the lines of a row whose cells are wrapped. */
function gapsWithin({ top, bottom, size, table }: Row): number[] {
  const height = (bottom - top) / Math.max(1, size);
  const more = table ? Math.round((height - 1) / PITCH) : 0;
  return more < 1 ? [] : new Array<number>(more).fill((height - 1 - more) / more);
}

function partsParagraphs(above: Row, row: Row, usual: number): boolean {
  if (row.joined) return false;
  if (row.top < above.top) return true;
  if (row.cells.length === 1 && above.cells.length === 1 && above.right >= row.right - 2 * row.size && LOWER.test(row.cells[0]?.text ?? '') && row.top - above.bottom < 1.1 * row.size) return false;
  const gap = (row.top - above.bottom) / Math.max(1, Math.min(row.size, above.size));
  return gap > (above.table && row.table ? Math.max(1.4, usual + 1) : usual + 0.4);
}
