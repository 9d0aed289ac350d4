import words from '../../vocabulary/stream-words.json' with { type: 'json' };
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import { isWordCharacter } from '../../vocabulary/phrase-book.js';
import { roleBook } from '../../vocabulary/role-book.js';
import { matchesOf } from '../matches-of.js';

/** Rows of a table of committees in a stream: each begins with its committee or with its day, whichever the first one has. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `closed`: the row ends at `end`; else words of it may follow. */
export interface Row extends Stretch {
  readonly closed: boolean;
}

/** A day. Matches "26.03.2019", "9. April 2019" and "2019-04-09"; not "26.03.". */
const DAY = /(?<![\d.])(?:\d{1,2}\. ?\d{1,2}\. ?(?:\d{4}|\d{2})(?!\d)|\d{1,2}\. \p{Lu}\p{Ll}{2,8} \d{4}|\d{4}-\d{2}-\d{2})/gu;
const inRows: ReadonlySet<string> = new Set(words.inRows);
const binding: ReadonlySet<string> = new Set(words.binding);
/** A word of a name, a number or a bracket. Matches "Klima," and "(5)"; not "hat" or "Ausschuss:". */
const OF_NAME = /^[\p{Lu}\d(][^:;]{0,60}$/u;
/** Words between a committee and its day. */
const MOST_BETWEEN = 16;
/** The word before a committee. Matches "der" of "hat der " and "(im "; not of "der". */
const LAST_WORD = /(?<!\p{L})(?<word>\p{L}{1,30}) $/u;
const LONGEST_BOND = 10;
/** A row has no more behind its day; the next committee is that of another row then. */
const LONGEST_REST = 160;
/** Furthest from a committee's last word to its day. */
const REACH = 100;
/** What follows a day in its row. Matches " TOP 4", ", 17:00 Uhr", " Ö", " öffentlich" and the number of " 6 empfohlen"; not " Der" or " 15.12.2021". */
const FOLLOWS = /[ ,;–|-]{0,4}(?:TOP:? ?(?:[ÖN] ?)?\d{1,3}(?:\.\d{1,3}){0,3}|(?:um )?\d{1,2}[:.]\d{2}(?![.\d])(?: Uhr)?|\d{1,3}(?:\.\d{1,2}){0,2}(?= [\p{Ll}])|Uhr|nicht ?öffentlich|öffentlich|nö|ö|[ÖN])(?![\p{L}\d])/uy;
/** Joins the first part of a committee's name. Matches "Haupt- und " before "Finanzausschuss"; not "und ". */
const FIRST_PART = /(?:\p{Lu}\p{L}{1,30}-(?:,| und| u\.|,? )){1,4} ?$/u;
/** An adjective that a committee's name begins with. Matches "Technischer " and "Beschließender "; not "Oder " or "der ". */
const ADJECTIVE = /(?<!\p{L})\p{Lu}\p{Ll}{3,20}(?:ischer|ender|licher|samer|ierter|ieller) $/u;
const FIRST_PART_LENGTH = 80;

/** The rows; nothing between the start and the end of one begins a line. */
export function rowsIn(line: string, lower: string, until: number): Row[] {
  const days = matchesOf(DAY, line.slice(0, until)).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  if (days.length === 0) return [];
  const committees = committeesIn(line, until);
  const rows = rowsFromCommittees(line, committees, days);
  const daysFirst = days.filter(({ end }) => committees.some(({ start }) => start === end + 1));
  const [first] = rows;
  if (daysFirst[0] !== undefined && (first === undefined || daysFirst[0].start < first.start)) {
    return daysFirst.map((day, index) => ({ start: day.start, end: daysFirst[index + 1]?.start ?? day.end, closed: false }));
  }
  return rows.map(({ start, end }, index) => {
    const next = rows[index + 1];
    return { start, closed: true, end: next !== undefined && next.start - end < LONGEST_REST ? next.start : rowEnd(line, lower, end) };
  });
}

/** Before each row, and behind those whose end is known. */
export function rowBreaks(rows: readonly Row[]): number[] {
  return rows.flatMap(({ start, end, closed }) => (closed ? [start, end] : [start]));
}

/** Each committee at which a line may begin with the day behind it. */
function rowsFromCommittees(line: string, committees: readonly Stretch[], days: readonly Stretch[]): Stretch[] {
  return committees.flatMap((committee, index) => {
    const day = days.find(({ start }) => start >= committee.end);
    const next = committees[index + 1];
    const isRow = day !== undefined && (next === undefined || next.start > day.start) && day.start - committee.end <= REACH
      && !isBound(line.slice(Math.max(0, committee.start - LONGEST_BOND), committee.start)) && mayStandBetween(line.slice(committee.end, day.start));
    return isRow ? [{ start: committee.start, end: day.end }] : [];
  });
}

/** A word binds the committee to the sentence before it: "hat der ", "durch den "; not "empfohlen ". */
function isBound(before: string): boolean {
  return binding.has(LAST_WORD.exec(before)?.groups?.['word']?.toLowerCase() ?? '');
}

/** " für Klima, Umwelt und Grün öffentlich "; not " hat am ". */
function mayStandBetween(text: string): boolean {
  const pieces = text.trim().split(' ');
  return pieces.length <= MOST_BETWEEN && pieces.every((piece) => piece === '' || inRows.has(piece) || OF_NAME.test(piece));
}

function committeesIn(line: string, until: number): Stretch[] {
  const found: Stretch[] = [];
  for (let word = committeeWordIn(line); word !== null && word.start < until; word = committeeWordIn(line, word.end)) {
    const before = line.slice(Math.max(0, word.start - FIRST_PART_LENGTH), word.start);
    const first = (FIRST_PART.exec(before) ?? ADJECTIVE.exec(before))?.[0].length ?? 0;
    found.push({ start: word.start - first, end: word.end });
  }
  return found;
}

function rowEnd(line: string, lower: string, from: number): number {
  let end = from;
  for (;;) {
    FOLLOWS.lastIndex = end;
    if (FOLLOWS.test(line)) {
      end = FOLLOWS.lastIndex;
      continue;
    }
    let at = end;
    while (at < line.length && !isWordCharacter(line, at) && at - end < 4) at += 1;
    const word = roleBook.matchAt(lower, at) ?? outcomeBook.matchAt(lower, at);
    if (word === null) return end;
    end = word.end;
  }
}
