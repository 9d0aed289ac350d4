import type { Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { tableHeadOf } from '../../columns/table-head.js';
import type { HeadContext } from '../../labels/head-context.js';
import type { FoundDate } from './place-and-date.js';

/** A line that begins with a label of several values, the day among them. */
export const isNamedTogether = ({ text }: Line): boolean => text.includes('Datum') && NAMED_TOGETHER.test(text);

/** The day among values that one label names together: "660 Amt für Verkehr, 24.10.2019, 51-3147" below "(Dienststelle, Datum, Telefon)", or behind it. */
export function namedTogether({ head, dates }: HeadContext): FoundDate | null {
  for (const [at, line] of head.lines.entries()) {
    const label = line.text.includes('Datum') ? NAMED_TOGETHER.exec(line.text)?.[0] : undefined;
    if (label === undefined || tableHeadOf(line) !== null || committeeWordIn(line.text) !== null) continue;
    const below = label.length < line.text.length ? line : head.lines[at + 1];
    const [day, ...others] = below === undefined ? [] : dates.daysWithin(below === line ? line.start + label.length : below.start, below.end);
    const isLast = day !== undefined && below !== undefined && below.end - day.end <= 1;
    if (day === undefined || below === undefined || others.length > 0 || committeeWordIn(below.text) !== null || !(isLast || GOES_ON.test(label))) return null;
    return { date: day, rule: 'date-label' };
  }
  return null;
}

/** Labels of two or more values. Matches "Dienststelle, Datum", "Amt / Datum:" and "(Dezernat/Amt, Datum, Telefon)"; not "Ort und Datum" or "Datum". */
const NAMED_TOGETHER = /^(?:\((?:\p{Lu}[\p{L}.-]{1,24} ?[,/] ?){1,4}Datum(?: ?[,/] ?\p{Lu}[\p{L}.-]{1,24}){0,4}\)(?=$| )|(?:\p{Lu}[\p{L}.-]{1,24} ?[,/] ?){1,4}Datum(?: ?[,/] ?\p{Lu}[\p{L}.-]{1,24}){0,4}:?$)/u;
/** Matches "Datum, Telefon" at the end of a label; not "Amt, Datum". */
const GOES_ON = /Datum ?[,/]/u;
