import { beginsWithSmallWord } from '../../vocabulary/small-words.js';
import type { Span } from '../document.js';
import { linesOf } from './inline.js';
import { labelAndValue } from './labels.js';
import { isReference, isWord, itemNumber } from './page-words.js';
import { emitPair } from './pairs.js';
import type { RowCell } from './row-cells.js';
import { wordsOf } from './spans.js';
import type { Walk } from './walk-state.js';

/**
 * Cells that hold several rows of a table, one below the other, parted by breaks: as many lines in each of them. Columns
 * of values are told from a name that goes on below by a column in which every line is a value by its shape alone.
 */
const LONGEST_LINE = 120;
const MOST_ROWS = 60;

/** Cells with more text arrange the page. */
const LONGEST_CELL = 3000;

/** The rows that the cells of one row of the page stand for; null for a row that is only one. A cell of a single line belongs to the first. */
export function stackedRows(walk: Walk, cells: readonly number[]): (readonly Span[])[][] | null {
  const { page } = walk.source;
  const filled = cells.filter((at) => page.textLength(at) > 0);
  if (filled.length < 2 || filled.some((at) => page.textLength(at) > LONGEST_CELL || page.rows(at) > 0 || page.headings(at) > 0)) return null;
  const columns = filled.map((at) => linesOf(walk.source, at));
  const count = Math.max(...columns.map((lines) => lines.length));
  if (count < 2 || count > MOST_ROWS || columns.filter((lines) => lines.length === count).length < 2 || columns.some((lines) => lines.length !== count && lines.length !== 1)) return null;
  const printed = columns.filter((lines) => lines.length === count).map((lines) => lines.map((line) => wordsOf(page.text, line).trim()));
  if (!printed.every((lines) => lines.every((line) => line.length <= LONGEST_LINE && BEGINS.test(line) && !beginsWithSmallWord(line))) || !printed.some((lines) => lines.every(isValue))) return null;
  return Array.from({ length: count }, (_, row) => columns.map((lines) => lines[row] ?? []));
}

/** Matches "Bauausschuss", "3.1" and "öffentlich"; not "- ". */
const BEGINS = /^[\p{L}\d]/u;
/** Matches "27.06.2018" and "Mi., 3.7.18"; not "17:30". */
const DATE = /^(?:\p{L}{2,10}\.?,? )?\d{1,2}\.\d{1,2}\.\d{2,4}/u;

function isValue(words: string): boolean {
  return DATE.test(words) || isWord('publicity', words) || isWord('outcome', words) || itemNumber(words) !== null || isReference(words);
}

/** Labels below each other, and beside or below them their values: true if a row held such and was taken. */
export function emitStackedPairs(walk: Walk, filled: readonly RowCell[]): boolean {
  const groups = filled.map((cell) => labelsAndValues(walk, linesOf(walk.source, cell.at)));
  const taken = groups.some(({ labels, values }, at) => labels.length > 1 && (values.length === labels.length || (values.length === 0 && groups[at + 1]?.labels.length === 0 && groups[at + 1]?.values.length === labels.length)));
  if (!taken) return false;
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    if (group === undefined) break;
    const beside = group.labels.length > 0 && group.values.length === 0 ? (groups[at + 1]?.values ?? []) : group.values;
    if (group.labels.length > 0 && beside.length === group.labels.length) {
      for (const [index, label] of group.labels.entries()) emitPair(walk, label, beside[index] ?? []);
      if (group.values.length === 0) at += 1;
    } else for (const line of linesOf(walk.source, filled[at]?.at ?? -1)) walk.emit.line('paragraph', 0, false, line);
  }
  return true;
}

interface Stack {
  readonly labels: readonly (readonly Span[])[];
  readonly values: readonly (readonly Span[])[];
}

/** The labels at the beginning of a cell, and what follows; the last of them may share its line with the first value. */
function labelsAndValues(walk: Walk, lines: readonly (readonly Span[])[]): Stack {
  const { text } = walk.source.page;
  const isLabelLine = (line: readonly Span[]): boolean => {
    const words = wordsOf(text, line).trim();
    return words.length <= LONGEST_LABEL && (words.endsWith(':') || isWord('label', words));
  };
  const behind = lines.findIndex((line) => !isLabelLine(line));
  if (behind < 0) return { labels: lines, values: [] };
  const shared = behind === 0 ? null : labelAndValue(text, lines[behind] ?? []);
  if (shared === null) return { labels: lines.slice(0, behind), values: lines.slice(behind) };
  return { labels: [...lines.slice(0, behind), shared.label], values: [shared.value, ...lines.slice(behind + 1)] };
}

const LONGEST_LABEL = 48;
