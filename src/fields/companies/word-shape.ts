/**
 * What a single word looks like: capital, acronym, plain noun. Only shapes and the word lists in `vocabulary/`; nothing
 * here looks at neighbours.
 */
import lists from '../../vocabulary/company-words.json' with { type: 'json' };

const NEVER: ReadonlySet<string> = new Set(lists.never);
const LEADS: ReadonlySet<string> = new Set(lists.leads);
const GENERIC: ReadonlySet<string> = new Set(lists.generic);
const NOT_COMPANIES: ReadonlySet<string> = new Set(lists.notCompanies);
const SMALL_WORDS: ReadonlySet<string> = new Set(lists.shoutedWords);
const FUNCTION_WORDS: ReadonlySet<string> = new Set(lists.functionWords);

/** Matches `Müller`, not `müller` or `2B`. */
const CAPITAL = /^\p{Lu}/u;
/** Matches `EMX`, `EnXY`, `KLARplus`; not `Müller` or `A`. */
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
/** Matches `imbX`, `lumoCom`, `iXY`; not `kW` or `arena`. */
const INNER_CAPITAL = /^\p{Ll}(?:\p{Ll}+\p{Lu}|\p{Lu}{2})/u;
/** Matches `12`, `7,5`, `300.2`; not `3D`. */
const NUMBER = /^[\d.,-]+$/u;
/** Matches `35099-2023V4804`, a file number; not `1a` or `24-7`. */
const FILE_NUMBER = /^\d{4}/u;
/** Matches `städtischen`, `moderne`; not `informations`. Only asked of words in small letters. */
const INFLECTED = /(?:e|en|er|es|em)$/u;
/** Matches `beste`, `beteiligten`; not `system`: what a brand in small letters does not end with. */
const SMALL_ADJECTIVE = /(?:e|en|er|es)$/u;
/** Matches `Altfelder`, `Ulmer`; not `Ober`. Also matches `Hersteller`, so it is only a hint. */
const PLACE_ADJECTIVE = /^\p{Lu}[\p{L}-]+er$/u;

/** Matches `DER`; not `Der` or `DB2`. */
const SHOUTED = /^\p{Lu}{2,}$/u;
const SHORTEST_SHOUT = 3;
/** Second letter first, since most words end the question there. */
const isShouted = (word: string): boolean => isUpperCode(word.charCodeAt(1)) && SHOUTED.test(word);
const isUpperCode = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

export const isCapital = (word: string): boolean => CAPITAL.test(word);
/** A brand that starts small and has a capital later. */
export const isMixed = (word: string): boolean => INNER_CAPITAL.test(word);
export const isNumber = (word: string): boolean => NUMBER.test(word) || FILE_NUMBER.test(word);
export const isInflected = (word: string): boolean => INFLECTED.test(word);
export const isPlaceAdjective = (word: string): boolean => PLACE_ADJECTIVE.test(word) && word.length > 4;
export const isSmallAdjective = (word: string): boolean => SMALL_ADJECTIVE.test(word);
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);
/** Articles, titles, months, table labels: a name neither holds nor crosses them. */
export const isBarrier = (word: string): boolean => NEVER.has(word) || isShoutedBarrier(word);

/** `UND`, `BIETER` in a text in capitals; `IM` and `MAN` may be short forms. */
const isShoutedBarrier = (word: string): boolean =>
  isShouted(word) && (SMALL_WORDS.has(word.toLowerCase()) || (word.length > SHORTEST_SHOUT && NEVER.has(titled(word.toLowerCase()))));

const titled = (small: string): string => small.slice(0, 1).toUpperCase() + small.slice(1);
/** Well-known shorthand of other things: parties, laws, technology. */
export const isOtherAcronym = (word: string): boolean => NOT_COMPANIES.has(word) || hasOtherPart(word);

function hasOtherPart(word: string): boolean {
  const hyphen = word.indexOf('-');
  return hyphen > 0 && NOT_COMPANIES.has(word.slice(0, hyphen));
}

/** A noun that stands before a company's name without being part of it: `Geschäftsführung`, `Gesellschaftsvertrag`. */
export function isLead(word: string): boolean {
  if (LEADS.has(word)) return true;
  if (word.length > SHORTEST_SHOUT && isShouted(word)) return LEADS.has(titled(word.toLowerCase())) || hasEnding(word.toLowerCase(), lists.leadEndings);
  return isCapital(word) && hasEnding(word, lists.leadEndings);
}

const hasEnding = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2);

export const isGenericName = (word: string): boolean => GENERIC.has(word);

/** A plain noun by its ending, or one of the common ones. */
export function isPlainNoun(word: string): boolean {
  if (GENERIC.has(word) || LEADS.has(word)) return true;
  return hasEnding(word, lists.genericEndings);
}

/** Capitals where no plain German noun has them, in one part between hyphens: `EMX`, `ST-AB`, `EnXY`. */
export function isShaped(word: string): boolean {
  if (isNumber(word) || isOtherAcronym(word)) return false;
  return word.split('-').some((part) => TWO_CAPITALS.test(part));
}

/** All capitals, at most seven: `VBA`. */
export function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 7 && word === word.toUpperCase() && isCapital(word) && !isOtherAcronym(word);
}

export const endsWithAny = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));
