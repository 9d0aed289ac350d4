import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableDocument } from '../unreadable-document.js';
import { fileDamage } from './file-damage.js';
import { loadPdfjs, pdfjsFolder } from './load-pdfjs.js';
import { isEncrypted, salvaged } from './salvage.js';

/**
 * Opens the bytes of a PDF. Scripts are not run, nothing is fetched, no picture is decoded (`maxImageSize`). What cannot
 * be opened is an `UnreadableDocument` with its reason. Where pages are to be drawn, pictures up to a size are decoded.
 */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

const WRONG_PASSWORD = 2;
/** In dots: A4 at 600 to an inch has 35 million. */
const MAX_PICTURE = 40_000_000;

export async function openPdf(bytes: Uint8Array, password: string | null, pictures = false): Promise<OpenPdf> {
  if (bytes.length === 0) throw new UnreadableDocument('the file is empty');
  const isCut = fileDamage(bytes)?.kind === 'truncated';
  try {
    const opened = await openWhole(bytes, password, pictures);
    return isCut ? await withMorePages(opened, bytes, password, pictures) : opened;
  } catch (error) {
    const rest = error instanceof Error && error.name === 'InvalidPDFException' ? salvaged(bytes) : null;
    const saved = rest === null ? null : await openWhole(rest.bytes, password, pictures).catch(() => null);
    if (saved === null) throw new UnreadableDocument(reasonOf(error, bytes));
    return saved;
  }
}

/** Of a file that is cut off, its own list of pages may be cut off too. */
async function withMorePages(opened: OpenPdf, bytes: Uint8Array, password: string | null, pictures: boolean): Promise<OpenPdf> {
  const rest = salvaged(bytes);
  if (rest === null || rest.pages <= opened.document.numPages) return opened;
  const saved = await openWhole(rest.bytes, password, pictures).catch(() => null);
  if (saved === null) return opened;
  await opened.close();
  return saved;
}

async function openWhole(bytes: Uint8Array, password: string | null, pictures: boolean): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs();
  const folder = pdfjsFolder();
  const task = pdfjs.getDocument({
    // pdfjs takes the buffer away from its owner: it gets a copy
    data: new Uint8Array(bytes),
    ...(password === null ? {} : { password }),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: pictures ? MAX_PICTURE : 1,
    stopAtErrors: false,
    standardFontDataUrl: `${folder}standard_fonts/`,
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    wasmUrl: `${folder}wasm/`,
  });
  const close = () => task.destroy().catch(() => undefined);
  try {
    return { document: await task.promise, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function reasonOf(error: unknown, bytes: Uint8Array): string {
  if (!(error instanceof Error)) return 'the PDF cannot be opened';
  if (error.name === 'PasswordException') {
    const wrong = 'code' in error && error.code === WRONG_PASSWORD;
    return wrong ? 'the PDF is encrypted and the password does not open it' : 'the PDF is encrypted and needs a password: give it with --password';
  }
  if (error.name === 'InvalidPDFException' && fileDamage(bytes)?.kind === 'truncated' && isEncrypted(bytes)) return 'it is encrypted, and is cut off before what tells how: fetch it again';
  if (error.name === 'InvalidPDFException' && fileDamage(bytes)?.kind === 'truncated') return 'the PDF is cut off before what tells of its pages, or is no PDF: fetch it again';
  return `the PDF is damaged beyond repair: ${error.message}`;
}
