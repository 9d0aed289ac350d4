/**
 * Tells a text layer that its fonts have garbled: letters without a map, or shifted by a fixed amount. It compares the
 * share of words that could be words in a language with vowels; it knows no words.
 */
const MIN_WORDS = 25;
const MIN_SHARE = 0.4;
const MAX_ODD = 0.08;

/** Runs without blanks that hold three characters or more. Matches "Rat", "6WDGW"; not "am". */
const TOKEN = /[^\s]{3,}/gu;
/** Numbers, dates, lines, addresses. Matches "12.3.2020", "-----", "www.x.de"; not "Rat". */
const NO_WORD = /\d{2}|^[^\p{L}]+$|@|www|https?:/u;
/** Letters in a usual order of cases, with a vowel, stops and hyphens around. Matches "Rat,", "StUB", "GmbH"; not "6WDGW". */
const WORD = /^[^\p{L}\d]{0,3}[\p{L}'’/.*:()&+-]*[aeiouyäöüéèáAEIOUYÄÖÜ][\p{L}'’/.*:()&+-]*[^\p{L}\d]{0,4}$/u;
const ODD = /[\ufffd\ue000-\uf8ff]/gu;

export function garbledShare(text: string): number | null {
  const length = text.replaceAll(/\s/gu, '').length;
  const odd = text.match(ODD)?.length ?? 0;
  if (length >= 40 && odd / length > MAX_ODD) return odd / length;
  const tokens = (text.match(TOKEN) ?? []).filter((token) => !NO_WORD.test(token));
  if (tokens.length < MIN_WORDS) return null;
  const words = tokens.filter((token) => token.length < 60 && WORD.test(token)).length;
  return words / tokens.length < MIN_SHARE ? 1 - words / tokens.length : null;
}
