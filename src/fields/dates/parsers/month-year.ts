/**
 * Months: `Dez. 2011`, `Oktober 2019`, `März des Jahres 2011`, `Stand 05/2016`; a month without a year is kept for a neighbor
 * that gives it one (`März und Juni 2011`) and dropped at the end if none does.
 */
import type { Parser } from 'chrono-node/de';
import { atom, isYear } from '../atom.js';
import words from '../../../vocabulary/date-words.json' with { type: 'json' };
import { isAlsoOtherWord, monthOf } from '../../../vocabulary/month-names.js';
import { isDigit, isLetter } from '../surroundings.js';
import { parserOf } from './parser-of.js';

// "Dez. 2011" matches; "Dezernat 2011" matches too and is refused by the list of months, "Anfang 2011" does not match.
const MONTH_YEAR = /(?<name>(?:J[aäuAÄU][nelNEL]|F[eE][bB]|M[aärAÄR][reizyREIZY]|A[puPU][rgRG]|S[eE][pP]|O[kcKC][tT]|N[oO][vV]|D[eE][zcZC])\p{L}{0,6})(?!\p{L})\.?(?:(?<gap>,?\s{0,4}|\s?\/\s?|\sdes\sJahres\s)(?<year>\d{4})(?!\d))?/u;
// "05/2016" and "11 / 2016" match, where the word before is one of time; "13/2016" does not.
const NUMERIC = /(?<month>0[1-9]|1[0-2])(?:[/.]|\s\/\s)(?<year>\d{4})(?!\d)/u;
// "Stand: " and "Baubeginn\t" match, and "von 03/2023 - " with its first month; "Nr. " matches and is refused by the list of words.
const CUE = /(?<word>(?<!\p{L})\p{L}{2,20})[.:]?\s{1,3}(?:(?:0[1-9]|1[0-2])[/.]\d{4}\s?[-–]\s?)?$/u;
// "/0563" and "-12" match; "/ 2010" does not.
const NUMBER_GOES_ON = /^[/-]\d/u;
// "/2010" matches with the year; "/0563" does not.
const YEAR_GOES_ON = /^[/-](?<next>(?:1[5-9]|2[01])\d\d)(?!\d)/u;

// "April u. " and "Mai und " match; "Dez. " and "Amt und " have no month.
const MONTH_BEFORE = /(?<name>\p{L}{3,9})\.?(?: (?:u\.|und|bis|oder) | ?[/,–-] ?)$/u;

const followsMonth = (before: string): boolean => monthOf(MONTH_BEFORE.exec(before)?.groups?.['name'] ?? '') !== null;

const CUES: ReadonlySet<string> = new Set(words.monthCues);

/** What stands before is a word of time or building, or a month that has one and the dash of a range. */
const isBehindCue = (text: string, index: number): boolean =>
  CUES.has(CUE.exec(text.slice(Math.max(0, index - 40), index))?.groups?.['word']?.toLowerCase() ?? '');

export const monthYear: Parser = parserOf(MONTH_YEAR, ({ context, text, index, end, group, number }) => {
  const name = group('name') ?? '';
  const month = monthOf(name);
  const isMonthOfList = (): boolean => followsMonth(text.slice(Math.max(0, index - 24), index));
  if (month === null || isLetter(text[index - 1]) || (text[index - 1] === '-' && !isMonthOfList())) return null;
  if (group('year') === undefined) return isDigit(text[end]) ? null : atom(context, index, end, { month }, 'month-year', 'needs-year');
  const year = number('year');
  const behind = text.slice(end, end + 6);
  const isNumber = NUMBER_GOES_ON.test(behind) && Number(YEAR_GOES_ON.exec(behind)?.groups?.['next'] ?? 0) <= year;
  const isOffice = isAlsoOtherWord(name) && group('gap')?.includes('\n') === true && !isMonthOfList();
  if (!isYear(year) || isNumber || isOffice) return null;
  return atom(context, index, end, { month, year }, 'month-year');
});

export const numericMonth: Parser = parserOf(NUMERIC, ({ context, text, index, end, number }) => {
  const isNumber = text[index - 1] === '.' || isDigit(text[index - 1]) || NUMBER_GOES_ON.test(text.slice(end, end + 2)) || !isYear(number('year'));
  if (isNumber || !isBehindCue(text, index)) return null;
  return atom(context, index, end, { month: number('month'), year: number('year') }, 'month-numeric');
});
