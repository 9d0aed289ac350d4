import type { Document, Line } from '../../tree/document.js';
import { matchMaskAt } from '../reference/masks.js';
import { isOfficeSign } from './office-sign.js';
import { typeBook } from '../wording/type-book.js';
import { type Label, labelBook } from './labels.js';
import { type DateLookup, publicityBook, typeOfField } from '../wording/value-types.js';
import type { RowValue } from './row-value.js';

/**
 * Labels without colons over their values, both rows with all blanks between their cells but one lost: "Antrag Datum Nummer"
 * over "öffentlich 28.02.2017 A0037/17". The number stands first or last, as its label does; there is one day for the day's label.
 */
export function runOnRow(line: Line, below: Line, document: Document, dates: DateLookup): RowValue[] {
  if (line.cells.length !== 1 || below.cells.length !== 1 || line.text.length > LONGEST || below.text.length > LONGEST || below.index !== line.index + 1 || HAS_DIGIT.test(line.text) || !HAS_DIGIT.test(below.text)) return [];
  const labels = labelsOf(line);
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return [];
  const numbered = labels.filter(({ words }) => words.field === 'reference');
  const [label, ...others] = numbered;
  if (label === undefined || others.length > 0) return [];
  const value = numberAt(document, below, label === last && (label !== first || label.end >= line.end) ? 'last' : label === first && label.start === line.start ? 'first' : null);
  if (value === null) return [];
  const days = dates.within(below.start, below.end).filter((day) => day.value.precision === 'day' && (day.end <= value.start || day.start >= value.end));
  const dated = labels.filter(({ words }) => typeOfField(words.field) === 'date');
  const [day] = days;
  if (dated.length > 1 || days.length > 1 || (dated.length === 1 && day === undefined)) return [];
  return [{ label, line: below, value }, ...dated.flatMap((one) => (day === undefined ? [] : [{ label: one, line: below, value: { start: day.start, end: day.end } }]))];
}

/** The labels that a line is made of, beside a kind before them, a publicity and a remark in brackets behind; none if it holds anything else. */
function labelsOf(line: Line): readonly Label[] {
  const { text } = line;
  const labels: Label[] = [];
  let pieces = 0;
  for (let at = 0; at < text.length; pieces += 1) {
    const label = labelBook.matchAt(text, at);
    const other = label !== null ? null : (publicityBook.matchAt(text, at) ?? (at === 0 ? typeBook.matchAt(text, at) : null));
    const end = label?.end ?? other?.end ?? (pieces > 1 && REMARK.test(text.slice(at)) ? text.length : -1);
    if (end < 0 || (end < text.length && text.charAt(end) !== ' ')) return [];
    if (label !== null) labels.push({ words: label.value, line, cell: 0, start: line.start + at, end: line.start + end, colon: false });
    at = end + 1;
  }
  return pieces > 1 ? labels : [];
}

/** The number that a line begins or ends with. */
function numberAt(document: Document, line: Line, place: 'first' | 'last' | null): { readonly start: number; readonly end: number } | null {
  if (place === null) return null;
  const start = place === 'first' ? line.start : line.start + line.text.lastIndexOf(' ') + 1;
  const length = matchMaskAt(document.text, start, false)?.text.length ?? 0;
  const end = start + length;
  return length === 0 || isOfficeSign(document.text, start, document.text.slice(start, end)) || (place === 'last' ? end !== line.end : document.text.charAt(end) !== ' ') ? null : { start, end };
}

const LONGEST = 100;
/** Matches "7"; not "x". */
const HAS_DIGIT = /\d/u;
/** Matches "(ggf. Nachtragsvorlage zu)"; not "(1) Bau". */
const REMARK = /^\([^()]{3,50}\)$/u;
