import { codeAt, isLetterCode } from './letters.js';
import { spellingsOf } from './spellings.js';

/**
 * Forms of a vocabulary as they are printed, capital and small letters apart: "Beschluss:" heads a part, "beschluss:" is
 * the end of a broken word. The longest form wins; behind one that ends in a letter stands none. A form that begins small
 * may open a line, and so begin with a capital too.
 */
export interface PrintedBook<Value> {
  /** The longest form that begins at `at`. */
  matchAt(text: string, at: number): { readonly value: Value; readonly end: number } | null;
}

/** The same of forms that all say the same. */
export interface PrintedWords {
  /** Where the longest form that begins at `at` ends; -1 if none begins there. */
  endAt(text: string, at: number): number;
}

interface Entry<Value> {
  readonly form: string;
  readonly value: Value;
}

export function printedBook<Value>(entries: Iterable<readonly [form: string, value: Value]>): PrintedBook<Value> {
  const byBeginning = new Map<number, Entry<Value>[]>();
  const beginnings = new Uint8Array(BEGINNINGS);
  const all = [...entries].flatMap(([form, value]) => [...new Set(spellingsOf(form).flatMap((spelling) => [spelling, spelling.charAt(0).toUpperCase() + spelling.slice(1)]))].map((printed) => ({ form: printed, value })));
  for (const entry of all.sort((a, b) => b.form.length - a.form.length)) {
    const beginning = beginningOf(entry.form, 0);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), entry]);
    beginnings[beginning] = 1;
  }
  return {
    matchAt(text, at) {
      const beginning = beginningOf(text, at);
      if (beginnings[beginning] !== 1) return null;
      for (const { form, value } of byBeginning.get(beginning) ?? []) {
        const end = at + form.length;
        if (text.startsWith(form, at) && !(isLetterCode(codeAt(form, form.length - 1)) && isLetterCode(codeAt(text, end)))) return { value, end };
      }
      return null;
    },
  };
}

export function printedWords(forms: Iterable<string>): PrintedWords {
  const book = printedBook([...forms].map((form) => [form, form]));
  return { endAt: (text, at) => book.matchAt(text, at)?.end ?? -1 };
}

const BEGINNINGS = 0x1000;

/** A small number for the first two characters: most places are told by theirs. */
function beginningOf(text: string, at: number): number {
  return (Math.imul(codeAt(text, at), 61) + codeAt(text, at + 1)) & (BEGINNINGS - 1);
}
