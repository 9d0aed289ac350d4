/**
 * Years that stand alone in prose, and their ranges: `in den Jahren 2001-2003`, `Doppelhaushalt 2022/2023`,
 * `Schuljahr 2016/17`. Which of the numbers are years is told by their surroundings in year-context.ts.
 */
import type { Span } from '../../tree/document.js';
import type { DateValue, Mark } from '../paper-tree/paper-tree.js';
import { isInYearColumn, opensRow } from './row-years.js';
import { isPairedRange } from './range-words.js';
import { vagueWordLength } from './vague-word.js';
import { isYearPlace } from './year-context.js';

// "2014" and "2014ff." match; "20145" and "2014für" do not.
const YEAR = /(?<![\p{L}\d.,:/_@#§=+*–\-])(?:1[5-9]|2[01])\d\d(?!(?!ff?(?!\p{L}))[\p{L}\d%€_])/gu;
// "-2003", " bis 2020", " und 2020" and "/17" match; "-21/DS" does not; "/0563" matches and is refused as no later year, " und 2020" where no "zwischen" stands before.
const RANGE_END = /^(?:\s?(?<mark>[-–—/])\s?|(?<word>\s{1,3}(?:bis|und)\s{1,3}))(?<end>\d{4}|\d{2})(?![\p{L}\d]|[.,]\d|\/[\p{Lu}\d])/u;
// "/0563", "-relevant", ".5" and ":30" match; ", und" does not.
const GOES_ON = /^(?:[/–-]\S|[.,:]\d|°)/u;
// ", " and " und " match; "." does not.
const LIST_GAP = /^\s{0,3}(?:,|und|oder|bzw\.|sowie|u\.|auf|nach|zu|\/|&)\s{0,3}$/u;
// "2014 2015" matches: a table; "2014 waren" does not.
const FIGURES_ONLY = /^[\d\s.,%€|/()+–-]*$/u;
// The line above ends in a word. "im Jahr \n" matches; "12.000\n" does not.
const WORD_AT_LINE_END = /\p{Ll}[ \t]{0,3}\n$/u;
const LINE_REACH = 120;
/** In years, over a dash: a council's history, a long loan. */
const LONGEST_SPAN = 99;
const NEAR = 120;

interface Candidate extends Span {
  readonly from: number;
  readonly to: number | null;
}

/** `taken` are the sorted spans that dates already cover; `period` is a year of the document's own time. */
export function findYears(text: string, taken: readonly Span[], period: number | null): Mark<DateValue>[] {
  const marks: Mark<DateValue>[] = [];
  let next = 0;
  let readUpTo = -1;
  let lookedUpTo = 0;
  for (const match of text.matchAll(YEAR)) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= match.index) {
      readUpTo = Math.max(readUpTo, taken[next]?.end ?? -1);
      next += 1;
    }
    const covered = (taken[next]?.start ?? Infinity) <= match.index || match.index < lookedUpTo;
    const candidate = covered ? null : candidateAt(text, match.index);
    if (candidate === null) continue;
    lookedUpTo = candidate.end;
    const isRow = opensRow(text, candidate) || isInYearColumn(text, candidate);
    if (!isRow && isFigure(text, candidate)) continue;
    const continues = readUpTo >= 0 && match.index - readUpTo < 16 && LIST_GAP.test(text.slice(readUpTo, match.index));
    const near = isNear(candidate, period);
    if (!(isRow && near) && !isYearPlace({ text, start: candidate.start, end: candidate.end, near, continues, period: isPeriod(text, candidate) })) continue;
    marks.push(markOf(text, candidate));
    readUpTo = candidate.end;
  }
  return marks;
}

function candidateAt(text: string, start: number): Candidate | null {
  const from = Number(text.slice(start, start + 4));
  const range = RANGE_END.exec(text.slice(start + 4, start + 20));
  const joins = !range?.groups?.['word']?.includes('und') || isPairedRange(text, start, range.groups['word']);
  const to = range === null || !joins ? null : endYear(from, range.groups?.['end'] ?? '', range.groups?.['mark'] ?? '');
  if (range !== null && to !== null) return { start, end: start + 4 + range[0].length, from, to };
  return GOES_ON.test(text.slice(start + 4, start + 6)) ? null : { start, end: start + 4, from, to: null };
}

/** `/17` is the year after only (a school year, a budget); a dash may span more, and words between two whole years what they like. */
function endYear(from: number, written: string, mark: string): number | null {
  const to = written.length === 4 ? Number(written) : from - (from % 100) + Number(written);
  return to > from && to - from <= longestSpan(mark, written.length === 4) ? to : null;
}

function longestSpan(mark: string, whole: boolean): number {
  if (mark === '/') return whole ? 6 : 1;
  return whole && mark === '' ? Infinity : LONGEST_SPAN;
}

function isNear({ from, to }: Candidate, period: number | null): boolean {
  if (to !== null) return true;
  return period === null ? from >= 1900 : Math.abs(from - period) <= NEAR && (from % 100 !== 0 || from === 2000);
}

/** Both years are written whole: no number of a document is that. */
function isPeriod(text: string, { start, end, to }: Candidate): boolean {
  return to !== null && end - start > 8 && text.slice(end - 4, end) === String(to);
}

/** Alone in its cell or on a line of figures it is the head of a column. */
function isFigure(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - LINE_REACH), start);
  const behind = text.slice(end, end + LINE_REACH);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = behind.indexOf('\n');
  const left = before.slice(lineStart);
  const right = lineEnd < 0 ? behind : behind.slice(0, lineEnd);
  if (FIGURES_ONLY.test(left) && FIGURES_ONLY.test(right)) {
    return (left + right).trim().length > 8 || !WORD_AT_LINE_END.test(before.slice(Math.max(0, lineStart - 24), lineStart));
  }
  return ((left === '' || left.endsWith('\t')) && right.startsWith('\t')) || (UNTIL.test(left) && right.trim() === '' && (YEAR_ABOVE.test(before.slice(0, lineStart)) || YEAR_BELOW.test(lineEnd < 0 ? '' : behind.slice(lineEnd))));
}

// "bis " and "ab " before a year that ends its line match; "im Jahr " does not.
const UNTIL = /^(?:bis|ab|vor|nach|seit)\s$/u;
// A year alone on the line above or below heads a column. "\n2018\n" matches; "im Jahr 2018\n" and "\n2018 EUR\n" do not.
const YEAR_ABOVE = /(?:^|\n)(?:19|20)\d\d ?\n$/u;
const YEAR_BELOW = /^\n(?:19|20)\d\d ?(?:\n|$)/u;

function markOf(text: string, { start, end, from, to }: Candidate): Mark<DateValue> {
  const vague = vagueWordLength(text, start);
  const mark = vague > 0 ? '~' : '';
  const edtf = to === null ? `${from}${mark}` : `${from}${mark}/${to}`;
  const precision = to === null ? 'year' : 'range';
  return { value: { edtf, time: null, precision, role: null, doubt: null }, certainty: 'written', start: start - vague, end, rule: to === null ? 'year' : 'year-range' };
}
