/**
 * Tells a text layer that its fonts have garbled: letters without a map, or shifted by a fixed amount. It looks at the
 * share of vowels and of words that could be words in a language with vowels; it knows no words.
 */
const MIN_WORDS = 25;
const MIN_SHARE = 0.4;
const MAX_ODD = 0.08;
const MIN_LETTERS = 150;
/** German has 0.37, tables of abbreviations have 0.3. */
const MIN_VOWELS = 0.22;

/** Runs without blanks that hold three characters or more. Matches "Rat", "6WDGW"; not "am". */
const TOKEN = /[^\s]{3,}/gu;
/** Numbers, dates, lines, addresses. Matches "12.3.2020", "-----", "www.x.de"; not "Rat". */
const NO_WORD = /\d{2}|^[^\p{L}]+$|@|www|https?:/u;
/** Letters in a usual order of cases, with a vowel, stops and hyphens around. Matches "Rat,", "StUB", "GmbH"; not "6WDGW". */
const WORD = /^[^\p{L}\d]{0,3}[\p{L}'’/.*:()&+-]*[aeiouyäöüéèáAEIOUYÄÖÜ][\p{L}'’/.*:()&+-]*[^\p{L}\d]{0,4}$/u;
/** Glyphs without a character. Matches U+FFFD, U+F0B7; not "•". */
const ODD = /[\ufffd\ue000-\uf8ff]/gu;
/** Matches "a", "Z"; not "1". */
const LETTER = /\p{L}/gu;
/** Matches "a", "Ü"; not "b". */
const VOWEL = /[aeiouyäöüéèáAEIOUYÄÖÜ]/gu;
/** Matches a blank; not "a". */
const BLANK = /\s/gu;

/** A letter that its font does not name, within a word. Matches "gr\ufffdn", "\ufffd\ufffd"; not "\ufffd Punkt". */
const LOST_LETTER = /[\p{L}\ufffd]\ufffd|\ufffd\p{L}/u;

/** Of a file that is cut off fonts are lost, and with them the widths of their letters: there they stand alone. */
export function hasLostLetters(text: string, isCut: boolean): boolean {
  return isCut ? text.includes('\ufffd') : LOST_LETTER.test(text);
}

export function isGarbled(text: string): boolean {
  const length = text.replaceAll(BLANK, '').length;
  const odd = countOf(text, ODD);
  if (length >= 40 && odd / length > MAX_ODD) return true;
  const letters = countOf(text, LETTER);
  if (letters >= MIN_LETTERS && countOf(text, VOWEL) / letters < MIN_VOWELS) return true;
  const tokens = (text.match(TOKEN) ?? []).filter((token) => !NO_WORD.test(token));
  if (tokens.length < MIN_WORDS) return false;
  return tokens.filter((token) => token.length < 60 && WORD.test(token)).length / tokens.length < MIN_SHARE;
}

/** Of one font: fewer letters are enough where even fewer of them are vowels. Formulas and rows of one letter are no words. */
const FONT_LETTERS = 60;
const FONT_VOWELS = 0.21;
const FONT_ALPHABET = 8;
/** Words, but few abbreviations. Matches "Stadt", "6WDGW" from its W; not "CDU". */
const LETTERS = /[a-zA-ZÀ-ÿ]{4,}/gu;

export function hasFewVowels(text: string): boolean {
  const letters = (text.match(LETTERS) ?? []).join('');
  return letters.length >= FONT_LETTERS && countOf(letters, VOWEL) / letters.length < FONT_VOWELS && new Set(letters).size >= FONT_ALPHABET;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
