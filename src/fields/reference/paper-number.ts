import type { Document } from '../../tree/document.js';
import { roleBook } from '../../vocabulary/role-book.js';
import { flowing } from '../paper-tree/mark.js';
import { isIsoDay } from './iso-day.js';
import { matchMaskAt } from './masks.js';
import { isThousands } from './thousands.js';
import { numberLabelLength } from './number-label.js';

/**
 * Numbers of papers as agendas and minutes print them: alone on a line or in a cell, or behind a label. There the place
 * says that it is one, so that a shape no mask knows is read too.
 */

/** One number and what belongs to it. Matches "FB 3/1187/2023", "P V 03/2021", "Ö/0712/XIV.WP", "BV 148 (VI./2014-2019)", "22/AfD/2021", "20140871"; not "3 Stück" or "12.03.2020". */
const SHAPE = /^(?:\p{Lu}[\p{Lu}\p{Ll}]{0,4}(?:-\p{Lu}{1,3})? |\p{Lu} \p{Lu} )?(?=[\p{L}\d./-]*\d)[\p{Lu}\d][\p{L}\d]*(?:(?:\.(?=\d|WP(?!\p{L}))|[/-])[\p{L}\d]+){0,5}(?: ?\((?:[IVX]{1,6}\.?|\d{2,4})[/-][\d/-]{2,9}\))?/u;
/** Matches "12.03.2020", "27/11/2018" and "2005-2008"; not "12/2020" or "40/011/2010". */
const DATE_LIKE = /^(?:\d{1,2}\.\d{1,2}\.?(?:\d{2,4})?|(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}|(?:19|20)\d{2}(?:-(?:19|20)\d{2})?)$/u;
/** Matches the separators of a number; not a comma. */
const SEPARATOR = /[/-]/u;
/** Matches the digits; not letters. */
const DIGIT = /\d/gu;
const FEWEST_DIGITS = 4;
const LONGEST = 40;

export interface PaperNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The number that begins at an offset, by its mask or, behind a label, by its place. */
export function labelledNumberAt(document: Document, start: number, end: number): PaperNumber | null {
  const text = document.text.slice(start, Math.min(end, start + LONGEST));
  const masked = matchMaskAt(document.text, start, false);
  const shaped = SHAPE.exec(text)?.[0] ?? '';
  const long = shaped.replace(NO_DIGIT, '').length >= 3 && !DATE_LIKE.test(shaped) && !isIsoDay(shaped) ? shaped : '';
  const bare = masked !== null && masked.text.length >= long.length ? masked.text : long;
  const best = bare === '' ? '' : bare + (SUPPLEMENT.exec(document.text.slice(start + bare.length, end))?.[0] ?? '');
  return best === '' ? null : { text: flowing(best, { start: 0, end: best.length }), start, end: start + best.length };
}

/** The word behind a count at the end. Matches ". Erg."; not ". Ein". */
const SUPPLEMENT = /^\. ?Erg(?:\.|(?!\p{L}))/u;
/** Matches all but digits; not digits. */
const NO_DIGIT = /\D+/gu;

/** The number that stands before the name of an item without a label, "BV/148/2021  Haushalt", and where the name begins. */
export function numberBeforeName(document: Document, start: number, end: number): { readonly number: PaperNumber; readonly nameStart: number } | null {
  const shaped = matchMaskAt(document.text, start, false);
  const found = shaped !== null && (shaped.mask.alone || LONG.test(shaped.text) || (BEGINS_WITH_LETTER.test(shaped.text) && document.text.charAt(start + shaped.text.length) === '\t')) ? shaped : matchMaskAt(document.text, start, true);
  const behind = found === null || isPairOfYears(found.text) ? null : (CODED.test(found.text) || LONG.test(found.text) ? BEFORE_NAME : BEFORE_GAP).exec(document.text.slice(start + found.text.length, end));
  if (found === null || behind === null) return null;
  const number = { text: found.text, start, end: start + found.text.length };
  return { number, nameStart: number.end + behind[0].length };
}

/** Matches "Fin-98/21"; not "98/21". */
const BEGINS_WITH_LETTER = /^\p{Lu}/u;
/** Matches "BV/148/2021" and "IX/0215"; not "FNP 12/2018" or "II/2018". */
const CODED = /^(?!HH|VO \d)\p{Lu}{1,5}[/-](?:[\p{Lu}\d]{1,6}[/-])*\d{2,6}(?:[/-]\d{1,4})*(?<!^[IVX]{1,3}\/20\d{2})$/u;
/** The term and so many digits that it is no count. Matches "13/2910" and "13/2910-1"; not "2016/17" or "13/29". */
const LONG = /^\d{2}\/\d{4,5}(?:-\d{1,2})?$/u;
/** A gap before a name. Matches "  " and a tab; not " ". */
const BEFORE_GAP = /^(?: {2,4}|\t[ \t]{0,4})(?=\p{Lu}\p{L}|[„"])/u;
/** Between a number and a name, a remark in brackets too. Matches "  ", ": " and " (Schlussbericht) " before "Haushalt"; not " vom ". */
const BEFORE_NAME = /^(?: ?\([^()]{3,40}\))?[ \t:–-]{1,5}(?=\p{Lu}\p{L}|[„"]|\d{1,2}\. \p{Lu})/u;

/** A range that is nothing but a number, perhaps with a label before it and a remark in brackets behind. */
export function numberAlone(document: Document, start: number, end: number): PaperNumber | null {
  if (end - start > LONGEST * 2) return null;
  const text = document.text.slice(start, end);
  const label = numberLabelLength(text);
  const begin = start + (label === 0 ? (FRAME.exec(text)?.[0].length ?? 0) : label);
  const found = labelledNumberAt(document, begin, end);
  if (found === null || isPageOfPages(found.text) || !isRest(document.text.slice(found.end, end))) return null;
  if (label > 0) return found;
  if (isPairOfYears(found.text) || isThousands(found.text)) return null;
  const masked = matchMaskAt(document.text, begin, false)?.text.length === found.text.length;
  const distinct = SEPARATOR.test(found.text) && (found.text.match(DIGIT)?.length ?? 0) >= FEWEST_DIGITS;
  return masked || distinct ? found : null;
}

/** Before a number between dashes. Matches the "- " of "- 101.19.812 -"; not of "- 101.19.812". */
const FRAME = /^[-–] (?=\S{4,30} [-–]$)/u;

/** "Vorlage 31/2024 und 31/2024 1. Ergänzung": a range that is nothing but numbers. */
export function numbersOnly(document: Document, start: number, end: number): boolean {
  return numbersOf(document, start, end).length > 0;
}

/** The numbers of a range that holds nothing else: one, or a list of them. */
export function numbersOf(document: Document, start: number, end: number): readonly PaperNumber[] {
  if (end - start > LONGEST * 2) return [];
  const numbers: PaperNumber[] = [];
  let at = start;
  for (const part of partsOf(document.text.slice(start, end))) {
    at = document.text.indexOf(part, at) + part.length;
    const number = part === '' ? null : numberAlone(document, at - part.length, at);
    if (number === null) return [];
    numbers.push(number);
  }
  return numbers;
}

/** What parts two numbers has a blank in it. */
const partsOf = (text: string): readonly string[] => (text.includes(' ') ? text.split(BETWEEN_NUMBERS) : [text]);

/** Between two numbers. Matches ", " and " und "; not "/". */
const BETWEEN_NUMBERS = /, | und | u\. |; /u;

/** Nothing, a remark, or what the session is for: "V-12/2019 beratend". */
function isRest(text: string): boolean {
  return REST.test(text) || (text.startsWith(' ') && roleBook.matchWhole(text.slice(1)) !== null);
}

/** What may stand behind a number. Matches "", ")", the " -" of "- 12/2020 -", " (Tischvorlage)", " (ö)", " - nö" and " 1. Ergänzung"; not " Neubau". */
const REST = /^[\])]?(?: [-–]| ?[([]\p{L}[^()[\]]{0,40}[)\]]| ?[-–] ?(?:nö|ö|öffentlich|nichtöffentlich)\.?| \d\. ?(?:Erg\.?|Ergänzung|Nachtrag|Änderung))?$/u;

/** "1/2": a page of so many, below the text of an item. A year has two digits. */
export const isPageOfPages = (text: string): boolean => text.length === 3 && PAGE_OF_PAGES.test(text);
/** Matches "1/2"; not "1/24". */
const PAGE_OF_PAGES = /^\d\/\d$/u;

/** "2022/2023": a school year or two budgets, no number of a paper. */
export function isPairOfYears(text: string): boolean {
  const [first, second] = text.split('/').map(Number);
  return text.length === 9 && first !== undefined && second === first + 1 && first > 1900 && first < 2100;
}
