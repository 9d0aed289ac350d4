import { zipParts } from '../../source/archives/zip-parts.js';
import { reasonOf } from '../../source/open.js';
import type { Source } from '../../source/source.js';
import { officeText } from '../blocks/office-text.js';
import { withHeaders } from '../blocks/page-headers.js';
import { extensionDamage } from '../extension-damage.js';
import type { SourceText } from '../source-text.js';
import { UnreadableDocument } from '../unreadable-document.js';
import { contentBlocks } from './content-blocks.js';

/** OpenDocument texts: the body, and before it what stands in the headers of its pages. Nothing embedded is opened. */
const PARTS = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);
/** What the list of parts says of each encrypted one. */
const ENCRYPTED = 'manifest:encryption-data';

export async function readOdt(source: Source): Promise<SourceText> {
  const parts = await textParts(source.bytes);
  const xml = (name: string): string => new TextDecoder().decode(parts.get(name));
  if (xml('META-INF/manifest.xml').includes(ENCRYPTED)) throw new UnreadableDocument('the file is encrypted with a password');
  if (!parts.has('content.xml')) throw new UnreadableDocument('there is no OpenDocument text in it');
  const styles = contentBlocks(xml('styles.xml'));
  const { body } = contentBlocks(xml('content.xml'), styles.lists);
  return officeText('odt', withHeaders(styles.headers, body), null, extensionDamage(source));
}

async function textParts(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    return await zipParts(bytes, (name) => PARTS.has(name));
  } catch (error) {
    throw new UnreadableDocument(`the file is damaged or cut off (${reasonOf(error)})`);
  }
}
