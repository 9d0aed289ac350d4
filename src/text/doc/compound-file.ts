import { UnreadableDocument } from '../unreadable-document.js';

/**
 * Looks through the frame of an old Office file (MS-CFB) before its reader does: every chain of sectors must end, and
 * every entry of the directory must be reached once, since the reader would follow circles for ever. It gives the streams
 * by name, and throws UnreadableDocument for what does not fit.
 */
/** Where each stream begins in the file, null for short ones, which lie elsewhere. */
export type Streams = ReadonlyMap<string, number | null>;

const HEADER_LENGTH = 512;
const IN_HEADER = 109;
const ENTRY_LENGTH = 128;
/** Lengths of sectors as powers of two, as the format allows them. */
const SHIFTS: ReadonlySet<number> = new Set([9, 12]);

export function streamsOf(bytes: Uint8Array): Streams {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEADER_LENGTH || !SHIFTS.has(file.readUInt16LE(30))) throw cutOff();
  const size = 2 ** file.readUInt16LE(30);
  const sectors = Math.ceil(file.length / size) - 1;
  const sectorAt = (sector: number): Buffer => {
    if (sector < 0 || sector >= sectors) throw cutOff();
    return file.subarray((sector + 1) * size, (sector + 2) * size);
  };
  const next = allocationTable(file, size, sectorAt);
  const directory = Buffer.concat(chain(file.readInt32LE(48), next).map(sectorAt));
  const short = chain(file.readInt32LE(60), next).flatMap((sector) => numbersOf(sectorAt(sector)));
  const starts = entryStarts(directory, file.readUInt32LE(56), next, short);
  return new Map([...starts].map(([name, sector]) => [name, sector === null || sector < 0 ? null : (sector + 1) * size]));
}

/** The sector behind each sector; below 0 where there is none. */
function allocationTable(file: Buffer, size: number, sectorAt: (sector: number) => Buffer): readonly number[] {
  const count = file.readUInt32LE(44);
  const listed = numbersOf(file.subarray(76, 76 + IN_HEADER * 4));
  const seen = new Set<number>();
  for (let sector = file.readInt32LE(68); sector >= 0 && listed.length < count;) {
    if (seen.has(sector)) throw circle();
    seen.add(sector);
    const numbers = numbersOf(sectorAt(sector));
    sector = numbers.pop() ?? -1;
    listed.push(...numbers);
  }
  if (count > listed.length || count * size > file.length) throw cutOff();
  return listed.slice(0, count).flatMap((sector) => numbersOf(sectorAt(sector)));
}

function numbersOf(sector: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= sector.length; at += 4) numbers.push(sector.readInt32LE(at));
  return numbers;
}

function chain(start: number, next: readonly number[]): readonly number[] {
  const sectors: number[] = [];
  for (let sector = start; sector >= 0; sector = next[sector] ?? -1) {
    if (sectors.length > next.length) throw circle();
    sectors.push(sector);
  }
  return sectors;
}

/** Streams shorter than `limit` lie in chains of their own kind. */
function entryStarts(directory: Buffer, limit: number, long: readonly number[], short: readonly number[]): ReadonlyMap<string, number | null> {
  const starts = new Map<string, number | null>();
  const reached = new Set<number>();
  const waiting = [0];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const at = entry * ENTRY_LENGTH;
    if (entry < 0) continue;
    if (at + ENTRY_LENGTH > directory.length) throw cutOff();
    if (reached.has(entry)) throw circle();
    reached.add(entry);
    const type = directory[at + 66];
    const start = directory.readInt32LE(at + 116);
    const isShort = type === STREAM && directory.readUInt32LE(at + 120) < limit;
    if (type === STREAM || type === ROOT) chain(start, isShort ? short : long);
    starts.set(directory.toString('utf16le', at, at + Math.max(0, Math.min(64, directory.readUInt16LE(at + 64)) - 2)), isShort ? null : start);
    waiting.push(directory.readInt32LE(at + 68), directory.readInt32LE(at + 72), directory.readInt32LE(at + 76));
  }
  return starts;
}

const STREAM = 2;
const ROOT = 5;

const cutOff = (): UnreadableDocument => new UnreadableDocument('the file is damaged or cut off');
const circle = (): UnreadableDocument => new UnreadableDocument('the file is damaged: parts of it lead back to themselves');
