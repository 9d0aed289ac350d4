import { unsupported, type Entry } from './entry.js';
import type { Mail, MailPart } from './parse-mail.js';
import { memberName } from './refuse-name.js';

/** What saved pages have beside them. Matches "text/css" and "application/javascript"; not "text/html". */
const DRAWING = /^(?:text|application)\/(?:css|(?:x-)?javascript|ecmascript)/iu;

/** What is attached to a mail, in its order. */
export function* mailEntries({ parts }: Mail): Generator<Entry> {
  for (const part of parts) yield entryOf(part, DRAWING.test(part.mediaType) ? unsupported('says how a page is drawn, and is no document') : null);
}

export const entryOf = (part: MailPart, refusal: Entry['refusal']): Entry => ({ name: memberName(part.name), refusal, content: () => only(part.bytes) });

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
