import words from '../../../vocabulary/session-words.json' with { type: 'json' };
import type { Document, Line, Span } from '../../../tree/document.js';
import { itemLabelAt } from '../../../vocabulary/item-label.js';
import type { HeadContext } from '../../labels/head-context.js';
import { mark } from '../../paper-tree/mark.js';
import { type Committee, committeeOn } from '../../committees/committee-on-line.js';
import type { ConsultationValue, DateValue, Mark, PaperTree } from '../../paper-tree/paper-tree.js';
import { committeeRow } from './committee-row.js';
import { matchesOf } from '../../../tree/matches-of.js';

/** A part of the text in which a session may be named among other words. */
export interface Window {
  readonly text: string;
  readonly start: number;
  /** The preposition stands before this place. */
  readonly opensBefore: number;
}

/**
 * The session in a window, "zur Sitzung des Stadtrates am 3.5.2021": from a preposition to the day stand the committee and
 * small words only. `mayStandBehind` tells whether a session may follow the words before it, `other` whose it is where the words name none.
 */
export function sessionIn({ document, dates, found }: HeadContext, window: Window, mayStandBehind: (before: string) => boolean, other?: Committee): Mark<ConsultationValue> | null {
  const days = dates.within(window.start, window.start + window.text.length).filter(({ value }) => value.precision === 'day');
  const [day] = days;
  if (day === undefined || isBefore(day.value.edtf, found)) return null;
  for (const { index } of matchesOf(OPENS, window.text.slice(0, window.opensBefore - window.start))) {
    const named = mayStandBehind(window.text.slice(0, index)) ? namedFrom(window, index, day, other) : null;
    if (named !== null && !words.foreign.some((body) => named.committee.organization.value.startsWith(body))) return committeeRow(document, named.committee.organization, day, publicityOf(document, day), null, named.item);
  }
  return null;
}

/** A session before the paper's own day is one of the past. */
export function isBefore(day: string, { date }: PaperTree): boolean {
  return date[0] !== undefined && date[0].value.length === day.length && day < date[0].value;
}

/** Prepositions before a session. Matches "zur " before "Sitzung" and "Ratssitzung", "für den " and "im "; not "zur Kenntnis". */
const OPENS = /(?<!\p{L})(?:[Zz]u TOP|[Zz]ur(?= (?:\p{Ll}+ ){0,2}\p{L}*[Ss]itzung)|[Ff]ür (?:den|die|das)|[Aa]n (?:den|die|das)|[Ii]m|[Ii]n de[rn]|[Dd]er(?= (?:nächsten |kommenden )?\p{L}*[Ss]itzung)|Sitzung:)(?= )/gu;

interface Named {
  readonly committee: Committee;
  readonly item: Mark<string> | null;
}

/** The committee between a preposition and the day, if nothing but small words stands beside it. */
function namedFrom({ text, start }: Window, from: number, day: Mark<DateValue>, other: Committee | undefined): Named | null {
  const until = day.start - start;
  if (until <= from || until - from > LONGEST_SESSION) return null;
  const whole = text.slice(from, until);
  if (LETTER_OF.test(whole)) return null;
  const name = whole.slice(0, SESSION_BEHIND.exec(whole)?.index ?? whole.length);
  const line = { ...EMPTY, text: name, start: start + from, end: start + from + name.length };
  const committee = committeeOn(line, 0) ?? committeeOn(line, FIRST_WORDS.exec(line.text)?.[0].length ?? 0);
  if (committee === null) return other !== undefined && SESSION_ON.test(whole) ? { committee: other, item: itemIn(text, from, start) } : null;
  if (committee.organization.value.endsWith(',')) return null;
  const [begin, end] = [committee.organization.start - line.start, committee.organization.end - line.start];
  const beside = `${whole.slice(0, begin)} ${whole.slice(end).replace(COMPOUND_END, ' ')}`;
  if (!matchesOf(WORD, beside).every(([word]) => around.has(word.toLowerCase()))) return null;
  return { committee, item: itemIn(text, from, start) };
}

const LONGEST_SESSION = 160;
const around: ReadonlySet<string> = new Set(words.named);
const EMPTY: Line = { index: -1, kind: 'paragraph', text: '', cells: [], block: -1, depth: 0, strong: false, start: 0, end: 0 };
/** Matches "im " and "für den "; not "Im Rat". */
const FIRST_WORDS = /^(?:\p{L}+ (?:den |die |das |der |dem )?)/u;
/** Matches "der Sitzung am " and "zur nächsten Sitzung am Dienstag, "; not "der Sitzung des Rates am ". */
const SESSION_ON = /^(?:[Dd]er|[Zz]ur)(?: \p{Ll}+)? Sitzung (?:am|vom)(?: \p{L}+,?(?: dem)?)? $/u;
/** A letter to a committee and its day. Matches "an den Kreistag vom "; not "an den Kreistag zur Sitzung vom ". */
const LETTER_OF = /^[Aa]n (?!.*[Ss]itzung).*vom $/u;
/** Goes on about the session behind the name. Matches " zur Sitzung" and " TOP: 4"; not "Sitzung des" at the beginning. */
const SESSION_BEHIND = /(?<=\p{Ll}(?:\p{L}| \d{1,2})) +(?:zur (?:\p{Ll}+ ){0,2}Sitzung|TOP(?!\p{L})|Sitzung(?= am| vom|:))/u;
/** Matches "ssitzung" of "Stadtratssitzung"; not "Sitzung". */
const COMPOUND_END = /^s?sitzung(?!\p{L})/u;
/** Matches words; not numbers or marks. */
const WORD = /\p{L}[\p{L}-]*/gu;

/** The first item behind the preposition, or right before it: "zu TOP 5 der Sitzung". */
function itemIn(text: string, from: number, start: number): Mark<string> | null {
  const before = ITEM_BEFORE.exec(text.slice(0, from))?.groups?.['number'];
  if (before !== undefined) return mark(before, { start: start + from - 1 - before.length, end: start + from - 1 }, 'item-before-session');
  for (const { index } of matchesOf(ITEM_WORD, text.slice(from))) {
    const label = itemLabelAt(text, from + index);
    const number = label === null ? undefined : NUMBER.exec(text.slice(label.end))?.[0];
    if (label !== null && number !== undefined) return mark(number, { start: start + label.end, end: start + label.end + number.length }, 'item-label');
  }
  return null;
}

/** Matches "zu TOP 5 " and "Tagesordnungspunkt 6.2 "; not "STOP 5 ". */
const ITEM_BEFORE = /(?<!\p{L})(?:TOP|Top|Tagesordnungspunkt|Punkt) (?<number>\d{1,3}(?:\.\d{1,3}){0,3}) $/u;
/** Matches "TOP" and "Tagesordnungspunkt"; not "STOP". */
const ITEM_WORD = /(?<!\p{L})(?:TOP|Top|Tagesordnungspunkt|Punkt)(?!\p{L})/gu;
/** Matches "6.2"; not "06.09.2018". */
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,3}(?![\d.])/u;

/** Right behind the day: "(öffentlich)", ", öffentlicher Teil". */
function publicityOf({ text }: Document, day: Span): Mark<boolean> | null {
  const found = PUBLICITY.exec(text.slice(day.end, day.end + NEAR));
  const at = day.end + (found?.[0].length ?? 0);
  return found === null ? null : mark(found.groups?.['closed'] === undefined, { start: day.end, end: at }, 'publicity-word');
}

const NEAR = 40;
/** Matches ", öffentlicher Teil" and " (nichtöffentlich)"; not ", damit öffentlich". */
const PUBLICITY = /^[\s,(–-]{1,4}(?<closed>nicht[ -]?)?öffentlich(?:er Teil)?(?!\p{L})/u;
