import type { ListPlace } from '../docx/style-numbers.js';
import { formatPages, PAGE_LENGTH, propertiesOf } from './properties.js';

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
const RUN_LENGTH = 13;

/** Codes of properties: the list, and its level. */
const LIST = 0x460b;
const LEVEL = 0x260a;
/** Above this, the paragraph had a number that was taken from it. */
const MOST_LISTS = 0x7fe;

export function numberedParagraphs(file: Buffer, table: Buffer, ofStyle: ReadonlyMap<number, ListPlace>): readonly NumberedParagraph[] {
  const found: NumberedParagraph[] = [];
  for (const page of formatPages(file, table, PAGES)) found.push(...paragraphsOf(page, ofStyle));
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
  const values = properties.subarray(2);
  for (const { code, at } of propertiesOf(values)) {
    if (code === LIST) list = values.readUInt16LE(at);
    else if (code === LEVEL) level = String(values.readUInt8(at));
  }
  if (list === null) return style === undefined ? null : { id: style.id, level: level ?? style.level };
  return list === 0 || list > MOST_LISTS ? null : { id: String(list), level: level ?? style?.level ?? null };
}
