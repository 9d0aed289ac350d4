import type { ListPlace } from '../docx/style-numbers.js';

/**
 * The paragraphs of an old Word file that a list numbers, by where they begin in the file (MS-DOC: PlcBtePapx and its
 * pages). Throws RangeError for what does not fit into the file.
 */
export interface NumberedParagraph {
  /** Offset in the stream of the document. */
  readonly offset: number;
  readonly place: ListPlace;
}

/** Place in the head of the document: where the table of pages begins, and how long it is. */
const PAGES = 0x102;
const PAGE_LENGTH = 512;
const RUN_LENGTH = 13;

/** Codes of properties: the list, its level, and the one of tables that counts its length in two bytes. */
const LIST = 0x460b;
const LEVEL = 0x260a;
const TABLE = 0xd608;
/** Lengths of properties by the last three bits of their code; the 6th says its length itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];
/** Above this, the paragraph had a number that was taken from it. */
const MOST_LISTS = 0x7fe;

export function numberedParagraphs(file: Buffer, table: Buffer, ofStyle: ReadonlyMap<number, ListPlace>): readonly NumberedParagraph[] {
  const [start, length] = [file.readUInt32LE(PAGES), file.readUInt32LE(PAGES + 4)];
  const pages = Math.max(0, Math.floor((length - 4) / 8));
  const found: NumberedParagraph[] = [];
  for (let number = 0; number < pages; number += 1) {
    const at = table.readUInt32LE(start + (pages + 1) * 4 + number * 4) * PAGE_LENGTH;
    found.push(...paragraphsOf(file.subarray(at, at + PAGE_LENGTH), ofStyle));
  }
  return found;
}

function paragraphsOf(page: Buffer, ofStyle: ReadonlyMap<number, ListPlace>): NumberedParagraph[] {
  const count = page.readUInt8(PAGE_LENGTH - 1);
  const found: NumberedParagraph[] = [];
  for (let run = 0; run < count; run += 1) {
    const at = page.readUInt8((count + 1) * 4 + run * RUN_LENGTH) * 2;
    if (at === 0) continue;
    const words = page.readUInt8(at);
    const begin = words === 0 ? at + 2 : at + 1;
    const properties = page.subarray(begin, words === 0 ? begin + page.readUInt8(at + 1) * 2 : begin + words * 2 - 1);
    const place = placeOf(properties, ofStyle);
    if (place !== null) found.push({ offset: page.readUInt32LE(run * 4), place });
  }
  return found;
}

function placeOf(properties: Buffer, ofStyle: ReadonlyMap<number, ListPlace>): ListPlace | null {
  if (properties.length < 2) return null;
  const style = ofStyle.get(properties.readUInt16LE(0));
  let list: number | null = null;
  let level: string | null = null;
  for (let at = 2; at + 3 <= properties.length;) {
    const code = properties.readUInt16LE(at);
    at += 2;
    if (code === LIST) list = properties.readUInt16LE(at);
    else if (code === LEVEL) level = String(properties.readUInt8(at));
    const kind = code >> 13;
    at += code === TABLE ? properties.readUInt16LE(at) + 1 : kind === 6 ? properties.readUInt8(at) + 1 : LENGTHS[kind] ?? 1;
  }
  if (list === null) return style === undefined ? null : { id: style.id, level: level ?? style.level };
  return list === 0 || list > MOST_LISTS ? null : { id: String(list), level: level ?? style?.level ?? null };
}
