import { reasonOf } from '../../source/open.js';
import type { Source } from '../../source/source.js';
import { plainHyphens } from '../blocks/office-text.js';
import { extensionDamage } from '../extension-damage.js';
import { garbledDamage } from '../garbled.js';
import type { SourceText, TextDamage } from '../source-text.js';
import { UnreadableDocument } from '../unreadable-document.js';
import { streamsOf } from './compound-file.js';
import { loadWordExtractor } from './load-word-extractor.js';
import { numberedExtractor } from './numbered-extractor.js';
import { wordText } from './word-text.js';

/** Files of Word 97 to 2003 by word-extractor. Macros and embedded objects are not looked at. */
const WORD = 'WordDocument';
const ENCRYPTED = 'EncryptedPackage';

export async function readDoc(source: Source): Promise<SourceText> {
  const streams = streamsOf(source.bytes);
  if (streams.has(ENCRYPTED) || isEncrypted(source.bytes, streams.get(WORD) ?? null)) throw new UnreadableDocument('the file is encrypted with a password');
  if (!streams.has(WORD)) throw new UnreadableDocument('there is no Word document in it');
  if (magicOf(source.bytes, streams.get(WORD) ?? 0) === WORD_6) throw new UnreadableDocument('it is of Word 6 or 95, which is not read: save it as docx');
  const { text, lost } = await extracted(source.bytes);
  const repaired = lost.map((detail): TextDamage => ({ kind: 'repaired', start: 0, end: 0, detail }));
  return { format: 'doc', encoding: null, text, pages: null, damage: [...repaired, ...garbledDamage(text), ...extensionDamage(source)] };
}

/** The first two bytes of a document (MS-DOC, FibBase, wIdent) as Word wrote them before Word 97. */
const WORD_6 = 0xa5dc;
const magicOf = (bytes: Uint8Array, start: number): number => (bytes[start] ?? 0) + 256 * (bytes[start + 1] ?? 0);

/** A flag in the head of the document (MS-DOC, FibBase, fEncrypted). */
const isEncrypted = (bytes: Uint8Array, start: number | null): boolean => start !== null && ((bytes[start + 0x0b] ?? 0) & 1) === 1;

async function extracted(bytes: Uint8Array): Promise<{ readonly text: string; readonly lost: readonly string[] }> {
  const { Extractor, Reader } = await loadWordExtractor();
  const extractor = numberedExtractor(Extractor);
  try {
    const document = await extractor.extract(new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    const asWritten = { filterUnicode: false };
    const text = wordText([
      document.getHeaders({ ...asWritten, includeFooters: false }), document.getBody(asWritten), document.getTextboxes({ ...asWritten, includeHeadersAndFooters: false }),
      document.getFootnotes(asWritten), document.getEndnotes(asWritten),
    ]);
    return { text: plainHyphens(text), lost: extractor.lost };
  } catch (error) {
    throw new UnreadableDocument(`its text cannot be taken out (${reasonOf(error)})`);
  }
}
