/**
 * Dates written out: `Im Jahre zweitausendvier, am ersten des Monats April`, `am dritten Mai 2004`.
 * Only years from 1500 on, and days only beside the name of a month.
 */
import type { Parser } from 'chrono-node/de';
import words from '../../../vocabulary/date-number-words.json' with { type: 'json' };
import { atom, isYear } from '../atom.js';
import { monthOf } from '../../../vocabulary/month-names.js';
import { isLetter } from '../surroundings.js';
import { parserOf } from './parser-of.js';

// Matches the ending of "ersten" and "erste"; not of "acht".
const ENDING = /e[nrs]?$/u;

// "zweitausendvier, am ersten des Monats April" matches; "zweitausend Euro" matches and is refused without "Jahr".
const YEAR_FIRST = /(?<jahr>Jahre?\s)?(?<year>(?:zweitausend|\p{L}{4,9}hundert)\p{L}{0,24})(?:,?\s(?:am|den)\s(?<day>\p{L}{5,18})\s(?:Tage?\s)?(?:des\sMonats\s)?(?<name>\p{Lu}\p{L}{2,8})(?!\p{L}))?/u;
// "am dritten Mai 2004" matches; "am dritten Tag" matches and is refused by the list of months.
const DAY_FIRST = /(?:am|vom|den|der)\s(?<day>\p{Ll}{4,18}t?en)\s(?:des\sMonats\s)?(?<name>\p{Lu}\p{L}{2,8})(?!\p{L})\s(?<year>\d{4}(?!\d)|(?:zweitausend|\p{L}{4,9}hundert)\p{L}{0,24})/u;
// "neunzehnhundert" and "zweitausend" match; "2004" does not.
const WORDED_YEAR = /hundert|zweitausend/u;
// "am dritten Mai" matches; "am 3. Mai" does not.
const WORDED_DAY = /\p{Ll}ten\s(?:des\sMonats\s)?[JFMASOND]/u;
// "vierundneunzig" matches; "vierzehn" does not.
const UNITS_AND_TENS = /^(?<units>\p{Ll}{3,6})und(?<tens>\p{Ll}{5,8})$/u;

const tableOf = (entries: Record<string, number>): ReadonlyMap<string, number> => new Map(Object.entries(entries));
const UNITS = tableOf(words.units);
const TENS = tableOf(words.tens);
const CENTURIES = [...tableOf(words.centuries)];
const ORDINALS = tableOf(words.ordinals);

export const yearInWords: Parser = parserOf(YEAR_FIRST, ({ context, text, index, end, group }) => {
  const year = yearOf(group('year') ?? '');
  if (year === null || isLetter(text[index - 1])) return null;
  const [day, month] = [dayOf(group('day') ?? ''), monthOf(group('name') ?? '')];
  if (day !== null && month !== null) return atom(context, index, end, { day, month, year }, 'date-in-words');
  const yearEnd = index + (group('jahr')?.length ?? 0) + (group('year')?.length ?? 0);
  return group('jahr') === undefined ? null : atom(context, index, yearEnd, { year }, 'year-in-words');
}, WORDED_YEAR);

export const dayInWords: Parser = parserOf(DAY_FIRST, ({ context, text, index, end, group }) => {
  const [day, month] = [dayOf(group('day') ?? ''), monthOf(group('name') ?? '')];
  const digits = Number(group('year'));
  const year = Number.isNaN(digits) ? yearOf(group('year') ?? '') : digits;
  if (day === null || month === null || year === null || !isYear(year) || isLetter(text[index - 1])) return null;
  return atom(context, index, end, { day, month, year }, 'date-in-words');
}, WORDED_DAY);

function yearOf(word: string): number | null {
  const century = CENTURIES.find(([name]) => word.startsWith(name));
  if (century === undefined) return null;
  const rest = word.slice(century[0].length);
  const below = rest === '' ? 0 : belowHundred(rest) ?? (rest.startsWith('und') ? belowHundred(rest.slice(3)) : null);
  return below === null ? null : century[1] + below;
}

function belowHundred(word: string): number | null {
  const single = UNITS.get(word) ?? TENS.get(word);
  if (single !== undefined) return single;
  const groups = UNITS_AND_TENS.exec(word)?.groups;
  const [units, tens] = [UNITS.get(groups?.['units'] ?? ''), TENS.get(groups?.['tens'] ?? '')];
  return units === undefined || tens === undefined ? null : units + tens;
}

function dayOf(word: string): number | null {
  return ORDINALS.get(word.toLowerCase().replace(ENDING, '')) ?? null;
}
