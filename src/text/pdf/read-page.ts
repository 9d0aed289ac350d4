import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextDamage } from '../source-text.js';
import { MOST_MEBIBYTES, withBoundInflation } from './bound-inflation.js';
import { boundOperations } from './bound-operations.js';
import type { PageContent } from './page-content.js';
import { layoutOf } from './columns.js';
import { mayHaveBoxes, withBoxes } from './drawn-boxes.js';
import { formRuns } from './form-runs.js';
import { packRows, unpackRows } from './kept-rows.js';
import { pageRows, segmentLines } from './page-rows.js';
import { MAX_PIECES, readPageRuns, type PageRuns } from './page-runs.js';
import { ruledTables } from './ruled-tables.js';
import type { RecognizedContent } from './recognize-pages.js';
import { readDrawing } from './rules.js';
import type { Box, Row, Run } from './run.js';
import { taggedTables } from './tagged-tables.js';

/** One page: its runs, the tables that its tags or rules tell of, and all of it as rows in reading order. */
export interface ReadPage {
  readonly content: PageContent;
  readonly gutter: number | null;
  readonly fault: { readonly kind: TextDamage['kind']; readonly detail: string } | null;
  /** It is a picture: character recognition may read it. */
  readonly scan: boolean;
  /** A font of it does not tell what its letters are. */
  readonly isGarbled: boolean;
}

/** A page with less than this beside a picture that covers it: a stamp or the number of a page on a scan. */
const HARDLY_ANY = 80;

export interface PageNeeds {
  readonly tagged: boolean;
  readonly forms: boolean;
  /** Where a gutter between columns lay on the page before. */
  readonly gutter: number | null;
}

export async function readPage(document: PDFDocumentProxy, number: number, needs: PageNeeds): Promise<ReadPage> {
  const nothing: PageContent = { page: number, rows: () => [], place: ({ left, top, right, bottom }) => [left, top, right, bottom] };
  let page: PDFPageProxy | null = null;
  try {
    page = await document.getPage(number);
    boundOperations(page);
    const read = await runsOfPage(page, needs.tagged);
    const runs = needs.forms ? [...read.runs, ...(await formRuns(page, read))] : read.runs;
    const letters = [...runs, ...read.aside].reduce((sum, run) => sum + run.text.length, 0);
    const picture = letters < HARDLY_ANY && read.excess === null ? await faultOfPicture(page, number, read, letters) : null;
    const fault = picture ?? (read.excess === null ? null : { kind: 'truncated' as const, detail: `page ${number} has more than ${read.excess}, the rest of it is not read` });
    const { rows, gutter } = letters === 0 ? { rows: [], gutter: null } : await rowsOfPage(page, runs, read, needs);
    return { content: keptContent(number, [...rows, ...asideRows(read.aside)], read.place), gutter, fault, scan: picture !== null, isGarbled: read.isGarbled };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return { content: nothing, gutter: null, fault: { kind: 'page-without-text', detail: `page ${number} cannot be read: ${reason}` }, scan: false, isGarbled: false };
  } finally {
    page?.cleanup();
  }
}

/** The text of a page, and more than what of it there was too much of. */
async function runsOfPage(page: PDFPageProxy, tagged: boolean): Promise<PageRuns & { readonly excess: string | null }> {
  return withBoundInflation(async (unpacked) => {
    const read = await readPageRuns(page, tagged);
    const excess = unpacked.isCut ? `${MOST_MEBIBYTES} MiB of drawing` : read.whole ? null : `${MAX_PIECES} pieces of text`;
    return { ...read, excess };
  });
}

async function rowsOfPage(page: PDFPageProxy, written: readonly Run[], read: Awaited<ReturnType<typeof runsOfPage>>, needs: PageNeeds) {
  const holdsTable = !needs.tagged && mayHoldTable(written, needs.gutter);
  const drawing = read.excess === null && (holdsTable || mayHaveBoxes(written)) ? await readDrawing(page, read) : null;
  const runs = withBoxes(written, drawing?.boxes ?? []);
  const tagged = needs.tagged ? taggedTables(runs, await page.getStructTree().catch(() => null)) : { tables: [], rest: runs };
  const isUntouched = !needs.tagged && tagged.rest === written;
  const ruled = read.excess === null && (isUntouched ? holdsTable : mayHoldTable(tagged.rest, needs.gutter)) ? ruledTables(tagged.rest, drawing ?? await readDrawing(page, read)) : { tables: [], rest: tagged.rest };
  return pageRows(ruled.rest, [...tagged.tables, ...ruled.tables], needs.gutter);
}

/** Two lines or more of a column have a gap such as stands between cells. */
function mayHoldTable(runs: readonly Run[], gutter: number | null): boolean {
  return layoutOf(runs, [], gutter).regions.some((region) => segmentLines(region.runs).filter(({ segments }) => segments.length > 1).length > 1);
}

async function faultOfPicture(page: PDFPageProxy, number: number, read: PageRuns, letters: number): Promise<ReadPage['fault']> {
  const { pictured, covered } = await readDrawing(page, read);
  if (letters === 0) return pictured ? { kind: 'page-without-text', detail: `page ${number} is a picture without text` } : null;
  return covered ? { kind: 'page-without-text', detail: `page ${number} is a picture with hardly any text` } : null;
}

/** A page whose words were recognized. What the file itself has as text is kept, and is not taken twice. */
export function recognizedContent(content: PageContent, { runs, rules, onPage }: RecognizedContent): PageContent {
  const kept = content.rows();
  const own = kept.flatMap(({ cells }) => cells.flatMap(({ box }) => (box === null ? [] : [box])));
  const free = runs.filter((run) => !own.some((box) => overlaps(box, run)));
  const { tables, rest } = ruledTables(free, rules);
  const { rows } = pageRows(rest, tables, null);
  return keptContent(content.page, [...rows, ...kept], (box) => content.place(onPage(box)));
}

function overlaps(box: Box, run: Run): boolean {
  const [x, y] = [(run.left + run.right) / 2, (run.top + run.bottom) / 2];
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function keptContent(page: number, rows: readonly Row[], place: PageContent['place']): PageContent {
  const packed = packRows(rows);
  return { page, place, rows: () => unpackRows(packed) };
}

function asideRows(aside: readonly Run[]): Row[] {
  return aside.map((run) => ({ left: run.left, top: run.top, right: run.right, bottom: run.bottom, size: run.size, cells: [{ text: run.text, box: run }], table: false, joined: false }));
}
