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
  /** Indexes of the words with a capital first letter, and those words: every anchor but some legal forms is one. */
  readonly capitals: readonly number[];
  readonly capitalWords: readonly string[];
}

const LETTER = 1;
const DIGIT = 2;
const KINDS = new Uint8Array(0x300);
for (let code = 0; code < KINDS.length; code += 1) {
  const sign = String.fromCharCode(code);
  if (sign >= '0' && sign <= '9') KINDS[code] = DIGIT;
  else if (sign.toLowerCase() !== sign.toUpperCase()) KINDS[code] = LETTER;
}

/** Greek, Cyrillic and Latin with accents beyond the table count as letters, punctuation from U+2000 does not. */
function kindOf(code: number): number {
  if (code < 0x300) return KINDS[code] ?? 0;
  return code < 0x2000 || (code >= 0x3040 && code < 0xe000) ? LETTER : 0;
}

const HYPHEN = 0x2d;
const isInnerMark = (code: number): boolean =>
  code === HYPHEN || code === 0x2010 || code === 0x2011 || code === 0x27 || code === 0x2019 || code === 0x2a;
const isLower = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
const isUpper = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether the mark at `at` joins what stands on both sides of it: `St-Ir`, `con.pro`, `7,5`. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isInnerMark(code)) return kindOf(before) !== 0 && kindOf(after) !== 0;
  if (code === 0x2e) return (isLower(before) && isLower(after)) || (isDigit(before) && isDigit(after));
  return code === 0x2c && isDigit(before) && isDigit(after);
}

/** Ends of one word that starts at `start`. */
function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && (kindOf(text.charCodeAt(at)) !== 0 || joins(text, at))) at += 1;
  return at;
}

export function splitWords(text: string): Words {
  let starts = new Int32Array(Math.max(16, text.length >> 2));
  let ends = new Int32Array(starts.length);
  const capitals: number[] = [];
  const capitalWords: string[] = [];
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (kindOf(text.charCodeAt(at)) === 0) continue;
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = at;
    const capital = isUpper(text.charCodeAt(at));
    at = endOfWord(text, at);
    ends[count] = at;
    if (capital) {
      capitals.push(count);
      capitalWords.push(text.slice(starts[count], at));
    }
    count += 1;
  }
  return { text, count, starts, ends, capitals, capitalWords };
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
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
