/**
 * The names of the members of a ZIP archive, to tell what kind of file it is: from its directory at the end, else from
 * the members themselves as far as they are there. It unpacks nothing, and what does not fit has no names.
 */
const MEMBER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Kinds of files are told by few members. */
const MOST_NAMES = 1000;

export function zipNames(bytes: Uint8Array): readonly string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < DIRECTORY_END_LENGTH || view[0] !== 0x50 || view[1] !== 0x4b) return [];
  const end = directoryEnd(view);
  return end < 0 ? memberNames(view) : directoryNames(view, view.readUInt32LE(end + 16));
}

function directoryEnd(view: Buffer): number {
  const last = view.length - DIRECTORY_END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view[at] === 0x50 && view.readUInt32LE(at) === DIRECTORY_END) return at;
  }
  return -1;
}

function directoryNames(view: Buffer, start: number): string[] {
  const names: string[] = [];
  let at = start;
  while (names.length < MOST_NAMES && at + 46 <= view.length && view.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const length = view.readUInt16LE(at + 28);
    names.push(view.toString('latin1', at + 46, at + 46 + length));
    at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return names;
}

function memberNames(view: Buffer): string[] {
  const names: string[] = [];
  let at = 0;
  while (names.length < MOST_NAMES && at + 30 <= view.length && view.readUInt32LE(at) === MEMBER) {
    const length = view.readUInt16LE(at + 26);
    const packed = view.readUInt32LE(at + 18);
    names.push(view.toString('latin1', at + 30, at + 30 + length));
    // Its length stands behind it: where the next one begins is not known.
    if (packed === 0) break;
    at += 30 + length + view.readUInt16LE(at + 28) + packed;
  }
  return names;
}
