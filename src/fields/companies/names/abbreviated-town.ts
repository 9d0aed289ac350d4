/** Towns with a river or a region that is joined by letters: `Homburg v. d. Höhe`, `Neustadt a.d. Aisch`, `Weilheim i.OB`. */
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { gapKind } from '../words/gap.js';
import { isPlace } from './proper-name.js';
import { wordAt, type Words } from '../words/words.js';
import { isCapital } from '../words/word-shape.js';

const COMPLEMENTS: ReadonlySet<string> = new Set(lists.placeComplements);
/** Matches `OB`, `OPf`, `Westf`: regions cut short. */
const REGION = /^(?:O[BbPp]f?|O[Bb]b|N[Bb]|Ndb|Westf|Württ|Thür|Holst|Sa|Han|Schw)$/u;
/** Matches the `a` of `a. d. Aisch`, the `a.d` of `a.d. Aisch`. */
const LINK = /^[aiouv](?:\.d)?$/u;
const ARTICLE = 'd';

/** Index of the last word of the town that ends with the word `last` before such letters; `last` where none follow. */
export function abbreviatedTail(words: Words, last: number): number {
  if (gapKind(words, last + 1) !== 'blank' || !LINK.test(wordAt(words, last + 1))) return last;
  const articled = wordAt(words, last + 2) === ARTICLE && gapKind(words, last + 2) === 'dot';
  const name = articled ? last + 3 : last + 2;
  const isOfLand = articled || wordAt(words, last + 1).endsWith(ARTICLE);
  return gapKind(words, name) === 'dot' && isTail(wordAt(words, name), isOfLand) ? name : last;
}

/** Index of the town's last word before the letters that end before `first`, null where no such letters stand there. */
export function abbreviatedTown(words: Words, first: number): number | null {
  const town = wordAt(words, first - 1) === ARTICLE ? first - 3 : first - 2;
  return town >= 0 && isCapital(wordAt(words, town)) && abbreviatedTail(words, town) === first && isPlace(words, town, town) ? town : null;
}

const isTail = (word: string, articled: boolean): boolean => isCapital(word) && (articled || COMPLEMENTS.has(word) || REGION.test(word));
