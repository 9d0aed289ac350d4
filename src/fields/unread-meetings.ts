import type { Line } from '../tree/document.js';
import { committeeWordIn } from '../vocabulary/committee-word.js';
import { type DateLookup, dateLookup } from './head/value-types.js';
import { mark } from './mark.js';
import type { DateValue, Mark, PaperTree, UnreadValue } from './paper-tree.js';
import { hasVerb } from './prose.js';

/**
 * Lines of a paper's head that name a committee and a day and ended in no row: a meeting in a form that nobody has taught
 * yet. Lines that tell of motions, questions and groups name days of another kind.
 */
export function unreadMeetings(lines: readonly Line[], found: PaperTree): Mark<UnreadValue>[] {
  const dates = dateLookup(found.dates);
  const read = new Set([...found.date.map(({ start }) => start), ...found.consultations.flatMap(({ value }) => value.date?.start ?? [])]);
  const isRead = (at: number): boolean => read.has(at) || [...found.consultations, ...found.name].some(({ start, end }) => start <= at && at < end);
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const days = line.text.length > LONGEST ? [] : daysOn(line, next, dates);
    if (days.length === 0 || OTHERS.test(line.text) || isWrapped(line, next) || found.relatedPapers.some(({ start }) => start >= line.start && start < line.end)) return [];
    if ((committeeWordIn(line.text) === null && !namesSession(line, lines[at - 1])) || hasVerb(line.text) || days.every(({ start }) => isRead(start))) return [];
    return [mark({ what: 'consultation-row', detail: line.text }, line, 'meeting-without-row')];
  });
}

/** "für die Sitzung am 12.03.2020", or the day on the line below "Vorlage für die Sitzung": whatever the body is called. */
function namesSession(line: Line, above: Line | undefined): boolean {
  return FOR_SESSION.test(line.text) || (above?.index === line.index - 1 && FOR_SESSION.test(above.text));
}

/** Matches "Vorlage für die Sitzung" and "zur Sitzung der"; not "Sitzungsdienst" or "Sitzungsvorlage". */
const FOR_SESSION = /(?:für die|zur|in der) (?:(?:nicht)?öffentlichen? )?Sitzung(?!\p{L})/u;

/** The days of a line, and of a committee alone the day on the next, as where each cell has a line. */
function daysOn(line: Line, next: Line | undefined, dates: DateLookup): readonly Mark<DateValue>[] {
  const own = dates.within(line.start, line.end).filter(({ value }) => value.precision === 'day');
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
/** Matches "Antrag der Fraktion vom" and "Eingang im Büro"; not "Hauptausschuss am". */
const OTHERS = /antrag|anfrage|fraktion|bericht|eingang|stellungnahme|aus der sitzung|auszug|niederschrift|gruppe/iu;
