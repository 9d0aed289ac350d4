/**
 * Days with the name of a month: `25. März 2010`, `23.Juni 2003`, `17. Oktober`, `13 September 2023`, `Sep 13, 2023`.
 */
import type { Parser, ParsingResult } from 'chrono-node/de';
import { atom, dropped, INCOMPLETE, isYear, SHORT_YEAR } from '../atom.js';
import { isAlsoOtherWord, monthOf } from '../../../vocabulary/month-names.js';
import { isDigit, isLetter, isLineStart, startsNumber, wordBefore } from '../surroundings.js';
import { type Found, parserOf } from './parser-of.js';

// "25. März 2010" matches; "25 März" does not as a day without a year. "25. Sitzung" matches too and is refused by the list of months.
const DAY_MONTH = /(?<day>\d{1,2})(?<dot>\.?)(?:st|nd|rd|th)?\s{0,4}(?<name>[JFMASOND]\p{L}{2,8})(?!\p{L})(?<stop>\.?)(?:,?\s{0,4}(?:des\sJahres\s)?(?<year>\d{3,6})|\s?['’](?<short>\d{2})(?!\d))?/u;
// "Sep 13, 2023" matches; "Sep 13" does not.
const MONTH_DAY = /(?<name>[JFMASOND]\p{L}{2,8})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,\s?(?<year>\d{4})(?!\d)/u;
// "2023 Sep 3" matches; "2023 September" and "2023 Sep 31 5" do not.
const YEAR_MONTH_DAY = /(?<year>\d{4})\s(?<name>[JFMASOND]\p{L}{2,8})\.?\s(?<day>\d{1,2})(?![\d.:])/u;
// A count and, in the cell beside it, a month. "4\tAugust" and "4   August" match; "13 September" does not.
const NEXT_CELL = /^\d{1,2}(?:[ ]?\t| {3,})/u;
// "2023 S" matches; "2023 s" does not.
const YEAR_BEFORE_NAME = /\d{4}\s[JFMASOND]/u;
// ", 2023" matches; ", 30" does not.
const YEAR_BEHIND_COMMA = /,\s?\d{4}/u;
// "201" and "199" match; "700" does not.
const CUT_YEAR = /^(?:1[5-9]|20)\d$/u;
// " Müller" matches; " fand" does not.
const NAME_FOLLOWS = /^,?\s\p{Lu}/u;
// "\n" and ". " match; " Personen" does not.
const CLAUSE_ENDS = /^(?:\s{0,3}$|\s{0,3}\n|[.,;:)])/u;

export const namedDate: Parser = parserOf(DAY_MONTH, (found) => {
  const { context, text, index, end, group, number } = found;
  const month = monthOf(group('name') ?? '');
  if (month === null || (group('dot') === '' && (group('year') === undefined || NEXT_CELL.test(text.slice(index, end))))) return null;
  if (group('dot') === '' && endsRowOfFigures(text, index, end)) return null;
  if (!startsNumber(text, index)) return dropped(context, index, end);
  const [day, year] = [number('day'), group('year')];
  if (group('short') !== undefined) {
    return atom(context, index, end, { day, month, year: 2000 + number('short') }, 'date-named-short', SHORT_YEAR);
  }
  if (year === undefined) return withoutYear(found, month, end);
  const tens = year.length === 4 ? tensOfStamp(text, index, end, group('name') ?? '') : null;
  if (tens !== null && tens + day <= 31) return atom(context, index - TENS, end, { day: tens + day, month, year: Number(year) }, 'date-stamped');
  if (year.length === 4 && (isYear(Number(year)) || CLAUSE_ENDS.test(text.slice(end, end + 4)))) {
    return atom(context, index, end, { day, month, year: Number(year) }, 'date-named');
  }
  if (year.length === 3 && CUT_YEAR.test(year) && CLAUSE_ENDS.test(text.slice(end, end + 4))) {
    return atom(context, index, end, { day, month }, 'date-named', INCOMPLETE);
  }
  if (group('dot') === '') return null;
  return withoutYear(found, month, text.lastIndexOf(year, end) - 1);
});

/** "612 188" over "März 2015 704": the last figure of a row above the name of the next, and no day. */
function endsRowOfFigures(text: string, index: number, end: number): boolean {
  return BREAK_BEHIND_FIGURE.test(text.slice(index, end)) && (!startsNumber(text, index) || FIGURE_BEFORE.test(text.slice(Math.max(0, index - 4), index)));
}

// "88\nMärz" and "8 \n März" match; "8 März" does not.
const BREAK_BEHIND_FIGURE = /^\d{1,2}\s{0,3}\n/u;
// "2 " before the figure matches; "am " does not.
const FIGURE_BEFORE = /\d[^\S\n]{1,3}$/u;

/** The first digit of the day in the stamp of a receipt, whose wheels part it from the second: "1 8. JULI 2017" alone on its line. */
function tensOfStamp(text: string, index: number, end: number, name: string): number | null {
  const isStamp = name === name.toUpperCase() && text[index + 1] === '.' && (end === text.length || text[end] === '\n') && isLineStart(text, index - TENS);
  const tens = isStamp ? STAMPED_TENS.exec(text.slice(index - TENS, index))?.[0] : undefined;
  return tens === undefined ? null : Number(tens) * 10;
}

/** The digit and its blank. */
const TENS = 2;
// "1 " and "0 " match; "4 " and "a " do not.
const STAMPED_TENS = /^[0-3](?= $)/u;

export const englishDate: Parser = parserOf(MONTH_DAY, ({ context, text, index, end, group, number }) => {
  const month = monthOf(group('name') ?? '');
  if (month === null || isLetter(text[index - 1])) return null;
  return atom(context, index, end, { day: number('day'), month, year: number('year') }, 'date-english');
}, YEAR_BEHIND_COMMA);

/** The day in the order of year, month, day, as clients set to English print it. */
export const yearFirstNamedDate: Parser = parserOf(YEAR_MONTH_DAY, ({ context, text, index, end, group, number }) => {
  const month = monthOf(group('name') ?? '');
  if (month === null || !startsNumber(text, index) || isLetter(text[end])) return null;
  return atom(context, index, end, { day: number('day'), month, year: number('year') }, 'date-english');
}, YEAR_BEFORE_NAME);

function withoutYear({ context, text, index, group, number }: Found, month: number, end: number): ParsingResult {
  const trimmed = index + text.slice(index, end).trimEnd().length;
  const name = group('name') ?? '';
  const isListItem = isLineStart(text, index) && NAME_FOLLOWS.test(text.slice(trimmed, trimmed + 4));
  const isAbbreviated = isAlsoOtherWord(name) && group('stop') !== '.';
  const isStreet = wordBefore(text, index) === 'des';
  if (isListItem || isAbbreviated || isStreet || isDigit(text[trimmed])) return dropped(context, index, trimmed);
  return atom(context, index, trimmed, { day: number('day'), month }, 'date-named');
}
