import columns from '../../vocabulary/columns.json' with { type: 'json' };
import { codeAt, isCapitalCode, isDigitCode, isLetterCode } from '../../vocabulary/letters.js';
import { isWordCharacter, phraseBook } from '../../vocabulary/phrase-book.js';
import { roleBook } from '../../vocabulary/role-book.js';
import { typeBook } from '../wording/type-book.js';
import type { Line } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';

/**
 * Tells the head of a Beratungsfolge table by its words alone: a line all of whose words are names of columns, or a
 * heading such as "Beratungsfolge:". It does not read rows.
 */
export interface Column {
  readonly holds: string;
  readonly start: number;
  readonly end: number;
  /** Number of the cell on the line, from 0. */
  readonly cell: number;
  /** The name is a role ("Vorberatung"): that of the rows below, up to a line that is another. */
  readonly isRole?: boolean;
  /** One of several below a common name, which a cross chooses. */
  readonly isPart?: boolean;
  /** The outcome that a cross below it chooses, and where in the source it stands. */
  readonly choice?: { readonly words: string; readonly from: number; readonly to: number };
}

export interface TableHead {
  readonly line: Line;
  readonly columns: readonly Column[];
  /** The line names the table ("Beratungsfolge"). */
  readonly titled: boolean;
}

const headings = phraseBook(columns.heading.map((form) => [form, true] as const));
/** Words of a status column that say how far the procedure is. */
export const progressBook = phraseBook(columns.progress.map((form) => [form, true] as const));

const names = phraseBook(columns.columns.flatMap(({ holds, forms }) => forms.map((form) => [form, holds] as const)));

export function tableHeadOf(line: Line): TableHead | null {
  const words = columnWords(line);
  if (words === null) return null;
  const kinds = new Set(words.columns.map((column) => column.holds).filter((holds) => holds !== 'other'));
  if (!words.titled && (isAnswered(line) || (beginsWithKind(line) && !words.columns.some(({ holds, isRole }) => holds === 'organization' && isRole !== true)))) return null;
  if (!words.titled && (kinds.size < 2 || !(kinds.has('organization') || kinds.has('date')))) return null;
  if (!kinds.has('date') && words.columns.some(({ start, end }) => line.text.slice(start - line.start, end - line.start).toLowerCase() === 'für')) return null;
  return { line, ...words };
}

/** "ANTRAG | Datum | Nummer": the kind of the paper beside labels of its head. */
function beginsWithKind({ cells }: Line): boolean {
  const [first, ...others] = cells;
  return first !== undefined && others.length > 1 && typeBook.matchWhole(first.text) !== null;
}

/** "Beratung:" and beside it "öffentlich": a label with its value. */
function isAnswered({ cells }: Line): boolean {
  const [label, value, ...others] = cells;
  return others.length === 0 && value !== undefined && label?.text.endsWith(':') === true && ANSWER.test(value.text);
}

/** Matches "öffentlich" and "nicht öffentlich"; not "Öffentlich" or "öffentlich/nichtöffentlich". */
const ANSWER = /^(?:nicht[ -]?)?öffentlich$/u;

/** The name of a column before a value on its line: the length of "Gremium: " in "Gremium: Stadtrat", 0 if there is none. */
export function columnLabelLength(text: string): number {
  const name = names.matchAt(text, 0);
  return name !== null && text.charAt(name.end) === ':' && text.length > name.end + 2 ? name.end + 1 : 0;
}

/** A cell that is nothing but the name of a column: a form that prints it in each row. */
export function isColumnName(text: string): boolean {
  return CAPITAL.test(text) && names.matchWhole(text) !== null;
}

/** What the column holds whose name a text is, null if it is none. */
export const columnHolds = (text: string): string | null => names.matchWhole(text);

/** A line begins with the name of a table or of its column of committees. */
export function opensTable(text: string): boolean {
  return headings.matchAt(text, 0) !== null || names.matchAt(text, 0)?.value === 'organization';
}

/** Matches "Ausschuss"; not "ausschuss", the rest of a broken word. */
const CAPITAL = /^\p{Lu}/u;

/** A line that goes on with the head of a table: every word of it is the name of a column. */
export function headContinuation(line: Line): readonly Column[] | null {
  const words = columnWords(line);
  return words === null || words.titled || words.columns.length === 0 ? null : words.columns;
}

type ColumnWords = Pick<TableHead, 'columns' | 'titled'> | null;

/** The names of columns on a line, null if anything else stands on it. */
function columnWords(line: Line): ColumnWords {
  const { text, cells } = line;
  if (text === '' || text.length > (cells.length > 1 ? LONGEST_ROW : LONGEST)) return null;
  return cells.length < FEWEST_UNKNOWN && isLetterCode(codeAt(text, 0)) && !headings.mayBegin(text, 0) && !names.mayBegin(text, 0) ? null : findColumnWords(line);
}

/** Longer lines are no heads. */
const LONGEST = 120;
const LONGEST_ROW = 240;

/** Less cells hold names of the vocabulary alone. */
const FEWEST_UNKNOWN = 3;

const findColumnWords = remembered((line: Line): ColumnWords => {
  const columns: Column[] = [];
  let titled = false;
  const { text } = line;
  for (let at = isDigitCode(codeAt(text, 0)) ? (NUMBERED.exec(text)?.[0].length ?? 0) : 0; at < text.length; ) {
    if (text.charAt(at) === '(') at = endOfBracket(line, at);
    if (!isWordCharacter(text, at)) {
      at += 1;
      continue;
    }
    const whole = text.slice(0, gluedEnd(text, at));
    const heading = headings.matchAt(whole, at);
    const name = names.matchAt(whole, at);
    const phrase = heading !== null && heading.end >= (name?.end ?? 0) ? heading : name;
    const role = at === 0 ? roleOfRows(line) : null;
    if (role !== null) {
      columns.push(role);
      at = role.end - line.start;
      continue;
    }
    if (phrase === null) {
      const cell = unknownCell(line, at, columns);
      if (cell === null) return null;
      at = cell;
      continue;
    }
    if (phrase === heading) titled = true;
    if (name !== null && name.end === phrase.end) columns.push({ holds: name.value, start: line.start + at, end: line.start + name.end, cell: cellAt(line, line.start + at) });
    at = phrase.end;
  }
  return { columns: columns.map((column, at) => (at > 0 && isInFavour(column, columns[at + 1]) ? { ...column, holds: 'yes' } : isOfSession(line, column, columns) ? { ...column, holds: 'organization' } : column)), titled };
});

/** The place of the bracket's end; where it goes on below, the end of its cell, if a name of a column stands before it. */
function endOfBracket({ text, cells, start }: Line, at: number): number {
  const closed = text.indexOf(')', at);
  const cell = cells.find((one) => one.start - start <= at && at < one.end - start);
  const goesOn = closed < 0 || closed > (cell?.end ?? start) - start;
  return closed > 0 && !goesOn ? closed : goesOn && cell !== undefined && names.matchAt(cell.text, 0) !== null && cells.length > 1 ? cell.end - start : Math.max(at, closed);
}

/** Where a name ends that lost the blank before the next: behind "Beratungsfolge" in "BeratungsfolgeTermin"; the end of the text if none does. */
function gluedEnd(text: string, at: number): number {
  for (let end = at + 1; isLetterCode(codeAt(text, end)); end += 1) {
    if (!isCapitalCode(codeAt(text, end)) || isCapitalCode(codeAt(text, end - 1))) continue;
    const word = text.slice(at, end);
    return names.matchWhole(word) !== null || headings.matchWhole(word) !== null ? end : text.length;
  }
  return text.length;
}

/** A role in the first of several cells, over the committees that have it. */
function roleOfRows({ cells }: Line): Column | null {
  const [first] = cells;
  return first === undefined || cells.length < FEWEST_UNKNOWN || names.matchWhole(first.text) !== null || roleBook.matchWhole(first.text) === null ? null : { holds: 'organization', start: first.start, end: first.end, cell: 0, isRole: true };
}

/** "Für" before "Gegen" and "Zust." before "Abl.": it counts votes, names nobody whom the paper is for and tells no role. */
function isInFavour({ holds }: Column, next: Column | undefined): boolean {
  return (holds === 'organization' || holds === 'role') && next?.holds === 'no';
}

/** "zur | Sitzung am": whose session it is stands below the first word, unless another column names committees. */
function isOfSession({ text, start }: Line, column: Column, columns: readonly Column[]): boolean {
  return column.start === start && column.holds === 'role' && text.slice(0, column.end - start) === 'zur' && columns[1]?.holds === 'date' && !columns.some(({ holds }) => holds === 'organization');
}

/** The number of a section. Matches "2. " in "2. Beratungsfolge:"; not "2.1 " or "2. Sitzung". */
const NUMBERED = /^\d{1,2}\.[ \t]?(?=Beratungsfolge|Gremi)/u;

/** In a row of cells a head may hold a column that is not in the vocabulary: behind known ones, or broken behind one; short, without digits. */
function unknownCell(line: Line, at: number, known: readonly Column[]): number | null {
  const cell = line.cells.find((one) => one.start - line.start === at);
  const sure = known.some((column) => column.holds === 'organization') || known.some((column) => column.holds === 'date');
  if (cell === undefined || line.cells.length < FEWEST_UNKNOWN || known.length < (BROKEN.test(cell.text) ? 1 : 2) || !sure || cell.text.length > 40 || HAS_DIGIT.test(cell.text)) return null;
  return cell.end - line.start;
}

/** A name that goes on below. Matches "Sitzungs-"; not "Rat -". */
const BROKEN = /\p{L}-$/u;

/** Matches "1"; not "a". */
const HAS_DIGIT = /\d/u;

function cellAt(line: Line, offset: number): number {
  return Math.max(0, line.cells.findIndex((cell) => offset >= cell.start && offset <= cell.end));
}
