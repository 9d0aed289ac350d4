import type { Document, Line } from '../../tree/document.js';
import { isUnknownShape } from '../reference/masks.js';
import type { Label } from './labels.js';
import { isPlainNumberOf } from './plain-number.js';
import type { LabelledValue } from './labelled-value.js';
import { numbersInOrder } from './numbers-in-order.js';
import { typeBook } from '../wording/type-book.js';
import { type DateLookup, typeOfField, valueTypeOf } from '../wording/value-types.js';

/** Labels that stand in a block of their own: their values are sought among the lines around the block, by type. */

export interface Pending {
  readonly label: Label;
  readonly index: number;
}

/** How many lines a label's value may stand away from it. */
const REACH = 6;
/** How many lines before a block of labels their values may stand. */
const BEFORE = 14;

/** Labels without a value that follow each other with nothing between: no free line, no filled label, no table. */
export function groupsOf(pending: readonly Pending[], parts: (at: number) => boolean): Pending[][] {
  const groups: Pending[][] = [];
  for (const item of pending) {
    const last = groups.at(-1)?.at(-1);
    let joined = last !== undefined;
    for (let at = (last?.index ?? 0) + 1; joined && at < item.index; at += 1) if (parts(at)) joined = false;
    if (joined) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

export function assignGroup(all: readonly Pending[], lines: readonly Line[], free: (at: number) => boolean, used: Set<Line>, document: Document, dates: DateLookup, values: LabelledValue[]): void {
  const group = all.filter((pending) => !isKindAboveNumber(pending, all));
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
  const ordered = numbersInOrder(group, lines, free, document.text, dates);
  if (ordered !== null) {
    for (const [at, pending] of group.entries()) take(last + 1 + at, pending);
    return;
  }
  const left: Pending[] = [];
  const taken = new Map<Pending, number>();
  for (const pending of group) {
    const type = typeOfField(pending.label.words.field);
    const at = type === 'text' ? undefined : [...behind, ...ahead].find((index) => free(index) && valueTypeOf(lineAt(lines, index), document.text, dates) === type);
    if (at === undefined) left.push(pending);
    else {
      take(at, pending);
      taken.set(pending, at);
    }
  }
  for (const pending of left) {
    const type = typeOfField(pending.label.words.field);
    const from = behindNeighbor(group, pending, taken);
    const at = behind.find((index) => free(index) && index > from && index <= last + 1 + group.length && (fits(pending.label.words.field, type, valueTypeOf(lineAt(lines, index), document.text, dates), lineAt(lines, index).text) || (only !== undefined && isPlainNumberOf(only, lineAt(lines, index).text))));
    if (at !== undefined && (type === 'text' || type === 'number' || type === 'department' || type === 'organization')) take(at, pending);
    else values.push({ label: pending.label, value: null, how: 'next-line' });
  }
}

/** "Antwort auf Anfrage" on a line of its own above the label of the paper's number is its kind, though it labels the number of the question elsewhere. */
function isKindAboveNumber({ label, index }: Pending, group: readonly Pending[]): boolean {
  return label.words.field === 'related' && !label.colon && typeBook.matchWhole(label.line.text) === 'paper' && group.some((other) => other.label.words.field === 'reference' && other.index > index);
}

/** Where the value of the label right above stands, if both follow the labels; values come in the order of their labels. */
function behindNeighbor(group: readonly Pending[], pending: Pending, taken: ReadonlyMap<Pending, number>): number {
  const above = group[group.indexOf(pending) - 1];
  const at = above === undefined || above.index !== pending.index - 1 ? undefined : taken.get(above);
  return at !== undefined && at > pending.index ? at : -1;
}

/** The label is the last line of its block and not the first: its value may stand above it. */
function endsBlock(lines: readonly Line[], at: number): boolean {
  const block = lines[at]?.block;
  return lines[at - 1]?.block === block && lines[at + 1]?.block !== block;
}

/** Fields that a form prints whether or not they are filled in. */
const OFTEN_EMPTY: ReadonlySet<string> = new Set(['editor', 'chair', 'place', 'ignored', 'resolution', 'attachments', 'attachmentCount', 'fileNumber']);

/** The last label of a block whose other labels have their values beside them: what follows the blank line is not its value. */
function isLeftEmpty(label: Label, above: Line | undefined, below: Line | undefined, values: readonly LabelledValue[]): boolean {
  if (!OFTEN_EMPTY.has(label.words.field) || below === undefined || below.block === label.line.block || above?.block !== label.line.block) return false;
  return values.some((other) => other.label.line === above && other.how === 'inline' && other.value !== null);
}

/** Fields whose value may be an office. */
export const NAMES_OFFICE: ReadonlySet<string> = new Set(['department', 'originator']);

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
