/**
 * Our chrono: own parsers and refiners, and of chrono's the ISO parser, the removal of overlaps and the two German
 * merging refiners. Never its casual parsers: they find a weekday in every `so` and are quadratic on runs of blanks.
 */
import { Chrono, createConfiguration, type Parser, type Refiner } from 'chrono-node/de';
import { clockTime } from './parsers/clock-time.js';
import { dayInWords, yearInWords } from './parsers/date-in-words.js';
import { monthYear, numericMonth } from './parsers/month-year.js';
import { englishDate, namedDate, yearFirstNamedDate } from './parsers/named-date.js';
import { numericDate, yearFirstDate } from './parsers/numeric-date.js';
import { calendarWeek, partBeforeOrdinal, partOfYear, season } from './parsers/part-of-year.js';
import { slashDate } from './parsers/slash-date.js';
import { keepReadable } from './refiners/keep-readable.js';
import { leadingDays } from './refiners/leading-days.js';
import { mayBeRange, mergeRanges } from './refiners/merge-ranges.js';
import { type MayJoin, refineRuns } from './refiners/refine-runs.js';
import { severalYears } from './refiners/several-years.js';
import { yearFromList } from './refiners/year-from-list.js';

export type BorrowedName = 'ISOFormatParser' | 'OverlapRemovalRefiner' | 'DEMergeDateRangeRefiner' | 'DEMergeDateTimeRefiner';

const CHRONO = createConfiguration(true);
// Matches nothing.
const NEVER = /(?!)/uy;
const NOTHING: Parser = { pattern: () => NEVER, extract: () => null };
const AS_IS: Refiner = { refine: (_context, results) => results };

/** One part of chrono's strict German configuration by its class name; undefined if chrono no longer has it. */
export function borrowedParser(name: BorrowedName): Parser | undefined {
  return CHRONO.parsers.find((parser) => parser.constructor.name === name);
}

export function borrowedRefiner(name: BorrowedName): Refiner | undefined {
  return CHRONO.refiners.find((refiner) => refiner.constructor.name === name);
}

// "2012-1" matches; "12-1" does not.
const YEAR_AND_HYPHEN = /\d{4}-\d/u;

/** A borrowed parser that is asked only where its pattern can match. */
function gated(parser: Parser, gate: RegExp): Parser {
  return { pattern: (context) => (gate.test(context.text) ? parser.pattern(context) : NEVER), extract: (context, match) => parser.extract(context, match) };
}

/** A time belongs to the date before it, over one line end at most, or to the date behind it on the same line; never over the border of a cell, which a line that is digits alone is too. */
const mayShareTime: MayJoin = (between, left, right) => {
  const lineEnds = between.split('\n').length - 1;
  return left.start.isOnlyTime() ? lineEnds === 0 && !between.includes('\t') && !right.end : (lineEnds === 0 || (lineEnds === 1 && !BARE_CLOCK.test(right.text))) && !between.includes('\t') && !right.text.includes('\t');
};

/** Matches "19:00"; not "19:00 Uhr" or "um 19:00". */
const BARE_CLOCK = /^\d{1,2}:\d{2}$/u;

export const engine = new Chrono({
  parsers: [
    gated(borrowedParser('ISOFormatParser') ?? NOTHING, YEAR_AND_HYPHEN),
    numericDate, yearFirstDate, slashDate, namedDate, englishDate, yearFirstNamedDate, monthYear, numericMonth,
    partOfYear, partBeforeOrdinal, season, calendarWeek, yearInWords, dayInWords, clockTime,
  ],
  refiners: [
    borrowedRefiner('OverlapRemovalRefiner') ?? AS_IS,
    leadingDays,
    severalYears,
    refineRuns(borrowedRefiner('DEMergeDateTimeRefiner') ?? AS_IS, mayShareTime),
    refineRuns(borrowedRefiner('DEMergeDateRangeRefiner') ?? AS_IS, mayBeRange),
    mergeRanges,
    yearFromList,
    keepReadable,
  ],
});
