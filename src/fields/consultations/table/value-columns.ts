import type { Document, Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { sectionOf } from '../../head-region/head-region.js';
import { labelBook } from '../../labels/labels.js';
import { type DateLookup, ITEM_NUMBER, publicityBook } from '../../wording/value-types.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { isSentence } from '../../wording/prose.js';
import { roleWhole } from '../../wording/row-words.js';
import type { Token, TokenType } from '../tokens/token.js';
import type { TableRegion } from './region.js';
import { headContinuation, tableHeadOf } from '../../columns/table-head.js';

/**
 * A table of which a converter kept the columns and lost what names them: all committees, then all days, then all roles, a
 * line each and in any order. Days below each other show where it stands; beside them the same number of committees, and
 * whatever else has as many lines of one kind. Where more names than days stand there, or days twice, nobody can tell which
 * belong together: the table is then found and not read.
 */
export function valueColumns(document: Document, dates: DateLookup): TableRegion | null {
  const lines = document.lines.filter(({ kind }) => kind !== 'furniture').slice(0, MOST_LINES);
  for (let at = 0; at < lines.length; at += 1) {
    if (!isDay(lines[at], dates) || !isDay(lines[at + 1], dates)) continue;
    const days = runAt(lines, at, 1, 'date', MOST_ROWS, dates);
    if (days.length < FEWEST_ROWS) continue;
    const above = columnsFrom(lines, at - 1, -1, days.length, dates);
    const below = columnsFrom(lines, at + days.length, 1, days.length, dates);
    const columns = [...above.columns.toReversed(), { type: 'date' as const, lines: days }, ...below.columns];
    const names = columns.filter(({ type }) => type === 'organization');
    const cuts = [above.cut, below.cut];
    const cut = cuts.find((one) => one === 'uneven') ?? above.cut ?? below.cut;
    if (names.length === 1 && isOfCommittees(names[0]?.lines ?? [], cuts.includes('goes-on') || columns.length > 2)) return regionOf(document, columns, [...above.heads, ...below.heads], cut);
    at += days.length - 1;
  }
  return null;
}

const MOST_LINES = 120;
const MOST_ROWS = 12;
const FEWEST_ROWS = 2;
const LONGEST_NAME = 90;

interface ValueColumn {
  readonly type: TokenType;
  readonly lines: readonly Line[];
}

interface Side {
  readonly columns: readonly ValueColumn[];
  /** Lines between that name columns. */
  readonly heads: readonly Line[];
  readonly cut: Cut;
}

/** More cells follow that make no column of as many lines; of names or days, so that no row is sure. */
type Cut = 'goes-on' | 'uneven' | null;

/** The columns next to the days on one side, up to what is no column of as many lines. */
function columnsFrom(lines: readonly Line[], from: number, step: 1 | -1, rows: number, dates: DateLookup): Side {
  const columns: ValueColumn[] = [];
  const heads: Line[] = [];
  let at = from;
  while (columns.length < MOST_COLUMNS) {
    for (let line = lines[at]; line !== undefined && (line.text === '' || (typeOf(line, dates) === null && namesColumn(line))); line = lines[at]) {
      if (line.text !== '') heads.push(line);
      at += step;
    }
    const type = typeOf(lines[at], dates);
    const run = type === null || type === 'date' || columns.some((column) => column.type === type) ? [] : runAt(lines, at, step, type, rows, dates);
    if (type === null || run.length !== rows) return { columns, heads, cut: type === null || type === 'organization' ? null : type === 'date' ? 'uneven' : 'goes-on' };
    columns.push({ type, lines: step > 0 ? run : run.toReversed() });
    at += step * rows;
    if (type === 'organization' && isOneMore(lines[at], step, dates)) return { columns, heads, cut: 'uneven' };
  }
  return { columns, heads, cut: null };
}

/** One more name: a committee above, and below whatever heads nothing, for it may be the rest of a name. */
function isOneMore(line: Line | undefined, step: 1 | -1, dates: DateLookup): boolean {
  if (line === undefined || typeOf(line, dates) !== 'organization') return false;
  return committeeWordIn(line.text) !== null || (step > 0 && sectionOf(line) === null && labelBook.matchAt(line.text, 0) === null);
}

const namesColumn = (line: Line): boolean => tableHeadOf(line) !== null || headContinuation(line) !== null;

const MOST_COLUMNS = 5;

/** Lines of one kind that follow each other, no more than so many. */
function runAt(lines: readonly Line[], from: number, step: 1 | -1, type: TokenType, most: number, dates: DateLookup): Line[] {
  const run: Line[] = [];
  for (let at = from; run.length < most; at += step) {
    const line = lines[at];
    if (line === undefined || typeOf(line, dates) !== type) break;
    run.push(line);
  }
  return run;
}

/** Nothing but a day: cheap, for most lines begin with no date. */
function isDay(line: Line | undefined, dates: DateLookup): boolean {
  const date = line === undefined ? null : dates.startingAt(line.start);
  return date !== null && date.end === line?.end && date.value.precision === 'day';
}

/** What a line is as a whole; null for one that is no cell of such a table. */
function typeOf(line: Line | undefined, dates: DateLookup): TokenType | null {
  if (line === undefined || line.text === '' || line.cells.length > 1 || line.text.length > LONGEST_NAME) return null;
  if (isDay(line, dates)) return 'date';
  if (publicityBook.matchWhole(line.text) !== null) return 'public';
  if (roleWhole(line.text) !== null) return 'role';
  if (outcomeBook.matchWhole(line.text) !== null) return 'outcome';
  if (ITEM_NUMBER.test(line.text)) return 'item';
  return BEGINS_NAME.test(line.text) && !isSentence(line.text) && !namesColumn(line) ? 'organization' : null;
}

/** Matches "Stadtrat" and "FA Umwelt, Klima"; not "hier: Beschluss", "Betreff:" or "Nr. 12". */
const BEGINS_NAME = /^\p{Lu}[^:\d]*$/u;

/** One at least has the word for a committee, and all of them where nothing but days stands beside. */
function isOfCommittees(names: readonly Line[], isWide: boolean): boolean {
  const known = names.filter(({ text }) => committeeWordIn(text) !== null).length;
  return isWide ? known > 0 : known === names.length;
}

/** The names of the committees first, as rows begin with them; above the columns what is left of their names. */
function regionOf(document: Document, columns: readonly ValueColumn[], between: readonly Line[], cut: Cut): TableRegion | null {
  const ordered = [...columns].sort((a, b) => Number(b.type === 'organization') - Number(a.type === 'organization'));
  const tokens = ordered.flatMap(({ type, lines }) => lines.map((line): Token => ({ type, start: line.start, end: line.end, line, cell: -1 })));
  const values = columns.flatMap(({ lines }) => lines);
  const [first] = values;
  if (first === undefined) return null;
  const heads = [...new Set([...namesAbove(document, first), ...between])].sort((a, b) => a.start - b.start);
  const all = [...heads, ...values].sort((a, b) => a.start - b.start);
  const [line = first, ...others] = all;
  return { head: { line, columns: [], titled: true }, columns: [], lines: others, tokens: cut === 'uneven' ? [] : tokens, cut: cut !== null };
}

/** What stands right above and names columns, one unknown line between two such among it. */
function namesAbove(document: Document, first: Line): Line[] {
  const heads: Line[] = [];
  let unknown: Line | null = null;
  for (let at = first.index - 1; at >= 0 && heads.length < MOST_COLUMNS; at -= 1) {
    const line = document.lines[at];
    if (line === undefined) break;
    if (line.text === '') continue;
    const isGlued = line.index === first.index - 1 && GLUED_NAMES.test(line.text);
    if (isGlued || namesColumn(line)) {
      heads.unshift(line, ...(unknown === null ? [] : [unknown]));
      unknown = null;
    } else if (unknown === null && heads.length > 0 && ONE_WORD.test(line.text)) unknown = line;
    else break;
  }
  return heads;
}

/** Names of columns that a converter set without a gap. Matches "zurSitzungsartSitzungstermin"; not "Sitzung". */
const GLUED_NAMES = /\p{Ll}(?:Sitzung|Gremi|Termin|Datum|Behandlung|Zuständig)/u;
/** Matches "Voraussichtlicher"; not "Antrag der". */
const ONE_WORD = /^\p{Lu}\p{L}+$/u;
