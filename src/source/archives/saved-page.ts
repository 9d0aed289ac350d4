import type { Entry } from './entry.js';
import { entryOf } from './mail-entries.js';
import { parseMail, type MailPart } from './parse-mail.js';

/**
 * A web page that a browser saved as one file, which is built as a mail: the page and its frames as they were sent, and
 * what is saved with them.
 */
export interface SavedPage {
  readonly pages: readonly Uint8Array[];
  readonly others: readonly MailPart[];
}

/**
 * The head of a part up to the kind of its content. Matches "--b", a line end and "Content-Type: text/html"; not the same
 * words behind a blank line.
 */
const PAGE_PART = /^(?<head>--[^\r\n]{1,200}\r?\n(?:[^\r\n]{1,998}\r?\n){0,12}?)(?=content-type: ?text\/html)/gimu;

/** Pages are taken as attached, because what stands in a mail itself is decoded by its headers alone: a page declares its encoding. */
export async function parseSavedPage(bytes: Uint8Array): Promise<SavedPage> {
  const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { parts } = await parseMail(Buffer.from(written.replace(PAGE_PART, '$<head>Content-Disposition: attachment\r\n'), 'latin1'));
  return { pages: parts.filter(isPage).map((part) => part.bytes), others: parts.filter((part) => !isPage(part)) };
}

const isPage = ({ mediaType }: MailPart): boolean => mediaType === 'text/html';

/** What a page is drawn with. Matches "image/png", "font/woff2", "text/css"; not "application/pdf". */
const DRAWN = /^(?:image|font|audio|video)\/|^application\/(?:x-)?font|^(?:text|application)\/(?:css|(?:x-)?javascript|ecmascript)/iu;

/** What is saved with a page and is a document of its own. What the page is drawn with is part of it, as pictures of a text are. */
export function* savedPageEntries({ others }: SavedPage): Generator<Entry> {
  for (const part of others) if (!DRAWN.test(part.mediaType)) yield entryOf(part, null);
}
