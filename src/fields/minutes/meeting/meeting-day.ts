import type { Document, Line } from '../../../tree/document.js';
import type { DateLookup } from '../../wording/value-types.js';
import type { DateValue, Mark } from '../../paper-tree/paper-tree.js';
import { hasVerb } from '../../wording/prose.js';
import { namesNextSession, namesOtherSession } from './other-session.js';
import { endsInSession, endsInSessionLabel } from './words-before-day.js';

export interface DayRange {
  readonly committee: number;
  readonly own: number | undefined;
  /** The session is yet to be. */
  readonly ahead: boolean;
}

/**
 * The day of the meeting among those of its first lines: behind its label, with a time, behind the words for a session,
 * else one that no sentence tells. `committee` is where the committee's name begins: the day stands behind it; `own` where
 * the document prints its own date, which is the session's only if no other is printed.
 */
export function meetingDay(document: Document, dates: DateLookup, lines: readonly Line[], { committee, own, ahead }: DayRange): Mark<DateValue> | null {
  const all = daysOn(lines.filter(({ text }) => !namesOtherSession(text) && (ahead || !namesNextSession(text))), dates);
  const others = all.filter(({ start }) => start !== own);
  const days = others.length > 0 ? others : all.length > 0 ? all : daysOn(lines, dates);
  const follows = (saysSo: (before: string) => boolean) => (day: Mark<DateValue>): boolean => saysSo(document.text.slice(Math.max(0, day.start - SESSION_REACH), day.start));
  const timed = days.filter((day) => day.value.time !== null);
  const named = days.find(follows(endsInSessionLabel)) ?? amongLabels(all, lines) ?? untold(timed, lines)[0] ?? days.find(follows(endsInSession)) ?? timed[0];
  return named ?? unnamedDay(days, lines, committee);
}

function daysOn(lines: readonly Line[], dates: DateLookup): readonly Mark<DateValue>[] {
  return lines.flatMap((line) => dates.daysWithin(line.start, line.end + REST_OF_DAY).filter(({ start }) => start < line.end));
}

/** A day that no sentence tells comes before one that does, one that is nobody's date before the document's own. */
function unnamedDay(days: readonly Mark<DateValue>[], lines: readonly Line[], committee: number): Mark<DateValue> | null {
  const printed = untold(days, lines);
  const isFree = (day: Mark<DateValue>): boolean => day.value.role !== 'date';
  const isBehind = (day: Mark<DateValue>): boolean => day.start > committee;
  const free = days.filter(isFree);
  const bare = printed.filter(isFree);
  return bare.find(isBehind) ?? printed.find(isBehind) ?? bare[0] ?? free.find(isBehind) ?? free[0] ?? days[0] ?? null;
}

/** "Datum:" in a block of labels of a session, with its room, its time or its committee. */
function amongLabels(days: readonly Mark<DateValue>[], lines: readonly Line[]): Mark<DateValue> | undefined {
  const at = lines.findIndex(({ text }) => DATE_LABEL.test(text));
  const line = lines[at];
  const near = lines.slice(Math.max(0, at - LABELS_NEAR), at + LABELS_NEAR + 1).filter(({ text }) => SESSION_LABEL.test(text));
  return line === undefined || near.length < FEWEST_LABELS ? undefined : days.find(({ start }) => start >= line.start && start < line.end + BELOW_LABEL);
}

const LABELS_NEAR = 4;
const FEWEST_LABELS = 2;
/** Matches "Datum: Mi, 04.11.2015"; not "Datum der Vorlage". */
const DATE_LABEL = /^Datum(?:[ \t]?:|\t)/u;
/** So far behind its label a day may begin, on the next line too: "Datum:" over "Mittwoch, 04.11.2015". */
const BELOW_LABEL = 14;
/** What is printed of a session beside its day. Matches "Gremium:", "Zeit:\t16:00" and "Raum:"; not "Zeitplan". */
const SESSION_LABEL = /^(?:Gremium|Sitzung|TOP|Zeit|Uhrzeit|Raum|Ort|Anlass|Sitzungsort|Sitzungsraum)(?:[ \t]?:|\t)/u;

/** Without those that a sentence tells. */
function untold(days: readonly Mark<DateValue>[], lines: readonly Line[]): readonly Mark<DateValue>[] {
  const told = days.length === 0 ? [] : lines.filter(({ text }) => hasVerb(text));
  return days.filter((day) => !told.some((line) => day.start >= line.start && day.start < line.end));
}

/** A day's time may stand at the beginning of the next line, from when to when. */
const REST_OF_DAY = 32;
/** How far before a day its session may stand. */
const SESSION_REACH = 60;
