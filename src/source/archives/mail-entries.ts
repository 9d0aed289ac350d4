import type { Entry } from './entry.js';
import type { Mail } from './parse-mail.js';
import { memberName } from './refuse-name.js';

/** What is attached to a mail, in its order. */
export function* mailEntries(mail: Mail): Generator<Entry> {
  for (const part of mail.parts) {
    yield { name: memberName(part.name), refusal: null, content: () => only(part.bytes) };
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
