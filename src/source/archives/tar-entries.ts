import { pipeline, Readable } from 'node:stream';
import { unsupported, type Entry, type Refusal } from './entry.js';
import { memberName } from './refuse-name.js';

/**
 * The members of a tar archive in their order. Each must be taken or left before the next one; what is not taken is
 * passed over. Links, devices and pipes are named and never followed; folders are no members.
 */
export async function* tarEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const { extract } = await import('tar-stream');
  const archive = extract();
  // Errors of the chunks come out of `archive` when it is read.
  pipeline(Readable.from(chunks), archive, () => {});
  for await (const member of archive) {
    const { header } = member;
    const name = memberName(header.name);
    // One iterator for both: to stop in the middle would destroy the member, and with it the archive.
    const chunks = member[Symbol.asyncIterator]();
    if (header.type !== 'directory') yield { name, refusal: refuseType(header.type), content: () => rest(chunks) };
    for await (const _ of rest(chunks));
  }
}

function refuseType(type: string | null | undefined): Refusal | null {
  return type === 'file' || type === 'contiguous-file' ? null : unsupported(KINDS[type ?? ''] ?? 'no regular file');
}

const KINDS: Readonly<Record<string, string>> = {
  link: 'a link, which is not followed', symlink: 'a symbolic link, which is not followed',
  'character-device': 'a device', 'block-device': 'a device', fifo: 'a named pipe',
};

async function* rest(chunks: AsyncIterator<unknown>): AsyncGenerator<Uint8Array> {
  for (let step = await chunks.next(); !step.done; step = await chunks.next()) {
    if (step.value instanceof Uint8Array) yield step.value;
  }
}
