/**
 * Days in digits with points: `14.12.2011`, `01. 01. 2010`, `1.7.09`, `22.06.` and, year first, `2012.10.25`.
 * Leading days (`12./13.03.2012`) and ranges are put together by the refiners.
 */
import type { Parser, ParsingResult } from 'chrono-node/de';
import words from '../../../vocabulary/date-words.json' with { type: 'json' };
import { atom, dropped, INCOMPLETE, isYear, SHORT_YEAR } from '../atom.js';
import { isDigit, isLetter, isLineStart, startsNumber, wordBefore } from '../surroundings.js';
import { type Found, parserOf } from './parser-of.js';

// Matches the stop of "vom."; not one inside.
const CLOSING_MARK = /[.,]$/u;

// Matches the colon of "Produkt:"; not one inside.
const COLON = /(?<=\p{L}):$/u;

// "v.21.11.2003" matches from 21, "1. 24.06.2020" from 24, behind the number of a row; "21,11.2003" does not.
const DAY_FIRST = /(?<day>\d{1,2})\.(?!\s{1,2}\d{1,2}\.\d{1,2}\.\d{4})(?<gap>\s{0,2})(?<month>\d{1,2})\.(?:(?<short>\d{2,3})(?!\d)|(?<blank>\s{0,3})(?<year>\d{4,6})(?!\d))?/u;
// "2012.10.25" matches; "2012.1" does not.
const YEAR_FIRST = /(?<year>\d{4})\.(?<month>\d{2})\.(?<day>\d{2})(?!\d)/u;
// ".5" and "/12" match; ". Er" does not.
const GOES_ON = /^[.,:/-]\d/u;

const DAY_CUES: ReadonlySet<string> = new Set(words.dayCues);
const NUMBER_CUES: ReadonlySet<string> = new Set(words.numberCues);

export const numericDate: Parser = parserOf(DAY_FIRST, (found) => {
  const { context, text, index, end, group } = found;
  if (!startsNumber(text, index)) return dropped(context, index, end);
  if (group('year') !== undefined) return withYear(found);
  if (group('short') !== undefined) return withShortYear(found);
  return withoutYear(found);
});

export const yearFirstDate: Parser = parserOf(YEAR_FIRST, ({ context, text, index, end, number }) => {
  if (!startsNumber(text, index) || GOES_ON.test(text.slice(end, end + 2))) return null;
  const result = atom(context, index, end, { day: number('day'), month: number('month'), year: number('year') }, 'date-year-first');
  return result.start.isValidDate() ? result : null;
});

function withYear({ context, text, index, end, group, number }: Found): ParsingResult {
  const [day, month, year] = [number('day'), number('month'), number('year')];
  const full = group('day')?.length === 2 && group('month')?.length === 2;
  const isSection = group('gap') === '' && group('blank') !== '' && !full && isLineStart(text, index);
  const isLonger = text[end] === '.' && isDigit(text[end + 1]);
  if (isSection || isLonger || (!full && !isYear(year))) return dropped(context, index, end);
  return atom(context, index, end, { day, month, year }, 'date-numeric');
}

/** `07.10.09` is a day unless a section number is announced; `7.10.09` only where a day is. */
function withShortYear({ context, text, index, end, group, number }: Found): ParsingResult {
  const [day, month] = [number('day'), number('month')];
  const full = group('day')?.length === 2 && group('month')?.length === 2;
  const possible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (isLetter(text[end]) && full && possible && isDigit(text[end + 1])) return atom(context, index, end, { day, month }, 'date-numeric', INCOMPLETE);
  const word = wordBefore(text, index).replace(CLOSING_MARK, '');
  const announced = DAY_CUES.has(word) || text[index - 2] === 'v';
  const isNumber = NUMBER_CUES.has(wordBefore(text, index).replace(COLON, '')) || isLetter(text[end]) || GOES_ON.test(text.slice(end, end + 2));
  if (isNumber || !possible || group('short')?.length === 3) return dropped(context, index, end);
  if (!announced && (!full || group('gap') !== '')) return dropped(context, index, end);
  return atom(context, index, end, { day, month, year: 2000 + number('short') }, 'date-numeric-short', SHORT_YEAR);
}

/** Kept for a neighbor to give it a year, or for a word before it that announces a day. */
function withoutYear({ context, text, index, end, number }: Found): ParsingResult {
  const [day, month] = [number('day'), number('month')];
  if (day < 1 || day > 31 || month < 1 || month > 12 || isDigit(text[end]) || isLetter(text[end])) return dropped(context, index, end);
  const announced = DAY_CUES.has(wordBefore(text, index).replace(CLOSING_MARK, ''));
  return atom(context, index, end, { day, month }, 'date-numeric', announced ? 'announced' : 'needs-year');
}
