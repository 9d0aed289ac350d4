import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Loads pdfjs, once and only when a PDF is read, and its worker with it, which then runs in this thread. Its module
 * needs three classes for drawing that come from an optional package; where that is missing, empty classes stand in
 * for them, because text needs none, and its complaint about the missing package is not printed.
 */
export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const require = createRequire(import.meta.url);
let loaded: Promise<Pdfjs> | null = null;

export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}

/** The legacy build exchanges `push` of all arrays for a slow one of its own, for browsers: the engine's is put back. */
async function load(): Promise<Pdfjs> {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  try {
    const pdfjs = await (canDraw() ? import('pdfjs-dist/legacy/build/pdf.mjs') : loadWithoutDrawing());
    await import(pathToFileURL(`${pdfjsFolder()}legacy/build/pdf.worker.mjs`).href);
    return pdfjs;
  } finally {
    if (push !== undefined) Object.defineProperty(Array.prototype, 'push', push);
  }
}

/** The folder of the package, with a slash at its end. */
export function pdfjsFolder(): string {
  return require.resolve('pdfjs-dist/package.json').slice(0, -'package.json'.length);
}

function canDraw(): boolean {
  try {
    createRequire(require.resolve('pdfjs-dist/package.json')).resolve('@napi-rs/canvas');
    return true;
  } catch {
    return false;
  }
}

async function loadWithoutDrawing(): Promise<Pdfjs> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true });
  }
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
