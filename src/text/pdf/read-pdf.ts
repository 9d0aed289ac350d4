import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Source } from '../../source/source.js';
import type { ReadOptions } from '../read-options.js';
import type { RecognizedPage, SourceText, TextDamage } from '../source-text.js';
import { composePages } from './compose-pages.js';
import { extensionDamage } from '../extension-damage.js';
import { fileDamage } from './file-damage.js';
import { fileProperties } from './file-properties.js';
import { hasLostLetters, isGarbled } from './garbled-page.js';
import { openPdf } from './open-pdf.js';
import type { PageContent } from './page-content.js';
import { readPage, recognizedContent } from './read-page.js';
import type { RecognizedRuns } from './recognize-pages.js';
import { withoutRunningHeads } from './running-heads.js';

const MAX_PAGES = 5000;
const MAX_CHARACTERS = 50_000_000;
/** After so many pages the fonts and pictures that pdfjs keeps are dropped. */
const FORGET_AFTER = 20;

/**
 * Reads a PDF: page by page to rows with their places, then all rows to one text. It runs nothing and fetches nothing;
 * pages that are pictures are recognized if that is wanted. A file that does not open is an `UnreadableDocument`; a page
 * that fails is damage.
 */
export async function readPdf(source: Source, options: ReadOptions = {}): Promise<SourceText> {
  const { document, close } = await openPdf(source.bytes, options.password ?? null);
  const last = Math.min(document.numPages, options.maxPages ?? MAX_PAGES);
  options.onPages?.(last);
  const opened = await readOpened(document, last).finally(close);
  const scans = options.ocr === true ? opened.pages.flatMap(({ content, scan }) => (scan ? [content.page] : [])) : [];
  const recognized = scans.length === 0 ? null : await (await import('./recognize-pages.js')).recognizePages(source.bytes, options.password ?? null, scans);
  return composed(source, opened, recognized);
}

interface KeptPage {
  readonly content: PageContent;
  readonly fault: { readonly kind: TextDamage['kind']; readonly detail: string } | null;
  readonly scan: boolean;
  readonly isGarbled: boolean;
}

interface OpenedPdf {
  readonly pages: readonly KeptPage[];
  readonly count: number;
  readonly properties: NonNullable<SourceText['properties']>;
}

async function readOpened(document: PDFDocumentProxy, last: number): Promise<OpenedPdf> {
  const pages: KeptPage[] = [];
  const tagged = (await document.getMarkInfo().catch(() => null))?.Marked === true;
  const forms = await document.getFieldObjects().catch(() => null) !== null;
  let gutter: number | null = null;
  for (let number = 1; number <= last; number += 1) {
    const { content, fault, scan, isGarbled, ...read } = await readPage(document, number, { tagged, forms, gutter });
    gutter = read.gutter ?? gutter;
    pages.push({ content, fault, scan, isGarbled });
    if (number % FORGET_AFTER === 0) await document.cleanup().catch(() => undefined);
  }
  return { pages, count: document.numPages, properties: await fileProperties(document) };
}

function composed(source: Source, { pages, count, properties }: OpenedPdf, recognized: ReadonlyMap<number, RecognizedRuns> | null): SourceText {
  const contents = pages.map(({ content }) => {
    const read = recognized?.get(content.page);
    return read !== undefined && 'runs' in read ? recognizedContent(content, read) : content;
  });
  const { text, boxes, starts, whole } = composePages(withoutRunningHeads(contents), MAX_CHARACTERS);
  const damage: TextDamage[] = extensionDamage(source);
  const file = fileDamage(source.bytes);
  if (file !== null) damage.push({ ...file, start: 0, end: 0 });
  const found: RecognizedPage[] = [];
  pages.forEach(({ content: { page, place }, fault, ...kept }, index) => {
    const range = { start: starts[index] ?? text.length, end: starts[index + 1] ?? text.length };
    const read = recognized?.get(page);
    if (read !== undefined && 'runs' in read) {
      found.push({ page, ...range, confidence: read.confidence, weak: read.weak.map((run) => ({ text: run.text, box: place(read.onPage(run)) })) });
      damage.push({ kind: 'recognized', ...range, detail: `page ${page}, ${read.confidence} of 100 sure on average` });
    } else if (fault !== null) damage.push({ kind: fault.kind, ...range, detail: fault.detail + (read === undefined ? '' : `; ${read.failed}`) });
    if (isGarbled(text.slice(range.start, range.end))) damage.push({ kind: 'garbled', ...range, detail: `the letters of page ${page} make no words` });
    else if (kept.isGarbled || hasLostLetters(text.slice(range.start, range.end), file?.kind === 'truncated')) damage.push({ kind: 'garbled', ...range, detail: `a font of page ${page} does not tell what all of its letters are` });
  });
  if (!whole) damage.push({ kind: 'truncated', start: text.length, end: text.length, detail: `it has more than ${MAX_CHARACTERS} characters, the rest is not read` });
  if (pages.length < count) damage.push({ kind: 'truncated', start: text.length, end: text.length, detail: `only ${pages.length} of ${count} pages were read` });
  return { format: 'pdf', encoding: null, text, pages: count, boxes, damage, recognized: found, properties };
}
