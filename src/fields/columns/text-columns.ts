/** Tables in a clean text: cells are parted by tabs, rows by line ends. Knows nothing of what the cells mean. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Runs of at least two lines with cells. */
export const tablesOf = (text: string): (readonly (readonly Cell[])[])[] => runsOf(text).filter((rows) => rows.length > 1);

function runsOf(text: string): (readonly (readonly Cell[])[])[] {
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
  return [...tables, open].filter((rows) => rows.length > 0);
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

/** So many lines without a cell may stand between two rows, and so long they may be. */
const MOST_BETWEEN = 2;
const LONGEST_BETWEEN = 60;
/** Matches what ends a sentence or opens a list; not "Co." in the middle of a name. */
const SENTENCE_END = /(?<!\b(?:Co|St|Str|Nr|Int|Ltd|Inc))[.:!?;]\s*$/u;

/**
 * The tables of the text, those joined of which a row is broken by the other lines of a cell ("Ahausener Bau- und\nWohn GmbH\t..."), or
 * which stands below its heading, or each row below the other, with an empty line between. Joined are rows of as many cells as the first, up to a heading.
 */
export function joinedTablesOf(text: string): (readonly (readonly Cell[])[])[] {
  const joined: (readonly Cell[])[][] = [];
  let isSpaced = false;
  for (const rows of runsOf(text)) {
    const open = joined.at(-1);
    const between = open === undefined ? '' : text.slice((open.at(-1)?.at(-1)?.end ?? 0) + 1, rows[0]?.[0]?.start ?? 0);
    const isBlank = between.trim() === '';
    const goesOn: boolean = open !== undefined && open[0]?.length === rows[0]?.length && !isHeading(text, rows[0] ?? [], open.slice(Math.max(1, open.length - FEW_ROWS))) && (isBlank ? between.length < MOST_BLANKS && (open.length === 1 || isSpaced) : isRestOfCells(between));
    isSpaced = goesOn && isBlank && rows.length === 1;
    if (goesOn && open !== undefined) open.push(...rows);
    else joined.push([...rows]);
  }
  return joined.filter((rows) => rows.length > 1);
}
const MOST_BLANKS = 4;
/** So many rows tell what a column holds. */
const FEW_ROWS = 3;

/** A row of names where those above have figures: "Straße\tLänge" below "Hagen\t100" heads a table of its own. */
function isHeading(text: string, row: readonly Cell[], above: readonly (readonly Cell[])[]): boolean {
  if (above.length === 0) return false;
  const printed = (cell: Cell | undefined): string => (cell === undefined ? '' : text.slice(cell.start, cell.end));
  const counted = row.flatMap((cell, column) => (above.every((cells) => HAS_DIGIT.test(printed(cells[column]))) ? [printed(cell)] : []));
  return counted.length > 0 && counted.every((name) => NAME.test(name));
}
/** Matches "12,5 km"; not "Länge". */
const HAS_DIGIT = /\d/u;
/** Matches "Länge" and "Anteil in %"; not "12 km" or "-". */
const NAME = /^\p{Lu}\p{Ll}[^\d]*$/u;

function isRestOfCells(between: string): boolean {
  const lines = between.split('\n').slice(0, -1);
  return lines.length <= MOST_BETWEEN && lines.every((line) => line.trim() !== '' && line.length <= LONGEST_BETWEEN && !SENTENCE_END.test(line));
}
