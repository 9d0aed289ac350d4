import { isDigitCode } from '../vocabulary/letters.js';
import { foldedLetter, NO_LETTERS, withFolded } from '../vocabulary/word-hash.js';
/**
 * The clean text as a row of words with offsets, split once for all recognizers of names. A word is a run of letters and
 * digits with inner hyphens, apostrophes and gender stars; marks and blanks lie between words. Offsets are UTF-16 code
 * units. This does not know what any word means.
 */
export interface Words {
  readonly text: string;
  /** The code units of the text: an array is read much faster than a string. */
  readonly codes: Uint16Array;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** CAPITAL, HYPHEN, ODD and DOTTED of each word as bits. */
  readonly signs: Uint8Array;
  /** The indexes of the words that have signs, rising: who looks for names need not look at the others. */
  readonly signed: Int32Array;
  /** The number of each word's letters, as `wordHash` tells it, for tables that are asked without a copy of the word. */
  readonly hashes: Int32Array;
  /** Copies of the words that were asked for so far: rules look at the few words around a name again and again. */
  readonly copies: (string | undefined)[];
  /** Where lines start that cannot go on the line before them, as items of lists; none where nothing tells. */
  readonly fresh: ReadonlySet<number>;
}

/** The word begins with a capital from A to Z or of Latin-1. */
export const CAPITAL = 1;
/** Some hyphen (U+002D) is part of the word. */
export const HYPHEN = 2;
/** The word has characters beyond Latin-1, or inner marks behind which another name may begin: `d'Auland`, `Rat*Innen`. */
export const ODD = 4;
/** Some full stop or comma is part of the word: `con.pro`, `7,5`. */
export const DOTTED = 8;
const SIGN_BITS = 4;
const ALL_SIGNS = (1 << SIGN_BITS) - 1;

/** What a code unit is, in the bits above its letter (`foldedLetter`): the signs that it gives to a word, and these. */
const LETTER_BITS = 8;
const LETTER_MASK = 0xff;
const WORD = 0x1000;
/** A mark that is part of a word where it joins what stands on both sides. */
const MARK = 0x2000;
const UPPER_BIT = 14;
const KINDS = new Uint16Array(0x10000);
const LATIN_1_END = 0x100;

/** Codes of words: Greek, Cyrillic and Latin with accents beyond the first part count as letters, punctuation from U+2000 does not. */
function isOfWords(code: number): boolean {
  if (code >= 0x300) return code < 0x2000 || (code >= 0x3040 && code < 0xe000);
  const sign = String.fromCharCode(code);
  return (sign >= '0' && sign <= '9') || sign.toLowerCase() !== sign.toUpperCase();
}

const isLower = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
const isUpper = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

for (let code = 0; code < KINDS.length; code += 1) {
  const odd = code >= LATIN_1_END ? ODD << LETTER_BITS : 0;
  KINDS[code] = foldedLetter(code) | (isOfWords(code) ? WORD | odd | (isUpper(code) ? CAPITAL << UPPER_BIT : 0) : 0);
}
for (const [mark, sign] of [[0x2d, HYPHEN], [0x2e, DOTTED], [0x2c, DOTTED], [0x2010, ODD], [0x2011, ODD], [0x27, ODD], [0x2019, ODD], [0x2a, ODD]] as const) KINDS[mark] = foldedLetter(mark) | MARK | (sign << LETTER_BITS);

/** Whether the mark at `at` joins what stands on both sides of it: `St-Ir`, `con.pro`, `7,5`. */
function joins(codes: Uint16Array, at: number, length: number): boolean {
  const code = codes[at] ?? 0;
  const before = codes[at - 1] ?? 0;
  const after = at + 1 < length ? codes[at + 1] ?? 0 : 0;
  if (code === 0x2e) return (isLower(before) && isLower(after)) || (isDigitCode(before) && isDigitCode(after));
  if (code === 0x2c) return isDigitCode(before) && isDigitCode(after);
  return ((KINDS[before] ?? 0) & (KINDS[after] ?? 0) & WORD) !== 0;
}

const NOWHERE: ReadonlySet<number> = new Set();

/** Texts of so many code units are split in one piece. */
const ROOM = 1 << 18;

/** @param fresh as in `Words`; none where nothing tells. */
export const splitWords = (text: string, fresh: ReadonlySet<number> = NOWHERE): Words => (text.length <= ROOM ? wordsOf(text, fresh) : wordsOfPieces(text, fresh));

/**
 * Code units and words before they are copied for a text: of it only what it needs is kept. They stay where they are, so
 * that the engine knows their places and need not ask for them at every letter.
 */
const CODES = new Uint16Array(ROOM);
const CODE_BYTES = Buffer.from(CODES.buffer);
const { starts: STARTS, ends: ENDS, signs: SIGNS, signed: SIGNED, hashes: HASHES } = columnsOf((ROOM >> 1) + 1);

/** @param text no longer than ROOM; between two words there is at least one character. */
function wordsOf(text: string, fresh: ReadonlySet<number>): Words {
  CODE_BYTES.write(text, 'utf16le');
  const { length } = text;
  let count = 0;
  let signs = 0;
  for (let at = 0; at < length; at += 1) {
    const first = KINDS[CODES[at] ?? 0] ?? 0;
    if ((first & WORD) === 0) continue;
    STARTS[count] = at;
    let seen = first;
    let hash = withFolded(NO_LETTERS, first & LETTER_MASK);
    for (at += 1; at < length; at += 1) {
      const kind = KINDS[CODES[at] ?? 0] ?? 0;
      if ((kind & WORD) === 0 && ((kind & MARK) === 0 || !joins(CODES, at, length))) break;
      seen |= kind;
      hash = withFolded(hash, kind & LETTER_MASK);
    }
    ENDS[count] = at;
    // Sums instead of questions: which word has a sign cannot be foreseen.
    const sign = ((seen >> LETTER_BITS) & (HYPHEN | ODD | DOTTED)) | ((first >> UPPER_BIT) & CAPITAL);
    SIGNS[count] = sign;
    SIGNED[signs] = count;
    signs += (sign + ALL_SIGNS) >> SIGN_BITS;
    HASHES[count] = hash;
    count += 1;
  }
  return { text, codes: CODES.slice(0, length), count, starts: STARTS.slice(0, count), ends: ENDS.slice(0, count), signs: SIGNS.slice(0, count), signed: SIGNED.slice(0, signs), hashes: HASHES.slice(0, count), copies: new Array<string | undefined>(count), fresh };
}

/** The words of a longer text, split at blanks. */
function wordsOfPieces(text: string, fresh: ReadonlySet<number>): Words {
  const pieces: { readonly from: number; readonly words: Words }[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfPiece(text, from);
    pieces.push({ from, words: wordsOf(text.slice(from, to), NOWHERE) });
  }
  const codes = new Uint16Array(text.length);
  const count = pieces.reduce((sum, { words }) => sum + words.count, 0);
  const { starts, ends, signs, signed, hashes } = columnsOf(count);
  let at = 0;
  let signedAt = 0;
  for (const { from, words } of pieces) {
    const before = at;
    codes.set(words.codes, from);
    starts.set(words.starts.map((start) => start + from), at);
    ends.set(words.ends.map((end) => end + from), at);
    signs.set(words.signs, at);
    signed.set(words.signed.map((index) => index + before), signedAt);
    signedAt += words.signed.length;
    hashes.set(words.hashes, at);
    at += words.count;
  }
  return { text, codes, count, starts, ends, signs, signed: signed.slice(0, signedAt), hashes, copies: new Array<string | undefined>(count), fresh };
}

const BLANK = 0x20;

/** Behind the last blank that there is room for; where there is none, a word is cut. */
function endOfPiece(text: string, from: number): number {
  const most = from + ROOM;
  if (most >= text.length) return text.length;
  let to = most;
  while (to > from && text.charCodeAt(to - 1) > BLANK) to -= 1;
  return to > from ? to : most;
}

type Columns = Pick<Words, 'starts' | 'ends' | 'signs' | 'signed' | 'hashes'>;

function columnsOf(count: number): Columns {
  return { starts: new Int32Array(count), ends: new Int32Array(count), signs: new Uint8Array(count), signed: new Int32Array(count), hashes: new Int32Array(count) };
}
