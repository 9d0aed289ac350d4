import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import type { Document, Line } from '../../../tree/document.js';
import { sourceColumn } from '../../columns/source-column.js';
import { VOTES } from './split-column.js';
import { type Column, columnHolds, opensTable, type TableHead } from '../../columns/table-head.js';
import { joinedWords } from './wrapped-cells.js';
import type { Token } from '../tokens/token.js';

/**
 * The head of a form whose names of columns are broken over several lines, some of them outcomes that a cross below
 * chooses: "Zustim- | Ableh- | Verta-" over "mung | nung | gung". Set with blanks alone; a name is what stands in one
 * column of the source. Where crosses say no more than how it was decided, the counts beside them tell what.
 */
export interface StackedHead {
  readonly head: TableHead;
  /** The last line of the head. */
  readonly last: Line;
}

/** Lines below the first that a head may have. */
const MOST_LINES = 3;
/** So far from each other the parts of one name may begin. */
const SHIFT = 2;
/** So few columns of outcomes make a choice. */
const FEWEST = 2;
/** Matches "1"; not "a". */
const HAS_DIGIT = /\d/u;

interface Stack {
  readonly column: number;
  readonly parts: { readonly text: string; readonly start: number; readonly end: number }[];
}

export function stackedHead(document: Document, first: Line): StackedHead | null {
  if (first.cells.length < 2 || !opensTable(first.text) || HAS_DIGIT.test(first.text)) return null;
  const lines = [first];
  for (let at = first.index + 1; at <= first.index + MOST_LINES; at += 1) {
    const line = document.lines[at];
    if (line === undefined || line.cells.length < 2 || HAS_DIGIT.test(line.text)) break;
    lines.push(line);
  }
  const last = lines.at(-1) ?? first;
  if (lines.length < 2 || document.source.text.slice(document.span(first.start, first.end).start, document.span(last.start, last.end).end).includes('\t')) return null;
  const columns = stacksOf(document, lines).map(named);
  const outcomes = columns.filter(({ holds }) => holds === 'ticked-outcome').length;
  if (columns.some(({ holds }) => VOTES.has(holds)) && columns.every(({ choice }) => choice === undefined || outcomeBook.matchWhole(choice.words)?.weak === true)) return null;
  return outcomes < FEWEST || !columns.some(({ holds }) => holds === 'date') ? null : { head: { line: first, columns, titled: true }, last };
}

/** What stands in one column of the lines, from above. */
function stacksOf(document: Document, lines: readonly Line[]): Stack[] {
  const stacks: Stack[] = [];
  for (const cell of lines.flatMap(({ cells }) => cells.filter(({ text }) => text !== ''))) {
    const column = sourceColumn(cell, document);
    const stack = stacks.find((one) => Math.abs(one.column - column) <= SHIFT);
    if (stack === undefined) stacks.push({ column, parts: [cell] });
    else stack.parts.push(cell);
  }
  return stacks.sort((a, b) => a.column - b.column);
}

/** A column by the words of its parts, or of the last of them below a common name: "Ergebnis der Beratung" over "Zustim-" and "mung". */
function named({ column, parts }: Stack): Column {
  const [first] = parts;
  const place = { start: first?.start ?? 0, end: first?.end ?? 0, cell: -1 };
  const names = parts.map((_, from) => joinedWords(parts.slice(from).map(({ text }) => text)));
  const at = names.findIndex((words) => outcomeBook.matchWhole(words) !== null);
  const width = Math.max(...parts.slice(Math.max(0, at)).map(({ text }) => text.length));
  const outcome = names[at];
  if (outcome !== undefined) return { holds: 'ticked-outcome', choice: { words: outcome, from: column, to: column + width }, ...place };
  return { holds: names.map((words) => columnHolds(words)).find((holds) => holds !== null) ?? 'other', ...place };
}

/** Crosses below such columns as the outcomes that they choose. */
export function tickedOutcomes(tokens: readonly Token[], columns: readonly Column[], document: Document): readonly Token[] {
  const choices = columns.flatMap(({ choice }) => (choice === undefined ? [] : [choice]));
  if (choices.length === 0) return tokens;
  return tokens.map((token) => {
    if (token.type !== 'mark') return token;
    const at = sourceColumn(token, document);
    const distanceTo = ({ from, to }: { from: number; to: number }): number => Math.max(0, from - at, at - to);
    const [nearest, next] = [...choices].sort((a, b) => distanceTo(a) - distanceTo(b));
    const isClear = nearest !== undefined && (next === undefined || distanceTo(next) > distanceTo(nearest));
    return isClear ? { ...token, type: 'outcome', words: nearest.words } : token;
  });
}
