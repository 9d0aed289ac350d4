/**
 * Ranges of two results that both name at least a month: when they may be one, and those whose connecting words
 * chrono's German refiner does not know (en dash, `bis einschließlich`, `bis Ende`, `zwischen ... und`).
 */
import type { ParsingComponents, ParsingResult, Refiner } from 'chrono-node/de';
import { type Context, endOf, knowsYear, VAGUE } from '../atom.js';
import { isPairedRange } from '../range-words.js';
import type { MayJoin } from './refine-runs.js';

// " bis zum " and " – " match; ", " does not.
const CONNECTOR = /^\s{0,4}(?:bis|-|–|—)(?:\s{1,3}(?:zum|am|den|dem|einschließlich|einschl\.|spätestens|längstens|(?<vague>Anfang|Mitte|Ende|Beginn)))?\s{0,4}$/u;
const LONGEST_CONNECTOR = 40;
// "\n- " matches: a bullet; " -\n" does not.
const BULLET = /\n\s{0,4}[-–]|\t/u;

type Component = 'day' | 'month' | 'year';
const COMPONENTS: readonly Component[] = ['day', 'month', 'year'];

export const mayBeRange: MayJoin = (between, left, right, text) =>
  !BULLET.test(between) && !isExtension(text, left, between) && !left.end && !right.end && !isOnlyTime(left) && !isOnlyTime(right) && isAscending(left.start, right.start);

export const mergeRanges: Refiner = {
  refine(context, results) {
    const merged: ParsingResult[] = [];
    for (const result of results) {
      const last = merged.at(-1);
      const between = last === undefined ? '' : context.text.slice(endOf(last), Math.min(result.index, endOf(last) + LONGEST_CONNECTOR));
      const connector = CONNECTOR.exec(between);
      const joins = last !== undefined && (connector !== null || isPairedRange(context.text, last.index, between));
      if (joins && endOf(last) + between.length === result.index && mayBeRange(between, last, result, context.text)) {
        if (connector?.groups?.['vague'] !== undefined) result.start.addTag(VAGUE);
        merged[merged.length - 1] = join(context, last, result);
      } else merged.push(result);
    }
    return merged;
  },
};

// " bis zum " and " bis spätestens " match; " bis " does not.
const UNTIL = /^\s{1,4}bis\s{1,3}(?:zum|spätestens|längstens)\s{1,4}$/u;
// "zuletzt am " and "Landesgesetzes vom " match; "vom " and "am Montag, den " do not.
const ON_A_DAY = /(?:(?<!\p{L})am|(?:[Gg]esetz|[Bb]escheid|[Bb]eschlu(?:ss|ß)|[Vv]ertrag|[Vv]erfügung|[Ss]chreiben)(?:e?s)?\s{1,3}vom)\s{1,4}$/u;
const LONGEST_BEFORE = 24;

/** `am 06.12.2018 bis zum 30.04.2022 verlängert`: what was done on a day, and until when it holds. */
function isExtension(text: string, { index, start }: ParsingResult, between: string): boolean {
  return UNTIL.test(between) && start.isCertain('day') && start.isCertain('year') && ON_A_DAY.test(text.slice(Math.max(0, index - LONGEST_BEFORE), index));
}

function join(context: Context, from: ParsingResult, to: ParsingResult): ParsingResult {
  const range = context.createParsingResult(from.index, endOf(to));
  range.start = from.start;
  range.end = to.start;
  if (!knowsYear(from.start)) from.start.imply('year', yearBefore(from.start, to.start));
  else if (!knowsYear(to.start)) to.start.imply('year', from.start.get('year') ?? 0);
  return range;
}

/** `27.12. bis 3.1.2024` began the year before. */
function yearBefore(from: ParsingComponents, to: ParsingComponents): number {
  const turns = (from.get('month') ?? 0) > (to.get('month') ?? 0);
  return (to.get('year') ?? 0) - (turns ? 1 : 0);
}

function isOnlyTime(result: ParsingResult): boolean {
  return result.start.isOnlyTime();
}

/** One unknown year is no obstacle; a day with a month or a later date before an earlier one is no range. */
function isAscending(from: ParsingComponents, to: ParsingComponents): boolean {
  if (!from.isCertain('month') || !to.isCertain('month')) return false;
  if (knowsYear(from) !== knowsYear(to)) return true;
  const key = (components: ParsingComponents): number =>
    COMPONENTS.reduceRight((sum, component, index) => sum + (components.isCertain(component) ? components.get(component) ?? 0 : 0) * 100 ** index, 0);
  return key(from) < key(to) || (!to.isCertain('day') && key(from) <= key(to) + 31);
}
