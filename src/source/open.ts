import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { isArchive, type Container } from './archives/container.js';
import { refusalOf } from './file-kind.js';
import { HEAD_LENGTH, sniff } from './sniff.js';
import type { Source } from './source.js';

/**
 * Turns a path or a stream into a Source, or says why not. The beginning decides the format, so that a film is not
 * read to be refused, and nothing larger than `maxBytes` comes into memory: a larger archive is left where it is, to be
 * read part by part. It never throws and never writes.
 */
export type Opened =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'archive'; readonly container: Container; readonly reason: string }
  | Unopened;

interface Unopened {
  readonly kind: 'unreadable' | 'unsupported';
  readonly reason: string;
}

export function openFile(path: string, maxBytes: number): Opened {
  let descriptor: number | undefined;
  try {
    // Not to wait for a writer if the path became a named pipe since it was listed.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    const refusal = refusalOf(stats);
    if (refusal !== null) return { kind: 'unsupported', reason: refusal };
    const head = Buffer.alloc(Math.min(HEAD_LENGTH, stats.size));
    const length = readSync(descriptor, head, 0, head.length, 0);
    const { mediaType } = sniff(head.subarray(0, length), path);
    const unread = refuseFormat(head.subarray(0, length), path);
    if (unread !== null) return unread;
    const large = stats.size > maxBytes ? tooLarge(`${stats.size}`, maxBytes) : null;
    if (large !== null) return isArchive(mediaType) ? { kind: 'archive', container: { path, mediaType, content: { file: path } }, reason: large.reason } : large;
    return { kind: 'source', source: sourceOf(path, readFileSync(descriptor)) };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

export async function openStream(path: string, stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Opened> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > maxBytes) return tooLarge(`more than ${maxBytes}`, maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
  const bytes = Buffer.concat(chunks);
  return refuseFormat(bytes, path) ?? { kind: 'source', source: sourceOf(path, bytes) };
}

/** Makes a Source of bytes in memory. `path` is only a name; its ending helps to tell Markdown from text. */
export function sourceOf(path: string, bytes: Uint8Array): Source {
  return { path, mediaType: sniff(bytes, path).mediaType, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function refuseFormat(head: Uint8Array, path: string): Unopened | null {
  const format = sniff(head, path);
  return format.read ? null : { kind: 'unsupported', reason: `${format.name} is not read by this version` };
}

const tooLarge = (length: string, maxBytes: number): Unopened =>
  ({ kind: 'unreadable', reason: `has ${length} bytes, and --max-bytes allows ${maxBytes}` });

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied', EPERM: 'permission denied', ENOENT: 'no such file', ELOOP: 'a symbolic link that leads to itself',
  EIO: 'input/output error', EMFILE: 'too many open files', ENOTDIR: 'a part of the path is no folder', ENAMETOOLONG: 'the name is too long',
  EISDIR: 'it is a folder', EROFS: 'the file system is read-only', ENOSPC: 'no space left on the device', ERR_STREAM_PREMATURE_CLOSE: 'interrupted',
};

/** The reason in words, for what the file system throws. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
