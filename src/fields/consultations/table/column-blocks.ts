import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { labelBook } from '../../head/labels/labels.js';
import type { DateLookup } from '../../head/labels/value-types.js';
import { roleWhole, YES_OR_NO } from '../tokens/row-words.js';
import { type Column, columnHolds, headContinuation, tableHeadOf } from './table-head.js';
import type { Token } from '../tokens/token.js';
import { tokensOf } from '../tokens/tokens.js';

/**
 * A table that was read column by column: the name of a column and all of its cells, a line each, then the next column.
 * As many days as committees, two or more, make it one; single rows are labels with their values.
 */
export interface ColumnBlocks {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
}

const MOST_LINES = 80;

export function columnBlocks(document: Document, first: Line, dates: DateLookup): ColumnBlocks | null {
  const opening = organizationOf(nameOn(first)) ?? organizationOf(titleOn(first, document.lines[first.index + 1])) ?? unknownName(document, first);
  if (opening === null) return null;
  const columns: Column[] = [];
  const lines: Line[] = [];
  const cells: Token[][] = [];
  for (const line of document.lines.slice(first.index, first.index + MOST_LINES)) {
    if (line.kind === 'blank' || line.kind === 'furniture') continue;
    if (columns.length > 1 && labelBook.matchWhole(line.text)?.field === 'name') break;
    const above = document.lines[line.index - 1];
    const name = line === first ? opening : above?.kind === 'blank' || line.text.endsWith(':') || (isComplete(cells) && roleWhole(line.text) === null) ? nameOn(line) : null;
    if (name === null && above?.kind === 'blank' && cells.at(-1)?.length !== 0) break;
    lines.push(line);
    if (name === null && columnHolds(line.text) === columns.at(-1)?.holds) continue;
    if (name !== null) {
      columns.push(name);
      cells.push([]);
    } else cells.at(-1)?.push(...(columns.at(-1)?.holds === PUBLIC_MARK && YES_OR_NO.test(line.text) ? [{ type: 'public' as const, start: line.start, end: line.end, line, cell: -1 }] : tokensOf(document, line, dates)));
  }
  const tokens = cells.filter((column) => column.length === 0 || column.some(({ type }) => type !== 'text')).flatMap(byType);
  const count = (type: Token['type']): number => tokens.filter((token) => token.type === type).length;
  const rows = count('organization');
  return columns.length >= 2 && rows >= 2 && count('date') === rows && count('text') === 0 ? { columns, lines: lines.slice(1), tokens } : null;
}

/** The column of committees, null for any other. */
const organizationOf = (column: Column | null): Column | null => (column?.holds === 'organization' ? column : null);

/** What the column "öffentlich" holds. */
const PUBLIC_MARK = 'public-mark';

/** The last column has as many cells as that of the committees, two or more, each with its role or none, and of one kind: the name of the next may follow without a blank line. */
function isComplete(cells: readonly (readonly Token[])[]): boolean {
  const [first, last] = [cells[0] ?? [], cells.at(-1) ?? []];
  const names = first.filter(({ type }) => type === 'organization').length;
  const roles = first.length - names;
  if (names < 2 || (roles !== 0 && roles !== names) || first.some(({ type }) => type !== 'organization' && type !== 'role')) return false;
  return last === first || (last.length === names && last.every(({ type }) => type === last[0]?.type));
}

/** "Bauausschuss (Vorberatung)" and "Rat (Entscheidung)" are two columns in one: all committees, then all roles. */
function byType(tokens: readonly Token[]): Token[] {
  const types = [...new Set(tokens.map(({ type }) => type))];
  const names = tokens.filter(({ type }) => type === 'organization').length;
  if (types.some((type) => type !== 'organization' && type !== 'role') || names * 2 !== tokens.length) return [...tokens];
  return types.flatMap((type) => tokens.filter((token) => token.type === type));
}

/** "Beratungsfolge" alone, as the name of the column of committees. */
function titleOn(line: Line, next: Line | undefined): Column | null {
  const head = line.cells.length === 1 && next !== undefined && next.text !== '' ? tableHeadOf(line) : null;
  const isLast = head !== null && next !== undefined && headContinuation(next) === null;
  return isLast && head.columns.length === 1 ? head.columns[0] ?? null : null;
}

/** "Behandlung" over two committees or more: whatever it is called, it is the column of committees, if days and their name follow. */
function unknownName({ lines }: Document, line: Line): Column | null {
  const below = lines.slice(line.index + 1, line.index + 3);
  const isName = line.cells.length === 1 && line.text.length <= LONGEST_NAME && ONE_WORD.test(line.text) && (lines[line.index - 1]?.text ?? '') === '';
  return isName && below.length === 2 && below.every(({ text, cells }) => cells.length === 1 && committeeWordIn(text)?.end === text.length) ? { holds: 'organization', start: line.start, end: line.end, cell: 0 } : null;
}

const LONGEST_NAME = 24;
/** Matches "Behandlung" and "Behandlung:"; not "Der Rat". */
const ONE_WORD = /^\p{Lu}\p{L}+:?$/u;

/** The one column that a line names and nothing else. */
function nameOn(line: Line): Column | null {
  const names = line.cells.length === 1 ? headContinuation(line) : null;
  return names?.length === 1 ? names[0] ?? null : null;
}
