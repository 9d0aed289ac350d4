import words from '../../../vocabulary/decision-heads.json' with { type: 'json' };
import { itemLabelAt } from '../../../vocabulary/item-label.js';
import { gathered } from '../../../tree/gathered.js';
import type { Document, Line, Span } from '../../../tree/document.js';
import { type Committee, committeeOn } from '../../committees/committee-on-line.js';
import { hasVerb } from '../../wording/prose.js';
import { type PrintedDay, printedDays } from '../../dates/printed-days.js';
import { matchesOf } from '../../../tree/matches-of.js';

/**
 * A line below the text of a paper that names a body and the day on which it dealt with the paper, and perhaps what it did:
 * "Kulturausschuss, 12.03.2020: einstimmig empfohlen", "Behandelt in der Sitzung des Gemeinderats am 22.11.2017 TOP 9",
 * "18.05.2017 | Bezirksversammlung". A word that belongs to none of these, and the line says something else.
 */
export interface Station {
  readonly line: Line;
  readonly committee: Committee;
  /** As `2018-09-27`. */
  readonly day: string;
  /** Behind all that names the session: what became of the paper, or nothing. */
  readonly told: Span & { readonly text: string };
  /** The number of the item with its label, as printed: "TOP Ö 9.1". */
  readonly item: (Span & { readonly text: string }) | null;
}

const LONGEST = 200;
const around: ReadonlySet<string> = new Set(words.stations);

/** The stations on some lines of a document, in their order; a line that goes on with prose above is none. */
export function stationsOn(document: Document, lines: readonly Line[]): readonly Station[] {
  const printed = lines.filter(({ text }) => text !== '');
  let last: Line | undefined;
  return gathered(printed, (line, at) => {
    const station = stationOn(line, printed[at - 1]) ?? sessionInLastCell(line);
    const above = document.lines[line.index - 1];
    if (station === null || (above !== last && goesOn(above) && !isFoundInStream(document, line))) return [];
    last = line;
    return [station];
  });
}

/** What stood before a session in one stream is no line that goes on. */
const isFoundInStream = ({ streamed }: Document, { text }: Line): boolean => streamed && text.startsWith('Sitzung de');

/** "Beschluss-Nr. 12/2020 | Sitzung des Stadtrates am 29.03.2012". */
function sessionInLastCell(line: Line): Station | null {
  const cell = line.cells.length > 1 ? line.cells.at(-1) : undefined;
  const station = cell?.text.startsWith('Sitzung de') === true ? stationOn({ ...line, ...cell, cells: [cell] }) : null;
  return station === null ? null : { ...station, line };
}

/** Prose, with which the line below goes on; a long station above is none. */
function goesOn(above: Line | undefined): boolean {
  return above !== undefined && above.text.length > LONGEST_ABOVE && above.cells.length === 1 && !ENDS.test(above.text);
}

const LONGEST_ABOVE = 75;
/** Matches the end of a sentence or a head; not "der". */
const ENDS = /[.:!?]$/u;

/** `above`: the last printed line above, which may name the body of "Sitzung vom 1. Juli 2010". */
function stationOn(line: Line, above?: Line): Station | null {
  if (line.text.length > LONGEST || !DAY_NEAR.test(line.text)) return null;
  const [day, ...others] = printedDays(line.text);
  if (day === undefined || others.length > 1) return null;
  const text = line.text.replaceAll('\t', ' ');
  const head = { ...line, text: text.slice(0, day.end) };
  const committee = committeeOn(head, 0) ?? committeeOn(head, lengthAround(head.text)) ?? committeeOn(line, day.end + lengthOf(MARKS, text, day.end));
  if (committee === null) return SESSION_ALONE.test(line.text) ? ofBodyAbove(line, above, day) : null;
  const name = { start: committee.organization.start - line.start, end: committee.organization.end - line.start };
  const isFirst = name.start < day.start;
  const [before, between] = isFirst ? [line.text.slice(0, name.start), line.text.slice(name.end, day.start)] : [line.text.slice(0, day.start), line.text.slice(day.end, name.start)];
  if (!isAround(before) || !isAround(between.replace(SESSION_END, ' ')) || hasVerb(line.text.slice(0, Math.max(name.end, day.end)))) return null;
  return behindSession(line, committee, day, Math.max(name.end, day.end));
}

/** A body alone, and its session on the next line. */
function ofBodyAbove(line: Line, above: Line | undefined, day: PrintedDay): Station | null {
  const committee = above === undefined || above.cells.length > 1 ? null : committeeOn(above, 0);
  return committee === null || above === undefined || committee.organization.start !== above.start || committee.organization.end !== above.end ? null : behindSession(line, committee, day, day.end);
}

/** Matches "Sitzung vom 1. Juli 2010"; not "Sitzung des Rates". */
const SESSION_ALONE = /^Sitzung (?:vom|am):? /u;
/** Matches "22.11.2017", "1. Juli" and "2017-11-22"; not "12.000". */
const DAY_NEAR = /\d(?:\. ?\d{1,2}\. ?\d{2}|\. ?\p{Lu}\p{L}{2,8}|-\d{2}-\d{2})/u;
/** The end of a compound that names the committee. Matches "ssitzung" of "Gemeinderatssitzung"; not "Sitzung". */
const SESSION_END = /^s?sitzung(?!\p{L})/u;
/** Matches words, with their hyphens; not numbers or marks. */
const WORD = /\p{L}[\p{L}-]*/gu;

function isAround(text: string): boolean {
  return matchesOf(WORD, text).every(([word]) => around.has(word.toLowerCase()));
}

/** How long the words before the committee are: "Abstimmung im ". */
function lengthAround(text: string): number {
  const name = matchesOf(WORD, text).find(([word]) => !around.has(word.toLowerCase()));
  return name?.index ?? 0;
}

/** The item and what was done, behind the day and the committee. */
function behindSession(line: Line, committee: Committee, day: PrintedDay, from: number): Station {
  const behind = from + lengthOf(MARKS, line.text, from);
  const begin = behind + lengthOf(AGENDA, line.text, behind);
  const item = itemBefore(line, begin);
  const at = item === null ? begin : item.behind - line.start;
  return { line, committee, day: day.value, item: item?.number ?? null, told: { text: line.text.slice(at), start: line.start + at, end: line.end } };
}

/** The number of the item at a place of a line, and where goes on what it is told about. */
export function itemBefore(line: Line, at = 0): { readonly number: Span & { readonly text: string }; readonly behind: number } | null {
  const label = itemLabelAt(line.text, at);
  const text = label === null ? undefined : NUMBER.exec(line.text.slice(label.end))?.[0];
  if (label === null || text === undefined) return numberAlone(line, at);
  const end = label.end + text.length;
  return { number: { text: line.text.slice(at, end), start: line.start + at, end: line.start + end }, behind: line.start + end + lengthOf(MARKS, line.text, end) };
}

/** "Gemeinderat 19.07.2016 16", with nothing behind it. */
function numberAlone(line: Line, at: number): ReturnType<typeof itemBefore> {
  const text = line.text.slice(at);
  return at === 0 || !WHOLE_NUMBER.test(text) ? null : { number: { text, start: line.start + at, end: line.end }, behind: line.end };
}

/** Matches "16" and "9.1"; not "2016". */
const WHOLE_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}$/u;
/** Matches ":\t" and "), "; not letters. */
const MARKS = /^[\s:,;()|–-]+/u;
/** The part of the agenda. Matches "TO I, " before "TOP 6"; not "TOP ". */
const AGENDA = /^TO [IVX]{1,4}, ?/u;
/** Matches "6.1", "14" and "I, 9"; not "6." before a name. */
const NUMBER = /^(?:[IVX]{1,4}, ?)?\d{1,3}(?:\.\d{1,3}){0,3}/u;

function lengthOf(expression: RegExp, text: string, at: number): number {
  return expression.exec(text.slice(at))?.[0].length ?? 0;
}
