import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { sniff } from '../sniff.js';
import { bombReason, isBomb, type Bounds } from './bounds.js';
import { TAR } from './container.js';
import type { Entry } from './entry.js';
import { tarEntries } from './tar-entries.js';

/** The members of a packed tar archive, or the one file that was packed. Their sizes are not known beforehand. */
export async function* gzipEntries(path: string, chunks: AsyncIterable<Uint8Array>, bounds: Bounds): AsyncGenerator<Entry> {
  const limits = { ...bounds };
  const unpacked = unpack(chunks, limits)[Symbol.asyncIterator]();
  const head = await unpacked.next();
  if (head.done) return;
  const all = (async function* () {
    yield head.value;
    for (let step = await unpacked.next(); !step.done; step = await unpacked.next()) yield step.value;
  })();
  if (sniff(head.value, '').mediaType === TAR) {
    // Many documents that are much alike pack better than any one of them.
    limits.freeBytes = bounds.memberBytes;
    yield* tarEntries(all);
  } else yield { name: nameWithin(path), refusal: null, content: () => all };
}

/** The first chunk is long enough to tell a format, unless there is no more. */
async function* unpack(chunks: AsyncIterable<Uint8Array>, bounds: Bounds): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(chunks), gunzip, () => {});
  let length = 0;
  for await (const chunk of gunzip) {
    length += chunk.length;
    if (isBomb(length, gunzip.bytesWritten, bounds)) throw new Error(bombReason(bounds));
    yield chunk;
  }
}

/** The last part of a path and of a name in an archive. Matches "b.txt.gz" in "a/b.txt.gz"; it always matches. */
const LAST_PART = /[^/\\]*$/u;
/** Matches ".gz" of "a.txt.gz"; not of "a.gz.txt". */
const ENDING = /\.gz$/iu;

function nameWithin(path: string): string {
  const name = (LAST_PART.exec(path)?.[0] ?? '').replace(ENDING, '');
  return name === '' ? 'content' : name;
}
