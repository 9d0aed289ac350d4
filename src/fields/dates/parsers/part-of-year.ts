/**
 * Quarters, halves and seasons of a year, EDTF's sub-year groupings: `II. Quartal 2014`, `2. Halbjahr 2004`,
 * `Herbst 2018`, `Q3/2022`; and calendar weeks, which become the range of their days.
 */
import type { Parser, ParsingResult } from 'chrono-node/de';
import words from '../../../vocabulary/date-words.json' with { type: 'json' };
import { atom, type Context, isYear } from '../atom.js';
import { orderingMonth } from '../part-months.js';
import { isDigit, isLetter } from '../surroundings.js';
import { parserOf } from './parser-of.js';

// "Quartal 2014" matches, and the ordinal before it is looked for; "Quartalsbericht 2014" is refused by the list of words.
const PART = /(?<what>[QHVJ]\p{L}{1,13})(?!\p{L})\s{0,3}(?:des\sJahres\s|\/\s?)?(?<year>\d{4})(?!\d)/u;
// "II. ", "2.", "zweites " match; "das, " does not.
const ORDINAL_BEFORE = /(?<ordinal>[\p{L}\d]{1,8})\.?\s{0,3}$/u;
// "III.-" and "3. bis " match; "am " does not.
const RANGE_BEFORE = /(?<ordinal>[1-4]|[IV]{1,3})\.?\s?(?:-|–|\/|bis(?:\szum)?|und|u\.)\s?$/u;
// "Quartal 2/2014" and "Q3 2022" match; "Q 2022" does not.
const PART_ORDINAL = /(?<what>Q|Quartal|Halbjahr)\s?(?<ordinal>[1-4]|I{1,3}|IV)\s?[/ ]\s?(?<year>\d{4})(?!\d)/u;
// "Herbst 2018" and "Winter 2018/2019" match; "Herbstferien" does not.
const SEASON = /(?<season>(?:F[rR][üÜ]|S[oO][mM]|S[pP][äÄ]|H[eE][rR]|H[oO][cC]|W[iI][nN])[hmtbHMTB]\p{L}{1,12})(?:\s{0,3}(?:des\sJahres\s)?(?<year>\d{4})(?!\d)(?:\/(?<next>\d{4}|\d{2})(?!\d))?)?(?!\p{L})/u;
// "12. KW 2014" and "17. Kalenderwoche 2019" match; "12. KW" does not.
const WEEK = /(?:(?<before>\d{1,2})\.\s?(?:KW|Kalenderwoche)|KW\s?(?<behind>\d{1,2})[,/]?)\s?(?<year>\d{4})(?!\d)/u;

const numbersByWord = (entries: readonly { number: number; forms: readonly string[] }[]): ReadonlyMap<string, number> =>
  new Map(entries.flatMap(({ number, forms }) => forms.map((form): [string, number] => [form, number])));
const partsByWord = (entries: readonly { part: number; forms: readonly string[] }[]): ReadonlyMap<string, number> =>
  new Map(entries.flatMap(({ part, forms }) => forms.map((form): [string, number] => [form, part])));

const ORDINALS = numbersByWord(words.ordinals);
const SEASONS = partsByWord(words.seasons);
const QUARTERS: ReadonlySet<string> = new Set([...words.quarters, 'q']);
const HALVES: ReadonlySet<string> = new Set(words.halves);

export const partOfYear: Parser = parserOf(PART, ({ context, text, index, end, group, number }) => {
  const what = group('what')?.toLowerCase() ?? '';
  if (!QUARTERS.has(what) && !HALVES.has(what)) return null;
  const match = ORDINAL_BEFORE.exec(text.slice(Math.max(0, index - 12), index));
  const start = index - (match?.[0].length ?? 0);
  const last = partAtom(context, start, end, what, match?.groups?.['ordinal'] ?? '', number('year'));
  return last === null ? null : withFirstPart(last, context, what, number('year'));
});

export const partBeforeOrdinal: Parser = parserOf(PART_ORDINAL, ({ context, text, index, end, group, number }) => {
  if (isDigit(text[index - 1]) || isLetter(text[index - 1])) return null;
  return partAtom(context, index, end, group('what')?.toLowerCase() ?? '', group('ordinal') ?? '', number('year'));
});

export const season: Parser = parserOf(SEASON, ({ context, text, index, end, group }) => {
  const word = group('season')?.toLowerCase() ?? '';
  const part = SEASONS.get(word);
  if (part === undefined || isLetter(text[index - 1])) return null;
  const tag = `part:${part}`;
  const year = group('year');
  if (year === undefined) return atom(context, index, end, { month: orderingMonth(part) }, 'season', 'needs-year', tag);
  if (!isYear(Number(year))) return null;
  const result = atom(context, index, end, { month: orderingMonth(part), year: Number(year) }, 'season', tag);
  const next = group('next');
  if (next !== undefined && !year.endsWith(next)) {
    result.end = context.createParsingComponents({ month: orderingMonth(part), year: Number(year.slice(0, -next.length) + next) });
    result.end.addTag(tag);
  }
  return result;
});

export const calendarWeek: Parser = parserOf(WEEK, ({ context, text, index, end, group, number }) => {
  const week = Number(group('before') ?? group('behind'));
  const year = number('year');
  if (isDigit(text[index - 1]) || isLetter(text[index - 1]) || week < 1 || week > 53 || !isYear(year)) return null;
  const monday = mondayOf(year, week);
  const sunday = new Date(monday.getTime() + 6 * 86_400_000);
  if (week === 53 && new Date(monday.getTime() + 3 * 86_400_000).getUTCFullYear() !== year) return null;
  const result = atom(context, index, end, dayOf(monday), 'calendar-week', 'week');
  result.end = context.createParsingComponents({ ...dayOf(sunday) });
  return result;
});

function partAtom(context: Context, index: number, end: number, what: string, ordinal: string, year: number): ParsingResult | null {
  const number = ORDINALS.get(ordinal.toLowerCase());
  const part = number === undefined ? null : partOf(what, number);
  if (part === null || !isYear(year)) return null;
  return atom(context, index, end, { month: orderingMonth(part), year }, 'part-of-year', `part:${part}`);
}

/** `III.-IV. Quartal 2014`: neighboring parts are one range, however they are joined. */
function withFirstPart(last: ParsingResult, context: Context, what: string, year: number): ParsingResult {
  const match = RANGE_BEFORE.exec(context.text.slice(Math.max(0, last.index - 14), last.index));
  if (match === null) return last;
  const start = last.index - match[0].length;
  const range = partAtom(context, start, last.index + last.text.length, what, match.groups?.['ordinal'] ?? '', year);
  if (range === null || isLetter(context.text[start - 1]) || isDigit(context.text[start - 1]) || (range.start.get('month') ?? 0) >= (last.start.get('month') ?? 0)) return last;
  range.end = last.start;
  return range;
}

/** 33 to 36 for quarters, 40 and 41 for halves. */
function partOf(what: string, ordinal: number): number | null {
  if (QUARTERS.has(what)) return 32 + ordinal;
  return HALVES.has(what) && ordinal <= 2 ? 39 + ordinal : null;
}

/** ISO 8601: week 1 is the one with 4 January. */
function mondayOf(year: number, week: number): Date {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (fourth.getUTCDay() + 6) % 7;
  return new Date(fourth.getTime() + ((week - 1) * 7 - weekday) * 86_400_000);
}

function dayOf(date: Date): { day: number; month: number; year: number } {
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}
