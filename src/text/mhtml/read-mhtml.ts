import { parseSavedPage, type SavedPage } from '../../source/archives/saved-page.js';
import { reasonOf } from '../../source/open.js';
import type { Source } from '../../source/source.js';
import { decodePage } from '../html/charset.js';
import { readHtml } from '../html/read-html.js';
import type { SourceText } from '../source-text.js';
import { UnreadableDocument } from '../unreadable-document.js';

/**
 * A web page that a browser saved as one file: the page in it is read as any saved page, with its frames behind it.
 * Evidence points into the page, not into the file around it.
 */
export async function readMhtml(source: Source): Promise<SourceText> {
  const [page, ...frames] = (await savedPage(source.bytes)).pages;
  if (page === undefined) throw new UnreadableDocument('there is no page in it');
  return readHtml({ ...source, bytes: frames.length === 0 ? page : Buffer.from([page, ...frames].map((each) => decodePage(each).text).join('\n')) });
}

async function savedPage(bytes: Uint8Array): Promise<SavedPage> {
  try {
    return await parseSavedPage(bytes);
  } catch (error) {
    throw new UnreadableDocument(`the saved page cannot be taken apart (${reasonOf(error)})`);
  }
}
