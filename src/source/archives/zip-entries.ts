import type { Entry as ZipEntry, ZipFile } from 'yauzl';
import { bombReason, isBomb, type Bounds } from './bounds.js';
import type { Container } from './container.js';
import { unreadable, unsupported, type Entry, type Refusal } from './entry.js';
import { memberName } from './refuse-name.js';

/**
 * The members of a ZIP archive in the order of its directory. Sizes that the directory states are looked at before
 * anything is unpacked, and the unpacked bytes must keep to them. Folders are no members.
 */
export async function* zipEntries({ content }: Container, bounds: Bounds): AsyncGenerator<Entry> {
  const { openPromise, fromBufferPromise, getFileNameLowLevel } = (await import('yauzl')).default;
  // Names are decoded here: one bad name would end the whole archive.
  const options = { decodeStrings: false };
  const zip = content instanceof Uint8Array ? await fromBufferPromise(asBuffer(content), options) : await openPromise(content.file, options);
  try {
    for await (const entry of zip.eachEntry()) {
      const raw = entry.fileNameRaw;
      const name = memberName(utf8(raw) ?? getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false));
      if (!name.endsWith('/')) yield { name, refusal: refuseEntry(entry, bounds), content: () => unpacked(zip, entry) };
    }
  } finally {
    zip.close();
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Many programs write UTF-8 and do not say so. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const TYPE_MASK = 0o170_000;
const LINK = 0o120_000;

function refuseEntry(entry: ZipEntry, bounds: Bounds): Refusal | null {
  const type = (entry.externalFileAttributes >>> 16) & TYPE_MASK;
  if (type === LINK) return unsupported('a symbolic link, which is not followed');
  if (entry.isEncrypted()) return unreadable('encrypted; unpack it with its password and read what comes out');
  if (!entry.canDecodeFileData()) return unsupported(`packed by a method that is not read (${entry.compressionMethod})`);
  return isBomb(entry.uncompressedSize, entry.compressedSize, bounds) ? unreadable(bombReason(bounds)) : null;
}

async function* unpacked(zip: ZipFile, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  yield* await zip.openReadStreamPromise(entry);
}
