import type { Cell, Document, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { narrowText } from '../../../tree/narrow-text.js';
import type { DateValue } from '../../paper-tree/paper-tree.js';
import type { DateLookup } from '../../wording/value-types.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { columnLabelLength } from '../../columns/table-head.js';
import { aimOf, roleBefore } from './role-before.js';
import { roleWhole } from '../../wording/row-words.js';
import type { Token } from './token.js';
import { tokenAtEnd, tokenAtStart } from './tokens-at-edges.js';
import { committeeOfNumber, isSessionNumber, typeOfName } from './type-of-name.js';

/**
 * Cuts a line of a Beratungsfolge into tokens by what the words are, not by where they stand: the order of columns
 * differs from town to town. It does not yet know which tokens make one row.
 */
export function tokensOf(document: Document, line: Line, dates: DateLookup): Token[] {
  const several = line.cells.length > 1;
  const counts = several ? countsInCells(line) : null;
  const tokens = gathered(line.cells, (cell, number) => (counts !== null && cell.start >= counts.start ? [] : tokensOfCell(document, line, cell, several ? number : -1, dates)));
  const named = several ? withNameOfNumber(document.text, tokens) : tokens;
  return counts === null ? named : [...named, counts];
}

/** "VerkOrd | VerkOrd/VII/041": letters that no word tells are a committee's where the number of its session repeats them. */
function withNameOfNumber(text: string, tokens: Token[]): Token[] {
  const number = tokens.find(({ type }) => type === 'meeting');
  const letters = number === undefined || tokens.some(({ type }) => type === 'organization') ? null : committeeOfNumber(text.slice(number.start, number.end));
  return letters === null ? tokens : tokens.map((token) => (token.type === 'text' && text.slice(token.start, token.end) === letters ? { ...token, type: 'organization' } : token));
}

/** Counts whose strokes stand in cells of their own: "beschlossen | 18 | / | 3 | / | 1". */
function countsInCells(line: Line): Token | null {
  if (!line.cells.some(({ text }) => ENDS_IN_STROKE.test(text))) return null;
  const counts = COUNTS.exec(line.text);
  const start = counts === null ? -1 : line.start + counts.index;
  const cell = line.cells.findIndex((one) => one.start === start);
  return cell < 1 ? null : { type: 'vote', start, end: line.end, line, cell };
}

/** Matches "/" and "18 /"; not "3/1". */
const ENDS_IN_STROKE = /^(?:\d{1,3} )?\/$/u;
/** Matches "18 /\t3\t/\t1" at the end; not "3/2020". */
const COUNTS = /(?<![^\t])\d{1,3}[\t ]{0,3}\/[\t ]{0,3}\d{1,3}[\t ]{0,3}\/[\t ]{0,3}\d{1,3}$/u;

function tokensOfCell(document: Document, line: Line, cell: Cell, number: number, dates: DateLookup): Token[] {
  if (STROKES.test(cell.text)) return [{ type: 'empty', start: cell.start, end: cell.end, line, cell: number }];
  const form = FORM_PUBLICITY.exec(cell.text);
  if (form !== null) return [{ type: 'public', start: cell.start + form[0].indexOf(' ') + 1, end: cell.start + (form.groups?.['public'] ?? '').length, line, cell: number }];
  const tokens: Token[] = [];
  const label = columnLabelLength(cell.text);
  const isRole = label > 0 && roleWhole(cell.text.slice(0, label - 1)) !== null && committeeWordIn(cell.text.slice(label)) !== null;
  let at = cell.start + (isRole ? 0 : label);
  for (const date of dates.within(cell.start, cell.end)) {
    if (!isOfDays(date.value)) continue;
    tokens.push(...segmentTokens(document, line, number, at, date.start, tokens.length > 0));
    tokens.push({ type: 'date', start: date.start, end: date.end, line, cell: number });
    at = date.end;
  }
  tokens.push(...segmentTokens(document, line, number, at, cell.end, tokens.length > 0));
  return tokens;
}

/** The last line of a form's row of results, whose cells a converter set one behind the other: the item and the counts are to be filled in. Matches "TOP öffentlich Enthaltungen Gegenstimmen"; not "TOP öffentlich 3 Enthaltungen". */
const FORM_PUBLICITY = /^(?<public>TOP (?:nicht ?)?öffentlich) Enthaltungen Gegenstimmen$/u;

/** To be filled in. Matches "_________" and "......"; not "am ____". */
const STROKES = /^[_.…]{3,}$/u;

/** A day, or several: a span of years is part of a title ("Kindergartenjahr 2014/2015"). */
function isOfDays({ precision, edtf }: DateValue): boolean {
  return precision === 'day' || (precision === 'range' && edtf.indexOf('/') === DAY_LENGTH);
}

const DAY_LENGTH = '2014-01-31'.length;

/** No cell of a row says more; one without an end is not taken to pieces. */
const MOST_PIECES = 40;

/** The tokens of a part of a line that holds no day. */
export const tokensBetween = (document: Document, { line, cell }: Pick<Token, 'line' | 'cell'>, from: number, to: number): readonly Token[] => segmentTokens(document, line, cell, from, to, false);

/** What stands between dates: peeled from the end, then from the beginning; what is left is a name. */
function segmentTokens(document: Document, line: Line, cell: number, from: number, to: number, behindDate: boolean): Token[] {
  let [start, end] = trimEdges(document.text, from, withoutDayWords(document.text, from, to));
  const front: Token[] = [];
  const back: Token[] = [];
  for (let peeled = true; peeled && start < end && front.length + back.length < MOST_PIECES; ) {
    const head = tokenAtStart(document.text, start, end, behindDate && front.length === 0);
    const tail = head === null ? tokenAtEnd(document.text, start, end, behindDate && front.length > 0) : null;
    peeled = head !== null || tail !== null;
    if (head !== null) {
      front.push({ line, cell, ...head });
      start = head.end;
    } else if (tail !== null) {
      back.unshift({ line, cell, ...tail });
      end = tail.start;
    }
    [start, end] = trimEdges(document.text, start, end);
  }
  if (start >= end) return [...front, ...back];
  const rest = narrowText(document.text.slice(start, end));
  const told = back.length === 1 && back[0]?.type === 'outcome' && cell >= 0 && TOLD.test(rest) ? back[0] : undefined;
  if (told !== undefined) return [...front, { ...told, start }];
  const decided = back[0];
  if (decided?.type === 'outcome' && decided.start <= end + 1 && IN_COMMITTEE.test(rest)) return [...front, { ...decided, start }, ...back.slice(1)];
  const before = roleBefore(rest);
  if (before !== null) {
    const named = { type: 'organization' as const, start: start + before.name, end, line, cell };
    return [...front, named, { type: 'role', start: start + before.start, end: start + before.end, line, cell }, ...back];
  }
  const colon = rest.indexOf(': ');
  const aim = colon < 0 ? null : aimOf(rest.slice(0, colon));
  if (aim !== null && committeeWordIn(rest.slice(colon + 2)) !== null) {
    const named = { type: 'organization' as const, start: start + colon + 2, end, line, cell };
    return [...front, named, { type: 'role', start: start + aim.start, end: start + aim.end, line, cell }, ...back];
  }
  if (colon > 0 && committeeWordIn(rest.slice(0, colon)) !== null) {
    const behind = { type: 'outcome' as const, start: start + colon + 2, end, line, cell };
    return [...front, { type: 'organization', start, end: start + colon, line, cell }, behind, ...back];
  }
  const session = behindName(rest);
  if (session > 0) return [...front, { type: 'organization', start, end: start + session, line, cell }, { type: 'meeting', start: start + session + 1, end, line, cell }, ...back];
  return [...front, { type: typeOfName(rest), start, end, line, cell }, ...back];
}

/** Where the name of a committee ends before the number of its session: "Verkehr und Ordnung BVV/ORD/023"; 0 if no such number stands behind it. */
function behindName(text: string): number {
  const at = text.lastIndexOf(' ');
  return at > 0 && isSessionNumber(text.slice(at + 1)) ? at : 0;
}

/** What an outcome at the end is said of. Matches "Der Antrag wird mit 12 gegen 3 Stimmen"; not "Der Rat". */
const TOLD = /^(?:Der|Die|Das|Dem) \p{Lu}[^.:;]{2,80} (?:wird|wurde|ist|werden|wurden|sind)(?: |$)/u;

/** Where an outcome was reached, as a part of its words. Matches "im Ausschuss" and "in der BVV"; not "Ausschuss". */
const IN_COMMITTEE = /^(?:im|in der|in dem|an den|an die|in den|in die) [\p{L} -]{2,40}$/u;

/** Words before a date that belong to it. Matches " am Montag, dem", "Sitzung am" and " am"; not "am Ring". */
const DAY_WORDS = /(?:^(?:Sitzung )?(?:am|vom|v\.|den|dem)|,? ?(?:am|vom|den|dem|am:)?,? ?(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag),?(?: de[mn])?| am| vom| v\.| den),? {0,3}$/u;

function withoutDayWords(text: string, from: number, to: number): number {
  const words = DAY_WORDS.exec(text.slice(Math.max(from, to - 40), to));
  return words === null ? to : to - words[0].length;
}

/** What parts cells within a line and belongs to none. Matches ": ", " / " and " - "; not "a". */
const EDGE = /[\s:;,|/–-]/u;

function trimEdges(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  if (end > start && text.charAt(end - 1) === '(') end -= 1;
  while (end > start && EDGE.test(text.charAt(end - 1)) && !HYPHENED.test(text.slice(end - 2, end))) end -= 1;
  if (end - start === 1 && text.charAt(start) === ')') end = start;
  return [start, end];
}

/** A hyphen that belongs to the word before it. Matches "t-"; not " -". */
const HYPHENED = /^\p{L}-$/u;
