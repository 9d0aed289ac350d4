import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextDamage } from '../source-text.js';
import type { PageContent } from './compose-pages.js';
import { layoutOf } from './columns.js';
import { formRuns } from './form-runs.js';
import { pageRows, segmentLines } from './page-rows.js';
import { readPageRuns, type PageRuns } from './page-runs.js';
import { ruledTables } from './ruled-tables.js';
import { readDrawing } from './rules.js';
import type { Row, RowCell, Run } from './run.js';
import { taggedTables } from './tagged-tables.js';

/** One page: its runs, the tables that its tags or rules tell of, and all of it as rows in reading order. */
export interface ReadPage {
  readonly content: PageContent;
  readonly gutter: number | null;
  readonly fault: { readonly kind: TextDamage['kind']; readonly detail: string } | null;
}

export interface PageNeeds {
  readonly tagged: boolean;
  readonly forms: boolean;
  /** Where a gutter between columns lay on the page before. */
  readonly gutter: number | null;
}

export async function readPage(document: PDFDocumentProxy, number: number, needs: PageNeeds): Promise<ReadPage> {
  const nothing: PageContent = { page: number, rows: [], place: ({ left, top, right, bottom }) => [left, top, right, bottom] };
  let page: PDFPageProxy | null = null;
  try {
    page = await document.getPage(number);
    const read = await readPageRuns(page, needs.tagged);
    const runs = needs.forms ? [...read.runs, ...(await formRuns(page, read))] : read.runs;
    if (runs.length + read.aside.length === 0) return { content: nothing, gutter: null, fault: await faultOfEmpty(page, number, read) };
    const { rows, gutter } = await rowsOfPage(page, runs, read, needs);
    return { content: { page: number, rows: [...rows, ...asideRows(read.aside)].map(withoutRest), place: read.place }, gutter, fault: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return { content: nothing, gutter: null, fault: { kind: 'page-without-text', detail: `page ${number} cannot be read: ${reason}` } };
  } finally {
    page?.cleanup();
  }
}

async function rowsOfPage(page: PDFPageProxy, runs: readonly Run[], read: PageRuns, needs: PageNeeds) {
  const tagged = needs.tagged ? taggedTables(runs, await page.getStructTree().catch(() => null)) : { tables: [], rest: runs };
  const ruled = mayHoldTable(tagged.rest, needs.gutter) ? ruledTables(tagged.rest, await readDrawing(page, read)) : { tables: [], rest: tagged.rest };
  return pageRows(ruled.rest, [...tagged.tables, ...ruled.tables], needs.gutter);
}

/** Two lines or more of a column have a gap such as stands between cells. */
function mayHoldTable(runs: readonly Run[], gutter: number | null): boolean {
  return layoutOf(runs, [], gutter).regions.some((region) => segmentLines(region.runs).filter(({ segments }) => segments.length > 1).length > 1);
}

async function faultOfEmpty(page: PDFPageProxy, number: number, read: PageRuns): Promise<ReadPage['fault']> {
  const { pictured } = await readDrawing(page, read);
  return pictured ? { kind: 'page-without-text', detail: `page ${number} is a picture without text` } : null;
}

/** Only what a row needs: pages are kept until the last is read. A row of one cell is its own box. */
function withoutRest({ left, top, right, bottom, size, table, joined, cells }: Row): Row {
  const kept: RowCell[] = [];
  const row: Row = { left, top, right, bottom, size, table, joined, cells: kept };
  for (const { text, box } of cells) {
    kept.push({ text, box: box === null ? null : cells.length === 1 ? row : { left: box.left, top: box.top, right: box.right, bottom: box.bottom } });
  }
  return row;
}

function asideRows(aside: readonly Run[]): Row[] {
  return aside.map((run) => ({ left: run.left, top: run.top, right: run.right, bottom: run.bottom, size: run.size, cells: [{ text: run.text, box: run }], table: false, joined: false }));
}
