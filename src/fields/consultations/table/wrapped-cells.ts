import type { Cell, Document, Line } from '../../../tree/document.js';
import { isParted, isSameColumn } from '../../columns/source-column.js';
import { publicityBook } from '../../wording/value-types.js';
import { roleWhole } from '../../wording/row-words.js';
import type { Token } from '../tokens/token.js';

/**
 * Words of a cell that its end broke: "endgültige" over "Beschlussfassung", "nicht" over "öffentlich", "Beschluss-" over
 * "fassung". Only what is a role or a publicity when put together goes on so, set with blanks alone and in one column.
 */
export function withWrappedCells(document: Document, line: Line, found: readonly Token[], before: Token[]): Token[] {
  return line.cells.length > MOST_CELLS ? [...found] : found.filter((token) => {
    const cell = line.cells.find(({ start, end }) => start === token.start && end === token.end);
    return cell === undefined || !goesOnAbove(document, line, cell, before);
  });
}

/** A line of nothing but such rests; what they go on with says all of it then. */
export function isRestOfCells(document: Document, line: Line, before: Token[]): boolean {
  return line.cells.length > 0 && line.cells.length <= MOST_CELLS && line.cells.every((cell) => restOf(document, line, cell, before) !== null) && line.cells.every((cell) => goesOnAbove(document, line, cell, before));
}

/** No row of a table has more. */
const MOST_CELLS = 60;

interface Whole {
  readonly begun: Token;
  readonly type: 'role' | 'public';
  readonly words: string;
}

function goesOnAbove(document: Document, line: Line, cell: Cell, before: Token[]): boolean {
  const whole = restOf(document, line, cell, before);
  if (whole === null) return false;
  const { begun, type, words } = whole;
  before[before.indexOf(begun)] = { ...begun, type, words };
  return true;
}

function restOf(document: Document, line: Line, cell: Cell, before: readonly Token[]): Whole | null {
  const above = document.lines[line.index - 1];
  if (above === undefined || cell.text.length > LONGEST || before.at(-1)?.line !== above || isParted(document, line) || isParted(document, above)) return null;
  const own = above.cells.find((one) => one.text.length <= LONGEST && isSameColumn(one, cell, document));
  const [begun, ...others] = own === undefined ? [] : before.filter((token) => token.line === above && token.start >= own.start && token.start < own.end);
  if (own === undefined || begun === undefined || others.length > 0 || begun.start !== own.start || !MAY_BE_BEGUN.has(begun.type)) return null;
  const words = joinedWords([own.text, cell.text]);
  if (publicityBook.matchWhole(words) !== null) return { begun, type: 'public', words };
  return roleWhole(words) === null ? null : { begun, type: 'role', words };
}

const MAY_BE_BEGUN: ReadonlySet<Token['type']> = new Set<Token['type']>(['text', 'role', 'organization', 'outcome']);
/** A role has no more letters to a line. */
const LONGEST = 30;

/** "Zustim-" and "mung" are one word. */
export function joinedWords(parts: readonly string[]): string {
  return parts.reduce((words, part) => (BROKEN.test(words) && SMALL.test(part) ? `${words.slice(0, -1)}${part}` : `${words} ${part}`));
}

/** Matches "Zustim-"; not "Rat -". */
const BROKEN = /\p{L}-$/u;
/** Matches "mung"; not "Mung". */
const SMALL = /^\p{Ll}/u;
