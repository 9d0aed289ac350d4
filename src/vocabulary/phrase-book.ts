/**
 * Phrases of a vocabulary, found by words: the longest form wins, case is folded, and a form that ends in a letter or
 * digit does not end inside a word. It knows nothing of what the phrases mean.
 */
export interface PhraseBook<Value> {
  /** The longest phrase that begins at `at` in a lower-cased text. */
  matchAt(lower: string, at: number): Phrase<Value> | null;
  /** The phrase that is all of `text`, blanks at the ends and one closing colon or full stop aside. */
  matchWhole(text: string): Value | null;
  /** The first phrase at a word's beginning in a lower-cased text, from `from` on. */
  find(lower: string, from?: number): FoundPhrase<Value> | null;
}

export interface Phrase<Value> {
  readonly value: Value;
  readonly form: string;
  readonly end: number;
}

export interface FoundPhrase<Value> extends Phrase<Value> {
  readonly start: number;
}

/** First characters are told apart by their code, folded into this many places. */
const FIRST_CODES = 1024;

/** Blanks and a colon around a phrase. */
const SLACK = 4;

interface Entry<Value> {
  readonly form: string;
  readonly value: Value;
}

/** Matches "ä" and "7"; not "." or " ". */
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return at >= 0 && at < text.length && WORD_CHARACTER.test(text.charAt(at));
}

export function phraseBook<Value>(entries: Iterable<readonly [form: string, value: Value]>): PhraseBook<Value> {
  const byBeginning = new Map<string, Entry<Value>[]>();
  const whole = new Map<string, Value>();
  let longest = 0;
  for (const [form, value] of entries) {
    const folded = form.toLowerCase();
    const beginning = folded.slice(0, 2);
    const list = byBeginning.get(beginning) ?? [];
    list.push({ form: folded, value });
    byBeginning.set(beginning, list);
    if (!whole.has(folded)) whole.set(folded, value);
    longest = Math.max(longest, folded.length);
  }
  const firsts = new Uint8Array(FIRST_CODES);
  for (const beginning of byBeginning.keys()) firsts[beginning.charCodeAt(0) % FIRST_CODES] = 1;
  for (const list of byBeginning.values()) list.sort((a, b) => b.form.length - a.form.length);

  const singles = new Map<string, Entry<Value>[]>();
  for (const [form, value] of whole) if (form.length === 1) singles.set(form, [{ form, value }]);

  const matchAt = (lower: string, at: number): Phrase<Value> | null => {
    if (firsts[lower.charCodeAt(at) % FIRST_CODES] !== 1) return null;
    const found = tryList(byBeginning.get(lower.slice(at, at + 2)), lower, at);
    return found ?? tryList(singles.get(lower.charAt(at)), lower, at);
  };
  return {
    matchAt,
    matchWhole(text) {
      if (text.length > longest + SLACK) return null;
      const folded = text.trim().toLowerCase();
      return whole.get(folded) ?? whole.get(folded.replace(CLOSING, '').trimEnd()) ?? null;
    },
    find(lower, from = 0) {
      for (let at = from; at < lower.length; at += 1) {
        if (firsts[lower.charCodeAt(at) % FIRST_CODES] !== 1 || (at > 0 && isWordCharacter(lower, at - 1) && isWordCharacter(lower, at))) continue;
        const found = matchAt(lower, at);
        if (found !== null) return { ...found, start: at };
      }
      return null;
    },
  };
}

/** What may close a phrase that stands alone. Matches ":" at the end; not ":" inside. */
const CLOSING = /[:.]$/u;

function tryList<Value>(list: readonly Entry<Value>[] | undefined, lower: string, at: number): Phrase<Value> | null {
  for (const { form, value } of list ?? []) {
    if (!lower.startsWith(form, at)) continue;
    const end = at + form.length;
    if (isWordCharacter(form, form.length - 1) && isWordCharacter(lower, end)) continue;
    return { value, form, end };
  }
  return null;
}
