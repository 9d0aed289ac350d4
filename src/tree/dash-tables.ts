import type { Span } from './document.js';
import { trim } from './line-shape.js';
import { linesOfCell } from './wrapped-cell.js';

/**
 * Tables that pandoc sets in Markdown with lines of dashes, which remark does not know: the dashes over, between or under the
 * rows show where the columns stand, a blank line parts rows of several lines, and a backslash ends a line that was broken on purpose.
 */
export interface DashTable extends Span {
  /** Rows of cells of lines; a line that was only wrapped is a span of the line before. */
  readonly rows: readonly (readonly (readonly (readonly Span[])[])[])[];
  /** A line of dashes parts the names of its columns from the rows. */
  readonly hasHead: boolean;
  /** A table stands in one of its cells: it lays out a page. */
  readonly holdsTable: boolean;
}

/** Matches "  ----- ---" and "  --------"; not "---" at the beginning of a line, a rule between paragraphs. */
const RULE = /^ {1,40}-{3,}(?: +-{2,})* *$/u;
/** Matches each run of dashes; not a blank. */
const RUN = /-+/gu;

/** The names of columns take so many lines. */
const MOST_HEAD_LINES = 8;
/** The lines of one table. */
const MOST_LINES = 20_000;

/** All tables of a text, in their order. */
export function dashTables(text: string): DashTable[] {
  if (!text.includes('\n  --') && !text.startsWith('  --')) return [];
  const lines = linesOf(text);
  const isRule = lines.map(({ start, end }) => text.charCodeAt(start) === BLANK && RULE.test(text.slice(start, end)));
  const found: DashTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = isRule[at] !== true ? null : isBlank(text, lines[at - 1]) || lines[at - 1]?.end === found.at(-1)?.end ? tableAt(text, lines, isRule, at) : simpleTableAt(text, lines, isRule, at);
    if (table === null) continue;
    found.push(table.table);
    at = table.last;
  }
  return found;
}

const BLANK = 32;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, end: end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}

interface Found {
  readonly table: DashTable;
  /** The number of its last line. */
  readonly last: number;
}

/** The names of the columns on the line above the rule, and rows of a line each down to the next blank one. */
function simpleTableAt(text: string, lines: readonly Span[], isRule: readonly boolean[], at: number): Found | null {
  const [above, rule] = [lines[at - 1], lines[at]];
  if (above === undefined || rule === undefined) return null;
  let last = at;
  while (last + 1 < lines.length && isRule[last + 1] !== true && !isBlank(text, lines[last + 1])) last += 1;
  const columns = columnsOf(text, rule);
  const own = [above, ...lines.slice(at + 1, last + 1)];
  if (last === at || isRule[last + 1] === true || columns.length < 2 || own.some((line) => crosses(text, line, columns))) return null;
  const rows = own.map((line) => rowOf(text, [line], columns));
  return { table: { start: above.start, end: lines[last]?.end ?? rule.end, rows, hasHead: true, holdsTable: false }, last };
}

const columnsOf = (text: string, rule: Span): number[] => Array.from(text.slice(rule.start, rule.end).matchAll(RUN), ({ index }) => index);

/** From the rule that opens a table to the same rule that closes it, with a rule below the names of its columns, or without. */
function tableAt(text: string, lines: readonly Span[], isRule: readonly boolean[], at: number): Found | null {
  const first = lines[at];
  if (first === undefined) return null;
  const opening = text.slice(first.start, first.end).trimEnd();
  const next = ruleBelow(isRule, at, MOST_LINES);
  if (next === null) return null;
  const isClosed = (line: number): boolean => line > at && text.slice(lines[line]?.start, lines[line]?.end).trimEnd() === opening;
  const hasHead = !isClosed(next) || (next - at <= MOST_HEAD_LINES && !opening.trim().includes(' ') && isClosed(isRule.indexOf(true, next + 1)));
  const last = hasHead ? ruleBelow(isRule, next, MOST_LINES) : next;
  const rule = lines[hasHead ? next : at];
  if (last === null || rule === undefined || !isClosed(last) || (hasHead && next - at > MOST_HEAD_LINES)) return null;
  const columns = columnsOf(text, rule);
  if (lines.slice(at + 1, last).some((line, index) => isRule[at + 1 + index] !== true && crosses(text, line, columns))) return null;
  const head = hasHead ? [rowOf(text, lines.slice(at + 1, next), columns)] : [];
  const rows = groupsOf(text, lines.slice(hasHead ? next + 1 : at + 1, last)).map((group) => rowOf(text, group, columns));
  return { table: { start: first.start, end: lines[last]?.end ?? first.end, rows: [...head, ...rows], hasHead, holdsTable: false }, last };
}

function ruleBelow(isRule: readonly boolean[], at: number, reach: number): number | null {
  const found = isRule.indexOf(true, at + 1);
  return found < 0 || found - at > reach ? null : found;
}

/** The lines of each row: what blank lines part, or each line by itself where there are none. */
function groupsOf(text: string, lines: readonly Span[]): Span[][] {
  const isParted = lines.some((line) => isBlank(text, line));
  const groups: Span[][] = [[]];
  for (const line of lines) {
    const blank = isBlank(text, line);
    if (blank || !isParted) groups.push([]);
    if (!blank) groups.at(-1)?.push(line);
  }
  return groups.filter(({ length }) => length > 0);
}

function isBlank(text: string, line: Span | undefined): boolean {
  if (line === undefined) return true;
  const { start, end } = trim(text, line.start, line.end);
  return start === end;
}

/** A word stands over the beginning of a column: the dashes are no columns of this line. */
function crosses(text: string, { start, end }: Span, columns: readonly number[]): boolean {
  return columns.some((from, column) => column > 0 && start + from < end && isInk(text, start + from - 1) && isInk(text, start + from));
}

const isInk = (text: string, at: number): boolean => text.charCodeAt(at) !== BLANK;

/** The cells of a row, each with its lines. */
function rowOf(text: string, lines: readonly Span[], columns: readonly number[]): Span[][][] {
  return columns.map((from, column) => {
    const next = columns[column + 1];
    const pieces = lines.map(({ start, end }) => trim(text, Math.min(start + (column === 0 ? 0 : from), end), next === undefined ? end : Math.min(start + next, end)));
    return linesOfCell(text, pieces.filter(({ start, end }) => start < end), false);
  });
}
