import type { Block, Cell, Row } from './block.js';

/**
 * Collects the blocks of a document from the events of a reader: text, ends of paragraphs, tables. Tables within
 * tables are kept to a depth, below which their text is kept and their grid is not. Events that do not fit (a cell
 * outside of a table) are taken for ends of paragraphs. It does not know any format.
 */
export interface BlockBuilder {
  text(text: string): void;
  endParagraph(): void;
  openTable(): void;
  closeTable(): void;
  openRow(): void;
  closeRow(): void;
  /** `columns`, `rows`: how much of the grid it takes; all of it but the first place stays empty. */
  openCell(columns?: number, rows?: number): void;
  closeCell(): void;
  /** Ends what is open, and gives all blocks. */
  blocks(): readonly Block[];
}

interface OpenTable {
  readonly rows: Row[];
  /** Where the table will stand. */
  readonly outer: Block[];
  row: Cell[] | null;
  /** The blocks of the open cell. */
  cell: Block[] | null;
  span: { readonly columns: number; readonly rows: number };
  /** For each column, how many of the next rows a cell above covers. */
  readonly covered: number[];
}

/** Nobody draws tables in tables in tables any deeper. */
const MAX_DEPTH = 12;
/** A cell that claims more columns is damaged. */
const MAX_COLUMNS = 60;
const MAX_ROWS = 1000;

export function blockBuilder(): BlockBuilder {
  const all: Block[] = [];
  const tables: OpenTable[] = [];
  let pieces: string[] = [];
  let beyond = 0;

  const target = (): Block[] => {
    const table = tables.at(-1);
    return table === undefined ? all : table.cell ?? table.outer;
  };
  const endParagraph = (): void => {
    if (pieces.length === 0) return;
    const lines = pieces.join('').split('\n').map((line) => line.trim()).filter((line) => line !== '');
    pieces = [];
    if (lines.length > 0) target().push({ kind: 'paragraph', lines });
  };
  /** The open table, or null where tables are too deep. */
  const open = (): OpenTable | null => {
    endParagraph();
    return beyond > 0 ? null : tables.at(-1) ?? null;
  };
  const closeCell = (): void => {
    const table = open();
    if (table === null || table.cell === null) return;
    const row = (table.row ??= []);
    for (let column = 0; column < table.span.columns; column += 1) {
      table.covered[row.length] = table.span.rows - 1;
      row.push(column === 0 ? table.cell : []);
    }
    table.cell = null;
  };
  const closeRow = (): void => {
    closeCell();
    const table = open();
    if (table === null || table.row === null) return;
    skipCovered(table, table.row);
    table.rows.push(table.row);
    table.row = null;
  };
  const closeTable = (): void => {
    closeRow();
    if (beyond > 0) beyond -= 1;
    else {
      const table = tables.pop();
      if (table !== undefined && table.rows.length > 0) table.outer.push({ kind: 'table', rows: table.rows });
    }
  };
  return {
    text: (text) => void pieces.push(text),
    endParagraph,
    openTable: () => {
      endParagraph();
      if (tables.length >= MAX_DEPTH) beyond += 1;
      else tables.push({ rows: [], outer: target(), row: null, cell: null, span: ONE, covered: [] });
    },
    closeTable,
    openRow: () => {
      closeRow();
      const table = open();
      if (table !== null) table.row = [];
    },
    closeRow,
    openCell: (columns = 1, rows = 1) => {
      closeCell();
      const table = open();
      if (table === null) return;
      skipCovered(table, (table.row ??= []));
      table.cell = [];
      table.span = { columns: Math.max(1, Math.min(columns, MAX_COLUMNS)), rows: Math.max(1, Math.min(rows, MAX_ROWS)) };
    },
    closeCell,
    blocks: () => {
      while (tables.length > 0) closeTable();
      endParagraph();
      return all;
    },
  };
}

const ONE = { columns: 1, rows: 1 };

/** Leaves the places empty that cells above cover. */
function skipCovered({ covered }: OpenTable, row: Cell[]): void {
  for (let left = covered[row.length] ?? 0; left > 0; left = covered[row.length] ?? 0) {
    covered[row.length] = left - 1;
    row.push([]);
  }
}
