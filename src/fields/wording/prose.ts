import words from '../../vocabulary/prose-words.json' with { type: 'json' };
import { codeAt, isLetterCode } from '../../vocabulary/letters.js';
import { wordSet } from '../../vocabulary/word-set.js';
import { isOffice } from './row-words.js';

/** Tells a sentence from the name of a thing: by its opening word or by a finite verb in it. A word is letters and hyphens. */
const openings = wordSet(words.openings);
const verbs = wordSet(words.verbs);

/** Whether a finite verb stands in a text. */
export function hasVerb(text: string): boolean {
  return look(text).verb;
}

export function isSentence(text: string): boolean {
  const { verb, opens } = look(text);
  return verb || (opens && !isOffice(text));
}

/** Looks at the words up to the first verb. */
function look(text: string): { readonly verb: boolean; readonly opens: boolean } {
  let opens: boolean | null = null;
  const { length } = text;
  for (let start = 0; start < length; start += 1) {
    if (!isPartOfWord(codeAt(text, start))) continue;
    let end = start + 1;
    while (isPartOfWord(codeAt(text, end))) end += 1;
    if (verbs.has(text, start, end) && !NO_VERBS.some((form) => text.startsWith(form, start))) return { verb: true, opens: opens === true };
    opens ??= openings.has(text, start, end);
    start = end;
  }
  return { verb: false, opens: opens === true };
}

/** With a capital: "Fragen der Einwohner" names a thing, and "Behandelt in der Sitzung" opens no sentence. */
const NO_VERBS: readonly string[] = ['Fragen', 'Behandelt'];
const isPartOfWord = (code: number): boolean => isLetterCode(code) || code === 0x2d;

/** Behind a name a capital article opens a sentence, though an office may follow it. */
export function beginsAsSentence(text: string): boolean {
  return ARTICLE.test(text);
}

/** Matches "Die Bürgermeisterin" and "Es"; not "die" or "Dienst". */
const ARTICLE = /^(?:Der|Die|Das|Es|Eine?r?|Auf|Nach|Zu|Im|Am|In) \p{L}/u;
