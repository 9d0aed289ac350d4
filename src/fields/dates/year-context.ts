/**
 * Says from the words around it whether a number of four digits is a year in prose: `im Jahr 2014`, `2014 waren`,
 * `Haushalt 2022`; not a document number, an amount, a law or the title of a plan.
 */
import { codeAt } from '../../vocabulary/letters.js';
import { signSet } from '../../vocabulary/sign-set.js';
import words from '../../vocabulary/year-words.json' with { type: 'json' };

export interface YearPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It lies in the document's own time: taken for a year where a quantity is possible as well. */
  readonly near: boolean;
  /** Directly before it, but for a list's comma or `und`, a year or date was read. */
  readonly continues: boolean;
  /** Two years written whole, with their connector. */
  readonly period: boolean;
}

/** What `\s` matches. */
const isBlank = signSet('\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff');
// " wurde" matches with the word; "-relevant" does not.
const WORD_BEHIND = /^[ \t]{1,6}\n?[ \t]{0,6}(?<word>[^\s,;:.)]{1,40})|^\n[ \t]{0,6}(?<wrapped>[^\s,;:.)]{1,40})/u;
// "ISEK", "BauGB" and "KARLSRUHE" match; "Haushalt" does not.
const ACRONYM = /\p{Lu}[\p{L}\d&/-]{0,20}\p{Lu}/u;
// "Memorandum" matches; "und" does not.
const NOUN = /^\p{Lu}[\p{L}-]{2,}$/u;
// "waren" matches; "Ergebnis" does not.
const LOWER = /^\p{Ll}/u;
// "Ergebnis" matches; "waren" does not.
const UPPER = /^\p{Lu}/u;
// ":  412 Meldungen" and ":\t412 Meldungen" match; ": 412" and ":30" do not.
const FIGURE_OF_YEAR = /^:(?:\t| {1,4})\d[\d.,]{0,9} \p{L}{3}/u;
// " \n" matches; " Stellen\n" does not.
const LINE_ENDS = /^[ \t]{0,6}\n/u;
// "\t64 m²" and "     118" match; " 64 m²" does not.
const NEXT_CELL = /^(?:[ ]?\t| {2,})/u;
// "an." and "Hinweis:" match; "z" does not.
const SENTENCE_END = /[.!?:;“"–•]$/u;
// "kalenderjahr" and "haushaltsjahre" match; "jahrbuch" does not.
const YEAR_NOUN = /jahr(?:e|en|es|s)?$/u;
// "234.300" matches; "rund" does not.
const FIGURE = /^[-+]?\d/u;
// A currency before its amount. " CHF 4" and " EUR 1" match; " EUR für" does not.
const AMOUNT_NEXT = /^\s(?:CHF|EUR|€|Fr\.) ?\d/u;
// What is pointed at has no number behind it. "diesem" and "jener" match; "der" does not.
const POINTS = /^(?:[Dd]iese|[Jj]ene)[mnrs]?$/u;
// "66" and "12,5" match; "Jahr" does not.
const ENDS_IN_DIGIT = /[\d%€)]$/u;
// "„Fakten" and "(seit" match; "Fakten" does not.
const QUOTES = /^[("„“»«‚']+|(?<![,"“”»«‘')])[,"“”»«‘')]+$/gu;

// "R-FGÜ" and "DIN-EN" match; "CDU-Antrag" does not.
const ACRONYMS = /^\p{Lu}+(?:-\p{Lu}{2,})+$/u;
// "Q" matches: the letter of a number; "An" does not.
const LETTER_OF_NUMBER = /^\p{Lu}$/u;
// "\t2.200.000 EUR\n" matches; "\t412\t388" and " 2.200.000 EUR" do not.
const AMOUNT_ALONE = /^(?: {3,60}|[ \t]{0,20}\t)[\d.,]{1,16} ?(?:€|EUR|Euro|T€|TEUR)[ ]{0,4}(?:\n|$)/u;
const AMOUNT_REACH = 96;

const REACH = 96;
const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
const STRONG = set(words.strong);
const WEAK = set(words.weak);
const AMOUNT = set(words.amount);
const UNIT = set(words.unit);
const LABEL = set(words.label);
const SINGULAR = set(words.singular);
const OF_WHICH = set(words.pronouns);
const PERIODS = set([...words.periods, ...words.periodAcronyms]);

export function isYearPlace(place: YearPlace): boolean {
  const { text, start, end, near } = place;
  const behind = wordBehind(text, end);
  if (UNIT.has(behind.toLowerCase()) && !((LINE_ENDS.test(text.slice(end, end + 8)) || AMOUNT_NEXT.test(text.slice(end, end + 8))) && isNamedYear(text, start))) return false;
  if (text[start - 1] === '\n' && near && FIGURE_OF_YEAR.test(text.slice(end, end + 24))) return true;
  if (place.continues) return place.near || !UPPER.test(behind);
  if (text[start - 1] === '(') return isBracketed(place, behind);
  const [first, second, third] = wordsBefore(text, start);
  if (first === '') return startsSentence(place, behind);
  const bare = first.replace(QUOTES, '').toLowerCase();
  if (((LABEL.has(bare) || LABEL.has(first.toLowerCase())) && !POINTS.test(second)) || AMOUNT.has(bare)) return false;
  if (STRONG.has(bare) || YEAR_NOUN.test(bare)) return true;
  if (isPartOfNumber(first, second) || isOfCompany(text, end)) return false;
  if (WEAK.has(bare)) return place.near || !UPPER.test(behind);
  if (LETTER_OF_NUMBER.test(bare.toUpperCase()) && UPPER.test(first)) return false;
  if (SINGULAR.has(bare)) return near || LOWER.test(behind);
  if (OF_WHICH.has(first) && second.endsWith(',') && SINGULAR.has(secondBehind(text, end))) return near;
  if (near && AMOUNT_ALONE.test(text.slice(end, end + AMOUNT_REACH)) && NOUN.test(first)) return !isTitle(first);
  if (place.period && NOUN.test(first) && !isTitle(first) && NEXT_CELL.test(text.slice(end, end + 4))) return true;
  if (UPPER.test(first) && (isTitle(second) || (isTitle(third) && UPPER.test(second.replace(QUOTES, ''))))) return false;
  if (SENTENCE_END.test(first)) return startsSentence(place, behind) || (place.period && behind === '' && first.endsWith(':'));
  if (FIGURE.test(behind) || ENDS_IN_DIGIT.test(first) || isTitle(first)) return false;
  if (first.endsWith(',')) return place.near && !UPPER.test(behind);
  return NOUN.test(first.replace(QUOTES, '')) ? isAfterNoun(place, behind) : place.near && !UPPER.test(behind);
}

/** `Haushaltsjahr 2023` at the end of a line, or before a currency: what is counted behind it is another matter. */
const isNamedYear = (text: string, start: number): boolean => YEAR_NOUN.test(wordsBefore(text, start)[0].toLowerCase());

/** `BV 3/ 027/ 2009`, `Protokoll Nr. 10 / 2019-2024`: the end of a number with blanks in it. */
const isPartOfNumber = (first: string, second: string): boolean => NUMBER_OPEN.test(first) || (first === '/' && ENDS_IN_DIGIT.test(second));
// "027/" matches; "2022/" and "und/" do not.
const NUMBER_OPEN = /(?<!(?:19|20)\d)\d\/$/u;

/** `WBG Ahausen 1893 eG`: the year is in the name. */
const isOfCompany = (text: string, end: number): boolean => FORM.test(text.slice(end, end + 24));
// " eG" and " gGmbH" match; " GmbHG" does not.
const FORM = /^\s(?:g?GmbH|e\.?\s?G|AG|SE|eGmbH|mbH|UG|KG|OHG|e\.\s?V)(?![\p{L}-])/u;

/** `(2019)` and `(2019 bis`, but not `66 (2014)` of a journal or `BauGB (2004)`. */
function isBracketed({ text, start, end, near }: YearPlace, behind: string): boolean {
  const [before] = wordsBefore(text, start - 1);
  if (before === '' || ENDS_IN_DIGIT.test(before) || isTitle(before) || before.endsWith('.')) return near && text[end] !== ')' && LOWER.test(behind);
  return near && (text[end] === ')' || !UPPER.test(behind));
}

/** A verb follows: `2014 waren Vertreter`. A row of figures or a heading of a table has none. */
function startsSentence({ near }: YearPlace, behind: string): boolean {
  return near && LOWER.test(behind) && behind.length > 2;
}

function isAfterNoun({ near }: YearPlace, behind: string): boolean {
  return near || LOWER.test(behind);
}

/** A law, a plan, an acronym: with a year behind it a title. */
function isTitle(word: string): boolean {
  const bare = word.replace(QUOTES, '');
  const folded = bare.toLowerCase();
  if (PERIODS.has(folded)) return false;
  if (ACRONYM.test(bare) && (!folded.includes('-') || ACRONYMS.test(bare))) return true;
  return UPPER.test(bare) && words.nameEndings.some((ending) => folded.endsWith(ending));
}

/** `die 2011 Gastgeberin war`: the word behind the next. */
const secondBehind = (text: string, end: number): string => SECOND.exec(text.slice(end, end + 64))?.groups?.['word'] ?? '';
// " Gastgeberin war," matches with `war`; " waren" does not.
const SECOND = /^\s\S{1,40}\s(?<word>\p{Ll}{3,6})(?!\p{L})/u;

/** The last three words, the nearest first; "" beyond the start of the paragraph or where nothing parts word and year. */
function wordsBefore(text: string, start: number): readonly [string, string, string] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const paragraph = before.slice(lastParagraph(before));
  const trimmed = paragraph.trimEnd();
  if (trimmed === paragraph) return ['', '', ''];
  const first = lastWord(trimmed, trimmed.length);
  const second = lastWord(trimmed, first.start);
  return [first.word, second.word, lastWord(trimmed, second.start).word];
}

/** The word that ends before a place, but for blanks. */
function lastWord(text: string, before: number): { readonly word: string; readonly start: number } {
  let end = before;
  while (end > 0 && isBlank(codeAt(text, end - 1))) end -= 1;
  let start = end;
  while (start > 0 && !isBlank(codeAt(text, start - 1))) start -= 1;
  return { word: text.slice(start, end), start };
}

function lastParagraph(before: string): number {
  // A blank line stands between two line ends.
  if (before.indexOf('\n') === before.lastIndexOf('\n')) return 0;
  const lines = before.split('\n');
  const blank = lines.slice(0, -1).findLastIndex((line, index) => index > 0 && line.trim() === '');
  return blank < 0 ? 0 : lines.slice(0, blank + 1).join('\n').length;
}

function wordBehind(text: string, end: number): string {
  const groups = WORD_BEHIND.exec(text.slice(end, end + 56))?.groups;
  return groups?.['word'] ?? groups?.['wrapped'] ?? '';
}
