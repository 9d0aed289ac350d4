import { zipParts } from '../../source/archives/zip-parts.js';
import { reasonOf } from '../../source/open.js';
import type { Source } from '../../source/source.js';
import { officeText } from '../blocks/office-text.js';
import { withHeaders } from '../blocks/page-headers.js';
import { extensionDamage } from '../extension-damage.js';
import type { SourceText } from '../source-text.js';
import { UnreadableDocument } from '../unreadable-document.js';
import { headerAsDocument } from './header-part.js';
import { withoutHiddenRuns } from './hidden-runs.js';
import { partBlocks } from './part-blocks.js';
import { writeLabels } from './write-labels.js';

/**
 * Word files by mammoth, which takes tables, lists, check boxes and notes out of the markup. It gets the parts that
 * hold text and nothing else: no pictures, no embedded files, no macros, no links to other files.
 */

/** Matches "word/document.xml", "_rels/.rels" and "[Content_Types].xml"; not "word/media/image1.png" or "word/theme/theme1.xml". */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/u;
/** The part that holds the body. Matches "word/document.xml" and "word/document2.xml"; not "word/styles.xml". */
const BODY_PART = /^word\/document\d*\.xml$/u;
/** Matches "word/header1.xml"; not "word/footer1.xml". */
const HEADER_PART = /^word\/header\d*\.xml$/u;

export async function readDocx(source: Source): Promise<SourceText> {
  const parts = await textParts(source.bytes);
  const body = [...parts.keys()].find((name) => BODY_PART.test(name));
  if (body === undefined) throw new UnreadableDocument('there is no Word document in it');
  const headers = [];
  for (const name of [...parts.keys()].filter((part) => HEADER_PART.test(part)).sort()) {
    const document = headerAsDocument(parts.get(name) ?? new Uint8Array());
    if (document !== null) headers.push(await partBlocks(new Map([...parts, [body, document]])).catch(() => []));
  }
  try {
    const blocks = await partBlocks(new Map([...parts, [body, labelled(parts, body)]]));
    return officeText('docx', withHeaders(headers, blocks), null, extensionDamage(source));
  } catch (error) {
    throw new UnreadableDocument(`its text cannot be taken out (${reasonOf(error)})`);
  }
}

function labelled(parts: ReadonlyMap<string, Uint8Array>, body: string): Uint8Array {
  const xml = (name: string): string => new TextDecoder().decode(parts.get(name));
  const numbering = xml('word/numbering.xml');
  const document = withoutHiddenRuns(xml(body));
  return new TextEncoder().encode(numbering === '' ? document : writeLabels({ document, numbering, styles: xml('word/styles.xml') }));
}

async function textParts(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    return await zipParts(bytes, (name) => TEXT_PART.test(name));
  } catch (error) {
    throw new UnreadableDocument(`the file is damaged or cut off (${reasonOf(error)})`);
  }
}
