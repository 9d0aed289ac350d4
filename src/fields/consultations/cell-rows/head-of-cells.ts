import type { Document, Line } from '../../../tree/document.js';
import { type Column, headContinuation, tableHeadOf } from '../../columns/table-head.js';
import { joinedWords } from '../table/wrapped-cells.js';

/** The names of the columns of a table whose cells have lines of their own, as they follow each other, and the lines that hold them. */
export interface HeadOfCells {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

const MOST_LINES = 24;

/** The names from a line on, one or several on a line, or one broken over two: "Sitzungs-" over "termin". Null without those of the committee and the day. */
export function headOfCells({ lines }: Document, first: Line): HeadOfCells | null {
  const columns: Column[] = [];
  const own: Line[] = [];
  for (let at = first.index; at < first.index + MOST_LINES; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text === '' || line.kind === 'furniture') continue;
    const both = brokenName(line, lines[at + 1]);
    const names = both ?? headContinuation(line) ?? (line === first ? tableHeadOf(line)?.columns : null) ?? null;
    if (names === null || (line !== first && REST_OF_NAME.test(lines[at + 1]?.text ?? ''))) break;
    columns.push(...names);
    own.push(line, ...(both === null ? [] : lines.slice(at + 1, at + 2)));
    if (both !== null) at += 1;
  }
  const titled = withoutTitle(columns);
  const holds = titled.map((column) => column.holds);
  return holds.filter((one) => one === 'organization').length === 1 && holds.filter((one) => one === 'date').length === 1 ? { columns: titled, lines: own } : null;
}

/** "Beratungsfolge" over "Gremium" is the title of the table; over other names it is that of the column of committees. */
function withoutTitle(columns: readonly Column[]): readonly Column[] {
  const [title, ...others] = columns;
  return title?.holds === 'organization' && others.some(({ holds }) => holds === 'organization') ? others : columns;
}

/** The name that only both lines together make. */
function brokenName(line: Line, next: Line | undefined): readonly Column[] | null {
  if (next === undefined || next.text === '' || line.cells.length > 1 || next.cells.length > 1 || !BROKEN.test(line.text) || line.text.length > LONGEST_PART || next.text.length > LONGEST_PART) return null;
  const text = joinedWords([line.text, next.text]);
  const names = headContinuation({ ...line, text, end: line.start + text.length, cells: [{ start: line.start, end: line.start + text.length, text }] });
  return names?.length === 1 ? names : null;
}

/** "Ausschuss" over "für Umwelt" is no name of a column. Matches "für Umwelt" and "und Verkehr"; not "TOP". */
const REST_OF_NAME = /^(?:für|und|des|der) \p{Lu}/u;
const LONGEST_PART = 30;
/** Matches "Sitzungs-" and "Datum der"; not "Sitzung" or "Rat -". */
const BROKEN = /(?:\p{L}-| (?:der|des|zur|im|in|am))$/u;
