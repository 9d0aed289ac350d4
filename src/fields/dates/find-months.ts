/**
 * Months that stand alone behind a word of time: `im Dezember`, `Ende Mai`, `im Februar und März`, `April bis September`.
 * The year is not stated and is left open (`XXXX-12`). A month that the text named before with its year is meant again
 * and no further date.
 */
import words from '../../vocabulary/date-words.json' with { type: 'json' };
import { monthOf } from '../../vocabulary/month-names.js';
import type { Span } from '../../tree/document.js';
import type { DateValue, Mark } from '../paper-tree/paper-tree.js';
import { vagueWordLength } from './vague-word.js';

// "Dezember" and "Mai" match; "Maibaum", "Ober-Mai" and "Dez" do not.
const NAME = /(?<![\p{L}\d-])(?:J(?:anuar|änner|uni|uli)|Fe(?:bruar|ber)|M(?:ärz|ai)|A(?:pril|ugust)|September|Oktober|November|Dezember)(?!\p{L})/gu;
// "im ", "Im Laufe des Monats " and "seit letztem " match; "Herr " matches and is refused by the list of words.
const WORD_BEFORE = /(?<cue>(?<!\p{L})\p{L}{2,12})\s{1,3}(?:(?:kommende|nächste|folgende|letzte|vergangene|vorige|diese)[nms]\s{1,3})?$/u;
// "3. " and "17." match: a day.
const DAY_BEFORE = /\d\.?\s{0,3}$/u;
// " 2015", "-Rundbrief", "/2", ". 12" and " (2016)" match; ", dass" and " 3 Jahre" do not.
const GOES_ON = /^(?:-\p{L}|[./,]{0,2}\s{0,3}\(?(?:\d{4}|['’]\d\d)|[/.-]\d)/u;
// " und im " and ", " match; " bis zum " does not.
const LIST_GAP = /^\s{0,3}(?:,|und|oder|bzw\.|sowie|u\.|\/)\s{0,3}(?:im\s{1,3})?$/u;
// " bis " and " – " match; "\n- " does not.
const RANGE_GAP = /^(?:\s{1,3}bis\s{1,3}(?:(?:Anfang|Mitte|Ende)\s{1,3})?|\s?[–-]\s?)$/u;
// The two hands of "zwischen Mai und Juli".
const AND = /^\s{1,3}und\s{1,3}$/u;
const REACH = 40;
const LONGEST_GAP = 16;

const CUES: ReadonlySet<string> = new Set([...words.bareMonthCues, ...words.vague]);

interface Bare extends Span {
  readonly month: number;
  readonly cue: string | null;
}

/** `taken` are the sorted spans that dates already cover, `dates` what was read there. */
export function findMonths(text: string, taken: readonly Span[], dates: readonly Mark<DateValue>[]): Mark<DateValue>[] {
  const bare = bareMonths(text, taken);
  const marks: Mark<DateValue>[] = [];
  for (let at = 0, behind = -1; at < bare.length; at += 1) {
    const [month, next] = [bare[at], bare[at + 1]];
    if (month === undefined) break;
    const end = next !== undefined && isRange(text, month, next) ? next : null;
    if (end !== null) at += 1;
    const isInList = behind >= 0 && LIST_GAP.test(gap(text, behind, month.start));
    if (end === null && !isInList && !CUES.has(month.cue ?? '')) continue;
    marks.push(markOf(text, month, end));
    behind = (end ?? month).end;
  }
  const named = marks.length === 0 ? new Map<string, number>() : firstNamed(dates);
  return marks.filter(({ value, start }) => value.precision !== 'month' || (named.get(monthPart(value)) ?? Infinity) > start);
}

function bareMonths(text: string, taken: readonly Span[]): Bare[] {
  const found: Bare[] = [];
  let next = 0;
  for (const match of text.matchAll(NAME)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
    const isTaken = (taken[next]?.start ?? Infinity) < end;
    const before = text.slice(Math.max(0, start - REACH), start);
    if (isTaken || DAY_BEFORE.test(before) || GOES_ON.test(text.slice(end, end + 12))) continue;
    found.push({ start, end, month: monthOf(match[0]) ?? 0, cue: WORD_BEFORE.exec(before)?.groups?.['cue']?.toLowerCase() ?? null });
  }
  return found;
}

/** A span of months needs no word before it, but for "und". */
function isRange(text: string, from: Bare, to: Bare): boolean {
  const between = gap(text, from.end, to.start);
  return RANGE_GAP.test(between) || (AND.test(between) && from.cue === 'zwischen');
}

function gap(text: string, from: number, to: number): string {
  return to - from > LONGEST_GAP ? '' : text.slice(from, to);
}

/** EDTF has no sign for an open year that is approximate as well: "Ende Mai" stands in what was written. */
function markOf(text: string, from: Bare, to: Bare | null): Mark<DateValue> {
  const vague = vagueWordLength(text, from.start);
  const first = `XXXX-${two(from.month)}`;
  const edtf = to === null ? first : `${first}/XXXX-${two(to.month)}`;
  return {
    value: { edtf, time: null, precision: to === null ? 'month' : 'range', role: null, doubt: null },
    certainty: 'written', start: from.start - vague, end: (to ?? from).end, rule: to === null ? 'month-alone' : 'month-range',
  };
}

function two(month: number): string {
  return String(month).padStart(2, '0');
}

/** Where each month is named with its year for the first time: in "Oktober 2019 ... im Oktober" the second is the first. */
function firstNamed(dates: readonly Mark<DateValue>[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { value, start } of dates) if (value.precision === 'month') named.set(monthPart(value), Math.min(start, named.get(monthPart(value)) ?? start));
  return named;
}

const monthPart = ({ edtf }: DateValue): string => edtf.slice(5, 7);
