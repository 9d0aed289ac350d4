/**
 * The document's own time, as one year: the median of the years of its full dates, else of all numbers that look like
 * recent years. It places years of two digits; today's date never does.
 */
import { hasTag, isReading, SHORT_YEAR } from './atom.js';
import type { Finding } from './finding.js';
import { matchesOf } from '../../tree/matches-of.js';

// "2013/0004" and "2014" match; "12014" does not.
const RECENT_YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d,])/gu;

export function documentPeriod(text: string, findings: readonly Finding[]): number | null {
  const years = findings.filter(isFullDate).map(({ result }) => result.start.get('year') ?? 0);
  return median(years) ?? median(matchesOf(RECENT_YEAR, text).map((match) => Number(match[0])));
}

function isFullDate({ result }: Finding): boolean {
  return result.start.isCertain('year') && !hasTag(result.start, SHORT_YEAR) && isReading(result);
}

function median(years: readonly number[]): number | null {
  return years.toSorted((a, b) => a - b)[Math.floor(years.length / 2)] ?? null;
}
