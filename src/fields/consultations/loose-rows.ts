import type { Document, Line } from '../../tree/document.js';
import type { HeadContext } from '../head/head-context.js';
import { flowing, mark } from '../mark.js';
import { committeeOn } from '../minutes/meeting.js';
import type { ConsultationValue, DateValue, Mark } from '../paper-tree.js';
import { longName } from './long-name.js';
import { committeeWordIn } from './row-words.js';

/**
 * Committees that a head names without a table: "In den Umweltausschuss", "Beratung im Stadtrat am 29.06.2016",
 * "Hauptausschuss 22.03.2011", "Antrag an den Ausschuss für Umwelt am 16.05.2007 und an den Rat am 11.06.2007".
 * Sentences of the text are not looked at.
 */

/** Matches "In den ", "An den " and "In die "; not "In der". */
const INTO = /^(?:In|An) (?:den|die|das) /u;
/** Opens a line that names sessions. Matches "Beratung im " and "Antrag an den "; not "Beratungsfolge". */
const OPENING = /^(?:(?:(?:Vorb|B)eratung|Behandlung|Beschlussfassung|Sitzung|Zur Sitzung|Für die Sitzung)(?: (?:im|in der|in|am|des|der|zur|zum))?|(?:Antrag|Anfrage|Vorlage) (?:an|für) (?:den|die|das)) /u;
/** Words between two committees of one line. Matches ", den " and " und an den "; not "Rat". */
const JOINT = /^[\s,;]*(?:und |sowie )?(?:an )?(?:den |die |das |im |in der |des |der )?/u;
/** Words before a day. Matches " am " and " vom"; not "Rat". */
const BEFORE_DAY = /(?<![\s,])[\s,]{0,4}(?:am|vom|den|dem)?[\s,]{0,4}$/u;
const LONGEST_LINE = 300;

export function looseRows(context: HeadContext): Mark<ConsultationValue>[] {
  const rows = context.head.lines.flatMap((line) => rowsOn(context, line));
  const dated = rows.filter((row) => row.value.date !== null);
  return dated.length > 0 ? dated : rows;
}

function rowsOn(context: HeadContext, line: Line): Mark<ConsultationValue>[] {
  const { document, dates } = context;
  if (line.text.length > LONGEST_LINE) return [];
  const days = dates.within(line.start, line.end).filter((date) => date.value.precision === 'day');
  if (days.length === 0) return INTO.test(line.text) ? undatedRow(document, line) : [];
  const opening = OPENING.exec(line.text)?.[0].length ?? 0;
  const bare = opening === 0;
  if (bare && !isBareRow(document, line, days)) return [];
  const rows: Mark<ConsultationValue>[] = [];
  let from = line.start + opening;
  for (const day of days) {
    const segment = { start: from + (JOINT.exec(document.text.slice(from, day.start))?.[0].length ?? 0), end: day.start };
    const end = segment.end - (BEFORE_DAY.exec(document.text.slice(segment.start, segment.end))?.[0].length ?? 0);
    if (committeeWordIn(document.text.slice(segment.start, end)) !== null) rows.push(rowOf(document, { start: segment.start, end }, day));
    from = day.end;
  }
  if (rows.length === 0 && bare) {
    const day = days[0];
    const behind = day === undefined ? null : committeeOn(line, day.end - line.start);
    if (day !== undefined && behind !== null) rows.push(rowOf(document, behind.organization, day));
  }
  return rows;
}

/** A committee and a day, and nothing else of weight. */
function isBareRow(document: Document, line: Line, days: readonly Mark<DateValue>[]): boolean {
  const day = days[0];
  if (days.length !== 1 || day === undefined) return false;
  const rest = `${document.text.slice(line.start, day.start)} ${document.text.slice(day.end, line.end)}`.trim();
  const words = rest.split(' ').filter((word) => word !== '');
  const committee = committeeWordIn(rest);
  return committee !== null && words.length <= 6 && STARTS_NAME.test(rest) && !SESSION_TEXT.test(rest);
}

/** Matches "Hauptausschuss" and "Rat am"; not "Der Rat" or "vom". */
const STARTS_NAME = /^(?!Der |Die |Das |Im |In |Vom |Nach |Mit )\p{Lu}/u;
/** Matches "Antrag der Fraktion" and "Beschluss des"; not "Bauausschuss". */
const SESSION_TEXT = /^(?:Beschluss|Antrag|Anfrage|Stellungnahme|Protokoll|Niederschrift|Schreiben|Eingang|Änderung|Satzung|Vortrag|Bericht|Drucksache|Vorlage)|[Ff]raktion|Schreiben/u;

function undatedRow(document: Document, line: Line): Mark<ConsultationValue>[] {
  const start = line.start + (INTO.exec(line.text)?.[0].length ?? 0);
  return committeeWordIn(document.text.slice(start, line.end)) === null ? [] : [rowOf(document, { start, end: line.end }, null)];
}

function rowOf(document: Document, range: { start: number; end: number }, day: Mark<DateValue> | null): Mark<ConsultationValue> {
  const organization = mark(flowing(document.text, range), range, 'committee-line');
  const value: ConsultationValue = {
    organization, organizationLong: longName(organization),
    date: day === null ? null : mark(day.value.edtf, day, day.rule, day.certainty),
    time: day?.value.time == null ? null : mark(day.value.time, day, 'time-beside-date'),
    role: null, authoritative: null, public: null, agendaItem: null, meeting: null, outcome: null, status: null,
  };
  return mark(value, range, 'committee-line');
}
