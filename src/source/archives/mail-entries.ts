import { refuseName, memberName } from './refuse-name.js';
import type { Entry } from './entry.js';
import type { Mail } from './parse-mail.js';

/** What is attached to a mail, in its order. */
export function* mailEntries(mail: Mail): Generator<Entry> {
  for (const part of mail.parts) {
    const name = memberName(part.name);
    yield { name, refusal: refuseName(name), content: () => only(part.bytes) };
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
