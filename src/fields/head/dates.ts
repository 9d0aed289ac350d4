import { mark } from '../mark.js';
import type { DateValue, Mark } from '../paper-tree.js';
import type { HeadContext, HeadField } from './head-context.js';
import { isPlaceBefore } from './place-and-day.js';
import { freeLines, isFreeCell, valuesOf } from './head-context.js';
import type { Line } from '../../tree/document.js';

/**
 * The date of the paper itself and of its receipt. A meeting's date never stands in for it; "vom" in the head of a
 * statement dates the paper that is answered.
 */
export const date: HeadField = (context) => {
  const found = byLabel(context, 'date') ?? byKind(context) ?? beforeNumber(context) ?? byPlace(context, context.head.lines.filter((line) => !context.tableLines.has(line.index))) ?? aloneInHead(context) ?? atEnd(context) ?? closing(context);
  return found === null ? {} : { add: { date: [mark(found.date.value.edtf, found.date, found.rule, found.date.certainty)] } };
};

export const received: HeadField = (context) => {
  const found = byLabel(context, 'received');
  return found === null ? {} : { add: { received: [mark(found.date.value.edtf, found.date, 'received-label')] } };
};

interface FoundDate {
  readonly date: Mark<DateValue>;
  readonly rule: string;
}

function byLabel(context: HeadContext, field: string): FoundDate | null {
  const kind = context.found.kind[0]?.value.kind;
  const answers = ANSWERS.test(context.found.paperType[0]?.value ?? '');
  for (const { value, label } of valuesOf(context, field)) {
    const first = context.dates.within(value.start, value.end)[0];
    if (first === undefined || first.value.precision !== 'day' || first.start - value.start > 16) continue;
    const word = context.document.text.slice(label.start, label.end).toLowerCase();
    if (word.startsWith('vom') && (answers || kind !== 'paper' || label.start !== label.line.start || isOfAnswered(context, label.line))) continue;
    if (word.startsWith('datum') && !word.includes('vorlage') && kind !== 'paper' && kind !== 'other' && !hasOtherSession(context, first)) continue;
    return { date: first, rule: `${field}-label` };
  }
  return null;
}

/** Matches "zur 21. Sitzung des Rates am"; not "Sitzungsvorlage". */
const SESSION = /[Ss]itzung(?!\p{L})/u;

/** "Datum" may be the session's day, unless a line names the session with another: an invitation is older than its session, minutes are younger. */
function hasOtherSession({ head, dates, found }: HeadContext, printed: Mark<DateValue>): boolean {
  const isOther = found.kind[0]?.value.kind === 'minutes'
    ? (day: string): boolean => day < printed.value.edtf
    : (day: string): boolean => day > printed.value.edtf;
  return head.lines.some((line) => SESSION.test(line.text)
    && dates.within(line.start, line.end).some((day) => day.value.precision === 'day' && isOther(day.value.edtf)));
}

/** "vom" below "zur Anfrage der Fraktion" dates the inquiry. */
function isOfAnswered({ document }: HeadContext, line: Line): boolean {
  return document.lines.slice(Math.max(0, line.index - ABOVE), line.index).some((other) => other.block === line.block && ANSWERED.test(other.text));
}

/** How many lines the names of those who ask may take. */
const ABOVE = 5;
/** Matches "zur Anfrage nach § 39" and "zum Antrag der"; not "zur Anfragestunde". */
const ANSWERED = /(?<!\p{L})(?:zur|zum|auf die|auf den|auf) (?:\p{L}+ )?(?:An)(?:frage|trag|träge|fragen)(?!\p{L})/u;

/** Kinds of papers that answer another. Matches "Stellungnahme zum Antrag"; not "Antrag". */
const ANSWERS = /^(?:Stellungnahme|Antwort|Beantwortung)/iu;

/** Place and date before the text of a letter or paper: "Musterstadt, 12.03.2003". */
function byPlace(context: HeadContext, lines: readonly Line[]): FoundDate | null {
  for (const line of lines) {
    for (const cell of line.cells) {
      const first = context.dates.within(cell.start, cell.end)[0];
      if (first === undefined || first.value.precision !== 'day' || cell.end - first.end > 1) continue;
      const before = context.document.text.slice(cell.start, first.start);
      const above = before === '' && line.cells.length === 1 ? context.document.lines[line.index - 1]?.text ?? '' : '';
      if (isPlaceBefore(before) || (isPlaceBefore(`${above} `) && above.endsWith(','))) return { date: first, rule: 'place-and-date' };
    }
  }
  return null;
}

/** The first lines may print the day beside the town. */
const LETTERHEAD_LINES = 4;

/** Before the first label it goes on, but no further than this. */
const LONGEST_LETTERHEAD = 9;
/** A label that is not known, or a preposition, before the cell of a day. Matches "Druckdatum:" and "Beschluss vom"; not "Musterstadt". */
const NAMES_OTHER = /(?::|(?:^| )(?:vom|am|v\.|bis|spätestens|ab))$/u;

/** A line of a letter's head that is nothing but a date; in minutes and agendas only one that is not the session's. */
function aloneInHead(context: HeadContext): FoundDate | null {
  const isPaper = context.found.kind[0]?.value.kind === 'paper';
  const label = context.head.lines.findIndex((line) => context.head.values.some((one) => one.label.line === line));
  const letterhead = new Set(context.head.lines.slice(0, Math.max(LETTERHEAD_LINES, Math.min(label, LONGEST_LETTERHEAD))));
  const free = new Set(freeLines(context));
  for (const line of context.head.lines) {
    if (context.tableLines.has(line.index) || (!letterhead.has(line) && (!isPaper || context.found.consultations.length > 0 || !free.has(line)))) continue;
    for (const [at, cell] of line.cells.entries()) {
      if (!free.has(line) && (line.cells.length < 2 || !isFreeCell(context, cell))) continue;
      if (NAMES_OTHER.test(line.cells[at - 1]?.text ?? '')) continue;
      const first = context.dates.within(cell.start, cell.end)[0];
      if (first !== undefined && first.value.precision === 'day' && first.start === cell.start && first.end === cell.end && (isPaper || hasOtherSession(context, first))) return { date: first, rule: 'date-line' };
    }
  }
  return null;
}

/** "Vortrag des Magistrats vom 14.01.2019": the kind's own day, unless the paper answers another. */
function byKind(context: HeadContext): FoundDate | null {
  const type = context.found.paperType[0];
  if (type === undefined || ANSWERS.test(type.value) || context.found.kind[0]?.value.kind !== 'paper') return null;
  if (!BEHIND_KIND.test(context.document.text.slice(type.end, type.end + 5))) return null;
  const first = context.dates.within(type.end, type.end + 40)[0];
  return first !== undefined && first.value.precision === 'day' && first.start <= type.end + 6 ? { date: first, rule: 'kind-and-date' } : null;
}

/** "Antrag vom 17.08.2021, OF 117/5": the day between the kind and the paper's own number. */
function beforeNumber(context: HeadContext): FoundDate | null {
  const number = context.found.reference.find(({ rule }) => rule === 'number-behind-kind-and-date');
  const line = number === undefined ? undefined : context.head.lines.find((one) => one.start <= number.start && one.end >= number.end);
  const day = line === undefined || number === undefined ? undefined : context.dates.within(line.start, number.start)[0];
  return day === undefined || day.value.precision !== 'day' ? null : { date: day, rule: 'kind-and-date' };
}

/** Matches " vom "; not " zum ". */
const BEHIND_KIND = /^ vom /u;
/** How many lines at the end may hold "Datum:" or place and date. */
const LAST_LINES = 12;
/** Matches "Datum: "; not "Datum der". */
const DATE_LABEL = /^Datum: ?$/u;

/** Below the text: "Datum: 08.09.2009" or "Musterstadt, den 14.08.2023". */
function atEnd(context: HeadContext): FoundDate | null {
  const lines = context.document.lines.filter((line) => line.text !== '').slice(-LAST_LINES);
  const labelled = lines.flatMap((line) => {
    const first = context.dates.within(line.start, line.end)[0];
    return first !== undefined && first.value.precision === 'day' && DATE_LABEL.test(context.document.text.slice(line.start, first.start)) ? [first] : [];
  })[0];
  return labelled === undefined ? byPlace(context, lines) : { date: labelled, rule: 'date-label' };
}

/** Minutes, and papers of some offices, close with the day they were written, alone on the last line. */
function closing(context: HeadContext): FoundDate | null {
  const last = context.document.lines.findLast((line) => line.kind !== 'blank' && line.kind !== 'furniture');
  if (last === undefined) return null;
  const first = context.dates.within(last.start, last.end)[0];
  return first !== undefined && first.value.precision === 'day' && first.start === last.start && first.end >= last.end - 1 ? { date: first, rule: 'closing-date' } : null;
}
