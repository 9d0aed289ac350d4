import type { Document, Line } from '../../tree/document.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { labelBook } from '../labels/labels.js';
import { type DateLookup, dateLookup } from '../wording/value-types.js';
import { mark } from '../paper-tree/mark.js';
import { tellsOfOthers } from './sessions/other-than-sessions.js';
import type { DateValue, Mark, PaperTree, UnreadValue } from '../paper-tree/paper-tree.js';
import { hasVerb } from '../wording/prose.js';

/**
 * Lines that name a day and ended in no row: beside the rows of the Beratungsfolge, whatever else they name, for no vocabulary
 * may know their committee; in the rest of a paper's head those that name a committee, in a form that nobody has taught yet.
 */
export function unreadMeetings(document: Document, found: PaperTree, table: readonly number[], head: readonly Line[]): Mark<UnreadValue>[] {
  const dates = dateLookup(found.dates);
  const inRows = new Set(found.consultations.flatMap(({ value }) => value.date?.start ?? []));
  const read = new Set([...found.date.map(({ start }) => start), ...inRows]);
  const labelled = new Set(found.date.flatMap(({ start, rule }) => (rule === 'date-label' ? [start] : [])));
  const isRead = (at: number): boolean => read.has(at) || [...found.consultations, ...found.name].some(({ start, end }) => start <= at && at < end);
  const beside = inRows.size === 0 ? [] : besideRows(document, table).filter((line) => labelBook.matchAt(line.text, 0) === null && daysOn(line, undefined, dates).some(({ start }) => !inRows.has(start) && !labelled.has(start)));
  const others = head.filter((line, at) => namesMeeting(line, head[at - 1], head[at + 1], dates, isRead) && !found.relatedPapers.some(({ start }) => start >= line.start && start < line.end));
  return [...beside.map((line) => unread(line, 'day-beside-rows')), ...others.map((line) => unread(line, 'meeting-without-row'))];
}

function unread(line: Line, rule: string): Mark<UnreadValue> {
  return mark({ what: 'consultation-row', detail: line.text }, line, rule);
}

/** The lines of a table and those next to it that are no sentences; over a blank line those only that end as rows do. */
function besideRows({ lines }: Document, table: readonly number[]): readonly Line[] {
  const [first, last] = [Math.min(...table), Math.max(...table)];
  const apart = [[first - 1, first - 2], [last + 1, last + 2]].flatMap(([blank = -1, far = -1]) => (lines[blank]?.text === '' && ENDS_AS_ROW.test(lines[far]?.text ?? '') ? [far] : []));
  const indexes = new Set([first - 1, ...table, last + 1, ...apart]);
  return [...indexes].flatMap((index) => lines[index] ?? []).filter(({ text }) => text !== '' && text.length <= LONGEST && !hasVerb(text));
}

/** A day and whether its session is open. Matches "04.09.2018 öffentlich" at the end; not "Musterau, 04.09.2018". */
const ENDS_AS_ROW = /\d\.?\s{1,8}(?:nicht[ -]?)?öffentlich$/u;

/** Lines that tell of motions, questions and groups name days of another kind. */
function namesMeeting(line: Line, above: Line | undefined, next: Line | undefined, dates: DateLookup, isRead: (at: number) => boolean): boolean {
  const days = line.text.length > LONGEST ? [] : daysOn(line, next, dates);
  if (days.length === 0 || tellsOfOthers(line.text) || isWrapped(line, next)) return false;
  return (committeeWordIn(line.text) !== null || namesSession(line, above)) && !hasVerb(line.text) && !days.every(({ start }) => isRead(start));
}

/** "für die Sitzung am 12.03.2020", or the day on the line below "Vorlage für die Sitzung": whatever the body is called. */
function namesSession(line: Line, above: Line | undefined): boolean {
  return FOR_SESSION.test(line.text) || (above?.index === line.index - 1 && FOR_SESSION.test(above.text));
}

/** Matches "Vorlage für die Sitzung" and "zur Sitzung der"; not "Sitzungsdienst" or "Sitzungsvorlage". */
const FOR_SESSION = /(?:für die|zur|in der) (?:(?:nicht)?öffentlichen? )?Sitzung(?!\p{L})/u;

/** The days of a line, and of a committee alone the day on the next, as where each cell has a line. */
function daysOn(line: Line, next: Line | undefined, dates: DateLookup): readonly Mark<DateValue>[] {
  const own = dates.daysWithin(line.start, line.end);
  if (own.length > 0 || next === undefined || next.index !== line.index + 1 || committeeWordIn(line.text)?.end !== line.text.length) return own;
  const day = dates.startingAt(next.start);
  return day?.value.precision === 'day' && day.end === next.end ? [day] : [];
}

/** A line of prose that goes on below. */
function isWrapped(line: Line, next: Line | undefined): boolean {
  return line.text.length > WRAPPED && line.cells.length === 1 && next?.index === line.index + 1 && next.block === line.block;
}

const LONGEST = 160;
const WRAPPED = 75;
