/**
 * `Juni 2009/ 2010/ 2011`: the month is taken for each of the years, which is likely and not certain, and tagged so.
 */
import type { ParsingResult, Refiner } from 'chrono-node/de';
import { atom, type Context, endOf, IMPLIED, isReading, isYear, tagValue } from '../atom.js';

// "/ 2010" matches; "/0563" does not.
const NEXT_YEAR = /^\s?\/\s?(?<year>\d{4})(?![\d/])|^\s?\/\s?(?<inner>\d{4})(?=\s?\/\s?\d{4}(?!\d))/u;
const MOST_YEARS = 8;

export const severalYears: Refiner = {
  refine: (context, results) => results.some((result) => hasSlashBehind(context, result)) ? results.flatMap((result) => [result, ...furtherYears(context, result)]) : results,
};

/** Cheap look: hardly any date has a slash behind it. */
function hasSlashBehind({ text }: Context, result: ParsingResult): boolean {
  const end = endOf(result);
  return text[end] === '/' || text[end + 1] === '/';
}

function furtherYears(context: Context, result: ParsingResult): ParsingResult[] {
  const { start } = result;
  const isMonth = isReading(result) && start.isCertain('month') && start.isCertain('year') && !start.isCertain('day') && tagValue(start, 'part') === null;
  const found: ParsingResult[] = [];
  let last = start.get('year') ?? 0;
  for (let from = endOf(result); isMonth && found.length < MOST_YEARS; ) {
    const match = NEXT_YEAR.exec(context.text.slice(from, from + 16));
    const year = Number(match?.groups?.['year'] ?? match?.groups?.['inner'] ?? 0);
    if (match === null || year <= last || !isYear(year)) break;
    found.push(atom(context, from + match[0].length - 4, from + match[0].length, { month: start.get('month') ?? 0, year }, 'month-of-several-years', IMPLIED, 'doubt:one-month-for-several-years'));
    [from, last] = [from + match[0].length, year];
  }
  if (found.length > 0) start.addTag('doubt:one-month-for-several-years');
  return found;
}
