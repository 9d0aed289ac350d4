import { reasonOf } from '../../source/open.js';
import type { Source } from '../../source/source.js';
import { extensionDamage } from '../extension-damage.js';
import { garbledDamage } from '../garbled.js';
import type { SourceText } from '../source-text.js';
import { UnreadableDocument } from '../unreadable-document.js';
import { streamNames } from './compound-file.js';
import { loadWordExtractor } from './load-word-extractor.js';
import { wordText } from './word-text.js';

/** Files of Word 97 to 2003 by word-extractor. Macros and embedded objects are not looked at. */
const WORD = 'WordDocument';
const ENCRYPTED = 'EncryptedPackage';

export async function readDoc(source: Source): Promise<SourceText> {
  const names = streamNames(source.bytes);
  if (names.includes(ENCRYPTED)) throw new UnreadableDocument('the file is encrypted with a password');
  if (!names.includes(WORD)) throw new UnreadableDocument('there is no Word document in it');
  const text = await extracted(source.bytes);
  return { format: 'doc', encoding: null, text, pages: null, boxes: [], damage: [...garbledDamage(text), ...extensionDamage(source)] };
}

async function extracted(bytes: Uint8Array): Promise<string> {
  const WordExtractor = await loadWordExtractor();
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const asWritten = { filterUnicode: false };
    return wordText([
      document.getHeaders({ ...asWritten, includeFooters: false }), document.getBody(asWritten), document.getTextboxes({ ...asWritten, includeHeadersAndFooters: false }),
      document.getFootnotes(asWritten), document.getEndnotes(asWritten),
    ]);
  } catch (error) {
    throw new UnreadableDocument(`its text cannot be taken out (${reasonOf(error)})`);
  }
}
