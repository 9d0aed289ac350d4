import { codeAt, isWordCode, smallCode } from './letters.js';
import { spellingsOf } from './spellings.js';

/**
 * Phrases of a vocabulary, found by words: the longest form wins, case is folded, and a form that ends in a letter or
 * digit does not end inside a word. It knows nothing of what the phrases mean.
 */
export interface PhraseBook<Value> {
  /** Cheap look: false where no phrase begins at `at`. */
  mayBegin(text: string, at: number): boolean;
  /** The longest phrase that begins at `at`, in a word too. */
  matchAt(text: string, at: number): Phrase<Value> | null;
  /** The phrase that is all of `text`, blanks at the ends and one closing colon or full stop aside. */
  matchWhole(text: string): Value | null;
  /** The first phrase at a word's beginning, from `from` on and before `to`. */
  find(text: string, from?: number, to?: number): FoundPhrase<Value> | null;
}

export interface Phrase<Value> {
  readonly value: Value;
  /** The form in small letters. */
  readonly form: string;
  readonly end: number;
}

export interface FoundPhrase<Value> extends Phrase<Value> {
  readonly start: number;
}

/** Blanks and a colon around a phrase. */
const SLACK = 4;

interface Entry<Value> {
  readonly form: string;
  readonly value: Value;
}

export function isWordCharacter(text: string, at: number): boolean {
  return isWordCode(codeAt(text, at));
}

function* inAllSpellings<Value>(entries: Iterable<readonly [form: string, value: Value]>): Iterable<readonly [form: string, value: Value]> {
  for (const [form, value] of entries) for (const spelling of spellingsOf(form)) yield [spelling, value];
}

export function phraseBook<Value>(entries: Iterable<readonly [form: string, value: Value]>): PhraseBook<Value> {
  const byFirstWord = new Map<number, Entry<Value>[]>();
  const whole = new Map<string, Value>();
  let longest = 0;
  for (const [form, value] of inAllSpellings(entries)) {
    const folded = form.toLowerCase();
    const word = firstWordAt(folded, 0);
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), { form: folded, value }]);
    if (!whole.has(folded)) whole.set(folded, value);
    longest = Math.max(longest, folded.length);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.form.length - a.form.length);
  const mayBegin = beginningFilter(whole.keys());
  const firsts = new Uint8Array(FILTER_SIZE);
  for (const form of whole.keys()) firsts[form.charCodeAt(0) & (FILTER_SIZE - 1)] = 1;

  const matchAt = (text: string, at: number): Phrase<Value> | null => (mayBegin(text, at) ? tryList(byFirstWord.get(firstWordAt(text, at)), text, at) : null);
  return {
    mayBegin,
    matchAt,
    matchWhole(text) {
      if (text.length > longest + SLACK || (isWordCharacter(text, 0) && !mayBegin(text, 0))) return null;
      const folded = text.trim().toLowerCase();
      return whole.get(folded) ?? (isClosing(codeAt(folded, folded.length - 1)) ? whole.get(folded.slice(0, -1).trimEnd()) : undefined) ?? null;
    },
    find(text, from = 0, to = text.length) {
      let inWord = from > 0 && isWordCharacter(text, from - 1);
      for (let at = from; at < to; at += 1) {
        const code = codeAt(text, at);
        const isWord = isWordCode(code);
        // Most places are told by their one letter.
        const found = (inWord && isWord) || firsts[smallCode(code) & (FILTER_SIZE - 1)] !== 1 ? null : matchAt(text, at);
        if (found !== null) return { value: found.value, form: found.form, end: found.end, start: at };
        inWord = isWord;
      }
      return null;
    },
  };
}

/** No form has a longer first word. */
const LONGEST_WORD = 60;

/** A number for the letters and digits from `at` on in small letters, or for the one mark there; others may have the same. */
function firstWordAt(text: string, at: number): number {
  let number = smallCode(codeAt(text, at));
  if (!isWordCharacter(text, at)) return number;
  const last = Math.min(text.length, at + LONGEST_WORD);
  for (let next = at + 1; next < last; next += 1) {
    const code = codeAt(text, next);
    if (!isWordCode(code)) break;
    number = Math.imul(number, 61) + smallCode(code);
  }
  return number | 0;
}

/** A colon or full stop, which may close a phrase that stands alone. */
const isClosing = (code: number): boolean => code === 0x3a || code === 0x2e;

const FILTER_SIZE = 0x1000;

/** Tells most places of a text by two or three characters: false where no form begins so. */
function beginningFilter(forms: Iterable<string>): (text: string, at: number) => boolean {
  const singles = new Uint8Array(FILTER_SIZE);
  const pairs = new Uint8Array(FILTER_SIZE);
  const triples = new Uint8Array(FILTER_SIZE);
  for (const form of forms) {
    const first = form.charCodeAt(0);
    const pair = placeOf(first, form, 1);
    if (form.length < 2) singles[first & (FILTER_SIZE - 1)] = 1;
    else if (form.length === 2) pairs[pair] = WHOLE;
    else {
      pairs[pair] = Math.max(BEGUN, pairs[pair] ?? 0);
      triples[placeOf(pair, form, 2)] = 1;
    }
  }
  return (text, at) => {
    const first = smallCode(codeAt(text, at));
    const pair = placeOf(first, text, at + 1);
    const found = pairs[pair];
    return found === WHOLE || (found === BEGUN && triples[placeOf(pair, text, at + 2)] === 1) || singles[first & (FILTER_SIZE - 1)] === 1;
  };
}

/** What two characters are: the beginning of longer forms, or a form themselves. */
const BEGUN = 1;
const WHOLE = 2;

/** The place in the filter of what comes before and the character at `at`. */
function placeOf(before: number, text: string, at: number): number {
  return (Math.imul(before, 61) + smallCode(codeAt(text, at))) & (FILTER_SIZE - 1);
}

function tryList<Value>(list: readonly Entry<Value>[] | undefined, text: string, at: number): Phrase<Value> | null {
  if (list === undefined) return null;
  for (const { form, value } of list) {
    const end = at + form.length;
    if (!standsAt(form, text, at) || (isWordCharacter(form, form.length - 1) && isWordCharacter(text, end))) continue;
    return { value, form, end };
  }
  return null;
}

function standsAt(form: string, text: string, at: number): boolean {
  if (at + form.length > text.length) return false;
  for (let index = 0; index < form.length; index += 1) {
    if (smallCode(codeAt(text, at + index)) !== codeAt(form, index)) return false;
  }
  return true;
}
