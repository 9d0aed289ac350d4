import { pipeline, Readable } from 'node:stream';
import type { Entry as TarEntry, Headers } from 'tar-stream';
import { unsupported, type Entry } from './entry.js';
import { memberName, refuseName } from './refuse-name.js';

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
    if (header.type !== 'directory') {
      const refusal = (header.type === 'file' || header.type === 'contiguous-file') ? refuseName(name) : unsupported(KINDS[header.type ?? ''] ?? 'no regular file');
      yield { name, refusal, content: () => taken(member) };
    }
    await passOver(member);
  }
}

const KINDS: Readonly<Record<NonNullable<Headers['type']> | '', string>> = {
  file: '', 'contiguous-file': '', directory: '', '': 'no regular file',
  link: 'a link, which is not followed', symlink: 'a symbolic link, which is not followed', 'character-device': 'a device', 'block-device': 'a device',
  fifo: 'a named pipe', 'pax-header': 'no regular file', 'pax-global-header': 'no regular file', 'gnu-long-link-path': 'no regular file', 'gnu-long-path': 'no regular file',
};

/** Its bytes. To stop in the middle does not destroy the member, since that would end the archive. */
async function* taken(member: TarEntry): AsyncGenerator<Uint8Array> {
  const iterator = member[Symbol.asyncIterator]();
  for (let step = await iterator.next(); !step.done; step = await iterator.next()) yield step.value;
}

async function passOver(member: TarEntry): Promise<void> {
  if (member.destroyed) return;
  const iterator = member[Symbol.asyncIterator]();
  while (!(await iterator.next()).done);
}
