/**
 * Names of companies abroad hold words in small letters of their own language: `Dopravní podnik města Altstadt a.s.`, `Compagnie
 * des Eaux de Vara S.A.`. Steps over them before a legal form that is used in none of the countries that speak German alone.
 */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { isJoined } from '../words/gap.js';
import { readLegalForm } from '../words/legal-form.js';
import { wordAt, type Words } from '../words/words.js';
import { isNamePart } from '../words/word-shape.js';

const LINKS: ReadonlySet<string> = new Set(grammar.linksAbroad);
const HOME = 'DE';
/** Forms abroad whose code we do not know. */
const UNCODED: ReadonlySet<string> = new Set(grammar.uncodedAbroad);
const MOST_LINKS = 3;
/** Matches `Ústí`, `města`, `Società`; not `Straße`. */
const FOREIGN_LETTER = /[^A-Za-zÄÖÜäöüß\d'’-]/u;

/** Index of the word with a capital before the small words that end before `first`, null where none stands there. */
export function wordAbroad(words: Words, first: number, end: number): number | null {
  const form = readLegalForm(words, end);
  if (form === null || form.codes.has(HOME) || (form.codes.size === 0 && !UNCODED.has(form.form))) return null;
  let at = first - 1;
  while (first - at <= MOST_LINKS && isLink(words, at) && isJoined(words, at)) at -= 1;
  return at < first - 1 && isNamePart(wordAt(words, at)) ? at : null;
}

const isLink = (words: Words, at: number): boolean => {
  const word = wordAt(words, at);
  return LINKS.has(word) || (word === word.toLowerCase() && (FOREIGN_LETTER.test(word) || FOREIGN_LETTER.test(wordAt(words, at - 1))));
};
