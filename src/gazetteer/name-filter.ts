/**
 * Tells by the first four characters that no name can begin here, so that most words of a text need no look-up. Lets some
 * wrong ones pass and never holds back a right one; capitals and small letters are alike to it.
 */
export interface NameFilter {
  /** @param text read from `start` on; characters that are no letters count as the word's end. */
  mayBegin(text: string, start: number): boolean;
  add(name: string): void;
}

const SIZE = 1 << 18;
const LENGTH = 4;
const LATIN_1 = 0x100;

export function nameFilter(): NameFilter {
  const seen = new Uint8Array(SIZE);
  return {
    mayBegin: (text, start) => seen[hash(text, start)] === 1,
    add(name) {
      seen[hash(name, 0)] = 1;
    },
  };
}

/** False for NaN, which is the code behind the text's end. */
const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250);

function hash(text: string, start: number): number {
  let value = 0;
  for (let at = start; at < start + LENGTH; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetterCode(code)) break;
    value = Math.imul(value, 61) + (code < LATIN_1 ? code | 32 : code & ~1);
  }
  return value & (SIZE - 1);
}
