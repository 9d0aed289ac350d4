import { withCentred } from './centred-cells.js';
import { layoutOf, type Region, type TableBlock } from './columns.js';
import { linesOf, type Line } from './line.js';
import { partedAtColumns } from './parted-at-columns.js';
import { around, median, type Row, type Run } from './run.js';
import { isEnumerator, segmentsOf, type Segment } from './segment.js';
import type { SegmentLine } from './table-columns.js';
import { rowsOf } from './table-geometry.js';

/** One page to rows in reading order: regions, and in each its lines and tables from top to bottom. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly gutter: number | null;
}

export function pageRows(runs: readonly Run[], tables: readonly TableBlock[], expected: number | null): PageRows {
  const { regions, gutter } = layoutOf(runs, tables, expected);
  return { rows: regions.flatMap((region) => regionRows(region)), gutter };
}

function regionRows(region: Region): Row[] {
  const lines = segmentLines(region.runs);
  const breaks = [...region.tables].sort((a, b) => a.top - b.top);
  const rows: Row[] = [];
  let rest = lines;
  for (const table of breaks) {
    const above = rest.filter((line) => line.base < table.top + 1);
    rows.push(...rowsOf(above), ...table.rows);
    rest = rest.filter((line) => line.base >= table.top + 1);
  }
  rows.push(...rowsOf(rest));
  const [first, ...others] = rows;
  return first !== undefined && region.continues && isFull(rows, first) ? [{ ...first, joined: true }, ...others] : rows;
}

/** The first line of a column begins at its edge: no new paragraph. */
function isFull(rows: readonly Row[], first: Row): boolean {
  return first.left - median(rows.map(({ left }) => left)) < 3 && first.cells.length === 1;
}

/** Those of the runs seen last are kept: a page is looked at for tables first. */
/** Lines above and below that may show where a column begins. */
const NEIGHBORS = 8;

let last: { readonly runs: readonly Run[]; readonly lines: readonly SegmentLine[] } | null = null;

export function segmentLines(runs: readonly Run[]): readonly SegmentLine[] {
  if (last?.runs !== runs) last = { runs, lines: madeLines(withCentred(partedAtColumns(linesOf(runs)))) };
  return last.lines;
}

function madeLines(lines: readonly Line[]): SegmentLine[] {
  return lines.map((line, index) => {
    const { left, top, right, bottom, base, size } = line;
    return { left, top, right, bottom, base, size, segments: withoutEnumerator(segmentsOf(line, lines.slice(Math.max(0, index - NEIGHBORS), index + NEIGHBORS + 1))) };
  });
}

/** The number of a list's item and its text are one. */
function withoutEnumerator(segments: Segment[]): Segment[] {
  const [mark, text] = segments;
  if (segments.length !== 2 || mark === undefined || text === undefined || !isEnumerator(mark.text)) return segments;
  const box = around(segments);
  return box === null ? segments : [{ ...mark, ...box, text: `${mark.text} ${text.text}` }];
}
