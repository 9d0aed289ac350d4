import type { Span } from './document.js';
import { areBlanksDoubled } from './doubled-blanks.js';
import { LEADS_NUMBER } from './line-shape.js';
import type { SourceLine } from './source-line.js';

/**
 * Columns whose gaps are too narrow to be seen in one line alone: a table that was set in characters has one blank or two between a
 * long cell and the next. Where a line next to it begins a cell in the same column, the words there begin one, too.
 */

/** Where words begin in a line, counted from its own beginning, how many blanks stand before each, and where the line ends. */
interface Starts {
  readonly columns: readonly number[];
  readonly end: number;
  readonly gaps: ReadonlyMap<number, number>;
}

/** The lines with the cells that their neighbours tell. */
export function withAlignedCells(text: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!text.includes('  ') || areBlanksDoubled(text)) return lines;
  const wide = wideGaps(text, lines);
  if (!wide.includes(true)) return lines;
  const starts = lines.map((line, at) => ((wide[at] === true || wide[at - 1] === true || wide[at + 1] === true) && isSetInCharacters(text, line) ? startsOf(text, line) : null));
  let above: Starts | null = null;
  return lines.map((line, at) => {
    const own = starts[at] ?? null;
    const beside = own === null ? [] : [above, starts[at + 1] ?? null].filter((one) => one !== null);
    const cuts = own === null ? [] : own.columns.filter((column) => beginsCell(text, line, own, column, beside));
    // What a line was told it tells the next: below a head the rows are alike.
    above = own === null || cuts.length === 0 ? own : { ...own, gaps: new Map([...own.gaps, ...cuts.map((column): [number, number] => [column, WIDE])]) };
    return cuts.length === 0 ? line : cut(text, line, cuts.map((column) => lineStart(text, line) + column));
  });
}

const BLANK = 32;
const CROSSES: ReadonlySet<string> = new Set(['x', 'X', '☒', '☐']);
/** Lines of a page; longer ones are streams. */
const LONGEST = 240;

function isSetInCharacters(text: string, { kind, start, end, cells }: SourceLine): boolean {
  if ((kind !== 'row' && kind !== 'paragraph') || end - start > LONGEST || end === start) return false;
  if (cells === null ? NUMBERED.test(text.slice(start, start + LONGEST_MARK)) : cells.some((cell) => cell.length > 1)) return false;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 9 || text.charCodeAt(at) === 124) return false;
  return true;
}

/** Which lines have two blanks in them, or before them; the text is searched once for all. */
function wideGaps(text: string, lines: readonly SourceLine[]): boolean[] {
  let next = text.indexOf('  ');
  return lines.map(({ kind, start, end }) => {
    if (kind === 'blank') return false;
    while (next >= 0 && next < start - 2) next = text.indexOf('  ', Math.max(next + 1, start - 2));
    return next >= 0 && next < end;
  });
}

/** An entry of a list or an agenda, whose number says what it is. Matches "3.1 " and "2) "; not "2020". */
const NUMBERED = /^\d{1,3}(?:\.\d{1,2}){0,2}[.)]? /u;

const lineStart = (text: string, { start }: SourceLine): number => text.lastIndexOf('\n', start - 1) + 1;

/** Null for a line whose every blank was doubled: it has no columns that two blanks tell. */
function startsOf(text: string, line: SourceLine): Starts | null {
  const from = lineStart(text, line);
  const gaps = new Map<number, number>();
  let blanks = line.start - from;
  for (let at = line.start; at < line.end; at += 1) {
    if (text.charCodeAt(at) === BLANK) blanks += 1;
    else {
      // A cross stands below the middle of its column's name.
      if (blanks > 0 && !(CROSSES.has(text.charAt(at)) && (at + 1 === line.end || text.charCodeAt(at + 1) === BLANK))) gaps.set(at - from, blanks);
      blanks = 0;
    }
  }
  const widths = [...gaps.values()];
  const double = widths.filter((width) => width === WIDE).length;
  if (double > MOST_DOUBLE && double > widths.filter((width) => width === 1).length) return null;
  return { columns: [...gaps.keys()], gaps, end: line.end - from };
}

/** Two blanks here and there tell a column; one blank only where the lines share another, where both neighbours say so, or where a label stands there. */
function beginsCell(text: string, line: SourceLine, own: Starts, column: number, beside: readonly Starts[]): boolean {
  const from = lineStart(text, line);
  const gap = own.gaps.get(column) ?? 0;
  if (gap > WIDE || from + column <= line.start) return false;
  const telling = beside.filter(({ gaps }) => (gaps.get(column) ?? 0) > 1);
  const before = text.slice(Math.max(line.start, from + column - gap - LONGEST_MARK - 1), from + column - gap);
  if (telling.length === 0 || SENTENCE_ENDS.has(before.slice(-1)) || MARK.test(before) || (LEADS_NUMBER.test(before.slice(before.lastIndexOf(' ') + 1)) && DIGIT.test(text.charAt(from + column)))) return false;
  if (gap > 1) return true;
  if (before.endsWith('-') || (YEAR.test(text.slice(from + column, from + column + 5)) && LETTER.test(before.slice(-1))) || !BEGINS.test(text.charAt(from + column))) return false;
  // A word of the other line that goes on over the column says that it is none.
  if (beside.some((other) => column < other.end && !other.gaps.has(column) && goesOnOver(other, column))) return false;
  return telling.length > 1 || telling.some((other) => shareColumn(own, other, column)) || LABEL.test(text.slice(from + column, from + column + LONGEST_LABEL));
}

/** No blank stands right before the column: the last word that began before it has not ended. */
function goesOnOver({ columns, gaps }: Starts, column: number): boolean {
  const next = columns.find((one) => one >= column);
  return next === undefined || next - (gaps.get(next) ?? 0) >= column;
}

function shareColumn(own: Starts, other: Starts, column: number): boolean {
  return own.columns.some((one) => one !== column && (own.gaps.get(one) ?? 0) > 1 && (other.gaps.get(one) ?? 0) > 1);
}

/** So many blanks part cells in any line. */
const WIDE = 2;
/** So many gaps of just that width are columns of one row. */
const MOST_DOUBLE = 3;
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';', ',']);
/** A mark, a number of a point or a count before words: they stay together. Matches "x", "3.", "2.1" and "28"; not "3a" or "2020". */
const MARK = /(?:^|\s)(?:[^\s\d]|\d{1,3}(?:\.\d{1,2}){0,2}[.)]?)$/u;
const LONGEST_MARK = 8;
/** The year behind a month in words. Matches "2018"; not "20180". */
const YEAR = /^(?:19|20)\d{2}(?!\d)/u;
/** Matches "r"; not "3". */
const LETTER = /\p{L}/u;
/** Matches "3"; not "V". */
const DIGIT = /\d/u;
/** Matches "V" and "3"; not "u". */
const BEGINS = /[\p{Lu}\d]/u;
const LONGEST_LABEL = 40;
/** Matches "Sachbearbeitung: "; not "und Anlagen: ". */
const LABEL = /^\p{Lu}[\p{L}./-]{2,30}:(?: |$)/u;

/** The line with its cells parted at some offsets, too. */
function cut(text: string, line: SourceLine, offsets: readonly number[]): SourceLine {
  const cells = (line.cells ?? [[{ start: line.start, end: line.end }]]).flatMap(([cell]): Span[][] => {
    if (cell === undefined) return [[]];
    const inside = offsets.filter((offset) => offset > cell.start && offset < cell.end);
    const edges = [cell.start, ...inside, cell.end];
    return inside.length === 0 ? [[cell]] : edges.slice(1).map((end, at) => [{ start: edges[at] ?? end, end: trimmedEnd(text, edges[at] ?? end, end) }]);
  });
  return { ...line, kind: 'row', cells };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === BLANK) last -= 1;
  return last;
}
