import type { Column, SegmentLine } from './table-columns.js';
import type { Segment } from './segment.js';

/**
 * Decides where a row of a borderless table begins. Gaps between rows decide if there are any; else a cell with a date,
 * a full line, or a first word that would have fitted on the line above. It knows no words but the form of a date.
 */
export interface TableShape {
  readonly lines: readonly SegmentLine[];
  readonly columns: readonly Column[];
  columnOf(segment: Segment): number;
  readonly gaps: RowGaps;
}

/** From line to line. */
export interface RowGaps {
  readonly smallest: number;
  /** Whether all rows with a date stand apart from the line above, as wrapped lines do not: then gaps alone tell rows. */
  readonly decide: boolean;
}

/** A cell that begins with a date. Matches "26.01.2012 17:00", "01. 02. 17"; not "1.2" or "Datum". */
const DATE = /^\d{1,2}\. ?\d{1,2}\. ?(?:\d{2}|\d{4})(?!\d)/u;
/** The end of a line that goes on: a mark, or a short word in lower case. Matches "Regionalent-", "Bau,", "Umwelt und"; not "Stadtrat" or "Magdeburg -". */
const GOES_ON = /(?:\p{L}-|[,/&]|(?:^| )\p{Ll}{1,4}\.?)$/u;
/** Matches "und Bau"; not "Bau". */
const LOWER = /^\p{Ll}/u;

/** Whether the line at `index` begins a row, when `group` is the row so far. */
export function startsRow(shape: TableShape, index: number, group: readonly SegmentLine[]): boolean {
  const line = shape.lines[index];
  const previous = shape.lines[index - 1];
  if (line === undefined || previous === undefined) return true;
  const { smallest, decide } = shape.gaps;
  const gap = line.base - previous.base;
  if (labelsBelow(shape, group, line) || BOX.test(line.segments[0]?.text ?? '')) return true;
  if (isWrittenInside(group, line)) return false;
  if (isLedBelow(shape, index, group)) return true;
  const dated = isDated(line);
  if ((gap > 1.3 * smallest && gap > 1.25 * line.size) || gap > BLANK_LINE * Math.max(line.size, previous.size)) return true;
  if (decide) return gap > APART * smallest;
  if (dated) return !awaitsDate(shape, group, line);
  const first = line.segments.find((segment) => shape.columnOf(segment) === 0);
  if (first === undefined) return isBelowNumber(shape, group, line);
  const above = group.flatMap(({ segments }) => segments.filter((segment) => shape.columnOf(segment) === 0)).at(-1);
  if (above === undefined) return true;
  const continued = GOES_ON.test(above.text) || LOWER.test(first.text);
  if (line.segments.length > 1 && SHORT_WORD.test(above.text) && SHORT_WORD.test(first.text)) return true;
  if (line.segments.length > 1) return !(continued && hasRoomFor(shape, above, first) !== true);
  return above.text.endsWith(':') || (!continued && GOES_ON.test(first.text) && isNamedAhead(shape, index)) || hasRoomFor(shape, above, first) === true;
}

/** In sizes of the writing, from line to line: what stands below so much white is no wrapped line. */
const BLANK_LINE = 1.9;

/** Labels with a colon over each other, each before its value: "Status: | öffentlich" below "Vorlage-Nr.: | 20/0214". */
function labelsBelow(shape: TableShape, group: readonly SegmentLine[], line: SegmentLine): boolean {
  const label = line.segments.at(-2);
  const above = label === undefined ? undefined : group.at(-1)?.segments.at(-2);
  return label !== undefined && above !== undefined && LABEL.test(label.text) && LABEL.test(above.text) && shape.columnOf(label) === shape.columnOf(above);
}

/** Matches "Status:" and "Vorlage-Nr.:"; not "hier: Antrag". */
const LABEL = /^\p{Lu}[^:]{1,30}:$/u;

/** Cells are written one after the other: what was written before a further cell of the row above is part of that row. */
function isWrittenInside(group: readonly SegmentLine[], line: SegmentLine): boolean {
  const first = line.segments[0]?.order ?? -1;
  return first >= 0 && group.some(({ segments }) => segments.some((segment) => segment.order > first));
}

/** The first cell of its row stands lower, in the middle or at the foot: written before it and behind all of the row above. */
function isLedBelow(shape: TableShape, index: number, group: readonly SegmentLine[]): boolean {
  const first = shape.lines[index]?.segments[0];
  if (first === undefined || shape.columnOf(first) === 0) return false;
  const leads = shape.lines.slice(index + 1, index + 1 + MOST_ABOVE).flatMap(({ segments: [lead] }) => (lead !== undefined && lead.order < first.order && shape.columnOf(lead) === 0 ? [lead] : []));
  // Most lines have none, and are spared the look over the whole row.
  const last = leads.length === 0 ? undefined : group.flatMap(({ segments }) => segments).reduce<Segment | undefined>((latest, segment) => (latest === undefined || segment.order > latest.order ? segment : latest), undefined);
  // What is written behind a first cell may be its next line.
  return last !== undefined && shape.columnOf(last) !== 0 && leads.some(({ order }) => order > last.order);
}
/** Lines of a cell above the first cell of its row. */
const MOST_ABOVE = 5;

/** The line below goes on in the first column and has the row's day: "Ausschuss für Ordnung," above "Anregungen | 10.12.2019". */
function isNamedAhead(shape: TableShape, index: number): boolean {
  const next = shape.lines[index + 1];
  const first = next?.segments[0];
  return next !== undefined && first !== undefined && next.segments.length > 1 && isDated(next) && shape.columnOf(first) === 0 && !DATE.test(first.text);
}

/** A choice of a form or an item of a list. Matches "☒ Umwelt"; not "Umwelt ☒". */
const BOX = /^[☐☒☑]/u;
/** Words that lead to the cell beside them, line by line. Matches "Zur", "des", "am"; not "Bau-" or "Umwelt". */
const SHORT_WORD = /^\p{L}{1,4}:?$/u;

/** Times the smallest gap. */
const APART = 1.2;

export function rowGapsOf(lines: readonly SegmentLine[]): RowGaps {
  const gaps = lines.map(({ base }, index) => base - (lines[index - 1]?.base ?? base));
  const smallest = gaps.reduce((least, gap) => (gap > 2 ? Math.min(least, gap) : least), Infinity);
  const dated = gaps.filter((_, index) => index > 0 && lines[index] !== undefined && isDated(lines[index]));
  return { smallest, decide: dated.length > 1 && dated.every((gap) => gap > APART * smallest) };
}

const isDated = ({ segments }: SegmentLine): boolean => segments.some(({ text }) => DATE.test(text));

/** A word alone below a number, behind which it would have fitted: a label below the value of the one above. */
function isBelowNumber(shape: TableShape, group: readonly SegmentLine[], line: SegmentLine): boolean {
  const [word, ...others] = line.segments;
  if (word === undefined || others.length > 0 || !WORD.test(word.text)) return false;
  const above = group.flatMap(({ segments }) => segments.filter((segment) => shape.columnOf(segment) === shape.columnOf(word))).at(-1);
  return above !== undefined && NUMBER.test(above.text) && hasRoomFor(shape, above, word) === true;
}

/** Matches "Datum" and "Status:"; not "Uhr" or "EUR". */
const WORD = /^\p{Lu}\p{Ll}{3,}/u;
/** Matches "1711842" and "0892/2013"; not "3 Seiten". */
const NUMBER = /^[\d/.-]{4,}$/u;

/** A row whose first cell begins above its date: the cell is wrapped and the date stands at half its height. */
function awaitsDate(shape: TableShape, group: readonly SegmentLine[], line: SegmentLine): boolean {
  const above = group.at(-1)?.segments[0];
  const first = line.segments[0];
  if (above === undefined || first === undefined || group.some(({ segments }) => segments.length > 1)) return false;
  return shape.columnOf(above) === 0 && (shape.columnOf(first) !== 0 || GOES_ON.test(above.text) || hasRoomFor(shape, above, first) !== true);
}

/** Whether the first word below would have fitted behind the text above: then the line was not wrapped. Null if unsure. */
function hasRoomFor(shape: TableShape, above: Segment, below: Segment): boolean | null {
  const column = shape.columns[shape.columnOf(above)];
  const next = shape.columns[shape.columnOf(above) + 1];
  if (column === undefined) return null;
  const word = below.text.split(' ', 1)[0]?.length ?? 0;
  const end = above.right + (word / Math.max(1, below.text.length)) * (below.right - below.left) + 0.25 * above.size;
  if (end <= column.right) return true;
  return next !== undefined && end > next.left - 2 ? false : null;
}
