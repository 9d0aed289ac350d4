import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Bounds how much of the drawing of a page pdfjs hands out: a plan has millions of strokes, and pdfjs keeps all of them in
 * one list, which takes more memory than a document may. It has no setting for it, so the step is wrapped that takes a part
 * of the list over; without that step in a later pdfjs, nothing is bounded.
 */
const TAKES_PART = '_renderPageChunk';
/** A page full of ruled tables has a twentieth. */
const MOST_OPERATIONS = 200_000;

export function boundOperations(page: PDFPageProxy): void {
  const takePart: unknown = Reflect.get(page, TAKES_PART);
  if (typeof takePart !== 'function') return;
  let room = MOST_OPERATIONS;
  Object.defineProperty(page, TAKES_PART, {
    value: (part: { readonly length: number }, state: unknown) => {
      const length = Math.min(part.length, room);
      room -= length;
      Reflect.apply(takePart, page, [{ ...part, length }, state]);
    },
  });
}
