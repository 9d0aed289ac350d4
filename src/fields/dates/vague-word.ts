/**
 * `Anfang`, `Mitte`, `Ende` directly before a month or year make it approximate; `Ende des Jahres` does not stand directly before.
 */
import words from '../../vocabulary/date-words.json' with { type: 'json' };

// "Ende " matches; "Ende" does not.
const WORD = /(?<word>\p{L}{4,8})(?<blanks>\s{1,3})$/u;
const VAGUE_WORDS: ReadonlySet<string> = new Set(words.vague);

/** The number of characters that the word and its blanks take up before the place, 0 if there is none. */
export function vagueWordLength(text: string, start: number): number {
  const groups = WORD.exec(text.slice(Math.max(0, start - 12), start))?.groups;
  const word = groups?.['word'] ?? '';
  return VAGUE_WORDS.has(word.toLowerCase()) ? word.length + (groups?.['blanks']?.length ?? 0) : 0;
}
