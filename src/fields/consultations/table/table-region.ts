import columns from '../../../vocabulary/columns.json' with { type: 'json' };
import type { Document, Line } from '../../../tree/document.js';
import { remembered } from '../../../tree/remembered.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { phraseBook } from '../../../vocabulary/phrase-book.js';
import type { DateLookup } from '../../wording/value-types.js';
import { isSentence } from '../../wording/prose.js';
import { alignedColumns } from './aligned-columns.js';
import { opensGroups } from './cells-of-groups.js';
import { crossedGrid } from './crossed-grid.js';
import { type ColumnBlocks, columnBlocks } from './column-blocks.js';
import { withRowsOfCells } from '../cell-rows/with-rows-of-cells.js';
import { withCellsInFlow } from '../flow/with-cells-in-flow.js';
import { firstHeadlessRow } from './headless-rows.js';
import { withLegend } from './legend.js';
import { namedGroups } from './named-groups.js';
import { readRegion } from './read-region.js';
import type { TableRegion } from './region.js';
import { roleWhole } from '../../wording/row-words.js';
import { stackedHead } from './stacked-head.js';
import { isPartOfResultHead } from '../../columns/result-head.js';
import { type Column, headContinuation, type TableHead, tableHeadOf } from '../../columns/table-head.js';
import { tokensOf } from '../tokens/tokens.js';
import { transposedTable } from './transposed-table.js';
import { valueColumns } from './value-columns.js';

/** Where the Beratungsfolge stands: below the head of a table, in blocks of columns, or from the first of rows without a head. */

/** The table has to begin within so many lines that are not blank. */
const HEAD_LINES = 90;

/** The table of a document is looked for once, whoever asks. */
export const findTableRegion = remembered((document: Document, dates: DateLookup): TableRegion | null => {
  const found = alignedColumns(document, dates) ?? gridOfCrosses(document, dates) ?? cellsBelowNames(document, dates) ?? columnsOnly(document, dates) ?? regionBelowHead(document, dates) ?? regionWithoutHead(document, dates);
  const region = document.source.format === 'text' ? withRowsOfCells(document, firstLines(document), withCellsInFlow(document, firstLines(document), found, dates), dates) : found;
  return region === null ? null : withLegend(document, region);
});

/** A cell on each line below names of columns; what is not whole as such may be as blocks of columns. */
function cellsBelowNames(document: Document, dates: DateLookup): TableRegion | null {
  for (const line of firstLines(document)) {
    if (!opensGroups(line)) continue;
    const found = namedGroups(document, line, dates);
    const blocks = found === null || found.cut ? columnBlocks(document, line, dates) : null;
    if (blocks !== null && (found === null || (isEven(blocks) && blocks.tokens.length >= found.tokens.length))) return null;
    if (found !== null) return found;
  }
  return null;
}

function gridOfCrosses(document: Document, dates: DateLookup): TableRegion | null {
  for (const line of firstLines(document)) {
    const found = line.cells.length === 1 ? crossedGrid(document, line, dates) : null;
    if (found !== null) return found;
  }
  return null;
}

/** As many cells of each kind as committees. */
function isEven({ tokens }: ColumnBlocks): boolean {
  const counts = new Map<string, number>();
  for (const { type } of tokens) counts.set(type, (counts.get(type) ?? 0) + 1);
  return new Set(counts.values()).size === 1;
}

/** Whole columns below each other; those that stand below their names tell more, and so do rows with a committee and its day. */
function columnsOnly(document: Document, dates: DateLookup): TableRegion | null {
  const found = valueColumns(document, dates);
  return found === null || firstLines(document).some((line) => isRow(line, dates) || columnBlocks(document, line, dates) !== null) ? null : found;
}

const isRow = ({ cells, text, start, end }: Line, dates: DateLookup): boolean => cells.length > 1 && committeeWordIn(text) !== null && dates.within(start, end).length > 0;

function regionBelowHead(document: Document, dates: DateLookup): TableRegion | null {
  for (const line of firstLines(document)) {
    const blocks = columnBlocks(document, line, dates) ?? daysBelowTitle(document, line, dates);
    if (blocks !== null) return { ...blocks, head: { line, columns: blocks.columns, titled: true } };
    const transposed = transposedTable(document, line, dates);
    if (transposed !== null) return transposed;
    const stacked = stackedHead(document, line);
    if (stacked !== null) {
      const region = readRegion(document, stacked.last.index, stacked.head, dates);
      if (region.tokens.some(({ type }) => type === 'date')) return { ...region, lines: [...document.lines.slice(line.index + 1, stacked.last.index + 1), ...region.lines] };
    }
    const head = tableHeadOf(line) ?? headOverLines(document, line, dates) ?? headOfNames(document, line, dates);
    if (head === null || (head.columns.length < 2 && isAboveText(document, line))) continue;
    const region = readRegion(document, line.index, head, dates);
    if (!head.titled && region.lines.some(headsTable)) continue;
    if (isOfDays(line) && !region.tokens.some(({ type }) => type === 'date')) continue;
    if (region.tokens.some((token) => token.type === 'date' || token.type === 'organization')) return region;
  }
  return null;
}

/** "Verteiler:" heads those who get a copy, unless days stand below it. */
const isOfDays = ({ cells }: Line): boolean => daysBelow.matchWhole(cells[0]?.text ?? '') !== null;
const daysBelow = phraseBook(columns.headingWithDays.map((form) => [form, true] as const));

/** "Beratungsfolge:" right above the column of days, with that of the committees behind it. */
function daysBelowTitle(document: Document, line: Line, dates: DateLookup): ReturnType<typeof columnBlocks> {
  const next = tableHeadOf(line)?.titled === true ? document.lines[line.index + 1] : undefined;
  return next !== undefined && headContinuation(next)?.[0]?.holds === 'date' ? columnBlocks(document, next, dates) : null;
}

/** The title and the names of the table itself, below labels that look like names of columns. */
function headsTable(line: Line): boolean {
  const head = tableHeadOf(line);
  return head !== null && head.titled && head.columns.length > 1;
}

/** "Beratungsverlauf:" over a line that runs on for so long, and has more than one sentence, heads text. */
function isAboveText(document: Document, line: Line): boolean {
  const below = document.lines.slice(line.index + 1).find(({ kind }) => kind !== 'blank' && kind !== 'furniture');
  return below !== undefined && below.cells.length === 1 && below.text.length > LONGEST_CELL && SENTENCES.test(below.text);
}

const LONGEST_CELL = 60;
/** Where one sentence ends and another begins. Matches "niedrig. Frau"; not "24. Mai" or "A.f. Umwelt". */
const SENTENCES = /\p{Ll}{4}\. \p{Lu}/u;

function regionWithoutHead(document: Document, dates: DateLookup): TableRegion | null {
  const line = firstHeadlessRow(document, firstLines(document), dates);
  return line === null ? null : readRegion(document, line.index - 1, { line, columns: [], titled: false }, dates);
}

/** Each way to look for the table goes through them. */
const firstLines = remembered((document: Document): readonly Line[] => {
  const found: Line[] = [];
  for (const line of document.lines) {
    if (found.length >= HEAD_LINES) break;
    if (line.kind !== 'blank' && line.kind !== 'furniture') found.push(line);
  }
  return found;
});

/** "Beratung und Beschlussfassung" over a list of two committees or more, which have no days. */
function headOfNames(document: Document, line: Line, dates: DateLookup): TableHead | null {
  if (roleWhole(line.text) === null || !line.text.includes(' ')) return null;
  const below = document.lines.slice(line.index + 1, line.index + 3);
  return below.length === 2 && below.every((one) => isName(document, one, dates)) ? { line, columns: [], titled: true } : null;
}

function isName(document: Document, line: Line, dates: DateLookup): boolean {
  const [name, ...rest] = line.cells.length > 1 ? [] : tokensOf(document, line, dates);
  return name?.type === 'organization' && rest.length === 0 && name.start === line.start && name.end === line.end && !isSentence(line.text);
}

/** Lines that a head over several lines may have. */
const MOST_COLUMNS = 9;

/** The names of columns each on a line of their own, with no title above: a committee's and a day's among them, three or more, or above a committee and its day. */
function headOverLines(document: Document, first: Line, dates: DateLookup): TableHead | null {
  const columns: Column[] = [];
  if (headContinuation(first)?.length !== 1 || first.text.endsWith(':')) return null;
  const lines = document.lines.slice(first.index, first.index + 2 * MOST_COLUMNS).filter((line) => line.kind !== 'blank' && line.kind !== 'furniture' && (line === first || headContinuation(line) !== null || !isPartOfResultHead(line, document.lines[line.index - 1])));
  for (const line of lines) {
    const names = line.text.endsWith(':') ? null : headContinuation(line);
    if (names?.length !== 1) break;
    columns.push(...names);
  }
  const holds = new Set(columns.map((column) => column.holds));
  if (columns[0]?.holds === 'public-mark' && !holds.has('not-public-mark')) return null;
  if (!holds.has('organization') || !(holds.has('date') || holds.has('meeting'))) return null;
  const [name, day] = lines.slice(columns.length);
  const isAboveRow = name !== undefined && day !== undefined && isName(document, name, dates) && dates.startingAt(day.start)?.end === day.end;
  return columns.length >= 3 || isAboveRow ? { line: first, columns: columns.slice(0, 1), titled: true } : null;
}
