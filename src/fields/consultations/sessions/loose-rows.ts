import type { Document, Line } from '../../../tree/document.js';
import { repeatedTown } from '../../wording/repeated-town.js';
import type { HeadContext } from '../../labels/head-context.js';
import { isReceipt } from '../../wording/receipt.js';
import { mark } from '../../paper-tree/mark.js';
import { committeeOn } from '../../committees/committee-on-line.js';
import type { ConsultationValue, DateValue, Mark } from '../../paper-tree/paper-tree.js';
import { unchosenLines } from '../rows/chosen-rows.js';
import { isBareRow } from './bare-row.js';
import { itemBefore, itemBehind, publicityBehind, publicityIn } from './beside-day.js';
import { committeeRow } from './committee-row.js';
import { rowWithDayBelow, withDayBelow } from './day-below.js';
import { factsBelow, sessionCell, withFacts } from './facts-beside.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { roleBefore } from '../tokens/role-before.js';
import { roleAt } from '../../wording/row-words.js';
import { tokensBetween } from '../tokens/tokens.js';
import { sessionLine } from './session-lines.js';
import { intoCommittee, openingOf } from './session-opening.js';
import { withSignOfRole } from './sign-of-role.js';
import { sessionPhrases } from './session-phrase.js';

/**
 * Committees that a head names without a table: "In den Umweltausschuss", "Beratung im Stadtrat am 29.06.2016",
 * "Hauptausschuss 22.03.2011", "Antrag an den Ausschuss für Umwelt am 16.05.2007 und an den Rat am 11.06.2007".
 * Sentences of the text are not looked at.
 */

/** Words between two committees of one line. Matches ", den " and " und an den "; not "Rat". */
const JOINT = /^[\s,;]*(?:und |sowie )?(?:an )?(?:den |die |das |im |in der |des |der )?/u;
/** Words before a day. Matches " am ", " vom", " (" and "\tSitzung am "; not "Rat". */
const BEFORE_DAY = /(?<![\s,(])[\s,(]{0,4}(?:\tSitzung |\tTermin |:?[\t ](?:vorgesehen|geplant|voraussichtlich) )?(?:am|vom|den|dem)?[\s,:]{0,4}$/u;
const LONGEST_LINE = 300;

export function looseRows(context: HeadContext): Mark<ConsultationValue>[] {
  const unchosen = unchosenLines(context.head.lines.filter((line) => committeeWordIn(line.text) !== null));
  const rows = context.head.lines.flatMap((line) => (unchosen.has(line) ? [] : rowsOn(context, line))).map((row) => withSignOfRole(context.document, row)).filter(({ value }) => !isOwnNumber(context, value.organization));
  const dated = rows.filter((row) => row.value.date !== null);
  return withoutRepeated(dated.length > 0 ? dated : rows);
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
  const day = dates.daysWithin(whole.start, whole.end)[0];
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
  const days = dates.daysWithin(line.start, line.end);
  if (days.length < 2 && (isReceipt(line.text) || isOwnDay(context, days[0]) || repeatedTown(textOn(line, line.start, days[0]?.start ?? line.start)) >= 0)) return [];
  if (days.length === 0) return intoCommittee(line.text) !== null ? undatedRow(context, line) : rowWithDayBelow(context, line);
  const aimed = openingOf(line.text) === 0 ? intoCommittee(line.text) : null;
  const opening = aimed?.aim === undefined ? openingOf(line.text) || (roleBefore(line.text)?.name ?? 0) : aimed.length;
  const role = roleIn(line, opening);
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
    const parts = roleAtEnd(document, line, segment.start, end);
    if (committeeWordIn(document.text.slice(segment.start, end)) !== null) rows.push(committeeRow(document, { start: segment.start, end: parts?.end ?? end }, day, open?.publicity ?? publicityIn(line, opening) ?? publicityBehind(document, day.end, days.find((next) => next.start > day.start)?.start ?? line.end), role ?? parts?.role ?? null, itemBehind(document, day.end, line.end) ?? itemBefore(line)));
    from = day.end;
  }
  if (rows.length === 0 && bare) {
    const day = days[0];
    const behind = day === undefined ? null : committeeOn(line, day.end - line.start);
    if (day !== undefined && behind !== null) rows.push(committeeRow(document, behind.organization, day, null));
  }
  return rows;
}

/** "SVV 18/0277-2 | 6. November 2018": the letters of a committee in the paper's number. */
const isOwnNumber = ({ found }: HeadContext, { start, end }: Mark<string>): boolean => found.reference.some((own) => own.start <= start && own.end >= end);

/** "Vorlage Stadtparlament | vom 17. Januar 2023": the day of the paper, and not of a session. */
const isOwnDay = ({ found }: HeadContext, day: Mark<DateValue> | undefined): boolean => day !== undefined && found.date.some(({ start, rule }) => rule === 'kind-and-date' && start === day.start);

/** "Kreistagssitzung am:   05.11.2014" names its committee and its day. */
function ofCompound({ document }: HeadContext, line: Line, [day, ...others]: readonly Mark<DateValue>[]): Mark<ConsultationValue> | null {
  const committee = day === undefined || others.length > 0 || !COMPOUND.test(line.text) ? null : committeeOn(line, 0);
  return day === undefined || committee === null ? null : committeeRow(document, committee.organization, day, null, null, itemBehind(document, day.end, line.end));
}

/** Matches "Kreistagssitzung am: ", "Bauausschusssitzung vom " and "Parlamentssitzung 21. August"; not "Sitzung am", "Fraktionssitzung am" or "Ratssitzung 21". */
const COMPOUND = /^(?!Fraktion|Vorstand)\p{Lu}\p{Ll}{2,30}sitzung(?: (?:am|vom)[: ]|,? (?=\d{1,2}\. ?[\d\p{Lu}]))/u;

/** "öffentlich" between a committee and its day. */
function publicityAtEnd(line: Line, start: number, end: number): { readonly start: number; readonly publicity: Mark<boolean> } | null {
  const found = PUBLIC_AT_END.exec(textOn(line, start, end));
  return found === null ? null : { start: start + found.index, publicity: mark(found.groups?.['closed'] === undefined, { start: start + found.index, end }, 'publicity-word') };
}

/** "Bauausschuss  Entscheidung": a role between a committee and its day. */
function roleAtEnd(document: Document, line: Line, start: number, end: number): { readonly end: number; readonly role: Mark<string> } | null {
  const [name, role, ...others] = tokensBetween(document, { line, cell: -1 }, start, end);
  if (name?.type !== 'organization' || role?.type !== 'role' || others.length > 0 || role.start < name.end) return null;
  return { end: name.end, role: mark(document.text.slice(role.start, role.end), role, 'role-word') };
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
    return committeeRow(document, one.name, one.day, open, role, one.item === null ? null : mark(one.item.value, one.item, 'item-behind-day'));
  });
}

function textOn(line: Line, from: number, to: number): string {
  return line.text.slice(from - line.start, to - line.start);
}

/** What the committee is to do, of the words before it: "zur Kenntnis im ", "Beratung im ". */
function roleIn({ text, start }: Line, length: number): Mark<string> | null {
  const from = TO.exec(text)?.[0].length ?? 0;
  const role = roleAt(text.slice(0, length).toLowerCase(), from);
  return role === null || !ENDS_ROLE.test(text.slice(role.end, length)) ? null : mark(text.slice(from, role.end), { start: start + from, end: start + role.end }, 'role-word');
}

/** Matches "2. zur " and "Zur "; not "Zurück", or "zur " before "Kenntnis", which is no role without it. */
const TO = /^(?:\d{1,2}\. )?(?:[Zz]u[rm] (?!Kenntnis(?!\p{L})))?/u;
/** Behind a role, to the end of the opening. Matches " im ", ": " and " in der Sitzung des "; not "sfolge". */
const ENDS_ROLE = /^[ \t:]/u;

function undatedRow(context: HeadContext, line: Line): Mark<ConsultationValue>[] {
  if (isAddress(context, line)) return [];
  const rows = undatedRows(context.document, line);
  const [only] = rows;
  return only === undefined || rows.length > 1 ? rows : [withDayBelow(context, line, only)];
}

/** "An den Gemeinderat" over the town that is all of the next line: the address of a letter, and no session. */
function isAddress({ document, found }: HeadContext, line: Line): boolean {
  const below = document.lines.slice(line.index + 1, line.index + LINES_OF_ADDRESS).find(({ text }) => text !== '');
  const town = found.body[0]?.value.name.toLowerCase();
  return ADDRESSED.test(line.text) && below !== undefined && below.text.replace(POSTCODE, '').toLowerCase() === town;
}

const LINES_OF_ADDRESS = 4;
/** Matches "An den"; not "In den" or "Andere". */
const ADDRESSED = /^An d(?:en|ie|as) /u;
/** Matches "8400 " and "76133 "; not "Musterau". */
const POSTCODE = /^\d{4,5} /u;

function undatedRows(document: Document, line: Line): Mark<ConsultationValue>[] {
  return aimsOn(line).flatMap(({ text, start, end }) => {
    const into = intoCommittee(text);
    const from = start + (into?.length ?? 0);
    return committeeWordIn(document.text.slice(from, end)) === null ? [] : [committeeRow(document, { start: from, end }, null, null, roleIn(line, into?.length ?? 0))];
  });
}

/** "In den Bauausschuss In den Verwaltungsausschuss In die Ratsversammlung": the lines of a cell that a converter set one behind the other. */
function aimsOn(line: Line): readonly Pick<Line, 'text' | 'start' | 'end'>[] {
  const [cell] = line.cells;
  const begins = cell === undefined || !AIM_BEHIND.test(cell.text) ? [] : [0, ...Array.from(cell.text.matchAll(AIMS_BEHIND), ({ index }) => index + 1)];
  if (cell === undefined || begins.length < 2 || intoCommittee(cell.text) === null) return [line];
  return begins.map((from, at) => {
    const text = cell.text.slice(from, (begins[at + 1] ?? cell.text.length + 1) - 1);
    return { text, start: cell.start + from, end: cell.start + from + text.length };
  });
}

/** Matches " In den " and " In die "; not " in den". */
const AIM_BEHIND = / In d(?:en|ie|as) /u;
/** The same, all of them. Matches " In den "; not " in die ". */
const AIMS_BEHIND = / In d(?:en|ie|as) /gu;
