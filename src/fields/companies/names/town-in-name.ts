/** Towns of several words in a company's name: `Stadtwerke Neustadt an der Vara GmbH`. */
import { loadGazetteer } from '../../../gazetteer/index.js';
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { gapKind } from '../words/gap.js';
import { wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital } from '../words/word-shape.js';

const COMPLEMENTS: ReadonlySet<string> = new Set(lists.placeComplements);

/** Index of the first word of the town that ends with the word `first`, null where it ends none of several words. */
export const townBefore = (words: Words, first: number): number | null =>
  COMPLEMENTS.has(wordAt(words, first)) && isPlaceLink(words, first) ? placeBefore(words, first) : linkedTown(words, first);

/** `Neustadt an der Vara`: first word of a town's name that ends with the word `first`. */
function linkedTown(words: Words, first: number): number | null {
  if (!TOWN_LINKS.has(wordAt(words, first - 1))) return null;
  return [first - 2, first - 3].find((at) => isCapital(wordAt(words, at)) && isTown(words, at, first)) ?? null;
}

function isTown(words: Words, from: number, to: number): boolean {
  const name = Array.from({ length: to - from + 1 }, (_, index) => wordAt(words, from + index)).join(' ');
  return loadGazetteer().numbers(name).length > 0;
}

/** The last words of `am`, `an der`. */
const TOWN_LINKS: ReadonlySet<string> = new Set(lists.placeLinks.flatMap((link) => link.split(' ').at(-1) ?? []));

/** `am` or `an der` before a river or the like. */
const isPlaceLink = (words: Words, first: number): boolean =>
  lists.placeLinks.includes(wordAt(words, first - 1)) || lists.placeLinks.includes(`${wordAt(words, first - 2)} ${wordAt(words, first - 1)}`);

function placeBefore(words: Words, first: number): number | null {
  const at = lists.placeLinks.includes(wordAt(words, first - 1)) ? first - 2 : first - 3;
  const word = wordAt(words, at);
  return isCapital(word) && (!isBarrier(word) || isTown(words, at, first)) && gapKind(words, at + 1) === 'blank' ? at : null;
}
