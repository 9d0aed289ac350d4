/**
 * What the bytes of a PDF tell about themselves, beside what pdfjs makes of them: a file without its end is cut off,
 * one whose directory is not where it says has been repaired by the reader.
 */
export interface FileDamage {
  readonly kind: 'truncated' | 'repaired';
  readonly detail: string;
}

/** Bytes of the end that are looked at; zeros behind it are padding. */
const TAIL = 2048;
/** Where the directory begins. Matches "startxref\n116"; not "xref". */
const START = /startxref\s+(\d{1,12})/gu;
/** What stands at the directory. Matches "xref", "12 0 obj"; not "endobj". */
const DIRECTORY = /^\s*(?:xref|\d{1,10}\s+\d{1,5}\s+obj)/u;

export function fileDamage(bytes: Uint8Array): FileDamage | null {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  const tail = latin1(bytes.subarray(Math.max(0, end - TAIL), end));
  if (!tail.includes('%%EOF')) return { kind: 'truncated', detail: 'the end of the file is missing' };
  const at = Number([...tail.matchAll(START)].at(-1)?.[1] ?? Number.NaN);
  const begin = Math.max(0, latin1(bytes.subarray(0, 1024)).indexOf('%PDF-'));
  const found = [at, at + begin].some((offset) => Number.isFinite(offset) && DIRECTORY.test(latin1(bytes.subarray(offset, offset + 40))));
  return found ? null : { kind: 'repaired', detail: 'the directory of the file is not where it should be' };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
