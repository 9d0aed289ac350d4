import { MAX_LEVELS, type Level, type Numbering } from '../docx/numbering.js';
import type { ListPlace } from '../docx/style-numbers.js';

/**
 * The lists of an old Word file (MS-DOC: PlfLst, LVL, PlfLfo in the table stream) in the form that Word files of today are
 * counted by. Throws RangeError for what does not fit into the stream.
 */
export interface ListTables {
  readonly numbering: Numbering;
  /** Styles of paragraphs that a list numbers, by their index. */
  readonly ofStyle: ReadonlyMap<number, ListPlace>;
}

/** Places in the head of the document (FibRgFcLcb97): where the tables begin, and how long they are. */
const LISTS = 0x2e2;
const OVERRIDES = 0x2ea;
const LIST_LENGTH = 28;
const LEVEL_LENGTH = 28;
const OVERRIDE_LENGTH = 16;
const NO_STYLE = 0xfff;
/** More lists than this are damage. */
const MOST_LISTS = 4096;

const FORMATS: Readonly<Record<number, string>> = { 0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 23: 'bullet', 255: 'none' };

export function readListTables(head: Buffer, table: Buffer): ListTables {
  const listOf = new Map<string, string>();
  const levels = new Map<string, readonly Level[]>();
  const ofStyle = new Map<number, ListPlace>();
  const [start, length] = [head.readUInt32LE(LISTS), head.readUInt32LE(LISTS + 4)];
  const count = length < 2 ? 0 : Math.min(table.readUInt16LE(start), MOST_LISTS);
  let at = start + length;
  for (let number = 0; number < count; number += 1) {
    const entry = start + 2 + number * LIST_LENGTH;
    const list = String(table.readInt32LE(entry));
    const isSimple = (table.readUInt8(entry + 26) & 1) === 1;
    const ofList: Level[] = [];
    for (let level = 0; level < (isSimple ? 1 : MAX_LEVELS); level += 1) {
      const read = readLevel(table, at);
      ofList.push(read.level);
      at = read.end;
      const style = table.readUInt16LE(entry + 8 + level * 2);
      if (style !== NO_STYLE) ofStyle.set(style, { id: `style ${list}`, level: String(level) });
    }
    levels.set(list, ofList);
    listOf.set(`style ${list}`, list);
  }
  const restarts = readOverrides(head, table, listOf);
  return { numbering: { listOf, levels, restarts }, ofStyle };
}

function readLevel(table: Buffer, at: number): { level: Level; end: number } {
  const text = at + LEVEL_LENGTH + table.readUInt8(at + 24) + table.readUInt8(at + 25);
  const end = text + 2 + table.readUInt16LE(text) * 2;
  if (end > table.length) throw new RangeError('the lists of the file are cut off');
  // The number of a level stands for itself in the text.
  const written = Array.from(table.toString('utf16le', text + 2, end), (character) => (character.charCodeAt(0) < MAX_LEVELS ? `%${character.charCodeAt(0) + 1}` : character)).join('');
  return { level: { format: FORMATS[table.readUInt8(at + 4)] ?? 'decimal', text: written, start: table.readInt32LE(at) }, end };
}

/** What paragraphs name are overrides: each means a list, and may begin its levels anew. */
function readOverrides(head: Buffer, table: Buffer, listOf: Map<string, string>): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const restarts = new Map<string, ReadonlyMap<number, number>>();
  const [start, length] = [head.readUInt32LE(OVERRIDES), head.readUInt32LE(OVERRIDES + 4)];
  const count = length < 4 ? 0 : Math.min(table.readUInt32LE(start), MOST_LISTS);
  let at = start + 4 + count * OVERRIDE_LENGTH;
  for (let number = 0; number < count; number += 1) {
    const entry = start + 4 + number * OVERRIDE_LENGTH;
    const id = String(number + 1);
    listOf.set(id, String(table.readInt32LE(entry)));
    const firsts = new Map<number, number>();
    at += 4;
    for (let left = table.readUInt8(entry + 12); left > 0; left -= 1) {
      const flags = table.readUInt32LE(at + 4);
      const hasLevel = (flags & 0x20) !== 0;
      const level = hasLevel ? readLevel(table, at + 8) : null;
      if ((flags & 0x10) !== 0) firsts.set(flags & 0xf, level?.level.start ?? table.readInt32LE(at));
      at = level?.end ?? at + 8;
    }
    if (firsts.size > 0) restarts.set(id, firsts);
  }
  return restarts;
}
