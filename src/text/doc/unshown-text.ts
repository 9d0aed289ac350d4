import { formatPages, PAGE_LENGTH, propertiesOf } from './properties.js';

/**
 * The stretches of an old Word file that its pages do not show: deleted while changes were tracked, or hidden (MS-DOC:
 * PlcBteChpx and its pages). Word-extractor takes the spacing of letters for a deletion, and knows no hidden text.
 * Throws RangeError for what does not fit into the file.
 */
export interface Stretch {
  /** Offsets in the stream of the document. */
  readonly from: number;
  readonly to: number;
}

/** Place in the head of the document: where the table of pages begins, and how long it is. */
const PAGES = 0xfa;
/** Codes of properties: deleted, and hidden. */
const UNSHOWN = new Set([0x0800, 0x083c]);
/** Set in 01, and in 81, "other than its style", which Word writes; not in 00 and 80. */
const IS_ON = 1;

export function unshownText(file: Buffer, table: Buffer): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const page of formatPages(file, table, PAGES)) found.push(...unshownOf(page));
  return found;
}

function unshownOf(page: Buffer): Stretch[] {
  const count = page.readUInt8(PAGE_LENGTH - 1);
  const found: Stretch[] = [];
  for (let run = 0; run < count; run += 1) {
    const at = page.readUInt8((count + 1) * 4 + run) * 2;
    if (at === 0) continue;
    const properties = page.subarray(at + 1, at + 1 + page.readUInt8(at));
    if (isUnshown(properties)) found.push({ from: page.readUInt32LE(run * 4), to: page.readUInt32LE((run + 1) * 4) });
  }
  return found;
}

function isUnshown(properties: Buffer): boolean {
  for (const { code, at } of propertiesOf(properties)) {
    if (UNSHOWN.has(code) && (properties.readUInt8(at) & IS_ON) !== 0) return true;
  }
  return false;
}
