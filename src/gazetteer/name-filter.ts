import { withLetter } from '../vocabulary/word-hash.js';

/**
 * Tells by the numbers of words (`wordHash`) that they are no name and no first word of one, so that most words of a
 * text need no copy and no look-up. Lets some wrong ones pass and never holds back a right one; capitals and small
 * letters are alike to it.
 */
export interface NameFilter {
  /** False if no name that was added is the word. */
  mayBe(hash: number): boolean;
  /** False if no name of several words begins with the word. */
  mayOpen(hash: number): boolean;
  /** False if no name of several words begins with the word and goes on with a word that begins with the letter. */
  mayGoOn(hash: number, letter: number): boolean;
  add(hash: number): void;
  addOpening(hash: number, letter: number): void;
}

/** Bits for about a hundred thousand names. */
const NAMES = 1 << 21;
const OPENERS = 1 << 16;
const OPENINGS = 1 << 17;

export function nameFilter(): NameFilter {
  const names = new Uint8Array(NAMES >> 3);
  const openers = new Uint8Array(OPENERS >> 3);
  const openings = new Uint8Array(OPENINGS >> 3);
  return {
    mayBe: (hash) => isSet(names, mixed(hash)) && isSet(names, other(hash)),
    mayOpen: (hash) => isSet(openers, mixed(hash)),
    mayGoOn: (hash, letter) => isSet(openings, mixed(withLetter(hash, letter))),
    add(hash) {
      set(names, mixed(hash));
      set(names, other(hash));
    },
    addOpening(hash, letter) {
      set(openers, mixed(hash));
      set(openings, mixed(withLetter(hash, letter)));
    },
  };
}

/** The upper bits count as well. */
const mixed = (hash: number): number => hash ^ (hash >>> 15);
/** A second place for each name: hardly another word has both. */
const other = (hash: number): number => mixed(Math.imul(hash, 0x9e3779b1));

/** A table of bits has a power of two of bytes. */
const isSet = (bits: Uint8Array, place: number): boolean => ((bits[(place >> 3) & (bits.length - 1)] ?? 0) & (1 << (place & 7))) !== 0;

function set(bits: Uint8Array, place: number): void {
  const byte = (place >> 3) & (bits.length - 1);
  bits[byte] = (bits[byte] ?? 0) | (1 << (place & 7));
}
