import voteWords from '../../../vocabulary/vote-words.json' with { type: 'json' };
import { printedWords } from '../../../vocabulary/printed-words.js';

/** What a vote or a result is about: "Antrag", "Vorlage", "Beschlussfassung". */
export const objects: ReadonlySet<string> = new Set([...voteWords.objects, ...voteWords.subjects]);
const objectWords = printedWords(objects);

/** The outcome behind what was decided on: "zurückgestellt" of "Vorlage zurückgestellt". */
export function behindObject(text: string): string {
  const end = objectWords.endAt(text, 0);
  return end > 0 && SMALL_WORD.test(text.slice(end)) ? text.slice(end + 1) : text;
}

/** Matches " zurückgestellt"; not " Nr. 3". */
const SMALL_WORD = /^ \p{Ll}/u;
