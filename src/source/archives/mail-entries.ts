import { unsupported, type Entry } from './entry.js';
import type { Mail } from './parse-mail.js';
import { memberName } from './refuse-name.js';

/** What saved pages have beside them. Matches "text/css" and "application/javascript"; not "text/html". */
const DRAWING = /^(?:text|application)\/(?:css|(?:x-)?javascript|ecmascript)/iu;

/** What is attached to a mail, in its order. */
export function* mailEntries(mail: Mail): Generator<Entry> {
  for (const part of mail.parts) {
    yield { name: memberName(part.name), refusal: DRAWING.test(part.mediaType) ? unsupported('says how a page is drawn, and is no document') : null, content: () => only(part.bytes) };
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
