/**
 * What a single word looks like: capital, acronym, plain noun. Only shapes and the word lists in `vocabulary/`; nothing
 * here looks at neighbours.
 */
import { codeAt } from '../../../vocabulary/letters.js';
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };

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
/** Matches `imbX`, `lumoCom`, `iXY`, `eLumo`, `iT`; not `kW` or `arena`. */
const INNER_CAPITAL = /^\p{Ll}(?:\p{Ll}+\p{Lu}|\p{Lu}{2}|\p{Lu}\p{Ll}{2})|^iT$/u;
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
export const isShouted = (word: string): boolean => isUpperCode(codeAt(word, 1)) && SHOUTED.test(word);
const isUpperCode = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const LATIN_1_END = 0x100;
/** A capital, or a letter beyond Latin-1, of which an expression has to be asked. */
const mayBeUpper = (code: number): boolean => code >= LATIN_1_END || isUpperCode(code);

/** Only beyond Latin-1 an expression is asked. */
export const isCapital = (word: string): boolean => {
  const code = codeAt(word, 0);
  return code < LATIN_1_END ? isUpperCode(code) : CAPITAL.test(word);
};
/** A brand that starts small and has a capital later. */
export const isMixed = (word: string): boolean => INNER_CAPITAL.test(word);
export const isNumber = (word: string): boolean => NUMBER_SIGNS.has(codeAt(word, 0)) && (NUMBER.test(word) || FILE_NUMBER.test(word));
/** What a number begins with. */
const NUMBER_SIGNS: ReadonlySet<number> = new Set(Array.from('0123456789.,-', (sign) => sign.charCodeAt(0)));
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
  if (LEADS.has(word) || isRelation(word)) return true;
  if (word.length > SHORTEST_SHOUT && isShouted(word)) return LEADS.has(titled(word.toLowerCase())) || hasEnding(word.toLowerCase(), LEAD_ENDINGS);
  return isCapital(word) && hasEnding(word, LEAD_ENDINGS);
}

/** `Wasserverbands-Tochter`, `EMX-Partner`: what the company is to another; `Bau-Partner` may be its name. */
function isRelation(word: string): boolean {
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 1) return false;
  const kin = word.slice(hyphen + 1);
  return RELATIONS.has(kin) || (PARTNERS.has(kin) && TWO_CAPITALS.test(word.slice(0, hyphen)));
}

const RELATIONS: ReadonlySet<string> = new Set(lists.relations);
const PARTNERS: ReadonlySet<string> = new Set(lists.partners);

/** Endings by their last two letters, since most words have none of these. */
function endingTable(endings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const ending of endings) table.set(ending.slice(-2), [...(table.get(ending.slice(-2)) ?? []), ending]);
  return table;
}

const LEAD_ENDINGS = endingTable(lists.leadEndings);
const GENERIC_ENDINGS = endingTable(lists.genericEndings);

const hasEnding = (word: string, table: ReadonlyMap<string, readonly string[]>): boolean =>
  table.get(word.slice(-2))?.some((ending) => word.endsWith(ending) && word.length > ending.length + 2) ?? false;

export const isGenericName = (word: string): boolean => GENERIC.has(word);

/** A plain noun by its ending, or one of the common ones. */
export function isPlainNoun(word: string): boolean {
  if (GENERIC.has(word) || LEADS.has(word)) return true;
  return hasEnding(word, GENERIC_ENDINGS);
}

/** Cheap look that spares most words the reading. */
function hasTwoCapitals(word: string): boolean {
  let count = 0;
  for (let at = 0; at < word.length && count < 2; at += 1) if (mayBeUpper(word.charCodeAt(at))) count += 1;
  return count > 1;
}

/** Capitals where no plain German noun has them, in one part between hyphens: `EMX`, `ST-AB`, `EnXY`. */
export function isShaped(word: string): boolean {
  if (!hasTwoCapitals(word) || isNumber(word) || isOtherAcronym(word)) return false;
  return word.split('-').some((part) => TWO_CAPITALS.test(part));
}

/** All capitals, at most seven: `VBA`. */
export function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 7 && word === word.toUpperCase() && isCapital(word) && !isOtherAcronym(word);
}

export const endsWithAny = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));

/** A word that may be a part of a name by its shape. */
export const isNamePart = (word: string): boolean => isCapital(word) && !isBarrier(word) && !isLead(word) && !isNumber(word);
