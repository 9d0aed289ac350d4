import { constants, inflateSync } from 'node:zlib';

/**
 * The objects of a PDF that are packed together into streams. Where the directory of a file is lost, nothing tells which
 * stream holds which object: all of them are unpacked, within bounds. Of a stream that is cut off the whole objects are kept.
 */
export interface PackedObject {
  readonly number: number;
  readonly content: string;
}

/** How much is unpacked of one file. */
const MOST_BYTES = 64 * 2 ** 20;
const MOST_OBJECTS = 100_000;

/** Matches "/Type/ObjStm"; not "/Type/XRef". */
const KIND = /\/Type ?\/ObjStm\b/u;
/** Matches "/N 12" and "/First 80"; not "/Next 12 0 R". */
const COUNT = /\/N (?<value>\d{1,7})\b/u;
const FIRST = /\/First (?<value>\d{1,9})\b/u;
/** Packed otherwise than by deflate alone. Matches "/Filter/LZWDecode" and "/Predictor 12"; not "/Filter/FlateDecode". */
const OTHER = /\/Filter ?\/(?!FlateDecode\b)|\/Filter ?\[ ?\/FlateDecode ?\/|\/Predictor|\/Crypt\b/u;
/** Matches the line end behind "stream". */
const LINE_END = /\r?\n/uy;
/** Matches blanks and line ends; not digits. */
const BLANKS = /\s+/u;
const END = 'endstream';

/** Takes what stands in one stream after another, until there is too much. */
export function objectStreams(text: string): { readonly take: (dictionary: string, stream: number) => readonly PackedObject[] } {
  let room = MOST_BYTES;
  let left = MOST_OBJECTS;
  return {
    /** `stream` is where the word stands that begins it; nothing for streams that hold no objects. */
    take(dictionary, stream) {
      if (!KIND.test(dictionary) || OTHER.test(dictionary) || room <= 0 || left <= 0) return [];
      const unpacked = contentOf(text, dictionary, stream, room);
      room -= unpacked.content.length;
      const found = objectsOf(unpacked, dictionary).slice(0, left);
      left -= found.length;
      return found;
    },
  };
}

interface Unpacked {
  readonly content: string;
  readonly isWhole: boolean;
}

function contentOf(text: string, dictionary: string, stream: number, room: number): Unpacked {
  LINE_END.lastIndex = stream + 'stream'.length;
  const begin = LINE_END.lastIndex + (LINE_END.exec(text)?.[0].length ?? 0);
  const end = text.indexOf(END, begin);
  const packed = text.slice(begin, end < 0 ? text.length : end);
  if (!dictionary.includes('/FlateDecode')) return { content: packed.slice(0, room), isWhole: end >= 0 };
  try {
    const content = inflateSync(Buffer.from(packed, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: room });
    return { content: content.toString('latin1'), isWhole: end >= 0 };
  } catch {
    return { content: '', isWhole: false };
  }
}

/** Pairs of number and offset, then the objects one behind the other. */
function objectsOf({ content, isWhole }: Unpacked, dictionary: string): PackedObject[] {
  const first = Number(FIRST.exec(dictionary)?.groups?.['value'] ?? 0);
  const count = Number(COUNT.exec(dictionary)?.groups?.['value'] ?? 0);
  const pairs = content.slice(0, first).trim().split(BLANKS).map(Number).slice(0, 2 * count);
  const found: PackedObject[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [number = 0, offset = 0, , next] = pairs.slice(at, at + 4);
    const [begin, end] = [first + offset, first + (next ?? content.length - first)];
    if (end > content.length || end <= begin || (next === undefined && !isWhole)) continue;
    found.push({ number, content: content.slice(begin, end) });
  }
  return found;
}
