import { HEAD_LENGTH, sniff } from '../sniff.js';
import { unreadable, unsupported, type Refusal } from './entry.js';
import type { Bounds, Spent } from './bounds.js';

/**
 * Takes the unpacked bytes of one member, within the bounds. The beginning decides the format, so that a film is not
 * unpacked to be refused.
 */
export type Collected = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | Refusal;

export async function collect(path: string, content: AsyncIterable<Uint8Array>, spent: Spent, bounds: Bounds): Promise<Collected> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isKnown = false;
  for await (const chunk of content) {
    chunks.push(chunk);
    length += chunk.length;
    spent.bytes += chunk.length;
    if (!isKnown && length >= HEAD_LENGTH) {
      const refusal = refuseHead(path, chunks);
      if (refusal !== null) return refusal;
      isKnown = true;
    }
    if (length > bounds.memberBytes) return unreadable(`has more than ${bounds.memberBytes} bytes`);
    if (spent.bytes > bounds.totalBytes) return unreadable(overTotal(bounds));
  }
  return (isKnown ? null : refuseHead(path, chunks)) ?? { kind: 'bytes', bytes: Buffer.concat(chunks) };
}

export const overTotal = (bounds: Bounds): string => `its archive unpacks to more than ${bounds.totalBytes} bytes`;

function refuseHead(path: string, chunks: readonly Uint8Array[]): Refusal | null {
  const format = sniff(Buffer.concat(chunks), path);
  return format.read ? null : unsupported(`${format.name} is not read by this version`);
}
