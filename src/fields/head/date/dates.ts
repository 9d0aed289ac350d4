import { EARLIER_ROW } from '../../consultations/cell-rows/earlier-rows.js';
import { mark } from '../../paper-tree/mark.js';
import type { DateValue, Mark } from '../../paper-tree/paper-tree.js';
import { answerEnd } from '../type/answers.js';
import type { HeadContext, HeadField } from '../../labels/head-context.js';
import { behindNumber } from './behind-number.js';
import { INVITATION } from '../type/invitation.js';
import { numberBelowLabelAndDay } from '../number/label-and-day.js';
import { dateOfSignature } from './date-of-signature.js';
import { dateAtEnd } from './date-at-end.js';
import { dateOfState } from './date-of-state.js';
import { besideNumber } from './beside-number.js';
import { besideOffice } from './beside-office.js';
import { namedTogether } from './named-together.js';
import { ofExecutive } from './executive-resolution.js';
import { isInRowOfTable, namesColumnOfTable } from './in-table.js';
import { isOfOther, NAMES_OTHER } from './of-other.js';
import { freeLines, isFreeCell, valuesOf } from '../../labels/head-context.js';
import type { Line, Span } from '../../../tree/document.js';
import type { Label } from '../../labels/labels.js';
import { byPlace, type FoundDate } from './place-and-date.js';
import { placeInLetterhead } from './place-in-letterhead.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { roleBefore } from '../../consultations/tokens/role-before.js';
import { isSalutation } from '../../wording/letter-words.js';

/**
 * The date of the paper itself and of its receipt. A meeting's date never stands in for it; "vom" in the head of a
 * statement dates the paper that is answered.
 */
export const date: HeadField = (context) => {
  const found = ofAnswer(context) ?? byLabel(context, 'date') ?? besideLabelOfNumber(context) ?? byKind(context) ?? ofRequest(context) ?? beforeNumber(context) ?? behindNumber(context) ?? byPlace(context, context.head.lines.filter((line) => !context.tableLines.has(line.index))) ?? placeInLetterhead(context) ?? aloneInHead(context) ?? besideNumber(context) ?? besideOffice(context) ?? ofExecutive(context) ?? namedTogether(context) ?? dateOfSignature(context) ?? dateAtEnd(context) ?? dateOfState(context);
  return found === null ? {} : { add: { date: [mark(found.date.value.edtf, found.date, found.rule, found.date.certainty)] } };
};

/** "Musterau, 19.07.2018" above "Stellungnahme zum Antrag" and the "Datum" of that motion: an answer is younger than what it answers. */
function ofAnswer(context: HeadContext): FoundDate | null {
  const labelled = answerEnd(context.found.paperType[0]?.value ?? '') > 0 ? byLabel(context, 'date') : null;
  const place = labelled === null ? null : byPlace(context, context.head.lines.filter((line) => line.end < labelled.date.start && !context.tableLines.has(line.index)));
  return place !== null && labelled !== null && place.date.value.edtf > labelled.date.value.edtf ? place : null;
}

export const received: HeadField = (context) => {
  const found = byLabel(context, 'received');
  return found === null ? {} : { add: { received: [mark(found.date.value.edtf, found.date, 'received-label')] } };
};

/** "Zum Verhandlungsgegenstand | Datum" over their values: the day of the paper that the label beside it names. "Bezug: 4/2020 | Datum: 12.03.2020" has the paper's own. */
function isBesideOther({ head }: HeadContext, { line, colon }: Label, value: Span): boolean {
  if (colon || value.start < line.end) return false;
  const fields = head.values.flatMap(({ label }) => (label.line === line ? [label.words.field] : []));
  return fields.includes('related') && !fields.includes('reference') && line.cells.length > 1;
}

function byLabel(context: HeadContext, field: string): FoundDate | null {
  const kind = context.found.kind[0]?.value.kind;
  const answers = answerEnd(context.found.paperType[0]?.value ?? '') > 0;
  for (const { value, label } of valuesOf(context, field)) {
    const first = context.dates.within(value.start, value.end)[0];
    if (first === undefined || first.value.precision !== 'day' || first.start - value.start > 16 || isOfEarlierRow(context, first) || namesColumnOfTable(context, label, value) || isBesideOther(context, label, value)) continue;
    const word = context.document.text.slice(label.start, label.end).toLowerCase();
    if (word.startsWith('vom') && (label.line.end - first.end > LONGEST_REST || answers || isOfSession(context, label.line) || kind !== 'paper' || label.start !== label.line.start || isOfAnswered(context, label.line) || isOfRequest(context, label.line))) continue;
    if (OF_REQUEST.test(word) && (answers || valuesOf(context, field).some((other) => other.label.line === label.line && other.label !== label))) continue;
    if (word.startsWith('datum') && !word.includes('vorlage') && kind !== 'paper' && kind !== 'other' && !hasOtherSession(context, first)) continue;
    return { date: first, rule: `${field}-label` };
  }
  return null;
}

/** The day of a session that is over, in the table of these. */
const isOfEarlierRow = ({ found }: HeadContext, { start }: Span): boolean => found.consultations.some(({ rule, value }) => rule === EARLIER_ROW && value.date?.start === start);

/** When a motion or a question was brought in, on a paper that answers it or beside its own day. Matches "gestellt am", "einreichungsdatum", "antrag vom" and "anfragedatum"; not "erstellt am". */
const OF_REQUEST = /^(?:gestellt|datum (?:der )?einreichung|einreich|anfragedatum|datum der anfrage|antrag vom|anfrage vom)/u;

function besideLabelOfNumber(context: HeadContext): FoundDate | null {
  const day = context.found.reference[0]?.rule === 'number-below-label-and-day' ? numberBelowLabelAndDay(context)?.day : undefined;
  return day === undefined ? null : { date: day, rule: 'date-beside-label-of-number' };
}

/** Behind the day of a line that begins with "vom": more goes on with a sentence above. */
const LONGEST_REST = 24;

/** "vom" below "Beschluss des Bezirksausschusses" is the session's day. */
function isOfSession({ document }: HeadContext, line: Line): boolean {
  const above = document.lines[line.index - 1];
  if (above?.block !== line.block) return false;
  const whole = document.lines.slice(Math.max(0, line.index - NAME_LINES), line.index).filter(({ block }) => block === line.block).map(({ text }) => text).join(' ');
  return RESOLVED.test(above.text) || [above.text, whole].some((text) => ADVISED.test(text) && committeeWordIn(text) !== null);
}

/** The name of a committee may take so many lines behind its session. */
const NAME_LINES = 3;

/** Matches "Beschluss des Bauausschusses"; not "Beschlussvorlage". */
const RESOLVED = /^(?:Beschlu(?:ss|ß)|Sitzung|Protokoll|Niederschrift)(?!\p{L})/u;

/** Whose advice it is. Matches "ausgesprochenen Empfehlung des Bauausschusses"; not "Antrag der Fraktion". */
const ADVISED = /(?<!\p{L})(?:Empfehlung|Votum|Beschluss|Beschlusses|Sitzung) (?:des|der) \p{Lu}[\p{L} ,-]{2,80}$/u;

/** Matches "zur 21. Sitzung des Rates am" and "Termin: Donnerstag"; not "Sitzungsvorlage". */
const SESSION = /[Ss]itzung(?!\p{L})|^(?:Termin|Sitzungstermin|Sitzungstag|Tag)[:\t]/u;

/** "Datum" may be the session's day, unless a line names the session with another: an invitation is older than its session, minutes are younger. */
function hasOtherSession({ document, head, dates, found }: HeadContext, printed: Mark<DateValue>): boolean {
  const isLetter = found.kind[0]?.rule === INVITATION || (found.kind[0]?.value.kind === 'agenda' && document.lines.some((line) => isSalutation(line.text)));
  const lines = isLetter ? document.lines.slice(0, LINES_OF_LETTER).filter(({ text }) => text !== '') : head.lines;
  const isOther = found.kind[0]?.value.kind === 'minutes'
    ? (day: string): boolean => day < printed.value.edtf
    : (day: string): boolean => day > printed.value.edtf;
  const holds = (start: number, end: number): boolean => dates.within(start, end).some((day) => day.value.precision === 'day' && isOther(day.value.edtf));
  return lines.some((line, at) => SESSION.test(line.text) && holds(line.start, endOfSession(lines, at)))
    || (found.kind[0]?.value.kind === 'agenda' && document.lines.slice(0, LINES_OF_LETTER).some((line) => INVITES_ON.test(line.text) && holds(line.start, line.end)));
}

/** A day to which somebody invites, on a line of its own. Matches "Montag, dem 23. April 2018, um 16.00 Uhr" and "am Mittwoch, 14.12.2016"; not "Montag ist" or "am 3. Mai". */
const INVITES_ON = /^(?:[Aa]m )?(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)s?,? (?:de[nm] )?\d/u;

/** How far down a letter names the session to which it invites. */
const LINES_OF_LETTER = 30;

/** Its name may take three lines before the day: "für die 21. Sitzung der Bezirksvertretung / am Donnerstag, dem 17.11.2016". */
function endOfSession(lines: readonly Line[], at: number): number {
  const line = lines[at];
  const last = lines.slice(at, at + SESSION_NAME + 1).findLast((other, index) => (other.block === line?.block && index < SESSION_NAME) || DAY_OF_SESSION.test(other.text));
  return (last ?? line)?.end ?? 0;
}

const SESSION_NAME = 3;
/** The day of a session in a block of its own. Matches "am Freitag, 24.03.2017, 9:00 Uhr"; not "am Rathaus". */
const DAY_OF_SESSION = /^am \p{L}+(?:, (?:den |dem )?)?\d{1,2}\./u;

/** "vom" below "zur Anfrage der Fraktion" dates the inquiry. */
function isOfAnswered({ document }: HeadContext, line: Line): boolean {
  return document.lines.slice(Math.max(0, line.index - ABOVE), line.index).some((other) => other.block === line.block && ANSWERED.test(other.text));
}

/** "vom" below "BA-Antrags-Nr. 20-26 / B 01378 des Bezirksausschusses" in what is no motion itself. */
function isOfRequest({ document, found }: HeadContext, line: Line): boolean {
  const above = document.lines[line.index - 1];
  return above?.block === line.block && REQUEST_NUMBER.test(above.text) && found.paperType.some(({ value }) => !REQUEST.test(value));
}

/** A motion with its number and whose it is. Matches "Antrag Nr. 14-20 / A 06511 der Stadtratsfraktion" and "Anfrage 12/2020 von Eva Muster"; not "Antrag der Fraktion" or "Antragsformular". */
const REQUEST_NUMBER = /^(?:\p{Lu}{2,4}-)?(?:Antrag|Antrags|Anfrage|Empfehlung|Anregung)(?:[ -]Nr\.)? [^ ]{0,12}\d[^,;:]{3,60} (?:der|des|von) \p{Lu}/u;

/** How many lines the names of those who ask may take. */
const ABOVE = 5;
/** Matches "zur Anfrage nach § 39" and "zum Antrag der"; not "zur Anfragestunde". */
const ANSWERED = /(?<!\p{L})(?:zur|zum|auf die|auf den|auf) (?:\p{L}+ )?An(?:frage|trag|träge|fragen)(?!\p{L})/u;

/** The first lines may print the day beside the town. */
const LETTERHEAD_LINES = 4;

/** Before the first label it goes on, but no further than this. */
const LONGEST_LETTERHEAD = 9;
/** A line of a letter's head that is nothing but a date; in minutes and agendas only one that is not the session's. */
function aloneInHead(context: HeadContext): FoundDate | null {
  const kind = context.found.kind[0]?.value.kind;
  const isPaper = kind === 'paper' || (kind === 'other' && context.document.lines.some((line) => isSalutation(line.text)));
  const label = context.head.lines.findIndex((line) => context.head.values.some(({ label: one }) => one.line === line && one.words.field !== 'ignored'));
  const letterhead = new Set(context.head.lines.slice(0, Math.max(LETTERHEAD_LINES, label < 0 ? LONGEST_LETTERHEAD : Math.min(label, LONGEST_LETTERHEAD))));
  const free = new Set(freeLines(context));
  const aboveKind = kind === 'paper' && context.found.consultations.every(({ start }) => start > (context.found.paperType[0]?.start ?? 0)) ? context.found.paperType[0]?.start ?? 0 : 0;
  for (const line of context.head.lines) {
    if (context.tableLines.has(line.index) || isInRowOfTable(context, line) || (!letterhead.has(line) && line.start > aboveKind && (!isPaper || context.found.consultations.length > 0 || !free.has(line)))) continue;
    for (const [at, cell] of line.cells.entries()) {
      if (!free.has(line) && (line.cells.length < 2 || !isFreeCell(context, cell))) continue;
      const before = line.cells[at - 1]?.text ?? '';
      if (NAMES_OTHER.test(before) || roleBefore(before) !== null || isOfOther(context, line)) continue;
      const first = context.dates.within(cell.start, cell.end)[0];
      if (first !== undefined && first.value.precision === 'day' && first.start === cell.start && first.end === cell.end && (isPaper || hasOtherSession(context, first))) return { date: first, rule: 'date-line' };
    }
  }
  return null;
}

/** "Vortrag des Magistrats vom 14.01.2019": the kind's own day, unless the paper answers another. */
function byKind(context: HeadContext): FoundDate | null {
  const type = context.found.paperType[0];
  if (type === undefined || answerEnd(type.value) > 0 || ANSWERED.test(type.value) || context.found.kind[0]?.value.kind !== 'paper') return null;
  if (!BEHIND_KIND.test(context.document.text.slice(type.end, type.end + 5))) return null;
  const first = context.dates.within(type.end, type.end + 40)[0];
  return first !== undefined && first.value.precision === 'day' && first.start <= type.end + 6 ? { date: first, rule: 'kind-and-date' } : null;
}

/** "Anfrage der Fraktion WsR vom 02.03.2017", on one line or two: a motion or question is dated with its authors. */
function ofRequest(context: HeadContext): FoundDate | null {
  const type = context.found.paperType[0];
  if (type === undefined || !REQUEST.test(type.value) || context.found.kind[0]?.value.kind !== 'paper') return null;
  const at = context.head.lines.findIndex((line) => line.start <= type.start && line.end >= type.end);
  if (context.document.lines.some(({ text }) => REPLIES.test(text)) || context.head.lines.slice(at, at + ANSWER_LINES).some(({ text }) => answerEnd(text.replace(JOINS, '')) > 0)) return null;
  for (const line of context.head.lines.slice(at, at + AUTHOR_LINES)) {
    const from = Math.max(line.start, type.end);
    const day = context.dates.within(from, line.end)[0];
    if (day !== undefined) return day.value.precision === 'day' && line.end - day.end < 2 && AUTHORS.test(context.document.text.slice(from, day.start).trimStart()) ? { date: day, rule: 'request-and-date' } : null;
  }
  return null;
}

const AUTHOR_LINES = 2;
const ANSWER_LINES = 6;
/** The administration answers what is asked above. Matches "Die Verwaltung nimmt wie folgt Stellung:"; not "nimmt an". */
const REPLIES = /(?:nimmt|nehmen) (?:hierzu |dazu |zu \p{L}+ \p{L}+ )?wie folgt Stellung/u;
/** Matches "und die " before "Antwort des Landrats"; not "Undine". */
const JOINS = /^(?:und )?(?:die )?/u;
/** Matches "Antrag" and "Kleine Anfrage"; not "Antwort auf Anfrage" or "Stellungnahme zum Antrag". */
const REQUEST = /^(?:\p{L}+ )?\p{L}*(?:[Aa]ntrag|[Aa]nfrage)$/u;
/** Matches "der Fraktion WsR vom " and "von Stadtrat Muster vom "; not "der Fraktion zur Sitzung vom ". */
const AUTHORS = /^(?:der|des|von)(?! [^\n]{0,60}[Ss]itzung) [^\n:;]{3,80} v(?:om|\.) ?$/u;

/** "Antrag vom 17.08.2021, OF 117/5": the day between the kind and the paper's own number. */
function beforeNumber(context: HeadContext): FoundDate | null {
  const number = context.found.reference.find(({ rule }) => rule === 'number-behind-kind-and-date');
  const line = number === undefined ? undefined : context.head.lines.find((one) => one.start <= number.start && one.end >= number.end);
  const day = line === undefined || number === undefined ? undefined : context.dates.within(line.start, number.start)[0];
  return day === undefined || day.value.precision !== 'day' ? null : { date: day, rule: 'kind-and-date' };
}

/** Matches " vom " and "\tvom "; not " zum ". */
const BEHIND_KIND = /^[ \t]vom /u;
