import { closingBreaks } from './closing-breaks.js';
import { beginsTable, columnBreaks } from './column-breaks.js';
import { formulaBreaks } from './formula-breaks.js';
import { itemBreaks } from './item-breaks.js';
import { bareLabelBreaks, beginsTitle, labelBreaks } from './label-breaks.js';
import { type Row, rowBreaks, rowsIn } from './row-breaks.js';
import { headingBreaks } from './heading-breaks.js';
import { holdsTable } from './lost-lines.js';
import { valuesApart, valuesIn } from './value-breaks.js';

/**
 * A document whose lines were lost stands in one stream: labels, values, table, text, page footers. This finds the
 * places where lines must have begun: before labels and headings, around the head of a table, before and behind its
 * rows, and, up to the first section, around a printed kind or mark of publicity. It needs several labels to believe
 * in a stream; where the whole text has hardly a line end, fewer, and then headings without their colon count too.
 */
const MIN_LENGTH = 240;
const MIN_LABELS = 3;
const MIN_BREAKS = 3;
/** The head of a document lies within so many characters. */
const HEAD = 4000;

/** Offsets in `line` at which a new line begins; empty if the line is no stream. `whole`: all of the text has hardly a line end. */
export function streamBreaks(line: string, whole: boolean): number[] {
  if (line.length < MIN_LENGTH) return [];
  const lower = line.toLowerCase();
  const labels = labelBreaks(line, lower);
  const headings = whole ? headingBreaks(line, lower) : { breaks: [], first: line.length };
  const until = Math.min(HEAD, labels.firstSection, headings.first);
  const rows = whole ? rowsIn(line, lower, until) : [];
  const values = outside(rows, valuesIn(line, lower, until, whole).flatMap(({ breaks }) => breaks));
  if (whole ? labels.count + headings.breaks.length + values.length === 0 : labels.count < MIN_LABELS) return [];
  const columns = columnBreaks(line, lower, until);
  const told = [...labels.breaks, ...headings.breaks, ...values, ...columns, ...itemBreaks(line, until, whole)];
  const breaks = sorted(whole ? [...told, ...bareLabelBreaks(line, lower, until), ...rowBreaks(rows), ...formulaBreaks(line, until), ...closingBreaks(line)] : told, line);
  return breaks.length < MIN_BREAKS ? [] : breaks;
}

function sorted(breaks: readonly number[], { length }: string): number[] {
  return [...new Set(breaks)].filter((at) => at > 0 && at < length).sort((a, b) => a - b);
}

/**
 * A line of a head whose blocks were joined to a line each; `ends`: a section begins on it, so that the head ends. What
 * stands behind the label of a title is the title, up to the next label.
 */
export function blockBreaks(block: string): { readonly breaks: readonly number[]; readonly ends: boolean } {
  const line = block.slice(0, HEAD);
  const lower = line.toLowerCase();
  const labels = labelBreaks(line, lower);
  const ends = labels.firstSection < line.length || headingBreaks(line, lower).first < line.length;
  if (beginsTitle(lower)) return { breaks: sorted(labels.breaks, line), ends };
  const until = Math.min(line.length, labels.firstSection);
  const rows = rowsIn(line, lower, until);
  const columns = columnBreaks(line, lower, until);
  const table = columns.length > 0 || rows.length > 1 ? rowBreaks(rows) : [];
  const others = [...labels.breaks, ...columns, ...bareLabelBreaks(line, lower, until), ...table, ...itemBreaks(line, until, true)];
  const values = valuesApart(valuesIn(line, lower, until, true), others, line).flatMap(({ breaks }) => breaks);
  return { breaks: sorted([...others, ...outside(rows, values)], line), ends };
}

/** Nothing begins a line within a row. */
function outside(rows: readonly Row[], breaks: readonly number[]): number[] {
  return breaks.filter((at) => !rows.some(({ start, end }) => start < at && at < end));
}

/** A head and the rows of its table on one line: "Stadt Neudorf Vorlage-Nr: 12/2012 Beratungsfolge Termin Hauptausschuss 06.11.2012 Vorberatung Stadtrat 20.11.2012 Entscheidung". */
export function headBreaks(line: string): readonly number[] {
  return line.length < LONGEST_HEAD && HAS_DAYS.test(line) && !beginsTable(line) && holdsTable(line) ? blockBreaks(line).breaks : [];
}

const LONGEST_HEAD = 1000;
/** Matches "am 06.11.2012 und 20.11.2012"; not a line with one day. */
const HAS_DAYS = /\d\.\d{4}[^.]{1,80}\d\.\d{1,2}\.\d{4}/u;

/** A table whose rows stand on one line, behind its heading: "Beratungsfolge Sitzung am Ergebnis Bauausschuss 18.04.2016 ... Stadtrat 10.05.2016 ...". */
export function tableBreaks(line: string): number[] {
  if (line.length > HEAD || !beginsTable(line)) return [];
  const lower = line.toLowerCase();
  const rows = rowsIn(line, lower, line.length);
  const [head = 0, end = 0] = columnBreaks(line, lower, line.length);
  return head > 0 || rows.length < 2 ? [] : [...new Set([end, ...rows.map(({ start }) => start)])].filter((at) => at > 0).sort((a, b) => a - b);
}
