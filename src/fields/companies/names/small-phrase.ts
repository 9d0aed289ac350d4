/** Names of nouns in small letters throughout. */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import states from '../../../vocabulary/states.json' with { type: 'json' };
import { loadGazetteer } from '../../../gazetteer/index.js';
import { isNoun } from '../../../vocabulary/nouns.js';
import { gapKind, isJoined } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import { wordAt, type Words } from '../words/words.js';
import { isCapital, isFunctionWord, isNumber } from '../words/word-shape.js';

const SHORTEST = 3;
const LONGEST_PHRASE = 7;

/** `die lumo energie in ahausen GmbH`: nouns and names of places that write themselves small, from the article on. */
export function smallPhrase(words: Words, end: number): number {
  const last = wordAt(words, end - 1);
  if (isCapital(last) || last.length < SHORTEST || gapKind(words, end) !== 'blank' || !isNamedSmall(last)) return end;
  for (let at = end - 1; at > end - LONGEST_PHRASE - 1 && at > 0; at -= 1) {
    if (isCapital(wordAt(words, at)) || isNumber(wordAt(words, at)) || !(isJoined(words, at) || gapKind(words, at) === 'hanging')) return end;
    if (FEMININE.has(wordAt(words, at - 1))) return end - at > 1 ? at : end;
  }
  return end;
}

/** `durch die lmv holmer varas Partnerschaft mbB`: partners that write themselves small, from the article on. */
export function smallPartners(words: Words, end: number): number {
  if (!OF_PARTNERS.has(wordAt(words, end))) return end;
  for (let at = end - 1; at > 0 && end - at <= MOST_PARTNERS; at -= 1) {
    const word = wordAt(words, at);
    if (isCapital(word) || isNumber(word) || isFunctionWord(word) || !isJoined(words, at + 1)) return end;
    if (FEMININE.has(wordAt(words, at - 1))) return end - at > 1 && isJoined(words, at) && !ADJECTIVE.test(word) ? at : end;
  }
  return end;
}
const OF_PARTNERS: ReadonlySet<string> = new Set(grammar.ofPartners);
const MOST_PARTNERS = 6;
/** Matches `neue`, `gemeinsamen`; not `lmv`. */
const ADJECTIVE = /e[nr]?$/u;

/** `energie`, `leichtbau`, `ahausen`: a noun or the name of a place in small letters. */
export const isNamedSmall = (word: string): boolean => {
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  return isNoun(name) || name.endsWith(BUILDING) || loadGazetteer().numbers(name).length > 0 || STATES.has(name);
};
/** `leichtbau`, a noun in small letters that no list has. */
const BUILDING = 'bau';
const STATES: ReadonlySet<string> = new Set(states.flatMap(({ names }) => names));
