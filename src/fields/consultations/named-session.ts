import words from '../../vocabulary/session-words.json' with { type: 'json' };
import type { Document, Line, Span } from '../../tree/document.js';
import { itemLabelAt } from '../../vocabulary/item-label.js';
import { gathered } from '../../tree/gathered.js';
import { sentencesOf } from '../decision/sentences.js';
import type { HeadContext } from '../head/head-context.js';
import { mark } from '../mark.js';
import { type Committee, committeeOn } from '../minutes/committee-on-line.js';
import { typeBook } from '../head/type-book.js';
import type { ConsultationValue, DateValue, Mark, PaperTree } from '../paper-tree.js';
import { hasVerb } from '../prose.js';
import { stationOn } from '../decision/station-line.js';
import { committeeRow } from './committee-row.js';
import { openingOf } from './session-opening.js';

/**
 * The session that a line of the head names among other words, where no row was read: "Anfrage der Fraktion zur
 * Stadtratssitzung am 6. September 2001, öffentlicher Teil", "für den Bauausschuss" over "TOP 4  Sitzung am: 13.07.2016";
 * else one for which a letter asks: "Wir bitten um Beantwortung im Bauausschuss am 16. Oktober 2014." From the preposition to
 * the day stand the committee and small words only.
 */
export function namedSession(context: HeadContext): Mark<ConsultationValue>[] {
  const { document, head } = context;
  for (const line of head.lines) {
    const row = hasVerb(line.text.replace(LABEL, '')) ? null : sessionIn(context, windowFrom(document, line), opensSession);
    if (row !== null) return [row];
  }
  const foreseen = planned(context);
  return foreseen.length > 0 ? foreseen : requested(context);
}

/** At the foot of the text, where nothing is told of what was done: "Beratung im Magistrat: 13.09.2017". */
function planned({ document, dates, found }: HeadContext): Mark<ConsultationValue>[] {
  return gathered(document.lines.filter(({ text }) => text !== '').slice(-FOOT_LINES), (line) => {
    const station = openingOf(line.text) === 0 || line.text.startsWith('Beschl') ? null : stationOn(line);
    const day = station === null ? null : dates.within(line.start, line.end)[0];
    return station === null || day === undefined || day === null || station.told.text !== '' || isBefore(day.value.edtf, found) ? [] : [committeeRow(document, station.committee.organization, day, null)];
  });
}

const FOOT_LINES = 12;

/** Matches "Betrifft: "; not "Er sagt: ". */
const LABEL = /^\p{Lu}\p{L}+: /u;

/** A line and the next, which may go on with it. */
function windowFrom({ lines, text }: Document, line: Line): Window {
  const next = lines.slice(line.index + 1, line.index + 1 + LINES_BETWEEN).find((one) => one.text !== '');
  const end = next === undefined || next.text.length > LONGEST_LINE ? line.end : next.end;
  return { text: text.slice(line.start, end).replace(BLANK, ' '), start: line.start, opensBefore: line.end };
}

interface Window {
  readonly text: string;
  readonly start: number;
  /** The preposition stands before this place. */
  readonly opensBefore: number;
}

const LINES_BETWEEN = 2;
const LONGEST_LINE = 120;
/** Matches line ends and tabs; not the blank between words. */
const BLANK = /[^\S ]/gu;

/** In sentences of the text that ask for something. */
function requested(context: HeadContext): Mark<ConsultationValue>[] {
  const { document, head } = context;
  const ofHead = head.lines.flatMap((line) => committeeOn(line, 0) ?? []).find(({ session }) => session);
  const asking = new Set(document.lines.flatMap(({ text, block }) => (words.requests.some((word) => text.includes(word)) ? [block] : [])));
  for (const { text, start } of sentencesOf(document, document.lines.filter(({ block }) => asking.has(block)))) {
    if (text.length > LONGEST_REQUEST) continue;
    const row = sessionIn(context, { text, start, opensBefore: start + text.length }, asksFor, ofHead);
    if (row !== null) return [row];
  }
  return [];
}

const LONGEST_REQUEST = 300;

/** What is asked for stands right before the session: "um Beantwortung im Rat", "auf die Tagesordnung der Sitzung". */
function asksFor(before: string): boolean {
  const word = LAST_WORD.exec(before)?.groups?.['word'];
  return word !== undefined && words.requests.includes(word);
}

/** Matches "Beantwortung" at the end of "um Beantwortung "; not "um ". */
const LAST_WORD = /(?<!\p{L})(?<word>\p{Lu}\p{L}+) $/u;

/** The session opens the line, or the kind of the paper does: "Anfrage der SPD-Fraktion zur Sitzung am". */
function opensSession(before: string): boolean {
  const text = before.replace(LABEL, '');
  return text === '' || typeBook.matchAt(text, 0)?.value === 'paper';
}

/** `mayStandBehind`: whether a session may follow the words before it; `other`: whose it is where the words name none. */
function sessionIn({ document, dates, found }: HeadContext, window: Window, mayStandBehind: (before: string) => boolean, other?: Committee): Mark<ConsultationValue> | null {
  const days = dates.within(window.start, window.start + window.text.length).filter(({ value }) => value.precision === 'day');
  const [day] = days;
  if (day === undefined || isBefore(day.value.edtf, found)) return null;
  for (const { index } of window.text.slice(0, window.opensBefore - window.start).matchAll(OPENS)) {
    const named = mayStandBehind(window.text.slice(0, index)) ? namedFrom(window, index, day, other) : null;
    if (named !== null && !words.foreign.some((body) => named.committee.organization.value.startsWith(body))) return committeeRow(document, named.committee.organization, day, publicityOf(document, day), null, named.item);
  }
  return null;
}

/** A session before the paper's own day is one of the past. */
function isBefore(day: string, { date }: PaperTree): boolean {
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
  if (![...beside.matchAll(WORD)].every(([word]) => around.has(word.toLowerCase()))) return null;
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

/** The first item behind the preposition. */
function itemIn(text: string, from: number, start: number): Mark<string> | null {
  for (const { index } of text.slice(from).matchAll(ITEM_WORD)) {
    const label = itemLabelAt(text, from + index);
    const number = label === null ? undefined : NUMBER.exec(text.slice(label.end))?.[0];
    if (label !== null && number !== undefined) return mark(number, { start: start + label.end, end: start + label.end + number.length }, 'item-label');
  }
  return null;
}

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
