/**
 * Tells by a hash of its letters that a stretch of text is no name and no first word of one, so that most words of a
 * text need no copy and no look-up. Lets some wrong ones pass and never holds back a right one; capitals and small
 * letters are alike to it.
 */
export interface NameFilter {
  /** False if nothing that was added reads like the text from `start` to `end`. */
  mayBe(text: string, start: number, end: number): boolean;
  add(name: string, start: number, end: number): void;
  /** False if no name of several words begins with the text from `start` to `end` and goes on with a word that begins with the letter. */
  mayGoOn(text: string, start: number, end: number, letter: number): boolean;
  addOpening(name: string, end: number, letter: number): void;
}

const SIZE = 1 << 21;
/** Outer letters and lengths: they spare most words the reading of all their letters. */
const SHAPES = 1 << 19;
const OPENINGS = 1 << 16;
/** From here on capitals and small letters differ in other ways than by one bit: all these letters are alike. */
const PLAIN_END = 0xff;

export function nameFilter(): NameFilter {
  const seen = new Uint8Array(SIZE >> 3);
  const shapes = new Uint8Array(SHAPES >> 3);
  const openings = new Uint8Array(OPENINGS >> 3);
  return {
    mayBe: (text, start, end) => isSet(shapes, shapeOf(text, start, end)) && isSet(seen, hash(text, start, end) & (SIZE - 1)),
    add(name, start, end) {
      set(shapes, shapeOf(name, start, end));
      set(seen, hash(name, start, end) & (SIZE - 1));
    },
    mayGoOn: (text, start, end, letter) => isSet(openings, openingOf(text, start, end, letter)),
    addOpening: (name, end, letter) => set(openings, openingOf(name, 0, end, letter)),
  };
}

const isSet = (bits: Uint8Array, code: number): boolean => ((bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;

function set(bits: Uint8Array, code: number): void {
  bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
}

const plain = (code: number): number => (code < PLAIN_END ? code | 0x20 : PLAIN_END);

/** First, second and last letter and the length. */
function shapeOf(text: string, start: number, end: number): number {
  const second = end > start + 1 ? plain(text.charCodeAt(start + 1)) : 0;
  const value = Math.imul(Math.imul(Math.imul(plain(text.charCodeAt(start)), 0x1f35) + second, 0x1f35) + plain(text.charCodeAt(end - 1)), 0x1f35) + end - start;
  return (value ^ (value >>> 13)) & (SHAPES - 1);
}

function openingOf(text: string, start: number, end: number, letter: number): number {
  const value = Math.imul(hash(text, start, end) ^ plain(letter), 0x01000193);
  return (value ^ (value >>> 13)) & (OPENINGS - 1);
}

function hash(text: string, start: number, end: number): number {
  let value = end - start;
  for (let at = start; at < end; at += 1) {
    value = Math.imul(value ^ plain(text.charCodeAt(at)), 0x01000193);
  }
  return value ^ (value >>> 15);
}
