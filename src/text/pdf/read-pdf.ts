import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Source } from '../../source/source.js';
import type { ReadOptions } from '../read-options.js';
import type { SourceText, TextDamage } from '../source-text.js';
import { composePages, type PageContent } from './compose-pages.js';
import { extensionDamage } from '../extension-damage.js';
import { fileDamage } from './file-damage.js';
import { isGarbled } from './garbled-page.js';
import { openPdf } from './open-pdf.js';
import { readPage } from './read-page.js';
import { withoutRunningHeads } from './running-heads.js';

const MAX_PAGES = 5000;
const MAX_CHARACTERS = 50_000_000;
/** After so many pages the fonts and pictures that pdfjs keeps are dropped. */
const FORGET_AFTER = 20;

/**
 * Reads a PDF: page by page to rows with their places, then all rows to one text. It draws nothing, runs nothing and
 * fetches nothing. A file that does not open is an `UnreadableDocument`; a page that fails is damage.
 */
export async function readPdf(source: Source, options: ReadOptions = {}): Promise<SourceText> {
  const { document, close } = await openPdf(source.bytes, options.password ?? null);
  try {
    return await readDocument(document, source, options.maxPages ?? MAX_PAGES);
  } finally {
    await close();
  }
}

async function readDocument(document: PDFDocumentProxy, source: Source, maxPages: number): Promise<SourceText> {
  const pages: PageContent[] = [];
  const notes: { readonly index: number; readonly kind: TextDamage['kind']; readonly detail: string }[] = [];
  const tagged = (await document.getMarkInfo().catch(() => null))?.Marked === true;
  const forms = await document.getFieldObjects().catch(() => null) !== null;
  const count = Math.min(document.numPages, maxPages);
  let gutter: number | null = null;
  for (let number = 1; number <= count; number += 1) {
    const read = await readPage(document, number, { tagged, forms, gutter });
    gutter = read.gutter ?? gutter;
    if (read.fault !== null) notes.push({ index: pages.length, ...read.fault });
    pages.push(read.content);
    if (number % FORGET_AFTER === 0) await document.cleanup().catch(() => undefined);
  }
  if (count < document.numPages) notes.push({ index: pages.length, kind: 'truncated', detail: `only ${count} of ${document.numPages} pages were read` });
  const { text, boxes, starts } = composePages(withoutRunningHeads(pages), MAX_CHARACTERS);
  const damage: TextDamage[] = extensionDamage(source);
  const file = fileDamage(source.bytes);
  if (file !== null) damage.push({ ...file, start: 0, end: 0 });
  const rangeOf = (index: number) => ({ start: starts[index] ?? text.length, end: starts[index + 1] ?? text.length });
  for (const { index, kind, detail } of notes) damage.push({ kind, detail, ...rangeOf(index) });
  starts.forEach((_, index) => {
    const { start, end } = rangeOf(index);
    if (isGarbled(text.slice(start, end))) damage.push({ kind: 'garbled', start, end, detail: `the letters of page ${index + 1} make no words` });
  });
  return { format: 'pdf', encoding: null, text, pages: document.numPages, boxes, damage };
}
