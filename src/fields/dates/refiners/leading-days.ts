/**
 * Days that stand before the month they share: `27. bis 28. Februar 2004` and `23./24. Februar 2021` are one range,
 * `27./31.01.2022` and `1., 8. und 15. März 2012` are single days.
 */
import type { ParsingResult, Refiner } from 'chrono-node/de';
import { atom, type Context, endOf, IMPLIED, isReading, knowsYear, SHORT_YEAR } from '../atom.js';
import { isPairedRange } from '../range-words.js';
import { isLineStart, startsNumber } from '../surroundings.js';
import { gathered } from '../../../tree/gathered.js';

// "12.-" and "27. bis " match; "§ 12 und " does not.
const LEADING_DAY = /(?<day>\d{1,2})\.\s{0,3}(?<connector>bis|und|u\.|sowie|oder|bzw\.|[,/–&+-])(?:\s{1,3}(?:zum|den|dem|am|einschließlich|einschl\.))?\s{0,3}$/u;
const MOST_DAYS = 8;
const REACH = 24;
const RANGE_CONNECTORS: ReadonlySet<string> = new Set(['bis', '-', '–']);

interface LeadingDay {
  readonly day: number;
  readonly connector: string;
  readonly index: number;
  readonly end: number;
}

export const leadingDays: Refiner = {
  refine: (context, results) => gathered(results, (result, index) => withLeadingDays(context, result, results[index - 1])),
};

function withLeadingDays(context: Context, result: ParsingResult, before: ParsingResult | undefined): ParsingResult[] {
  if (result.end || !result.start.isCertain('day') || !hasStopBefore(context.text, result.index) || !isReading(result)) return [result];
  const border = before === undefined ? 0 : endOf(before);
  const days: LeadingDay[] = [];
  for (let index = result.index, next = result.start.get('day') ?? 0; days.length < MOST_DAYS; ) {
    const found = dayBefore(context.text, index, border);
    if (found === null || found.day >= next || found.day < 1) break;
    days.unshift(found);
    [index, next] = [found.index, found.day];
  }
  const last = days.at(-1);
  if (last === undefined) return [result];
  const run = days[0];
  if (run !== undefined && isRun(days, result)) return [rangeFrom(context, run, result)];
  const singles = days.slice(0, -1).map((day) => single(context, result, day));
  if (RANGE_CONNECTORS.has(last.connector) || isPairedRange(context.text, last.index, context.text.slice(last.end, result.index))) return [...singles, rangeFrom(context, last, result)];
  return [...singles, single(context, result, last), result];
}

/** Cheap look for the full stop of a day. */
function hasStopBefore(text: string, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at -= 1) if (text[at] === '.') return true;
  return false;
}

function dayBefore(text: string, index: number, border: number): LeadingDay | null {
  const from = Math.max(border, index - REACH);
  const match = LEADING_DAY.exec(text.slice(from, index));
  const start = from + (match?.index ?? 0);
  if (match?.groups === undefined || !startsNumber(text, start) || isItem(text, start, match[0])) return null;
  const day = match.groups['day'] ?? '';
  return { day: Number(day), connector: match.groups['connector'] ?? '', index: start, end: start + day.length + 1 };
}

/** `1.  bis zum 31. Oktober` at the start of a line, where no `vom` leads to it: the number of an item. */
const isItem = (text: string, start: number, written: string): boolean =>
  UNTIL.test(written) && isLineStart(text, start) && !LEADS.test(text.slice(Math.max(0, start - REACH), start));
// "1. bis zum " matches; "1. bis " does not.
const UNTIL = /^\d{1,2}\.\s{1,3}bis\s+zum/u;
// "vom\n" and "am " match; "vom Rat\n" does not.
const LEADS = /(?:vom|am|den|dem|von|zeit|Zeit|Zeitraum)\s{1,4}$/u;

/** Slashes between neighboring days mean one event that lasts, as in a budget debate of two days; `und` names each of them. */
function isRun(days: readonly LeadingDay[], result: ParsingResult): boolean {
  const last = result.start.get('day') ?? 0;
  return days.every(({ day, connector }, index) => connector === '/' && (days[index + 1]?.day ?? last) === day + 1);
}

function rangeFrom(context: Context, from: LeadingDay, to: ParsingResult): ParsingResult {
  const range = context.createParsingResult(from.index, endOf(to));
  range.start = single(context, to, from).start;
  range.end = to.start;
  return range;
}

function single(context: Context, result: ParsingResult, { day, index, end }: LeadingDay): ParsingResult {
  const { start } = result;
  const parts = { day, month: start.get('month') ?? 0, ...(knowsYear(start) ? { year: start.get('year') ?? 0 } : {}) };
  const tags = start.tags();
  const kept = [SHORT_YEAR, 'needs-year', 'announced'].filter((tag) => tags.has(tag));
  return atom(context, index, end, parts, 'leading-day', IMPLIED, ...kept);
}
