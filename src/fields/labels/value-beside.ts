import type { Line } from '../../tree/document.js';
import { choicesLength, isPublicityChoice } from './publicity-choices.js';
import { type Label, LABEL_REMARK, labelBook } from './labels.js';
import type { LabelledValue } from './labelled-value.js';

/** The value that stands behind its label on the line, or in the next cell. */

export function inlineValue(line: Line, label: Label, next: Label | undefined): Pick<LabelledValue, 'value' | 'how'> | null {
  const cell = line.cells[label.cell];
  if (cell === undefined) return null;
  const isTitle = label.words.field === 'name';
  const range = trim(line, label.end + (isTitle ? choicesBehind(line, label.end) : 0), next !== undefined && next.start < cell.end ? next.start : cell.end);
  if (range !== null && label.words.field === 'name' && labelBook.matchWhole(line.text.slice(range.start - line.start, range.end - line.start)) !== null) return null;
  if (range !== null && !((label.words.field === 'name' || label.words.typed) && LABEL_REMARK.test(line.text.slice(range.start - line.start, range.end - line.start)))) return { value: range, how: 'inline' };
  const beside = isOfficeBeside(line, label, next) ? undefined : line.cells.slice(label.cell + 1).find((one) => one.text !== '' && !(isTitle && isPublicityChoice(one.text)));
  if (beside === undefined || (label.cell > 0 && line.cells[label.cell + 1] !== beside) || (next !== undefined && next.start < beside.end && !(label.colon && isOfficeName(next)))) return null;
  if (label.words.field === 'reference' && !HAS_DIGIT.test(beside.text)) return null;
  return { value: { start: beside.start, end: beside.end }, how: 'next-cell' };
}

/** Boxes of publicity between the label of the title and the title. */
function choicesBehind(line: Line, from: number): number {
  const behind = line.text.slice(from - line.start);
  const blanks = behind.length - behind.trimStart().length;
  const length = choicesLength(behind.slice(blanks));
  return length === 0 ? 0 : blanks + length;
}

/** A number has a digit. Matches "12/2020"; not "STADT MUSTERSTADT". */
const HAS_DIGIT = /\d/u;

/** "Betreff: | Dezernat(e) V" over the title: the label of an office in the next cell, and no value of this one. */
const isOfficeBeside = (line: Line, label: Label, next: Label | undefined): boolean =>
  label.words.field === 'name' && next?.words.field === 'department' && next.start === line.cells[next.cell]?.start && OFFICE_LABEL.test(line.text.slice(next.start - line.start));
/** Matches "Dezernat(e) V" and "Dezernat/Amt 61"; not "Dezernat V". */
const OFFICE_LABEL = /^(?:Dezernat\(e\)|Dezernate?\/|Amt\/|Dezernate? ?:|Amt ?:|Fachbereich ?:)/u;

/** "Dez. 3" behind "Verfasser:" is its value. */
const isOfficeName = ({ words, colon }: Label): boolean => words.field === 'department' && !colon;

function trim(line: Line, from: number, to: number): { start: number; end: number } | null {
  let start = from - line.start;
  let end = to - line.start;
  while (start < end && isFiller(line.text.charAt(start))) start += 1;
  while (end > start && (line.text.charAt(end - 1) === ' ' || line.text.charAt(end - 1) === '\t' || line.text.charAt(end - 1) === ',')) end -= 1;
  return start < end ? { start: line.start + start, end: line.start + end } : null;
}

function isFiller(character: string): boolean {
  return character === ' ' || character === ':' || character === '\t' || character === '_' || character === '…' || character === '|';
}
