import type { Document, Line } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';
import { columnHolds } from '../columns/table-head.js';
import { roleWhole } from '../wording/row-words.js';
import { labelBook } from './labels.js';
import { type DateLookup, typeOfField, type ValueType, valueTypeOf } from '../wording/value-types.js';

/**
 * A block of labels alone, and below it a block of more values than labels: a text goes on over lines, and names of columns
 * have a value for each session. Where the types of the values leave one way of giving each label its own, or all ways
 * agree on a label, that label has them; where they do not, nobody can tell.
 */
export interface AlignedLabel {
  readonly line: Line;
  /** What a column of this name holds; null for other labels. */
  readonly column: string | null;
  /** Its values, a line each; null where several ways are possible. */
  readonly values: readonly Line[] | null;
}

const FEWEST_LABELS = 4;
const MOST_LINES = 24;
const MOST_ROWS = 5;
const MOST_WRAPPED = 4;
const HEAD_LINES = 60;

export const alignedBlocks = remembered((document: Document, dates: DateLookup): readonly AlignedLabel[] => {
  const blocks = blocksOf(document);
  return blocks.flatMap((labels, at) => {
    const values = blocks[at + 1] ?? [];
    if (labels.length < FEWEST_LABELS || values.length < labels.length || values.length > MOST_LINES || values.some((line) => line.text.endsWith(':'))) return [];
    const slots = labels.map(slotOf);
    const differs = values.length > labels.length || slots.some((slot) => slot?.type === 'mark');
    return differs && slots.every((slot) => slot !== null) ? aligned(slots, values, document, dates) : [];
  });
});

/** The blocks of the first lines, of lines without cells. */
function blocksOf({ lines }: Document): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines.slice(0, HEAD_LINES)) {
    if (line.kind === 'blank' || line.kind === 'furniture') continue;
    const last = blocks.at(-1);
    if (last?.[0]?.block === line.block) last.push(line);
    else blocks.push([line]);
  }
  return blocks.map((block) => (block.some(({ cells }) => cells.length > 1) ? [] : block));
}

interface Slot {
  readonly line: Line;
  readonly column: string | null;
  readonly type: ValueType | 'role' | 'any' | 'mark';
  /** One value for each session. */
  readonly repeats: boolean;
  /** So many lines one value may take. */
  readonly lines: number;
}

const TYPES: Readonly<Record<string, Slot['type']>> = { organization: 'organization', date: 'date', agendaItem: 'item', public: 'publicity', role: 'role', 'public-mark': 'mark', 'not-public-mark': 'mark' };
/** Fields whose values go on below. */
const WRAPPED: ReadonlySet<string> = new Set(['originator', 'department', 'editor', 'name', 'paperType']);
const SESSIONS: ReadonlySet<string> = new Set(['organization', 'meetingDate', 'agendaItem', 'public']);

/** What may stand below a label; null for a line that is none. */
function slotOf(line: Line): Slot | null {
  const text = line.text.replace(COLON, '');
  const label = labelBook.matchWhole(text);
  const column = columnHolds(text);
  const isOfSession = column !== null && TYPES[column] !== undefined && (label === null || SESSIONS.has(label.field) || label.field === 'date');
  if (isOfSession) return { line, column, type: TYPES[column] ?? 'any', repeats: TYPES[column] !== 'mark', lines: 1 };
  if (label !== null) return { line, column: null, type: label.field === 'reference' ? 'any' : typeOfField(label.field), repeats: false, lines: WRAPPED.has(label.field) ? MOST_WRAPPED : 1 };
  return line.text.endsWith(':') && text.length <= LONGEST_LABEL ? { line, column: null, type: 'any', repeats: false, lines: 1 } : null;
}

/** Matches ":" and " :"; not inside. */
const COLON = / ?:$/u;
const LONGEST_LABEL = 40;

/** All ways of giving each label its values in order. */
function aligned(slots: readonly Slot[], values: readonly Line[], document: Document, dates: DateLookup): readonly AlignedLabel[] {
  const types = values.map((line) => valueTypeOf(line, document.text, dates));
  const ways = Array.from({ length: MOST_ROWS }, (_, at) => waysOf(slots, values, types, at + 1)).flat();
  const [first] = ways;
  if (first === undefined) return [];
  return slots.map(({ line, column }, at) => {
    const [from, to] = [first[at] ?? 0, first[at + 1] ?? 0];
    const agree = to > from && ways.every((way) => way[at] === from && way[at + 1] === to);
    return { line, column, values: agree ? values.slice(from, to) : null };
  });
}

const MOST_WAYS = 12;

/** Each way as the places where the values of its labels begin, and the end. */
function waysOf(slots: readonly Slot[], values: readonly Line[], types: readonly ValueType[], rows: number): number[][] {
  let ways: number[][] = [[0]];
  let sessions = false;
  for (const { type, repeats, column, lines } of slots) {
    sessions ||= column === 'organization';
    const counts = repeats && (sessions || column === 'organization') ? [...new Set([rows, ...(column === 'organization' ? [] : [1])])] : type === 'mark' ? [0, 1] : Array.from({ length: lines }, (_, at) => at + 1);
    ways = ways.flatMap((way) => {
      const from = way.at(-1) ?? 0;
      return counts.filter((count) => from + count <= values.length && values.slice(from, from + count).every((line, at) => isOf(type, types[from + at], line.text))).map((count) => [...way, from + count]);
    }).slice(0, MOST_WAYS * MOST_WAYS);
  }
  return ways.filter((way) => way.at(-1) === values.length).slice(0, MOST_WAYS);
}

function isOf(wanted: Slot['type'], found: ValueType | undefined, text: string): boolean {
  if (wanted === 'any') return true;
  if (wanted === 'mark') return TICK.test(text);
  if (wanted === 'role') return roleWhole(text) !== null;
  if (wanted === 'text') return found === 'text' || found === 'organization' || found === 'department' || found === 'item';
  if (wanted === 'department') return found !== 'date' && found !== 'publicity';
  return found === wanted;
}

/** Matches "X" and "☒"; not "XII". */
const TICK = /^[xX☒☑✓]$/u;
