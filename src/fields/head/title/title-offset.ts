import words from '../../../vocabulary/originator-words.json' with { type: 'json' };
import { printedWords } from '../../../vocabulary/printed-words.js';
import { isSentence } from '../../wording/prose.js';
import { isRequest } from '../request.js';
import { typeBook } from '../type/type-book.js';

/** Where the title begins in "Antrag: Funknetz in der Innenstadt"; null where the line names whose paper it is, or is no such line. */
export function titleOffset(text: string): number | null {
  const kind = typeBook.matchAt(text, 0);
  const colon = kind === null ? null : TITLE_BEHIND.exec(text.slice(kind.end));
  if (kind === null || colon === null) return null;
  const title = text.slice(kind.end + colon[0].length);
  return title.length < SHORTEST_TITLE || NUMBER_ONLY.test(title) || isBySomebody(title) || isRequest(title) || isSentence(title) ? null : kind.end + colon[0].length;
}

/** Matches ": "; not ":" at the end of a line. */
const TITLE_BEHIND = /^: ?(?=\p{Lu}|[„"])/u;
const SHORTEST_TITLE = 16;
/** One word with a digit. Matches "VO/FD-31.2021.064"; not "Neubau 2021". */
const NUMBER_ONLY = /^[^ \d]*\d[^ ]*$/u;

const somebody = printedWords([...words.heads, ...words.members, ...words.groups]);

/** Whose paper it is, not what about: "Gartenfraktion", "Bündnis 90/Die Grünen", "Frau Muster"; not "Bürgerpark". */
function isBySomebody(title: string): boolean {
  return title.includes('raktion') || somebody.endAt(title, 0) > 0;
}
