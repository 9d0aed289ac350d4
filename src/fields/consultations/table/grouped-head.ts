import { roleWhole } from '../../wording/row-words.js';
import { type Column, columnHolds } from '../../columns/table-head.js';
import type { Line } from '../../../tree/document.js';

/**
 * A head of two rows: the second parts a column of publicity or roles into one for each of its words, below which crosses
 * choose: "Status der Sitzung | Art der Beratung" over "öffentlich | nichtöffentlich | zur Information | zum Beschluss".
 * Null if the second row is none such, or its cells do not fill the parted columns.
 */
export function groupedHead(head: Line, columns: readonly Column[], below: Line): Column[] | null {
  const first = head.cells.findIndex(({ text }) => GROUPS.has(columnHolds(text) ?? ''));
  const names = below.cells.filter(({ text }) => text !== '');
  if (first < 1 || below.index !== head.index + 1 || names.length < 2 || HAS_DIGIT.test(below.text)) return null;
  const shift = below.cells.findIndex(({ text }) => text !== '') === first ? 0 : first;
  const parts = below.cells.flatMap((cell, at) => (cell.text === '' ? [] : [{ ...cell, cell: at + shift, holds: holdsBelow(cell.text) }]));
  if (!parts.some(({ holds }) => holds !== 'other') || parts.some(({ text }) => text.length > LONGEST) || (shift > 0 && names.length !== below.cells.length)) return null;
  const width = head.cells.length - first;
  const isFilled = shift === 0 ? below.cells.length >= head.cells.length : names.length === width || (names.length > width && isGroups(head, first));
  if (!isFilled) return null;
  const parted = parts.map(({ holds, start, end, cell }): Column => ({ holds, start, end, cell, isPart: true }));
  return [...columns.filter(({ cell }) => cell < first), ...parted];
}

/** Columns that a second row may part. */
const GROUPS: ReadonlySet<string> = new Set(['public', 'role']);
/** Longer cells are no names. */
const LONGEST = 40;
/** Matches "1"; not "a". */
const HAS_DIGIT = /\d/u;
/** Where a cell was broken. Matches "nicht- öffentlich"; not "Vor- und". */
const BROKEN = /(?<=\p{Ll})- (?=\p{Ll})(?!und |oder )/u;

function holdsBelow(text: string): string {
  const whole = text.replace(BROKEN, '');
  const holds = columnHolds(whole);
  if (holds === 'public-mark' || holds === 'not-public-mark') return holds;
  return roleWhole(whole) === null ? 'other' : 'role';
}

/** Nothing but parted columns from there on, whose empty cells at the end of the row a converter may have dropped. */
function isGroups({ cells }: Line, first: number): boolean {
  return cells.slice(first).every(({ text }) => text === '' || GROUPS.has(columnHolds(text) ?? ''));
}
