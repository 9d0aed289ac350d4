/**
 * What parsers hand to refiners: one chrono result whose components say what the text says, and whose tags say the rest.
 * Years lie from 1500 to 2200. A component that is missing is never filled from a clock: the reference year is only a mark.
 */
import type { Parser, ParsingComponents, ParsingResult } from 'chrono-node/de';

export type Context = Parameters<Parser['pattern']>[0];

/** A leap year that no paper can mean: `get('year')` returns it where no year is known. */
const NO_YEAR = 1004;
export const REFERENCE = new Date(Date.UTC(NO_YEAR, 0, 1, 12));

const FIRST_YEAR = 1500;
const LAST_YEAR = 2200;

/** Tags that take a result out of the readings: it is kept so that no fragment of it is read instead. */
export const DROPPED = 'dropped';
export const IMPOSSIBLE = 'impossible';
export const INCOMPLETE = 'incomplete';
export const IMPLIED = 'implied';
export const VAGUE = 'vague';
export const SHORT_YEAR = 'short-year';

export interface Parts {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A result from `index` to `end`; impossible days and years are tagged so, not thrown away. */
export function atom(context: Context, index: number, end: number, parts: Parts, rule: string, ...tags: string[]): ParsingResult {
  const result = context.createParsingResult(index, end, { ...parts });
  result.start.addTags([`rule:${rule}`, ...tags]);
  if (!result.start.isValidDate() || (parts.year !== undefined && !isYear(parts.year))) result.start.addTag(IMPOSSIBLE);
  return result;
}

/** A result that only keeps its characters from being read as something else. */
export function dropped(context: Context, index: number, end: number): ParsingResult {
  const result = context.createParsingResult(index, end, { day: 1, month: 1 });
  result.start.addTag(DROPPED);
  return result;
}

export function endOf(result: ParsingResult): number {
  return result.index + result.text.length;
}

export function hasTag(components: ParsingComponents, tag: string): boolean {
  return components.tags().has(tag);
}

/** `34` for the tag `part:34`. */
export function tagValue(components: ParsingComponents, name: string): string | null {
  return valueAmong(components.tags(), name);
}

/** The same for tags that are at hand: chrono copies them at each call. */
export function valueAmong(tags: ReadonlySet<string>, name: string): string | null {
  for (const tag of tags) if (tag.startsWith(`${name}:`)) return tag.slice(name.length + 1);
  return null;
}

export function knowsYear(components: ParsingComponents): boolean {
  return components.isCertain('year') || components.get('year') !== NO_YEAR;
}

/** Neither dropped nor unreadable. */
export function isReading(result: ParsingResult): boolean {
  const tags = result.start.tags();
  return !tags.has(DROPPED) && !tags.has(IMPOSSIBLE) && !tags.has(INCOMPLETE);
}
