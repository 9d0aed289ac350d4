/**
 * Tells by a hash of its letters that a stretch of text is no name and no first word of one, so that most words of a
 * text need no copy and no look-up. Lets some wrong ones pass and never holds back a right one; capitals and small
 * letters are alike to it.
 */
export interface NameFilter {
  /** False if nothing that was added reads like the text from `start` to `end`. */
  mayBe(text: string, start: number, end: number): boolean;
  add(name: string, start: number, end: number): void;
}

const SIZE = 1 << 21;
/** From here on capitals and small letters differ in other ways than by one bit: all these letters are alike. */
const PLAIN_END = 0xff;

export function nameFilter(): NameFilter {
  const seen = new Uint8Array(SIZE >> 3);
  return {
    mayBe(text, start, end) {
      const code = hash(text, start, end);
      return ((seen[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
    },
    add(name, start, end) {
      const code = hash(name, start, end);
      seen[code >> 3] = (seen[code >> 3] ?? 0) | (1 << (code & 7));
    },
  };
}

function hash(text: string, start: number, end: number): number {
  let value = end - start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    value = Math.imul(value ^ (code < PLAIN_END ? code | 0x20 : PLAIN_END), 0x01000193);
  }
  return (value ^ (value >>> 15)) & (SIZE - 1);
}
