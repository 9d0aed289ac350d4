import { pack, type Header } from 'tar-stream';
import { BOUNDS, type Bounds } from '../../src/source/archives/bounds.js';
import { expandContainer } from '../../src/source/archives/expand-container.js';
import { sourceOf } from '../../src/source/open.js';

export async function tar(members: readonly (Partial<Header> & { name: string; content?: string | Uint8Array })[]): Promise<Uint8Array> {
  const archive = pack();
  for (const { content = '', ...header } of members) archive.entry(header, typeof content === 'string' ? content : Buffer.from(content));
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What comes out of a container: `path: content` of each document, `path: kind, reason` of all else. */
export async function shown(path: string, bytes: Uint8Array, bounds: Partial<Bounds> = {}): Promise<readonly string[]> {
  const { mediaType } = sourceOf(path, bytes);
  const lines: string[] = [];
  for await (const found of expandContainer({ path, mediaType, content: bytes }, { ...BOUNDS, ...bounds })) {
    lines.push(found.kind === 'source' ? `${found.source.path}: ${Buffer.from(found.source.bytes).toString()}` : `${found.path}: ${found.kind}, ${found.reason}`);
  }
  return lines;
}

export function mail(parts: readonly { readonly name: string; readonly type: string; readonly content: Uint8Array }[], text = 'Anbei die Vorlage.'): Uint8Array {
  const attached = parts.map(({ name, type, content }) => `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`);
  return Buffer.from(`From: amt@example.org\r\nSubject: =?utf-8?q?B=C3=BCrgermeister?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${text}\r\n${attached.join('')}--b--\r\n`, 'latin1');
}
