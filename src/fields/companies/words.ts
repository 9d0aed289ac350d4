/**
 * The text as a row of words with offsets, so that names can be grown word by word to the left and to the right.
 * A word is a run of letters and digits with inner hyphens, apostrophes and gender stars; marks and blanks lie between
 * words. This does not know what a company is.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** CAPITAL and HYPHEN of each word as bits. */
  readonly signs: Uint8Array;
}

/** The word begins with a capital: every anchor but some legal forms does. */
export const CAPITAL = 1;
/** Some hyphen (U+002D) is part of the word. */
export const HYPHEN = 2;

const WORD = 1;
/** A mark that is part of a word where it joins what stands on both sides. */
const MARK = 2;
const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < 0x300; code += 1) {
  const sign = String.fromCharCode(code);
  if ((sign >= '0' && sign <= '9') || sign.toLowerCase() !== sign.toUpperCase()) KINDS[code] = WORD;
}
// Greek, Cyrillic and Latin with accents beyond the first part count as letters, punctuation from U+2000 does not.
KINDS.fill(WORD, 0x300, 0x2000).fill(WORD, 0x3040, 0xe000);
for (const code of [0x2d, 0x2010, 0x2011, 0x27, 0x2019, 0x2a, 0x2e, 0x2c]) KINDS[code] = MARK;

const isWordCode = (code: number): boolean => KINDS[code] === WORD;
const HYPHEN_CODE = 0x2d;
const isInnerMark = (code: number): boolean =>
  code === HYPHEN_CODE || code === 0x2010 || code === 0x2011 || code === 0x27 || code === 0x2019 || code === 0x2a;
const isLower = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
const isUpper = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether the mark at `at` joins what stands on both sides of it: `St-Ir`, `con.pro`, `7,5`. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isInnerMark(code)) return isWordCode(before) && isWordCode(after);
  if (code === 0x2e) return (isLower(before) && isLower(after)) || (isDigit(before) && isDigit(after));
  return code === 0x2c && isDigit(before) && isDigit(after);
}

export function splitWords(text: string): Words {
  let starts = new Int32Array(Math.max(16, text.length >> 2));
  let ends = new Int32Array(starts.length);
  let signs = new Uint8Array(starts.length);
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const first = text.charCodeAt(at);
    if (KINDS[first] !== WORD) continue;
    if (count === starts.length) {
      starts = grown(starts, new Int32Array(count * 2));
      ends = grown(ends, new Int32Array(count * 2));
      signs = grown(signs, new Uint8Array(count * 2));
    }
    starts[count] = at;
    let sign = isUpper(first) ? CAPITAL : 0;
    for (at += 1; at < length; at += 1) {
      const code = text.charCodeAt(at);
      const kind = KINDS[code];
      if (kind === WORD) continue;
      if (kind !== MARK || !joins(text, at)) break;
      if (code === HYPHEN_CODE) sign |= HYPHEN;
    }
    ends[count] = at;
    signs[count] = sign;
    count += 1;
  }
  return { text, count, starts, ends, signs };
}

function grown<Column extends Int32Array | Uint8Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

export const startOf = (words: Words, index: number): number => words.starts[index] ?? words.text.length;
export const endOf = (words: Words, index: number): number => words.ends[index] ?? words.text.length;

/** The word, "" beyond either end. */
export function wordAt(words: Words, index: number): string {
  return index < 0 || index >= words.count ? '' : words.text.slice(startOf(words, index), endOf(words, index));
}

/** What stands between the word before `index` and the word `index`. */
export function gapBefore(words: Words, index: number): string {
  const from = index <= 0 ? 0 : endOf(words, index - 1);
  const to = index >= words.count ? words.text.length : startOf(words, index);
  return to - from > LONGEST_GAP ? PARTING_GAP : words.text.slice(from, to);
}

/** A gap so long that nobody reads a name over it; it is not copied, so that runs of dots or blanks cost nothing. */
const LONGEST_GAP = 60;
const PARTING_GAP = '\n\n';

/** Index of the first word that starts at or after the offset. */
export function firstWordFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(words, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
