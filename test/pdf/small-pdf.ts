/** Writes small PDFs for tests: the page's content stream and what else a test needs, with a right directory of objects. */
export interface SmallPdf {
  /** The content stream of each page. */
  readonly pages: readonly string[];
  /** More objects; the first of them has the number `FIRST_EXTRA`. */
  readonly extra?: readonly string[];
  readonly page?: string;
  readonly catalog?: string;
  readonly font?: string;
  /** Entries of the dictionary that tells of the document. */
  readonly info?: string;
}

export const FIRST_EXTRA = 500;
export const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';

export function smallPdf({ pages, extra = [], page = '', catalog = '', font = HELVETICA, info }: SmallPdf): Uint8Array {
  const objects = new Map<number, string>([
    [1, `<</Type/Catalog/Pages 2 0 R${catalog}>>`],
    [2, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${10 + 2 * index} 0 R`).join(' ')}]>>`],
    [3, font],
  ]);
  pages.forEach((content, index) => {
    objects.set(10 + 2 * index, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${11 + 2 * index} 0 R${page}>>`);
    objects.set(11 + 2 * index, `<</Length ${content.length}>>stream\n${content}\nendstream`);
  });
  extra.forEach((object, index) => objects.set(FIRST_EXTRA + index, object));
  if (info !== undefined) objects.set(FIRST_EXTRA + 90, `<<${info}>>`);
  return written(objects, info === undefined ? '' : `/Info ${FIRST_EXTRA + 90} 0 R`);
}

/** A line of text in the content stream, its base at y points from the page's foot. */
export function line(text: string, x: number, y: number, size = 10): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`;
}

function written(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, object] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  text += 'xref\n0 1\n0000000000 65535 f \n';
  for (const [number, offset] of offsets) text += `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<</Size ${FIRST_EXTRA + 100}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
