import { objectStreams, type PackedObject } from './object-streams.js';

/**
 * A PDF that was cut off has lost the directory at its end, and often the list of its pages. What pages stand in it whole
 * are put into a new list with a new end, so that they can be read; objects that were packed together are unpacked before
 * it, because the directory told where they are. Null if there are no pages, or if the directory told how to decrypt them.
 */
const MOST_PAGES = 5000;
/** How much of an object is looked at for what it is. */
const REACH = 1500;
/** The head of an object. Matches "12 0 obj"; not "endobj". */
const OBJECT = /(?<![\d])(?<number>\d{1,7}) (?<generation>\d{1,3}) obj\b/gu;
/** Matches "/Type/Page" and "/Type /Page "; not "/Type/Pages". */
const PAGE = /\/Type ?\/Page(?![A-Za-z])/u;
/** Matches the end of an object, or the beginning of its stream. */
const END = /endobj|stream/u;
/** How files are encrypted. Matches "/Filter/Standard"; not "/Filter/FlateDecode". */
const ENCRYPTED = /\/Filter ?\/Standard\b/u;

/** True if a file that has lost its directory was encrypted. */
export const isEncrypted = (bytes: Uint8Array): boolean => ENCRYPTED.test(latin1(bytes));

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

export interface Salvaged {
  readonly bytes: Uint8Array;
  /** How many pages are in its list. */
  readonly pages: number;
}

export function salvaged(bytes: Uint8Array): Salvaged | null {
  const text = latin1(bytes);
  if (!text.includes('%PDF-') || ENCRYPTED.test(text)) return null;
  const { pages, packed, highest } = objectsOf(text);
  if (pages.size === 0) return null;
  const [list, catalog] = [highest + 1, highest + 2];
  // The first trailer ends a directory that is cut off itself; without a root it says nothing.
  const tail = `\nendstream\nendobj\ntrailer\n<</Size 1>>\nstartxref\n0\n`
    + `${[...packed].map(([number, content]) => `${number} 0 obj\n${content}\nendobj\n`).join('')}`
    + `${list} 0 obj\n<</Type/Pages/Count ${pages.size}/Kids[${[...pages].join(' ')}]>>\nendobj\n`
    + `${catalog} 0 obj\n<</Type/Catalog/Pages ${list} 0 R>>\nendobj\ntrailer\n<</Root ${catalog} 0 R/Size ${catalog + 1}>>\nstartxref\n0\n%%EOF\n`;
  const whole = new Uint8Array(bytes.length + tail.length);
  whole.set(bytes);
  whole.set(Buffer.from(tail, 'latin1'), bytes.length);
  return { bytes: whole, pages: pages.size };
}

interface Objects {
  /** References, in the order of the file. */
  readonly pages: ReadonlySet<string>;
  readonly packed: ReadonlyMap<number, string>;
  readonly highest: number;
}

function objectsOf(text: string): Objects {
  const streams = objectStreams(text);
  const pages = new Set<string>();
  const packed = new Map<number, string>();
  let highest = 0;
  const addPage = (reference: string): void => {
    if (pages.size < MOST_PAGES) pages.add(reference);
  };
  const takePacked = ({ number, content }: PackedObject): void => {
    highest = Math.max(highest, number);
    packed.set(number, content);
    if (PAGE.test(content.slice(0, REACH))) addPage(`${number} 0 R`);
  };
  for (const found of text.matchAll(OBJECT)) {
    const { number = '', generation = '' } = found.groups ?? {};
    highest = Math.max(highest, Number(number));
    // A later object takes the place of one before it.
    packed.delete(Number(number));
    const begin = found.index + found[0].length;
    const head = text.slice(begin, begin + REACH);
    const end = END.exec(head);
    if (end === null) continue;
    const dictionary = head.slice(0, end.index);
    if (PAGE.test(dictionary)) addPage(`${number} ${generation} R`);
    else if (end[0] === 'stream') streams.take(dictionary, begin + end.index).forEach(takePacked);
  }
  return { pages, packed, highest };
}
