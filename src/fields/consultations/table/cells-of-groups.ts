import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { labelBook } from '../../labels/labels.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { publicityBook } from '../../wording/value-types.js';
import { isSentence } from '../../wording/prose.js';
import { sectionOf } from '../../head-region/head-region.js';
import { roleWhole } from '../../wording/row-words.js';
import { type Column, headContinuation, tableHeadOf } from '../../columns/table-head.js';

/**
 * A table of which each cell stands on a line of its own: names of columns, one or several below each other, then lines
 * that hold cells, then perhaps more names and more cells. What belongs together is told elsewhere.
 */
export interface Group {
  readonly names: readonly Column[];
  /** The cells, null for each blank line between two. */
  readonly cells: readonly (Line | null)[];
}

const MOST_LINES = 90;
const LONGEST_CELL = 90;
const LONGEST_NAME = 45;

/** The groups from a line that is a name of a column, or the title of the table above one. */
export function groupsFrom(document: Document, first: Line): readonly Group[] {
  const groups: { names: Column[]; cells: (Line | null)[] }[] = [];
  for (const line of document.lines.slice(first.index, first.index + MOST_LINES)) {
    const group = groups.at(-1);
    if (line.kind === 'furniture') continue;
    if (line.text === '') {
      if (group !== undefined && group.cells.length > 0) group.cells.push(null);
      continue;
    }
    const name = line === first ? firstName(line) : group !== undefined && isValueBelow(document, line, group) ? null : nameOn(line);
    if (name !== null) {
      if (group === undefined || group.cells.length > 0) groups.push({ names: [name], cells: [] });
      else group.names.push(name);
    } else if (group === undefined || (endsCells(line) && !isOutcomeBelow(line, group))) break;
    else group.cells.push(line);
  }
  return groups.map(withoutTitle);
}

/** A line that may open such a table. */
export function opensGroups(line: Line): boolean {
  // Most lines of a head are longer than the name of a column.
  if (line.cells.length !== 1 || line.text.length > LONGEST_NAME) return false;
  const holds = firstName(line)?.holds;
  return holds === 'organization' || holds === 'date';
}

/** "Beratungsfolge" over "Gremium" is the title of the table; over "Termin" alone it names the column of committees. */
function withoutTitle(group: Group): Group {
  const [title, ...others] = group.names;
  return title?.holds === 'organization' && others.some(({ holds }) => holds === 'organization') ? { ...group, names: others } : group;
}

/** Words of publicity or of a role that are names of columns too, among cells of such a column: "öff." below "Öffentlichkeit", "Beratung" below "zur". */
function isValueBelow(document: Document, line: Line, { names, cells }: Group): boolean {
  const isOf = (holds: string): boolean => names.some((name) => name.holds === holds);
  if (line.text.endsWith(':') || cells.at(-1) === null) return false;
  if (isOf('public') && publicityBook.matchWhole(line.text) !== null) return true;
  if (!(isOf('role') || isOf('public')) || roleWhole(line.text) === null) return false;
  return cells.length > 0 || (names.length === 1 && roleWhole(document.lines[line.index + 1]?.text ?? '') !== null);
}

/** How it was decided may be told like a sentence: "mit Änderungen im Ausschuss beschlossen". */
function isOutcomeBelow(line: Line, { names, cells }: Group): boolean {
  const mayHold = names.some(({ holds }) => holds === 'public' || holds === 'outcome') && cells.at(-1) !== null && line.cells.length === 1 && line.text.length <= LONGEST_CELL;
  return mayHold && !line.text.endsWith(':') && !line.text.endsWith('.') && outcomeBook.find(line.text) !== null;
}

function firstName(line: Line): Column | null {
  const head = line.cells.length === 1 ? tableHeadOf(line) : null;
  return head !== null ? (head.columns.length === 1 ? (head.columns[0] ?? null) : null) : nameOn(line);
}

/** The one column that a line names and nothing else. */
function nameOn(line: Line): Column | null {
  const names = line.cells.length === 1 ? headContinuation(line) : null;
  return names?.length === 1 ? (names[0] ?? null) : null;
}

/** A label with its colon, a heading, a sentence, a row: none is a cell. */
function endsCells(line: Line): boolean {
  if (line.cells.length > 1 || line.text.length > LONGEST_CELL || line.text.endsWith(':') || line.kind === 'heading') return true;
  const label = labelBook.matchAt(line.text, 0);
  if (label !== null && (line.text.charAt(label.end) === ':' || label.end === line.text.length) && committeeWordIn(line.text) === null && roleWhole(line.text) === null) return true;
  return (sectionOf(line) !== null && roleWhole(line.text) === null) || isSentence(line.text);
}
