/**
 * The name of a company in the nominative, where it begins with adjectives behind an article: `der Auischen Landbau GmbH` is
 * the `Auische Landbau GmbH`, `des Auischen Verkehrsverbunds` the `Auischer Verkehrsverbund`. Where article and noun do not
 * tell the gender, the name stays as it is printed.
 */
import { loadGazetteer } from '../../../gazetteer/index.js';
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { isJoined } from '../words/gap.js';
import { wordAt, type Words } from '../words/words.js';
import { endsWithAny, isCapital, isInflected } from '../words/word-shape.js';

const MOST_ADJECTIVES = 3;
const SHORTEST_STEM = 5;
const ADJECTIVES: ReadonlySet<string> = new Set(grammar.adjectives);
/** Articles of the feminine, and of several. */
const FEMININE: ReadonlySet<string> = new Set(['der', 'die', 'zur']);
/** Articles of the other two in the oblique cases; `den` may be of several as well. */
const OBLIQUE: ReadonlySet<string> = new Set(['dem', 'den', 'des', 'vom', 'zum', 'beim', 'im', 'am']);

/** `name` as it is printed from the word `first` on. */
export function withNominativeAdjective(words: Words, first: number, name: string): string {
  if (!isAdjective(wordAt(words, first))) return name.includes(GENITIVE_END) && articleBefore(words, first) === OF_NEUTER ? withBaseHead(name) : name;
  const article = articleBefore(words, first);
  let head = first + 1;
  while (head - first < MOST_ADJECTIVES && isAdjective(wordAt(words, head))) head += 1;
  const ending = endingOf(article, wordAt(words, first).endsWith('en'), wordAt(words, head).toLowerCase());
  if (ending === null) return name;
  return name.split(' ').map((word, index) => index < head - first ? word.replace(ENDING, ending) : index === head - first ? headBase(article, word) : word).join(' ');
}

const OF_NEUTER = 'des';
const GENITIVE_END = 's ';

/** `des Stadt- und Landmuseums Aalen GmbH`: the article agrees with the noun for what the company is. */
const withBaseHead = (name: string): string => name.replace(HEAD_IN_GENITIVE, '');
/** Matches the `s` of `Landmuseums Aalen`, `Klinikums Aalen`; not of `Aalener Museums`. */
const HEAD_IN_GENITIVE = /(?<=\p{L}(?:useum|linikum|entrum|heater|rchester|ontor))s(?= )/u;

/** Matches the `en` of `Auischen`, the `e` of `Auische`. */
const ENDING = /en?$/u;

/** `Auischen`, `Gemeinnützige`, `Neuen`; not `Thüringen`, `Holmen`. */
function isAdjective(word: string): boolean {
  if (!isCapital(word) || !ENDING.test(word)) return false;
  const stem = word.replace(ENDING, '');
  return ADJECTIVES.has(stem) || (stem.length >= SHORTEST_STEM && endsWithAny(stem, grammar.adjectiveStems) && loadGazetteer().numbers(word).length === 0);
}

/** The article before the name, over an adjective that is none of it: `der gemeinnützigen Auischen Landbau GmbH`. */
function articleBefore(words: Words, first: number): string {
  const before = wordAt(words, first - 1);
  const at = !isCapital(before) && before.length > LONGEST_ARTICLE && isInflected(before) ? first - 2 : first - 1;
  return isJoined(words, first) && isJoined(words, at + 1) ? wordAt(words, at).toLowerCase() : '';
}
const LONGEST_ARTICLE = 4;

function endingOf(article: string, oblique: boolean, head: string): string | null {
  const strong = genderEnding(head);
  if (!oblique) return (article === 'der' && strong === 'er') || (article === 'das' && strong === 'es') ? strong : null;
  if (FEMININE.has(article) || (article === 'den' && endsWithAny(head, grammar.pluralHeads))) return 'e';
  return OBLIQUE.has(article) ? strong : null;
}

const genderEnding = (head: string): string | null =>
  [head, baseOf(head)].some((noun) => endsWithAny(noun, grammar.masculineHeads)) ? 'er' : [head, baseOf(head)].some((noun) => endsWithAny(noun, grammar.neuterHeads)) ? 'es' : null;

const headBase = (article: string, noun: string): string => (article === 'des' ? baseOf(noun) : article === 'den' ? noun.replace(DATIVE, '') : noun);
/** Matches the last letter of `Auwerken`, `Betrieben`, `Diensten`; not of `Kliniken`. */
const DATIVE = /(?<=werke|betriebe|dienste)n$/u;

/** `Verkehrsverbundes`, `Klinikums` without the ending of the genitive; `Hauses`, `Verbunds`. */
const baseOf = (noun: string): string => noun.replace(GENITIVE, '');
/** Matches the end of `Verbundes`, `Klinikums`; not of `Haus`. */
const GENITIVE = /(?<=[^aeiouäöüs])e?s$/u;
