/**
 * Says why a mail is not taken apart. Each line and each part costs the parser far more than its bytes, and a mail is taken
 * apart before the documents in it can be given up one by one. It looks at the bytes, and decodes nothing.
 */
const MOST_LINES = 2_000_000;
const MOST_PARTS = 10_000;
const LINE_END = 0x0a;
/** What a line begins with that parts a mail, and few other lines. */
const PART = Buffer.from('\n--');

export function refuseMail(bytes: Uint8Array): string | null {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (exceeds(mail, LINE_END, MOST_LINES)) return `it has more than ${MOST_LINES} lines`;
  return exceeds(mail, PART, MOST_PARTS) ? `it has more than ${MOST_PARTS} parts` : null;
}

function exceeds(mail: Buffer, what: number | Uint8Array, most: number): boolean {
  let count = 0;
  for (let at = mail.indexOf(what); at >= 0; at = mail.indexOf(what, at + 1)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}
