import type { Document, Line } from '../../tree/document.js';
import { boxBefore } from '../form-boxes.js';
import type { HeadContext } from '../head/head-context.js';
import { flowing, mark } from '../mark.js';
import { hasVerb } from '../prose.js';
import { committeeOn, nominative } from '../minutes/meeting.js';
import { namesOthers } from '../other-than-sessions.js';
import type { ConsultationValue, DateValue, Mark } from '../paper-tree.js';
import { itemBefore, itemBehind, publicityBehind, publicityIn } from './beside-day.js';
import { factsBelow, sessionCell, withFacts } from './facts-beside.js';
import { longName } from './long-name.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { roleBook } from '../../vocabulary/role-book.js';
import { sessionLine } from './session-lines.js';
import { intoCommittee, sessionOpening } from './session-opening.js';
import { sessionPhrases } from './session-phrase.js';

/**
 * Committees that a head names without a table: "In den Umweltausschuss", "Beratung im Stadtrat am 29.06.2016",
 * "Hauptausschuss 22.03.2011", "Antrag an den Ausschuss für Umwelt am 16.05.2007 und an den Rat am 11.06.2007".
 * Sentences of the text are not looked at.
 */

/** A day on the line below its committee. Matches "am 20. Oktober 2022" and "öffentlich am 26.09.2018"; not "am Ring". */
const DAY_LINE = /^(?:(?:(?<closed>nicht[ -]?)?(?<open>öffentlich),? )?am|vom)(?: \p{L}+,?)?(?: dem)? (?=\d)/iu;
/** Words between two committees of one line. Matches ", den " and " und an den "; not "Rat". */
const JOINT = /^[\s,;]*(?:und |sowie )?(?:an )?(?:den |die |das |im |in der |des |der )?/u;
/** Words before a day. Matches " am ", " vom" and "\tSitzung am "; not "Rat". */
const BEFORE_DAY = /(?<![\s,])[\s,]{0,4}(?:\tSitzung |\tTermin )?(?:am|vom|den|dem)?[\s,:]{0,4}$/u;
const LONGEST_LINE = 300;

export function looseRows(context: HeadContext): Mark<ConsultationValue>[] {
  const rows = context.head.lines.flatMap((line) => rowsOn(context, line));
  const dated = rows.filter((row) => row.value.date !== null);
  return withoutRepeated(dated.length > 0 ? dated : rows);
}

/** The length of the words, or of the ticked box, that a line names its sessions with. */
function openingOf(line: string): number {
  const box = boxBefore(line);
  return box?.ticked === true ? box.end : sessionOpening(line);
}

/** A head may name its session twice. */
function withoutRepeated(rows: readonly Mark<ConsultationValue>[]): Mark<ConsultationValue>[] {
  const keyOf = ({ value }: Mark<ConsultationValue>): string => `${value.organization.value}\n${value.date?.value ?? ''}`;
  return [...new Map([...rows].reverse().map((row) => [keyOf(row), row])).values()].reverse();
}

/** The rows of a line; where it names one session, what the cells beside it and the lines below say of that. */
function rowsOn(context: HeadContext, first: Line): Mark<ConsultationValue>[] {
  const { document, dates } = context;
  const whole = sessionLine(document, first, dates);
  const day = dates.within(whole.start, whole.end).find((date) => date.value.precision === 'day');
  const { line, facts } = day === undefined ? { line: whole, facts: {} } : sessionCell(whole, day.start, day.end);
  const rows = rowsOfLine(context, line);
  const [row] = rows;
  if (row === undefined || rows.length > 1 || row.value.date === null) return rows;
  const last = document.lines.findLast(({ start }) => start <= Math.max(row.end, row.value.date?.end ?? 0));
  return [withFacts(withFacts(row, facts), factsBelow(document, last?.index ?? line.index))];
}

function rowsOfLine(context: HeadContext, line: Line): Mark<ConsultationValue>[] {
  const { document, dates } = context;
  if (line.text.length > LONGEST_LINE) return [];
  const days = dates.within(line.start, line.end).filter((date) => date.value.precision === 'day');
  if (days.length < 2 && RECEIVED.test(line.text)) return [];
  if (days.length === 0) return intoCommittee(line.text) !== null ? undatedRow(document, line) : rowWithDayBelow(context, line);
  const opening = openingOf(line.text);
  if (PUBLIC_NEXT.test(line.text.slice(opening))) return ofPhrases(document, line, days);
  const bare = opening === 0;
  const compound = bare ? ofCompound(context, line, days) : null;
  if (compound !== null) return [compound];
  if (bare && !isBareRow(document, line, days)) return ofPhrases(document, line, days);
  const rows: Mark<ConsultationValue>[] = [];
  let from = line.start + opening;
  for (const day of days) {
    const segment = { start: from + (JOINT.exec(textOn(line, from, day.start))?.[0].length ?? 0), end: day.start };
    const named = segment.end - (BEFORE_DAY.exec(textOn(line, segment.start, segment.end))?.[0].length ?? 0);
    const open = publicityAtEnd(line, segment.start, named);
    const end = open?.start ?? named;
    if (committeeWordIn(document.text.slice(segment.start, end)) !== null) rows.push(rowOf(document, { start: segment.start, end }, day, open?.publicity ?? publicityIn(line, opening) ?? publicityBehind(document, day.end, days.find((next) => next.start > day.start)?.start ?? line.end), null, itemBehind(document, day.end, line.end) ?? itemBefore(line)));
    from = day.end;
  }
  if (rows.length === 0 && bare) {
    const day = days[0];
    const behind = day === undefined ? null : committeeOn(line, day.end - line.start);
    if (day !== undefined && behind !== null) rows.push(rowOf(document, behind.organization, day, null));
  }
  return rows;
}

/** "Kreistagssitzung am:   05.11.2014" names its committee and its day. */
function ofCompound({ document }: HeadContext, line: Line, [day, ...others]: readonly Mark<DateValue>[]): Mark<ConsultationValue> | null {
  const committee = day === undefined || others.length > 0 || !COMPOUND.test(line.text) ? null : committeeOn(line, 0);
  return day === undefined || committee === null ? null : rowOf(document, committee.organization, day, null, null, itemBehind(document, day.end, line.end));
}

/** Matches "Kreistagssitzung am: " and "Bauausschusssitzung vom "; not "Sitzung am" or "Fraktionssitzung am". */
const COMPOUND = /^(?!Fraktion|Vorstand)\p{Lu}\p{Ll}{2,30}sitzung (?:am|vom)[: ]/u;

/** When a paper came in. Matches "Eingang Büro des Rates: " and "Eingegangen am "; not "Eingangsbereich". */
const RECEIVED = /^(?:Posteingang|Eingang|Eingegangen|eingegangen)(?!\p{L})/u;

/** "öffentlich" between a committee and its day. */
function publicityAtEnd(line: Line, start: number, end: number): { readonly start: number; readonly publicity: Mark<boolean> } | null {
  const found = PUBLIC_AT_END.exec(textOn(line, start, end));
  return found === null ? null : { start: start + found.index, publicity: mark(found.groups?.['closed'] === undefined, { start: start + found.index, end }, 'publicity-word') };
}

/** Matches "\töffentlich" and " (nichtöffentlich)" at the end; not "für Öffentlichkeit". */
const PUBLIC_AT_END = /[\s,]{1,3}[(–-]? ?(?<closed>nicht[ -]?)?öffentlich[)–-]?$/iu;

/** Matches "öffentliche Sitzung des Rates" and "nichtöffentlichen Sitzung"; not "öffentlich". */
const PUBLIC_NEXT = /^(?:nicht[ -]?)?öffentliche[nr]? (?=Sitzung)/u;

/** The sessions of a line that is nothing else. */
function ofPhrases(document: Document, line: Line, days: readonly Mark<DateValue>[]): Mark<ConsultationValue>[] {
  return (sessionPhrases(line, days) ?? []).map((one) => {
    const open = one.public === null ? null : mark(one.public.value, one.public, 'publicity-word');
    const role = one.role === null ? null : mark(one.role.value, one.role, 'role-word');
    return rowOf(document, one.name, one.day, open, role, one.item === null ? null : mark(one.item.value, one.item, 'item-behind-day'));
  });
}

function textOn(line: Line, from: number, to: number): string {
  return line.text.slice(from - line.start, to - line.start);
}

/** A committee and a day, and nothing else of weight; a place and its day beside a letterhead is none. */
function isBareRow(document: Document, line: Line, days: readonly Mark<DateValue>[]): boolean {
  const day = days[0];
  if (days.length !== 1 || day === undefined) return false;
  const cell = line.cells.find((one) => one.start <= day.start && one.end >= day.end);
  if (cell !== undefined && PLACE.test(document.text.slice(cell.start, day.start))) return false;
  const rest = `${document.text.slice(line.start, day.start)} ${document.text.slice(day.end, line.end)}`.trim();
  const words = rest.split(' ').filter((word) => word !== '');
  const committee = committeeWordIn(rest);
  return committee !== null && words.length <= (committee.start === 0 && !DIGIT.test(rest) ? 12 : 6) && isNameOnly(rest) && !hasVerb(rest);
}

/** Matches a digit; not a letter. */
const DIGIT = /\d/u;

/** What stands beside a day names a committee, not a decision, a motion or a letter of one. */
export function isNameOnly(text: string): boolean {
  return STARTS_NAME.test(text) && !namesOthers(text);
}

/** Matches "Musterstadt, " and "Musterstadt, den "; not "Rat am ". */
const PLACE = /^\p{Lu}[\p{L}.-]+(?: [\p{L}.-]+){0,2}, ?(?:den |dem )?$/u;
/** Matches "Hauptausschuss" and "Rat am"; not "Der Rat" or "vom". */
const STARTS_NAME = /^(?!Der |Die |Das |Im |In |Vom |Nach |Mit )\p{Lu}/u;

/** "Planungsausschuss" or "für die Sitzung des Planungsausschusses", and "am 06.07.2022, 15.30 Uhr" on the next line. */
function rowWithDayBelow({ document, dates, tableLines }: HeadContext, line: Line): Mark<ConsultationValue>[] {
  const below = document.lines[line.index + 1];
  const opens = below === undefined || tableLines.has(line.index) ? null : DAY_LINE.exec(below.text) ?? dayAlone(document, line, below);
  if (below === undefined || opens === null) return [];
  const day = dates.within(below.start, below.end)[0];
  const opening = openingOf(line.text);
  if (day === undefined || day.value.precision !== 'day' || (opening === 0 && (!STARTS_NAME.test(line.text) || namesOthers(line.text)))) return [];
  const range = { start: line.start + opening, end: line.end };
  return committeeWordIn(document.text.slice(range.start, range.end)) === null ? [] : [rowOf(document, range, day, publicityOf(opens, below))];
}

/** Nothing but a day, below nothing but a committee that opens its block. */
function dayAlone({ text, lines }: Document, line: Line, below: Line): RegExpExecArray | null {
  const opensBlock = (lines[line.index - 1]?.text ?? '') === '' && below.block === line.block && line.cells.length === 1;
  return opensBlock && committeeWordIn(line.text)?.start === 0 && NAME_ONLY.test(line.text) ? DAY_ALONE.exec(text.slice(below.start, below.end)) : null;
}

/** Matches "Ausschuss für Umwelt und Bau" and "Gemeinderat"; not "Ausschuss, 2. Sitzung". */
const NAME_ONLY = /^\p{Lu}[\p{L}-]+(?: (?:für|und|der|des|\p{Lu}[\p{L}-]+,?)){0,8}$/u;
/** Matches "22. Februar 2023", "18.09.2023" and "Mittwoch, 22.02.2023"; not "am 18.09.2023" or "18.09.2023 bis". */
const DAY_ALONE = /^(?:\p{L}{2,10}, ?(?:den |dem )?)?\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2,8}) ?\d{4}$/u;

/** The word of publicity that a day's line begins with. */
function publicityOf({ groups }: RegExpExecArray, line: Line): Mark<boolean> | null {
  const word = groups?.['open'];
  const closed = groups?.['closed'] ?? '';
  return word === undefined ? null : mark(closed === '', { start: line.start, end: line.start + closed.length + word.length }, 'publicity-word');
}

function undatedRow(document: Document, line: Line): Mark<ConsultationValue>[] {
  const into = intoCommittee(line.text);
  const start = line.start + (into?.length ?? 0);
  const aim = into?.aim;
  const role = aim === undefined || (!line.text.slice(0, into?.length).includes(':') && aim !== 'Vorberatung') ? null : mark(aim, { start: line.start + line.text.indexOf(aim), end: line.start + line.text.indexOf(aim) + aim.length }, 'role-word');
  return committeeWordIn(document.text.slice(start, line.end)) === null ? [] : [rowOf(document, { start, end: line.end }, null, null, role)];
}

/** Matches "der " in "Sitzung der "; not "des ". */
const ENDS_WITH_DER = /(?:^|\s)der $/u;
/** The ending of an adjective that begins a name behind "der". Matches the "en" of "städtischen Deputation"; not of "Ausschüssen". */
const WEAK_FIRST = /(?<=^\p{Ll}{4,20})en(?= \p{Lu})/u;

/** A ticked box before a name, of those that a form prints behind "zur Sitzung des". Matches "[X] "; not "[ ] ". */
const TICKED = /(?:\[[xX]\]|[☒☑]) $/u;

function rowOf(document: Document, range: { start: number; end: number }, day: Mark<DateValue> | null, publicity: Mark<boolean> | null, role: Mark<string> | null = null, agendaItem: Mark<string> | null = null): Mark<ConsultationValue> {
  const printed = flowing(document.text, range);
  const before = document.text.slice(Math.max(0, range.start - 6), range.start);
  const name = ENDS_WITH_DER.test(before) ? printed.replace(WEAK_FIRST, 'e') : nominative(printed, TICKED.test(before) ? 'des ' : before);
  const organization = mark(name, range, 'committee-line', name === printed ? 'written' : 'implied');
  const value: ConsultationValue = {
    organization, organizationLong: longName(organization),
    date: day === null ? null : mark(day.value.edtf, day, day.rule, day.certainty),
    time: day?.value.time == null ? null : mark(day.value.time, day, 'time-beside-date'),
    role, authoritative: role !== null && (roleBook.matchWhole(role.value)?.decides ?? false) ? mark(true, role, 'deciding-role', 'implied') : null,
    public: publicity, agendaItem, meeting: null, outcome: null, status: null,
  };
  return mark(value, range, 'committee-line');
}
