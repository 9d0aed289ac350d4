/** Tables in a clean text: cells are parted by tabs, rows by line ends. Knows nothing of what the cells mean. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Runs of at least two lines with cells. */
export function tablesOf(text: string): (readonly (readonly Cell[])[])[] {
  const tables: (readonly Cell[])[][] = [];
  let open: (readonly Cell[])[] = [];
  let last = -1;
  for (let tab = text.indexOf('\t'); tab >= 0;) {
    const start = text.lastIndexOf('\n', tab) + 1;
    const newline = text.indexOf('\n', tab);
    const end = newline < 0 ? text.length : newline;
    if (start !== last) {
      tables.push(open);
      open = [];
    }
    open.push(cellsOf(text, start, end));
    last = end + 1;
    tab = text.indexOf('\t', end);
  }
  return [...tables, open].filter((rows) => rows.length > 1);
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = start; at <= end;) {
    const tab = text.indexOf('\t', at);
    const stop = tab < 0 || tab > end ? end : tab;
    cells.push({ start: at, end: stop });
    at = stop + 1;
  }
  return cells;
}

/** The cells of each column of the first row. */
export function columnsOf(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}
