import words from './small-words.json' with { type: 'json' };
import { codeAt, isLetterCode } from './letters.js';

/** Small words between the others of a name or a title. */
const joining: ReadonlySet<string> = new Set(words.joining);
const open: ReadonlySet<string> = new Set([...words.joining, ...words.open]);

/** "und", "der", "am": in small letters where all others have a capital. */
export const isJoiningWord = (word: string): boolean => joining.has(word);

/** "Antwort auf die Anfrage zur": no name or title ends in such a word. */
export function endsInSmallWord(text: string): boolean {
  let start = text.length;
  while (text.length - start <= LONGEST && isLetterCode(codeAt(text, start - 1))) start -= 1;
  return open.has(text.slice(start));
}

/** "aus der Sitzung des Rates": the rest of what stands above. */
export function beginsWithSmallWord(text: string): boolean {
  const blank = text.indexOf(' ');
  return blank > 0 && blank <= LONGEST && open.has(text.slice(0, blank));
}

const LONGEST = Math.max(...[...open].map(({ length }) => length));
