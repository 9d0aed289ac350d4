/**
 * How an old Word file tells of stretches of its text (MS-DOC): pages that name stretches (Plcfbte, FKP) and lists of
 * properties of each (grpprl). Throws RangeError for what does not fit into the file.
 */
export const PAGE_LENGTH = 512;

/** Lengths of properties by the last three bits of their code; the 6th says its length itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];
/** The property of tables that counts its length in two bytes. */
const TABLE = 0xd608;

/** The pages that the table of pages names; `head` is the place in the head of the document that names the table. */
export function* formatPages(file: Buffer, table: Buffer, head: number): Generator<Buffer> {
  const [start, length] = [file.readUInt32LE(head), file.readUInt32LE(head + 4)];
  const count = Math.max(0, Math.floor((length - 4) / 8));
  for (let number = 0; number < count; number += 1) {
    const at = table.readUInt32LE(start + (count + 1) * 4 + number * 4) * PAGE_LENGTH;
    yield file.subarray(at, at + PAGE_LENGTH);
  }
}

/** The code of each property, and where its value begins. */
export function* propertiesOf(properties: Buffer): Generator<{ readonly code: number; readonly at: number }> {
  for (let at = 0; at + 3 <= properties.length;) {
    const code = properties.readUInt16LE(at);
    at += 2;
    yield { code, at };
    const kind = code >> 13;
    at += code === TABLE ? properties.readUInt16LE(at) + 1 : kind === 6 ? properties.readUInt8(at) + 1 : LENGTHS[kind] ?? 1;
  }
}
