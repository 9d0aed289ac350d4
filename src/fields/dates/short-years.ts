/**
 * Years of two digits behind the noun that tells them: `Haushalt 24/25`, `Schuljahr 22/23`, `im Haushaltsjahr 24.`,
 * `Ende '99`. The document's own time tells the century. Without such a noun two digits are any number.
 */
import type { Span } from '../../tree/document.js';
import { codeAt } from '../../vocabulary/letters.js';
import { signSet } from '../../vocabulary/sign-set.js';
import words from '../../vocabulary/year-words.json' with { type: 'json' };
import type { DateValue, Mark } from '../paper-tree/paper-tree.js';
import { centuryOf } from './century.js';

// "t 24" and "e '99" match; "2024", "t 24.5" and "1 24" do not.
const TWO_DIGITS = /[a-zHJ][ \t\n\u00a0]['’‘]?\d\d(?![\d.,]\d)/gu;
// "24/25", "99" and "24 - 25" match; "24 %" and "24/25-01" do not.
const YEARS = /^(?<from>\d\d)(?:\s?[/–-]\s?['’]?(?<to>\d\d))?(?![\p{L}\d%€°_/–-]|[.,:]\d)/u;
// ", " and "\n" match; " Stellen", " neue" and " - 30" do not.
const CLAUSE_ENDS = /^(?:[.,;:)“"]|\s{0,3}$|[ \t]{0,3}\n)/u;
const LONGEST = 16;
const isBlank = signSet(' \t\n\u00a0(„"');

const PERIODS: ReadonlySet<string> = new Set(words.shortPeriods);
const AGES: ReadonlySet<string> = new Set(words.shortAges);

/** `taken` are the sorted spans that dates already cover; `period` is a year of the document's own time, without which none is read. */
export function findShortYears(text: string, taken: readonly Span[], period: number | null): Mark<DateValue>[] {
  if (period === null) return [];
  const marks: Mark<DateValue>[] = [];
  for (const { index, 0: found } of text.matchAll(TWO_DIGITS)) {
    const start = index + found.length - 2;
    const years = YEARS.exec(text.slice(start, start + LONGEST));
    if (years === null) continue;
    const { from = '', to } = years.groups ?? {};
    const end = start + years[0].length;
    const isMarked = found.length === 5;
    const complete = to === undefined ? isMarked || CLAUSE_ENDS.test(text.slice(end, end + 6)) : isNext(from, to);
    if (!complete || !isYearBehind(wordBefore(text, index + 1), isMarked)) continue;
    if (taken.some((span) => span.start < end && start < span.end)) continue;
    marks.push(markOf(start, end, centuryOf(Number(from), period), to !== undefined));
  }
  return marks;
}

/** The word that ends before a place, folded. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && !isBlank(codeAt(text, start - 1))) start -= 1;
  return text.slice(start, end).toLowerCase();
}

const isYearBehind = (noun: string, marked: boolean): boolean => (marked && AGES.has(noun)) || PERIODS.has(noun);

/** Two years follow each other: one alone must have an apostrophe, or nothing behind it that it could count. */
const isNext = (from: string, to: string): boolean => Number(to) === (Number(from) + 1) % 100;

function markOf(start: number, end: number, year: number, isRange: boolean): Mark<DateValue> {
  const value: DateValue = { edtf: isRange ? `${year}/${year + 1}` : String(year), time: null, precision: isRange ? 'range' : 'year', role: null, doubt: null };
  return { value, certainty: 'implied', start, end, rule: isRange ? 'year-range-short' : 'year-short' };
}
