import type { PageContent } from './page-content.js';
import { joinCell } from './join-cell.js';
import type { Row, RowCell } from './run.js';

/**
 * Tables that go on over the end of a page: a head that is printed again is left out, and the rest of a row that the page
 * broke goes back to its cell. The form of the rows tells it: a rest fills one cell, behind a cell that is filled.
 */
export function* rowsOverPages(pages: readonly PageContent[]): Generator<PageRowsOver> {
  let before: { readonly content: PageContent; readonly rows: Row[] } | null = null;
  let last: Row | null = null;
  let head: Row | null = null;
  for (const content of pages) {
    const rows: Row[] = [];
    let printed: Row | null = null;
    for (const row of content.rows()) {
      if (rows.length === 0 && head !== null && last?.table === true && row.table && sameCells(row, head)) {
        printed = row;
        continue;
      }
      const joined: Row | null = rows.length === 0 && last !== null && before !== null && before.rows.length > 0 ? withRest(last, row, content, printed) : null;
      if (joined !== null) before?.rows.splice(-1, 1, joined);
      else {
        if (row.table && last?.table !== true) head = row;
        rows.push(row);
      }
      last = joined ?? row;
    }
    if (before !== null) yield before;
    before = { content, rows };
  }
  if (before !== null) yield before;
}

/** The rows of one page; those of the page before it are held until they are known to be whole. */
export interface PageRowsOver {
  readonly content: PageContent;
  readonly rows: readonly Row[];
}

function sameCells(row: Row, head: Row): boolean {
  return row.cells.length > 1 && row.cells.length === head.cells.length && row.cells.every((cell, index) => cell.text === head.cells[index]?.text);
}

/** A text that is not at its end. Matches "Bauen," and "Umwelt und"; not "Stadtrat". */
const GOES_ON = /(?:\p{L}-|[,/&]|(?:^| )\p{Ll}{1,4})$/u;
/** Matches "und Bau"; not "Bau". */
const LOWER = /^\p{Ll}/u;

/** In points. */
const ALIGNED = 3;

/** The row above with the rest of one of its cells, null if this is a row of its own. `head`: what stands before it on its page. */
function withRest(above: Row, row: Row, { page, place }: PageContent, head: Row | null): Row | null {
  const filled = row.cells.flatMap((cell, index) => (cell.text === '' ? [] : [index]));
  const [found = -1] = filled;
  // Alone below the head, the rest of a cell looks like a line of text.
  const index = row.table || head === null ? found : head.cells.findIndex(({ box }) => box !== null && Math.abs(box.left - row.left) < ALIGNED);
  const [cell, rest] = [above.cells[index], row.cells[found]];
  if (!above.table || (!row.table && index < 1) || filled.length !== 1 || row.cells.length > above.cells.length || above.cells.length < 2) return null;
  if (cell === undefined || rest === undefined || rest.box === null || cell.text === '' || cell.rest !== undefined) return null;
  const goesOn = GOES_ON.test(cell.text) || LOWER.test(rest.text);
  if (!goesOn && (index === 0 || head === null)) return null;
  const text = joinCell([{ text: cell.text, right: 0, size: 1 }, { text: rest.text, right: 0, size: 1 }], null);
  const joined: RowCell = { ...cell, text, rest: { length: rest.text.length, page, box: place(rest.box) } };
  return { ...above, cells: above.cells.map((one, at) => (at === index ? joined : one)) };
}
