/** The companies that everybody knows, each as its words and what stands between them: split once for all who ask. */
import table from '../../../vocabulary/well-known-companies.json' with { type: 'json' };
import { gapBefore, splitWords, wordAt } from './words.js';

/** `E.ON`: the words `E` and `ON`; the mark before the first is empty, the one before the second `.`. */
export interface KnownName {
  readonly name: string;
  readonly words: readonly string[];
  readonly marks: readonly string[];
}

/** Matches `Lumo Vara`, `EMX 3`; not `E.ON`, `Lumo & Vara`. */
const PLAIN = /^[0-9A-Za-zÀ-ÖØ-öø-ž]+(?: [0-9A-Za-zÀ-ÖØ-öø-ž]+)*$/u;

/** The marks of names with blanks alone, by the number of their words. */
const BLANKS: (readonly string[] | undefined)[] = [];

/** Most names have blanks alone between their words, which takes no reading. */
export function knownNameOf(name: string): KnownName {
  if (PLAIN.test(name)) {
    const words = name.split(' ');
    return { name, words, marks: BLANKS[words.length] ??= words.map((_, index) => (index === 0 ? '' : ' ')) };
  }
  const parts = splitWords(name);
  const words = Array.from({ length: parts.count }, (_, index) => wordAt(parts, index));
  return { name, words, marks: words.map((_, index) => gapBefore(parts, index)) };
}

/** In the order of the table. */
export const knownNames: readonly KnownName[] = Object.values(table.names).flat().map(knownNameOf);
