import { isJoiningWord } from '../../../vocabulary/small-words.js';

/** As it would be written in prose: words in capitals get small letters behind their first; a kind printed twice counts once. */
export function printedType(text: string): string {
  const edged = text.replace(EDGES, '');
  const half = edged.slice(0, edged.length / 2);
  const trimmed = half !== '' && half + half === edged ? half : edged;
  return trimmed.split(' ').map((word, at) => (isInCapitals(word) ? capitalized(word, at) : word)).join(' ');
}

/** Matches a closing colon; not one inside. */
const EDGES = /^[\s:–-]+|(?<![\s:–-])[\s:–-]+$/gu;

/** Matches "STELLUNGNAHME"; not "BV" or "Antrag". */
const LONG_IN_CAPITALS = /^\p{Lu}{4}[\p{Lu}-]*$/u;

/** "STELLUNGNAHME" and "ZUM" beside it; not "BV". */
function isInCapitals(word: string): boolean {
  return LONG_IN_CAPITALS.test(word) || (word === word.toUpperCase() && isJoiningWord(word.toLowerCase()));
}

function capitalized(word: string, at: number): string {
  const lower = word.toLowerCase();
  if (at > 0 && isJoiningWord(lower)) return lower;
  return lower.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('-');
}
