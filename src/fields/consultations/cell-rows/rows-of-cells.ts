import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { type Column, columnHolds } from '../../columns/table-head.js';
import { endsOpen } from '../../wording/ends-open.js';
import { isSentence } from '../../wording/prose.js';
import { roleWhole } from '../../wording/row-words.js';
import type { DateLookup } from '../../wording/value-types.js';
import { emptyRow, put, type Row } from '../rows/row.js';
import { dayOf, kindOfCell } from '../table/cell-kinds.js';
import type { TableRegion } from '../table/region.js';
import { SUBJECT_OF_ITEM } from '../../wording/subject-label.js';
import type { Token, TokenType } from '../tokens/token.js';
import { headOfCells } from './head-of-cells.js';

/**
 * A Beratungsfolge with a cell on each line and row after row, as a converter prints the tables of Word: the name of the
 * committee, over several lines where its cell is narrow, then the other cells in the order of their columns. Cells may be
 * empty. Where the days are the first column, each of them opens a row. A line that is no cell ends the table; where it
 * stands right below one, or a row has nothing but its name or none, nothing is read.
 */
export function rowsOfCells(document: Document, first: Line, dates: DateLookup): TableRegion | null {
  const head = headOfCells(document, first);
  const lastOfHead = head?.lines.at(-1);
  if (head === null || lastOfHead === undefined) return null;
  const isByDay = head.columns.find(({ holds }) => holds !== 'other')?.holds === 'date';
  const reading: Reading = { document, dates, columns: head.columns, isByDay, rows: [], lines: [] };
  const below = document.lines.slice(lastOfHead.index + 1, lastOfHead.index + 1 + MOST_LINES);
  for (const line of below) {
    if (line.text === '' || line.kind === 'furniture') continue;
    if (isCount(document, line, reading)) reading.lines.push(line);
    else if (!takes(reading, line)) {
      if (isRightBelow(reading, line)) return null;
      break;
    }
  }
  const { rows } = reading;
  if (rows.length === 0 || rows.some(({ row }) => isBare(row) || row.organization.length === 0) || !rows.some(({ row }) => row.date !== null)) return null;
  const tokens = rows.flatMap((one) => one.tokens);
  return { head: { line: first, columns: [], titled: true }, columns: head.columns, lines: [...head.lines.slice(1), ...reading.lines], tokens, cut: below.length === MOST_LINES && reading.lines.at(-1) === below.at(-1), rows: rows.map(({ row }) => row) };
}

const MOST_LINES = 600;
const LONGEST_CELL = 140;

interface Reading {
  readonly document: Document;
  readonly dates: DateLookup;
  readonly columns: readonly Column[];
  /** The column of days is the first. */
  readonly isByDay: boolean;
  readonly rows: OpenRow[];
  readonly lines: Line[];
}

interface OpenRow {
  readonly row: Row;
  readonly tokens: Token[];
  /** The columns that are behind the last cell of the row. */
  next: number;
}

const isBare = ({ date, role, public: open, item, outcome }: Row): boolean => date === null && role === null && open === null && item === null && outcome.length === 0;

/** Whether a line is a cell of the row that is open, or opens the next. */
function takes(reading: Reading, line: Line): boolean {
  if (line.cells.length > 1 || line.text.length > LONGEST_CELL || line.text.endsWith(':') || line.kind === 'heading' || SUBJECT_OF_ITEM.test(line.text)) return false;
  const open = reading.rows.at(-1);
  if (open !== undefined && (fills(reading, open, line) || (reading.isByDay ? namesDay(reading, open, line) : goesOn(reading, open, line)))) {
    reading.lines.push(line);
    return true;
  }
  if (reading.isByDay) return opensByDay(reading, line);
  if (!opensRow(reading, line)) return false;
  const token: Token = { type: 'organization', start: line.start, end: line.end, line, cell: -1 };
  reading.rows.push({ row: { ...emptyRow(), organization: [token] }, tokens: [token], next: 0 });
  reading.lines.push(line);
  return true;
}

/** The cell of the first column behind the last cell that it can be one of. */
function fills({ columns, dates }: Reading, open: OpenRow, line: Line): boolean {
  const at = columns.findIndex((column, place) => place >= open.next && column.holds !== 'organization' && typeIn(column, line, dates) !== null);
  const column = columns[at];
  const type = column === undefined ? null : typeIn(column, line, dates);
  if (type === null) return false;
  const day = type === 'date' ? dayOf(line, dates) : null;
  const token: Token = { type, start: day?.start ?? line.start, end: day?.end ?? line.end, line, cell: -1 };
  put(open.row, token);
  open.tokens.push(token);
  open.next = at + 1;
  return true;
}

/** What a line is in a column; words of outcomes may be a role where the column holds either. */
function typeIn({ holds }: Column, line: Line, dates: DateLookup): TokenType | null {
  if (holds === 'outcome') return roleWhole(line.text) !== null ? 'role' : outcomeBook.matchWhole(line.text) !== null ? 'outcome' : null;
  const kind = KNOWN.has(holds) ? kindOfCell(line, holds, dates) : null;
  return kind === 'outcome' && holds === 'public' ? null : kind;
}

const KNOWN: ReadonlySet<string> = new Set(['date', 'agendaItem', 'public', 'role', 'time']);

/** The rest of a name right below it, before any cell: what cannot end there, or what is no committee itself. */
function goesOn(reading: Reading, open: OpenRow, line: Line): boolean {
  const last = open.row.organization.at(-1);
  if (last === undefined || !isBare(open.row) || line.index !== last.line.index + 1 || (isSentence(line.text) && !GOES_ON.test(line.text)) || columnHolds(line.text) !== null) return false;
  if (!endsOpen(last.line.text) && !GOES_ON.test(line.text) && opensRow(reading, line)) return false;
  const token: Token = { type: 'organization', start: line.start, end: line.end, line, cell: -1 };
  open.row.organization.push(token);
  open.tokens.push(token);
  return true;
}

/** Matches "des Regionalverbandes", "und Verkehr" and "(Stadtbetrieb)"; not "Stadtrat". */
const GOES_ON = /^(?:(?:und|sowie|u\.|oder|für|des|der) |\(\p{L})/u;

function opensByDay(reading: Reading, line: Line): boolean {
  if (dayOf(line, reading.dates) === null) return false;
  const open: OpenRow = { row: emptyRow(), tokens: [], next: 0 };
  fills(reading, open, line);
  reading.rows.push(open);
  reading.lines.push(line);
  return true;
}

/** The committee of a row that a day opened, and the rest of its name right below it: what cannot end there, or what stands above the next day. */
function namesDay(reading: Reading, { row, tokens }: OpenRow, line: Line): boolean {
  const last = row.organization.at(-1);
  if (last === undefined ? !CAPITAL.test(line.text) : tokens.at(-1) !== last || !isRest(reading, last.line, line)) return false;
  if ((isSentence(line.text) && !GOES_ON.test(line.text)) || columnHolds(line.text) !== null) return false;
  const token: Token = { type: 'organization', start: line.start, end: line.end, line, cell: -1 };
  row.organization.push(token);
  tokens.push(token);
  return true;
}

function isRest({ document, dates, columns }: Reading, above: Line, line: Line): boolean {
  if (line.index !== above.index + 1) return false;
  if (endsOpen(above.text) || GOES_ON.test(line.text)) return true;
  const next = document.lines.slice(line.index + 1).find(({ text, kind }) => text !== '' && kind !== 'furniture');
  return committeeWordIn(line.text) === null && !columns.some(({ holds }) => holds === 'other') && next !== undefined && dayOf(next, dates) !== null;
}

/** A committee, or the beginning of a name that goes on below with the word for one: "Schul- und" over "Sportausschuss". */
function opensRow({ document }: Reading, line: Line): boolean {
  if (!CAPITAL.test(line.text) || isSentence(line.text)) return false;
  const next = document.lines[line.index + 1];
  return committeeWordIn(line.text) !== null || (endsOpen(line.text) && next !== undefined && !next.text.endsWith(':') && committeeWordIn(next.text) !== null);
}

/** Matches "Bauausschuss"; not "des Bauausschusses". */
const CAPITAL = /^\p{Lu}/u;

/** "1." before a committee, or the day that opens a row, or before nothing: the count of the rows of a form, used or not. */
function isCount({ lines }: Document, { text, index }: Line, { rows, columns, isByDay, dates }: Reading): boolean {
  const isCounted = columns[0]?.holds === 'other' && COUNT_IN_COLUMN.test(text) && Number.parseInt(text, 10) === rows.length + 1;
  if ((!COUNT.test(text) || columns[0]?.holds === 'agendaItem') && !isCounted) return false;
  const [next] = lines.slice(index + 1, index + LINES_OF_EMPTY_ROW).filter((one) => one.text !== '');
  const isNext = Number.parseInt(text, 10) >= rows.length + 1;
  return isNext && (next === undefined || (isByDay ? dayOf(next, dates) !== null : committeeWordIn(next.text) !== null) || COUNT.test(next.text) || lines[index + 1]?.text === '');
}

const LINES_OF_EMPTY_ROW = 10;
/** Matches "1."; not "2" or "3.2". */
const COUNT = /^\d{1,2}\.$/u;
/** The same in a column of its own, the first. Matches "1." and "2"; not "3.2". */
const COUNT_IN_COLUMN = /^\d{1,2}\.?$/u;

/** A line that is no cell, with nothing between it and the last: perhaps a cell that was not understood. */
const isRightBelow = ({ lines }: Reading, line: Line): boolean => lines.at(-1)?.index === line.index - 1;
