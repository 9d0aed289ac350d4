/**
 * Names in columns so narrow that each line holds a word or two: `das Gutachten der LMO` over `CONSULT GmbH`, `8. Deutsche Lumo` over
 * `Technik GmbH`. A short line ends a name elsewhere, so that what stands above must ask for more.
 */
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { isNoun } from '../../../vocabulary/nouns.js';
import { isWellKnown } from '../finders/well-known.js';
import { gapKind } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import { isProfession } from './profession.js';
import { isBrandShaped, isUnknown } from './proper-name.js';
import { gapBefore, startOf, wordAt, type Words } from '../words/words.js';

const LONGEST_KNOWN = 3;

/** `der BLU Beratungsbüro` over `Umwelt GmbH`: a name and what the company is, behind the article of one. */
const isHeadAbove = (words: Words, at: number): boolean =>
  FEMININE.has(wordAt(words, at - 2)) && gapKind(words, at) === 'blank' && gapKind(words, at - 1) === 'blank' && isBrandShaped(wordAt(words, at - 1)) && HEAD.test(wordAt(words, at));
/** Matches `Beratungsbüro`, `Planungsgesellschaft`; not `Büro`, `Abteilung`. */
const HEAD = /^\p{Lu}\p{Ll}+(?:büro|gesellschaft|gruppe|betriebe|werke|verkehr)$/u;

/** `Gebäudereinigung` over `Holm e. K.`: a trade in a line of its own, which a merchant has in the name. */
export const isTradeAbove = (words: Words, first: number, end: number): boolean =>
  end - first === 1 && MERCHANT.test(words.text.slice(startOf(words, end), startOf(words, end) + LONGEST_FORM)) && TRADES.has(wordAt(words, first - 1)) && gapBefore(words, first - 1).includes('\n');
/** Matches `e. K.`, `e.Kfr.`; not `eG`. */
const MERCHANT = /^e\. ?K/u;
const LONGEST_FORM = 4;
const TRADES: ReadonlySet<string> = new Set(bodies.withOwner);

/** `first` starts a line. */
export function goesOnFromLineAbove(words: Words, first: number): boolean {
  if (FREE.has(wordAt(words, first - 1)) && isProfession(wordAt(words, first))) return true;
  if (FEMININE.has(wordAt(words, first - 2)) && gapKind(words, first - 1) === 'blank' && isUnknown(wordAt(words, first - 1))) return !isWellKnown(words, first, first);
  if (isHeadAbove(words, first - 1)) return true;
  for (let from = first - 1; from >= Math.max(0, first - LONGEST_KNOWN); from -= 1) if (isWellKnown(words, from, first - 1)) return isNoun(wordAt(words, first));
  return false;
}
/** `Beratende` over `Ingenieure GmbH`. */
const FREE: ReadonlySet<string> = new Set(['Beratende', 'Beratender', 'Freie', 'Freier']);
