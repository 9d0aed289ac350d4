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

const papers = printedWords([...voteWords.objects.filter((word) => !voteWords.besidePaper.includes(word))]);
const others = printedWords([...voteWords.subjects, ...voteWords.besidePaper]);

/** What became of the paper that is named before it: "abgelehnt" of "Antrag abgelehnt"; null for "Änderungsantrag abgelehnt". */
export function behindPaper(text: string): string | null {
  const end = papers.endAt(text, 0);
  return end > 0 && SMALL_WORD.test(text.slice(end)) ? text.slice(end + 1) : null;
}

/** Whether a text begins with what is decided on beside the paper: "Vertagung abgelehnt", "Punkt 3 abgelehnt". */
export function isBesidePaper(text: string): boolean {
  return others.endAt(text, 0) > 0;
}

/** Matches " zurückgestellt"; not " Nr. 3". */
const SMALL_WORD = /^ \p{Ll}/u;
