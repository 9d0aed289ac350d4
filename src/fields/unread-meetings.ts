import type { Line } from '../tree/document.js';
import { committeeWordIn } from '../vocabulary/committee-word.js';
import { dateLookup } from './head/value-types.js';
import { mark } from './mark.js';
import type { Mark, PaperTree, UnreadValue } from './paper-tree.js';
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
    const days = line.text.length > LONGEST ? [] : dates.within(line.start, line.end).filter(({ value }) => value.precision === 'day');
    if (days.length === 0 || OTHERS.test(line.text) || isWrapped(line, lines[at + 1]) || found.relatedPapers.some(({ start }) => start >= line.start && start < line.end) || committeeWordIn(line.text) === null || hasVerb(line.text) || days.every(({ start }) => isRead(start))) return [];
    return [mark({ what: 'consultation-row', detail: line.text }, line, 'meeting-without-row')];
  });
}

/** A line of prose that goes on below. */
function isWrapped(line: Line, next: Line | undefined): boolean {
  return line.text.length > WRAPPED && line.cells.length === 1 && next?.index === line.index + 1 && next.block === line.block;
}

const LONGEST = 160;
const WRAPPED = 75;
/** Matches "Antrag der Fraktion vom" and "Eingang im Büro"; not "Hauptausschuss am". */
const OTHERS = /antrag|anfrage|fraktion|bericht|eingang|stellungnahme|aus der sitzung|auszug|niederschrift|gruppe/iu;
