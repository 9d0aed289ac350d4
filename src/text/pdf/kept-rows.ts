import type { Box, Row, RowCell } from './run.js';

/**
 * The rows of a page, packed: all pages are kept until the last is read, because only then is known what repeats on
 * them. As objects the rows of a long document take ten times the memory.
 */
export interface KeptRows {
  /** Of each row its box, size, flags and number of cells, then the box of each cell. */
  readonly numbers: Float32Array;
  /** Of each cell its text, one after the other, a line end between them. */
  readonly text: string;
}

const TABLE = 1;
const JOINED = 2;
const PER_ROW = 7;
const PER_CELL = 4;

export function packRows(rows: readonly Row[]): KeptRows {
  const numbers: number[] = [];
  for (const row of rows) {
    numbers.push(row.left, row.top, row.right, row.bottom, row.size, (row.table ? TABLE : 0) + (row.joined ? JOINED : 0), row.cells.length);
    for (const { box } of row.cells) {
      if (box === null) numbers.push(Number.NaN, 0, 0, 0);
      else numbers.push(box.left, box.top, box.right, box.bottom);
    }
  }
  return { numbers: Float32Array.from(numbers), text: rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n') };
}

export function unpackRows({ numbers, text }: KeptRows): readonly Row[] {
  const texts = text.split('\n');
  const rows: Row[] = [];
  let cell = 0;
  for (let at = 0; at < numbers.length; ) {
    const flags = numbers[at + 5] ?? 0;
    const count = numbers[at + 6] ?? 0;
    const cells: RowCell[] = [];
    const row: Row = { size: numbers[at + 4] ?? 0, table: (flags & TABLE) !== 0, joined: (flags & JOINED) !== 0, cells, ...boxAt(numbers, at) };
    at += PER_ROW;
    for (let index = 0; index < count; index += 1) {
      cells.push({ text: texts[cell] ?? '', box: Number.isNaN(numbers[at]) ? null : boxAt(numbers, at) });
      cell += 1;
      at += PER_CELL;
    }
    rows.push(row);
  }
  return rows;
}

function boxAt(numbers: Float32Array, at: number): Box {
  return { left: numbers[at] ?? 0, top: numbers[at + 1] ?? 0, right: numbers[at + 2] ?? 0, bottom: numbers[at + 3] ?? 0 };
}
