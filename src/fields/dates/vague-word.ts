/**
 * `Anfang`, `Mitte`, `Ende` directly before a month or year make it approximate; `Ende des Jahres` does not stand directly before.
 */
import words from '../../vocabulary/date-words.json' with { type: 'json' };
import { codeAt } from '../../vocabulary/letters.js';

// "Ende " matches; "Ende" does not.
const WORD = /(?<word>\p{L}{4,8})(?<blanks>\s{1,3})$/u;
const VAGUE_WORDS: ReadonlySet<string> = new Set(words.vague);

/** Most words before a place touch it: "(2020". */
const mayBeBlank = (code: number): boolean => code <= LAST_BLANK || code >= FIRST_ODD_BLANK;
const LAST_BLANK = 0x20;
const FIRST_ODD_BLANK = 0xa0;

/** The number of characters that the word and its blanks take up before the place, 0 if there is none. */
export function vagueWordLength(text: string, start: number): number {
  if (!mayBeBlank(codeAt(text, start - 1))) return 0;
  const groups = WORD.exec(text.slice(Math.max(0, start - 12), start))?.groups;
  const word = groups?.['word'] ?? '';
  return VAGUE_WORDS.has(word.toLowerCase()) ? word.length + (groups?.['blanks']?.length ?? 0) : 0;
}
