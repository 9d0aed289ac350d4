import { hasVerb } from '../../wording/prose.js';
import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { isJoiningWord } from '../../../vocabulary/small-words.js';
import { endsOpen } from '../../wording/ends-open.js';
import { committeeBelowKind } from './committee-below-kind.js';
import { committeeBelowLabels, committeeOverSession } from './committee-by-place.js';
import { committeeOfLetterhead } from './committee-of-letterhead.js';
import { type Committee, committeeOn, namesSession } from '../../committees/committee-on-line.js';
import { jointCommittees } from './joint-committees.js';
import { meetingDay } from './meeting-day.js';
import { headContinuation } from '../../columns/table-head.js';
import type { DateLookup } from '../../wording/value-types.js';
import { timeOf } from './meeting-time.js';
import { meetingPublicity, saidPublic } from './meeting-publicity.js';
import { withWrappedRest } from './wrapped-committee.js';
import type { DateValue, Mark } from '../../paper-tree/paper-tree.js';

/**
 * The meeting that minutes or an agenda belong to: its committee, day, time and publicity, from the first lines. The
 * session's number is part of the meeting's name, not of the committee's.
 */
export interface Meeting {
  readonly organization: Mark<string>;
  /** Those that met with it. */
  readonly others: readonly Mark<string>[];
  readonly meeting: Mark<string> | null;
  readonly date: Mark<DateValue> | null;
  readonly time: Mark<string> | null;
  readonly public: Mark<boolean> | null;
}

const LINES = 40;

export interface MeetingRange {
  /** The meeting is named above this place. */
  readonly until: number;
  /** An excerpt of one item prints labels of its meeting below the item's head too. */
  readonly single: boolean;
  /** Where the document prints its own date. */
  readonly own: number | undefined;
  /** An agenda tells of sessions that were, and of its own only what is to come. */
  readonly ahead: boolean;
}

export function findMeeting(document: Document, dates: DateLookup, { until, single, own, ahead }: MeetingRange): Meeting | null {
  const all = document.lines.filter((line) => line.kind !== 'blank' && line.kind !== 'furniture' && line.start < until).slice(0, LINES);
  const lines = all.filter((line) => isBareLabel(line) || headContinuation(line) === null).map((line) => inSmallLetters(withNext(asProse(line), document)));
  // "Dem Ausschuss ist halbjährlich in der Sitzung am 13. Juni zu berichten" names no session of this document.
  const on = (own: readonly Line[]): Committee[] => own.flatMap((line) => committeeOn(line, 0) ?? []).filter(({ organization }) => !hasVerb(organization.value));
  const committees = on(ahead ? lines.filter(({ text }) => !HAS_MET.test(text)) : lines);
  const first = on(lines.filter(({ text }) => COMMITTEE_LABEL.test(text)))[0] ?? on(lines.filter(({ text }) => !HAS_MET.test(text))).find(({ session }) => session) ?? on(lines.filter(({ text }) => OF_BOOK.test(text)))[0]
    ?? committees.find(({ session }) => session) ?? committeeBelowKind(all) ?? committeeBelowLabels(all) ?? committeeOverSession(all) ?? unlessOfLetterhead(committees) ?? committeeOfLetterhead(all) ?? committeeInCell(all);
  if (first === undefined) return null;
  const best = inFull(first, committees);
  const date = meetingDay(document, dates, lines, { committee: best.organization.start, own, ahead });
  const [organization = best.organization, ...others] = jointCommittees(withWrappedRest(document.text, best.organization, all));
  return { organization, others, meeting: best.meeting, date, time: timeOf(single ? [...all, ...startsBelow(document, until)] : all, date), public: meetingPublicity(all.map(inSmallLetters)) ?? (ahead ? saidPublic(document.lines) : null) };
}

/** "Datum:" alone names its value's line, no column. */
const isBareLabel = ({ text, cells }: Line): boolean => cells.length === 1 && text.endsWith(':');

/** The letterhead of an administration, "Magistrat der Stadt Musterau", gives way to the committee named below it. */
function unlessOfLetterhead([first, second]: readonly Committee[]): Committee | undefined {
  return second !== undefined && first !== undefined && ADMINISTRATION.test(first.organization.value) ? second : first;
}

/** Matches "Magistrat der Stadt Musterau"; not "Magistrat". */
const ADMINISTRATION = /^Magistrat der \p{Lu}/u;

/** A committee alone in a cell of the head: "Stadt Musterau | Gemeinderat | Protokollauszug". */
function committeeInCell(lines: readonly Line[]): Committee | undefined {
  const cells = lines.slice(0, CELL_LINES).flatMap((line) => (line.cells.length < 2 ? [] : line.cells.map((cell) => ({ ...line, ...cell, cells: [cell] }))));
  return cells.flatMap((cell) => committeeOn(cell, 0) ?? []).find(({ organization, session }) => !session && cells.some(({ start }) => start === organization.start));
}

const CELL_LINES = 4;

/** Tells of a session that was. Matches "der Rat hat in seiner Sitzung am" and "hat die Motion an seiner Sitzung"; not "in der Sitzung am". */
const HAS_MET = /(?<!\p{L})(?:hat|hatte|haben|hatten|wurde|wurden) (?:\p{L}+ ){0,4}(?:in|auf|an) (?:seiner|ihrer|der) .{0,60}[Ss]itzung/u;
/** Whose minutes they are. Matches "Auszug aus dem Protokoll des Gemeinderates" and "Auszug aus dem Protokollbuch des Rates"; not "Protokoll der Sitzung des". */
const OF_BOOK = /^(?:Auszug aus (?:dem|der) )?\p{L}*(?:[Pp]rotokoll(?:buch)?|[Nn]iederschrift|[Rr]egister|(?:Beschluss|Sitzungs|Verhandlungs)buch) de[rs] (?!.*[Ss]itzung)\p{Lu}/u;

/** "SITZUNG DES MARKTGEMEINDERATES" as it would be printed in prose, letter for letter. */
function inSmallLetters(line: Line): Line {
  if (!SESSION_IN_CAPITALS.some((word) => line.text.includes(word)) || !isShouted(line)) return line;
  const text = line.text.toLowerCase().replace(WORD, (word) => (isJoiningWord(word) || ADJECTIVE_OF_SESSION.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return text.length === line.text.length ? { ...line, text } : line;
}

/** In capitals, but for the label of a number in another cell. */
function isShouted({ text, cells }: Line): boolean {
  const first = cells.length > 1 ? (cells.find((cell) => cell.text !== '')?.text ?? text) : text;
  return first === first.toUpperCase();
}

const SESSION_IN_CAPITALS = ['SITZUNG', 'NIEDERSCHRIFT', 'PROTOKOLL', 'TAGESORDNUNG', 'EINLADUNG'];
/** Matches each word; not marks. */
const WORD = /\p{L}+/gu;
/** Of a session. Matches "öffentlichen" and "ordentliche"; not "technische". */
const ADJECTIVE_OF_SESSION = /^(?:(?:nicht)?öffentliche|ordentliche)n?$/u;

/** "Gemeinderatssitzung" names the committee in short; another line may print "Sitzung des Gemeinderates Musterdorf", or "Gemeinderat" above "Ratssitzung". */
function inFull(named: Committee, committees: readonly Committee[]): Committee {
  const short = named.organization.value.toLowerCase();
  const isShort = named.organization.certainty === 'implied' && named.meeting === null && named.session;
  const full = isShort ? committees.filter(({ organization }) => organization.value.toLowerCase().includes(short) && !isGenitive(organization.value.toLowerCase(), short)) : [];
  return full.find(({ session, meeting }) => session && meeting !== null) ?? full.find(({ session }) => !session) ?? named;
}

/** The same name as its sentence bends it: a line that begins with it is read without its article. */
function isGenitive(name: string, nominative: string): boolean {
  return name === `${nominative}es` || name === `${nominative}s`;
}

/** The small words of an invitation set in a column of their own, "Zur | öffentlichen Sitzung" over "des | Bauausschusses"; the border counts as a blank, so that offsets hold. */
function asProse(line: Line): Line {
  const { cells, text } = line;
  if (cells.length !== 2 || !SMALL_WORDS.test(cells[0]?.text ?? '')) return line;
  return { ...line, text: text.replaceAll('\t', ' '), cells: [{ text, start: line.start, end: line.end }] };
}

/** Matches "Zur", "des", "über die" and "am"; not "am:" or "Ort". */
const SMALL_WORDS = /^(?:zur|zu der|über die|de[rs]|am|vom)$/iu;

/** "öffentliche Sitzung des" and "Gemeinderates" below it are one line, as "öffentliche Sitzung" and "des Gemeinderates"; the line end counts as a blank, so that offsets hold. */
function withNext(line: Line, document: Document): Line {
  if (line.cells.length > 1 || !line.text.includes('itzung') || !namesSession(line.text)) return line;
  let whole = line;
  for (let below = document.lines[line.index + 1]; below !== undefined && below.index <= line.index + MOST_BELOW; below = document.lines[below.index + 1]) {
    if (below.text === '' && whole.text.endsWith(' des')) continue;
    if (below.text === '' || below.text.length > SHORT_NAME || !goesOnBelow(whole.text, asProse(below).text)) break;
    whole = { ...line, text: `${whole.text} ${asProse(below).text}`, end: below.end };
  }
  return whole;
}

const MOST_BELOW = 3;

function goesOnBelow(text: string, next: string): boolean {
  return (!next.includes(',') && (endsOpen(text.replace(COMMA, '')) || LISTS.test(text))) || (text.endsWith('itzung') && OF_BODY.test(next) && committeeWordIn(next) !== null);
}

/** Whose session it is, below it. Matches "des Ausschusses" and "der Bezirksvertretung"; not "der neue Rat". */
const OF_BODY = /^(?:des|der) \p{Lu}/u;

/** A list of what a committee is for, which goes on. Matches "Sitzung des Ausschusses für Planung, Umwelt,"; not "Sitzung des Rates,". */
const LISTS = / für \p{Lu}[\p{L}, -]{2,80},$/u;
/** Matches the comma of "Bau-,"; not one inside. */
const COMMA = /,$/u;
/** The rest of a committee's name is no longer. */
const SHORT_NAME = 60;

/** Names the committee and nothing else. Matches "Gremium: " and "Gremium\t"; not "Gremien". */
const COMMITTEE_LABEL = /^Gremium[:\t]/u;

/** When the session began, on a line of its own below the head of its only item. */
function startsBelow({ lines }: Document, until: number): readonly Line[] {
  return lines.filter(({ start }) => start > until).slice(0, LABEL_LINES).filter(({ text }) => START_LINE.test(text));
}

const LABEL_LINES = 12;
/** Matches "Beginn:\t16:00" and "Sitzungsbeginn: 16.00 Uhr"; not "Beginn: 2019". */
const START_LINE = /^(?:Beginn|Sitzungsbeginn|Uhrzeit):[ \t]+\d{1,2}[:.]\d{2}(?: Uhr)?$/u;
