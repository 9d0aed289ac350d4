/**
 * Tables of which every cell stands in a line of its own, as readers of PDF and of HTML leave them: below headings of which
 * one is `Sitz` or `Herkunft` (`Bieter\nSitz\nAngebot\n...`) a name that fills a line is a town, if another one does so
 * and they stand as far apart as the rows of that column. Where cells break over lines, or the heading is one such as
 * `Ziel`, one of them must be a town by itself. And tables whose columns blanks alone part: below `Gesellschafter Sitz
 * Anteil` the name behind a legal form is one.
 */
import { columnWords, legalForms, looseColumnHeadings } from '../evidence/cue-words.js';
import { codeAt, isCapitalCode } from '../../../vocabulary/letters.js';
import { RANK } from './judged.js';
import type { Judged } from './judged.js';

const LONGEST_LINE = 90;
const LONGEST_HEADING = 30;
const LONGEST_NAME = 50;
const FEWEST_HEADINGS = 3;
const MOST_HEADINGS = 8;
const FEWEST_TOWNS = 2;
const LONGEST_TABLE = 6_000;
/** Matches "Sitz", "letzter Kontakt" and "lfd. Nr."; not "Sitz:" or "35,0 %". */
const HEADING = /^\p{L}[\p{L}/-]*\.?(?: \p{L}[\p{L}/-]*\.?){0,3} ?$/u;
/** Matches "Gesellschafter Sitz Anteil"; not "Der Sitz ist" or "Sitz, Anteil". */
const HEADINGS_IN_LINE = /^\p{Lu}[\p{L}-]*(?: [\p{Lu}%][\p{L}-]*){2,5} ?$/u;
/** Matches the end of the line, " (Anhalt)", " / Bestadt" and ", Bestadt"; not " hat". */
const CELL_END = /^ ?(?:[(/,][^\n]{1,40})?(?:\n|$)/u;
/** Matches " 12" and " -" at the end of the line; not " hat". */
const VALUE_BEHIND = /^ (?:\d|[-–] ?\n|\n|$)/u;
/** Matches "hat er geprüft."; not "Lumo Sp. z o.o." or "Lumo GmbH & Co.". */
const PARAGRAPH_END = /\p{Ll}{3}\.$/u;

interface Region {
  readonly start: number;
  readonly end: number;
  readonly inLine: boolean;
  /** The heading is that of places which need not be towns. */
  readonly isLoose: boolean;
  /** The lines of the cells, the first right below the heading. */
  readonly lines: readonly Line[];
}

export function judgeLineCells(text: string, judged: readonly Judged[]): void {
  // Most texts have no two of them, and need not be searched for tables.
  if (!isCellOften(text, judged)) return;
  let from = 0;
  for (const region of regionsOf(text)) {
    while (from < judged.length && (judged[from]?.candidate.start ?? 0) < region.start) from += 1;
    const members: Judged[] = [];
    for (let at = from; at < judged.length && (judged[at]?.candidate.start ?? Infinity) < region.end; at += 1) {
      const member = judged[at];
      if (member !== undefined && (region.inLine ? isBehindForm(text, member) : fillsLine(text, member))) members.push(member);
    }
    const able = members.filter((member) => isAble(member));
    if (able.length < FEWEST_TOWNS || !isColumn(region, able)) continue;
    for (const member of able) {
      member.cue = member.accepted ? member.cue : 'column';
      member.accepted = true;
      member.evidence = { ...member.evidence, inside: false, weight: 'place', cue: 'column' };
    }
  }
}

function isCellOften(text: string, judged: readonly Judged[]): boolean {
  let cells = 0;
  for (const member of judged) {
    if (isAble(member) && (fillsLine(text, member) || isBehindForm(text, member))) cells += 1;
    if (cells >= FEWEST_TOWNS) return true;
  }
  return false;
}

const isAble = ({ accepted, evidence, choice, candidate, need }: Judged): boolean =>
  accepted || (evidence.weight !== 'against' && !choice.partOfIssuer && choice.place.partOf === null && !candidate.capitals && RANK[need] <= RANK.located);

const fillsLine = (text: string, { candidate: { start, end } }: Judged): boolean => (start === 0 || text.charAt(start - 1) === '\n') && CELL_END.test(text.slice(end, end + LONGEST_LINE));

/** Whether the names stand in one column, below the heading. */
function isColumn({ inLine, isLoose, lines }: Region, towns: readonly Judged[]): boolean {
  if (inLine) return true;
  const rowAt = new Map(lines.map(({ start }, row) => [start, row + 1]));
  const rows = towns.map(({ candidate: { start } }) => rowAt.get(start) ?? 0);
  const [first = 0] = rows;
  const isInStep = isSpaced(rows);
  if (isInStep && !isLoose) return true;
  const isOfOtherColumn = !isInStep && towns.length > FEWEST_TOWNS && isSpaced(rows.map((row) => row - first));
  return !isOfOtherColumn && towns.some(({ accepted }) => accepted);
}

/** Rows of as many lines stand between them as a table of the kind has columns. */
const isSpaced = (distances: readonly number[]): boolean => distances.reduce(commonDivisor, 0) >= FEWEST_HEADINGS;

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** "Ahausen Wind AG Bestadt 35,0 %", and the same with the seat on the next line. */
function isBehindForm(text: string, member: Judged): boolean {
  const { start, end } = member.candidate;
  const isNextLine = text.charAt(start - 1) === '\n';
  if (!isNextLine && text.charAt(start - 1) !== ' ') return false;
  const before = text.slice(Math.max(0, start - LONGEST_FORM), start - 1);
  return legalForms.has(before.slice(before.lastIndexOf(' ') + 1)) && (isNextLine ? fillsLine(text, member) : VALUE_BEHIND.test(text.slice(end, end + LONGEST_LINE)));
}
const LONGEST_FORM = 10;

/** Where such tables stand: behind the headings, up to a line that is too long for a cell or ends a paragraph. */
function regionsOf(text: string): Region[] {
  const lines = linesOf(text);
  const regions: Region[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.end - line.start > LONGEST_LINE) continue;
    const mayBeInLine = secondIsCapital(text, line);
    if (!mayBeInLine && line.end - line.start > LONGEST_HEADING) continue;
    const printed = text.slice(line.start, line.end).trim();
    const inLine = mayBeInLine && HEADINGS_IN_LINE.test(printed) && printed.split(' ').some((one) => columnWords.has(one));
    if (!inLine && !(printed.length <= LONGEST_HEADING && (columnWords.has(printed) || looseColumnHeadings.has(printed)) && isAmongHeadings(text, lines, at))) continue;
    let last = at + 1;
    while (last < lines.length && isCell(text, lines[last], line.start)) last += 1;
    regions.push({ start: line.end, end: lines[last - 1]?.end ?? line.end, inLine, isLoose: looseColumnHeadings.has(printed), lines: lines.slice(at + 1, last) });
    at = last - 1;
  }
  return regions;
}

/** Cheap look that spares most lines of prose the expression. */
function secondIsCapital(text: string, { start, end }: Line): boolean {
  const blank = text.indexOf(' ', start);
  return blank > start && blank < end && isCapitalCode(codeAt(text, start)) && (isCapitalCode(codeAt(text, blank + 1)) || text.charAt(blank + 1) === '%');
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Lines that are not empty. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let first = start;
    while (first < end && text.charCodeAt(first) === BLANK) first += 1;
    if (first < end) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
const BLANK = 0x20;

/** At least three headings side by side, the one among them. */
function isAmongHeadings(text: string, lines: readonly Line[], at: number): boolean {
  let headings = 1;
  for (const step of [-1, 1]) for (let next = at + step; Math.abs(next - at) < MOST_HEADINGS && isHeading(text, lines[next]); next += step) headings += 1;
  return headings >= FEWEST_HEADINGS;
}

const isHeading = (text: string, line: Line | undefined): boolean => line !== undefined && line.end - line.start < LONGEST_HEADING && HEADING.test(text.slice(line.start, line.end).trim());

const isCell = (text: string, line: Line | undefined, from: number): boolean =>
  line !== undefined && line.end - line.start <= LONGEST_LINE && line.start - from < LONGEST_TABLE && !(line.end - line.start > LONGEST_NAME && PARAGRAPH_END.test(text.slice(line.start, line.end)));
