import type { Document, Line } from '../../tree/document.js';
import { tableHeadOf } from '../consultations/table-head.js';
import { findTableRegion } from '../consultations/table-region.js';
import type { DateValue, Mark } from '../paper-tree.js';
import { headLines } from './head-region.js';
import { headsItems } from './items-head.js';
import { findLabels, labelBook, type Label } from './labels.js';
import { valuesBelow } from './label-rows.js';
import { valueInColumn } from './value-in-column.js';
import { isUnknownShape } from '../reference/masks.js';
import { beginsLike, type DateLookup, dateLookup, typeOfField, valueTypeOf } from './value-types.js';

/**
 * Reads the labels of the head and finds each one's value: behind it on the line, in the next cell, on the next line,
 * or, where labels stand in a block of their own, among the lines around the block by the value's type.
 */
export interface LabelledValue {
  readonly label: Label;
  /** Clean range of the value, null if the label has none. */
  readonly value: { readonly start: number; readonly end: number } | null;
  readonly how: 'inline' | 'next-cell' | 'next-line' | 'block';
}

export interface Head {
  readonly lines: readonly Line[];
  readonly values: readonly LabelledValue[];
  /** Lines on which no label stands and that are no label's value, and no names of columns. */
  readonly unlabelled: readonly Line[];
}

/** How many lines a label's value may stand away from it. */
const REACH = 6;
/** How many lines before a block of labels their values may stand. */
const BEFORE = 14;

/** The head of a document is read once, whoever asks. */
const heads = new WeakMap<Document, Head>();

export function readHead(document: Document, dates: readonly Mark<DateValue>[]): Head {
  const known = heads.get(document);
  if (known !== undefined) return known;
  const head = readLabels(document, dates);
  heads.set(document, head);
  return head;
}

function readLabels(document: Document, dateMarks: readonly Mark<DateValue>[]): Head {
  const dates = dateLookup(dateMarks);
  const lines = headLines(document);
  const table = new Set<Line>(findTableRegion(document, dates)?.lines);
  const itemHeads = new Set(lines.filter((_, at) => headsItems(lines, at)));
  const labelled = valueLinesFreed(lines.map((line) => (tableHeadOf(line) === null && !table.has(line) && !itemHeads.has(line)
    ? withoutRepeated(findLabels(line, (field, _line, offset) => beginsLike(field, document.text, offset, dates)), document.text) : [])));
  const values: LabelledValue[] = [];
  const used = new Set<Line>(itemHeads);
  const pending: Pending[] = [];
  const rows = new Map(lines.flatMap((line, index) => {
    const below = rowBelow(line, labelled[index] ?? [], lines[index + 1], labelled[index + 1] ?? []);
    return below === null ? [] : [[line, below] as const];
  }));
  const rowValues = valuesBelow(lines, labelled, document, dates).filter(({ label }) => !rows.has(label.line));
  for (const { label, line, value } of rowValues) {
    used.add(label.line);
    used.add(line);
    values.push({ label, value, how: 'block' });
  }
  const inRows = new Set(rowValues.map(({ label }) => label.line));
  for (const [index, line] of lines.entries()) {
    const labels = inRows.has(line) ? [] : labelled[index] ?? [];
    if (labels.length > 0 && !labels.every((label) => isInsideSubject(label, document, dates))) used.add(line);
    const below = rows.get(line);
    if (below !== undefined) {
      used.add(below);
      for (const label of labels) values.push(cellBelow(label, below));
      continue;
    }
    for (const [number, label] of labels.entries()) {
      const inline = inlineValue(line, label, labels[number + 1]);
      const next = lines[index + 1];
      if (inline?.value != null && next !== undefined && (labelled[index + 1] ?? []).length === 0 && endsOpen(document.text, inline.value.end) && next.index === line.index + 1) {
        used.add(next);
        values.push({ label, value: { start: inline.value.start, end: next.end }, how: inline.how });
      } else if (inline !== null) values.push({ label, ...inline });
      else {
        const value = valueInColumn(line, label, next, labelled[index + 1] ?? [], document);
        if (value === undefined) pending.push({ label, index });
        else values.push({ label, value, how: 'next-line' });
        if (value != null && next !== undefined) used.add(next);
      }
    }
  }
  const free = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && !used.has(line) && !table.has(line) && tableHeadOf(line) === null;
  };
  const filledLines = new Set(values.map(({ label }) => label.line));
  const filled = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && filledLines.has(line);
  };
  for (const group of groupsOf(pending, free, filled)) assignGroup(group, lines, free, used, document, dates, values);
  const unlabelled = lines.filter((line) => !used.has(line));
  return { lines, values: values.sort((a, b) => a.label.start - b.label.start), unlabelled };
}

/** "vom" in "Antrag der Fraktion X vom 2. März 2020; Ladezonen im Zentrum": the line says what the paper is about, too. */
function isInsideSubject({ line, start, end, colon }: Label, { text }: Document, dates: DateLookup): boolean {
  const date = colon || start === line.start ? undefined : dates.within(end, line.end)[0];
  return date !== undefined && SUBJECT.test(text.slice(date.end, line.end));
}

/** What follows a date and is more than a remark. Matches " zur Aufstellung von Bänken" and "; Ladezonen im Zentrum"; not " (VO/12/21)" or " - 15 Uhr". */
const SUBJECT = /^(?:[;:,]| [-–])? ?\p{L}[\p{L} -]{12}/u;

/** "Fachbereich: Fachbereich Bauen" has one label: the second word belongs to the value. */
function withoutRepeated(labels: readonly Label[], text: string): Label[] {
  return labels.filter((label, at) => {
    const before = labels[at - 1];
    return before === undefined || label.colon || !before.colon || before.words.field !== label.words.field || text.slice(before.end, label.start).trim() !== '';
  });
}

/** "Dez. 5" on a line of its own is no label where "Verantwortlich:" or "Eingereicht von:" still waits for its value. */
function valueLinesFreed(labelled: readonly Label[][]): Label[][] {
  const waits = labelled.some((labels) => labels.some((label) => NAMES_OFFICE.has(label.words.field) && label.colon && label.end >= (label.line.cells[label.cell]?.end ?? 0)));
  if (!waits) return [...labelled];
  return labelled.map((labels) => (labels.length === 1 && labels[0]?.words.field === 'department' && !labels[0].colon ? [] : labels));
}

/** Fields whose value may be an office. */
const NAMES_OFFICE: ReadonlySet<string> = new Set(['department', 'originator']);

interface Pending {
  readonly label: Label;
  readonly index: number;
}

/** The next row, if it holds a value for each label of a row that is nothing but labels. */
function rowBelow(line: Line, labels: readonly Label[], next: Line | undefined, labelsBelow: readonly Label[]): Line | null {
  if (labels.length < 2 || labels.length !== line.cells.length || next === undefined || next.cells.length !== line.cells.length || labelsBelow.length > 0) return null;
  return labels.every((label, at) => label.cell === at && label.end >= (line.cells[at]?.end ?? 0)) ? next : null;
}

function cellBelow(label: Label, below: Line): LabelledValue {
  const cell = below.cells[label.cell];
  return { label, value: cell === undefined || cell.text === '' ? null : { start: cell.start, end: cell.end }, how: 'next-line' };
}

/** A value that cannot end here goes on with the next line. Matches "Umwelt- und"; not "Umwelt". */
const OPEN_END = /(?:\p{L}-|,| und| für| der| des| u\.)$/u;

function endsOpen(text: string, end: number): boolean {
  return OPEN_END.test(text.slice(Math.max(0, end - 12), end));
}

function inlineValue(line: Line, label: Label, next: Label | undefined): Pick<LabelledValue, 'value' | 'how'> | null {
  const cell = line.cells[label.cell];
  if (cell === undefined) return null;
  const range = trim(line, label.end, next !== undefined && next.start < cell.end ? next.start : cell.end);
  if (range !== null && label.words.field === 'name' && labelBook.matchWhole(line.text.slice(range.start - line.start, range.end - line.start)) !== null) return null;
  if (range !== null && !(label.words.field === 'name' && REMARK.test(line.text.slice(range.start - line.start, range.end - line.start)))) return { value: range, how: 'inline' };
  const beside = line.cells[label.cell + 1];
  if (beside === undefined || beside.text === '' || (next !== undefined && next.start < beside.end && !(label.colon && isOfficeName(next)))) return null;
  return { value: { start: beside.start, end: beside.end }, how: 'next-cell' };
}

/** "Dez. 3" behind "Verfasser:" is its value. */
const isOfficeName = ({ words, colon }: Label): boolean => words.field === 'department' && !colon;

/** A remark on the label in brackets is no value. Matches "(Bezeichnung des Punktes)"; not "(2)" or "(Neubau) Halle". */
const REMARK = /^\((?!\d)[^()\d]{6,80}\):?$/u;

function trim(line: Line, from: number, to: number): { start: number; end: number } | null {
  let start = from - line.start;
  let end = to - line.start;
  while (start < end && isFiller(line.text.charAt(start))) start += 1;
  while (end > start && (line.text.charAt(end - 1) === ' ' || line.text.charAt(end - 1) === '\t' || line.text.charAt(end - 1) === ',')) end -= 1;
  return start < end ? { start: line.start + start, end: line.start + end } : null;
}

function isFiller(character: string): boolean {
  return character === ' ' || character === ':' || character === '\t' || character === '_' || character === '…';
}

/** Labels without a value that follow each other with no free line and no filled label between. */
function groupsOf(pending: readonly Pending[], free: (at: number) => boolean, filled: (at: number) => boolean): Pending[][] {
  const groups: Pending[][] = [];
  for (const item of pending) {
    const last = groups.at(-1)?.at(-1);
    let joined = last !== undefined;
    for (let at = (last?.index ?? 0) + 1; joined && at < item.index; at += 1) if (free(at) || filled(at)) joined = false;
    if (joined) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

function assignGroup(group: readonly Pending[], lines: readonly Line[], free: (at: number) => boolean, used: Set<Line>, document: Document, dates: DateLookup, values: LabelledValue[]): void {
  const first = group[0]?.index ?? 0;
  const last = group.at(-1)?.index ?? 0;
  const reach = group.length === 1 ? 1 : group.length + REACH;
  const only = group.length === 1 ? group[0]?.label : undefined;
  const closed = only !== undefined && isLeftEmpty(only, lines[last - 1], lines[last + 1], values);
  const behind = closed ? [] : range(last + 1, Math.min(lines.length, last + 1 + Math.max(reach, 1))).filter(free);
  const ahead = group.length > 1 ? range(Math.max(0, first - BEFORE), first).filter(free) : only !== undefined && endsBlock(lines, first) ? [first - 1].filter(free) : [];
  const take = (at: number, pending: Pending): void => {
    const line = lines[at];
    if (line === undefined) return;
    used.add(line);
    values.push({ label: pending.label, value: { start: line.start, end: line.end }, how: group.length === 1 ? 'next-line' : 'block' });
  };
  const left: Pending[] = [];
  for (const pending of group) {
    const type = typeOfField(pending.label.words.field);
    const at = type === 'text' ? undefined : [...behind, ...ahead].find((index) => free(index) && valueTypeOf(lineAt(lines, index), document.text, dates) === type);
    if (at !== undefined) take(at, pending);
    else left.push(pending);
  }
  for (const pending of left) {
    const type = typeOfField(pending.label.words.field);
    const at = behind.find((index) => free(index) && index <= last + 1 + group.length && fits(pending.label.words.field, type, valueTypeOf(lineAt(lines, index), document.text, dates), lineAt(lines, index).text));
    if (at !== undefined && (type === 'text' || type === 'number' || type === 'department' || type === 'organization')) take(at, pending);
    else values.push({ label: pending.label, value: null, how: 'next-line' });
  }
}

/** The label is the last line of its block and not the first: its value may stand above it. */
function endsBlock(lines: readonly Line[], at: number): boolean {
  const block = lines[at]?.block;
  return lines[at - 1]?.block === block && lines[at + 1]?.block !== block;
}

/** Fields that a form prints whether or not they are filled in. */
const OFTEN_EMPTY: ReadonlySet<string> = new Set(['editor', 'chair', 'place', 'ignored', 'attachments', 'attachmentCount', 'fileNumber']);

/** The last label of a block whose other labels have their values beside them: what follows the blank line is not its value. */
function isLeftEmpty(label: Label, above: Line | undefined, below: Line | undefined, values: readonly LabelledValue[]): boolean {
  if (!OFTEN_EMPTY.has(label.words.field) || below === undefined || below.block === label.line.block || above?.block !== label.line.block) return false;
  return values.some((other) => other.label.line === above && other.how === 'inline' && other.value !== null);
}

/** A line of another field's type is no value of a text label: a date below "Betreff" is not the subject. */
function fits(field: string, wanted: string, found: string, text: string): boolean {
  if (wanted === 'number') return field === 'related' || isUnknownShape(text);
  if (field === 'fileNumber' && (found === 'number' || found === 'item')) return true;
  return found === 'text' || found === wanted || (NAMES_OFFICE.has(field) && found === 'department') || (wanted === 'text' && found === 'organization');
}

function lineAt(lines: readonly Line[], index: number): Line {
  const line = lines[index];
  if (line === undefined) throw new RangeError(`no line ${index}`);
  return line;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
