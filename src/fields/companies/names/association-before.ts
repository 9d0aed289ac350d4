/**
 * Completes a name that ends in a bare `mbH`: that form needs a `-gesellschaft` before it, so that the name reaches back
 * to it over articles which end other names.
 */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { gapKind, isWrapped, startsLine } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import { isBrandShaped, isPlace, isUnknown } from './proper-name.js';
import { wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isLead, isNumber } from '../words/word-shape.js';

const LINKS: ReadonlySet<string> = new Set([...grammar.insidePhrase, ...grammar.purpose, ...grammar.owner, ...grammar.site]);
const COMPANY = 'gesellschaft';
const FARTHEST = 8;

/** `mbH` needs a `-gesellschaft` before it: over the words between, `Baugesellschaft der Stadt Altfeld mbH` is one name. */
export function associationBefore(words: Words, first: number): number {
  for (let at = first; at >= Math.max(0, first - FARTHEST); at -= 1) {
    const word = wordAt(words, at);
    if (at < first && !isLead(word) && word.toLowerCase().endsWith(COMPANY)) return withLetters(words, at);
    const kind = gapKind(words, at);
    if (at < first && !isCapital(word) && !LINKS.has(word)) return first;
    if (!(kind === 'blank' || kind === 'hanging' || kind === 'comma' || (kind === 'line' && isWrapped(words, at))) || (isBarrier(word) && isCapital(word))) return first;
  }
  return first;
}

/** `LBG Landbaugesellschaft im Auental mbH`: the letters before it are the name's own. */
export const withLetters = (words: Words, at: number): number => (gapKind(words, at) === 'blank' && (isLettered(wordAt(words, at - 1)) || (isUnknown(wordAt(words, at - 1)) && isOpened(words, at - 1)) || isPlanner(words, at - 1)) ? at - 1 : at);

/** `die Lumo Kliniken des Landkreises Altfeld GmbH`, at the start of a line or behind an article. */
const isOpened = (words: Words, at: number): boolean => !isPlace(words, at, at) && (startsLine(words, at) || FEMININE.has(wordAt(words, at - 1)) || isNumber(wordAt(words, at - 1)));

/** `die Lumoplan Forschungs- und Planungsgesellschaft mbH`: no plan, which has another article. */
const isPlanner = (words: Words, at: number): boolean => PLANNER.test(wordAt(words, at)) && NOT_OF_PLAN.has(wordAt(words, at - 1));
/** Matches `Lumoplan`, `Forplan`; not `Bebauungsplan`. */
const PLANNER = /^\p{Lu}\p{Ll}{1,5}plan$/u;
const NOT_OF_PLAN: ReadonlySet<string> = new Set(['die', 'Die']);

/** `LBG`, `LaBG`. */
const isLettered = (word: string): boolean => (isAcronym(word) || isBrandShaped(word)) && !isBarrier(word);
