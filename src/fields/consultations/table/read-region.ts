import type { Document, Line } from '../../../tree/document.js';
import { labelBook } from '../../labels/labels.js';
import { type DateLookup, publicityBook, withoutDashes } from '../../wording/value-types.js';
import { roleWhole } from '../../wording/row-words.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { endsInSmallWord } from '../../../vocabulary/small-words.js';
import { groupedHead } from './grouped-head.js';
import { isLegend } from './legend.js';
import { isRestOfName } from '../rows/name-lines.js';
import { isNameAboveDay, resumes } from '../rows/rows-ahead.js';
import { cellAlone } from './cell-alone.js';
import { belongs, endsTable, isCell, WORD_END } from './table-end.js';
import { isPartOfResultHead } from '../../columns/result-head.js';
import { type Column, columnHolds, columnLabelLength, headContinuation, progressBook, type TableHead, tableHeadOf } from '../../columns/table-head.js';
import type { Token } from '../tokens/token.js';
import { tokensOf } from '../tokens/tokens.js';
import { outcomeOverLines, restOfOutcome } from './rest-of-outcome.js';
import type { TableRegion } from './region.js';
import { withNegation, withoutPadding, withSplitColumn } from './split-column.js';
import { isRestOfCells, withWrappedCells } from './wrapped-cells.js';
import { closesBracket, columnOverLines, isInBracketOfHead, isWrappedHead } from './wrapped-head.js';

const MAX_LINES = 50_000;

/** A table as far as it was read. */
interface Reading {
  readonly document: Document;
  readonly head: TableHead;
  readonly lines: Line[];
  readonly tokens: Token[];
  /** Names that went on on a line of their own. */
  readonly rests: Set<Token>;
}

/** Lines that are no row but go on with one above, each told by its own rule, in this order; a rule takes the line into the tokens, or leaves it alone. */
const CONTINUATIONS: readonly ((reading: Reading, line: Line) => boolean)[] = [restOfHead, restOfBracket, (reading, line) => isRestOfCells(reading.document, line, reading.tokens), restOfOutcomeAbove, restOfNameAbove, numbersEmptyRow];

/** Reads from the head of a table over its rows to the first line that is none: a section's heading, prose, names that no row takes up. */
export function readRegion(document: Document, from: number, head: TableHead, dates: DateLookup): TableRegion {
  let columns = [...head.columns];
  const reading: Reading = { document, head, lines: [], tokens: [], rests: new Set() };
  const { lines, tokens } = reading;
  for (let at = from + 1; at < document.lines.length && lines.length < MAX_LINES; at += 1) {
    const line = document.lines[at];
    if (line === undefined || line.kind === 'blank' || line.kind === 'furniture') continue;
    if (isLegend(line)) {
      if (tokens.length > 0) break;
      lines.push(line);
      continue;
    }
    const over = tokens.length > 0 ? null : nameOverLines(document, line);
    if (over !== null) {
      columns = [...columns.filter(({ start }) => start < over.start || start >= over.end), over];
      lines.push(line);
      continue;
    }
    const parted = tokens.length > 0 ? null : groupedHead(head.line, columns, line);
    if (parted !== null) {
      columns = parted;
      lines.push(line);
      continue;
    }
    if (!CONTINUATIONS.some((goesOn) => goesOn(reading, line))) {
      if (isBehindTable(document, line, tokens) || isOfPaper(document, line, { columns, tokens })) break;
      if (endsTable(document, line, tokens) && !(isCell(line) && tokens.length > 0 && (lacksRole(tokens, columns) || resumes(document, line, dates)))) break;
      const more = isValue(line, tokens, columns) ? null : headContinuation(line);
      if (more !== null && tokens.length === 0) columns = withoutPadding(withSplitColumn(columns, withNegation(document, lines.at(-1) ?? head.line, more)), document.lines[at + 1]);
      if (more === null && (goesOnWithWord(line, tokens) || opensName(line) || !repeatsHead(line, columns))) {
        const found = cellAlone(line, withWrappedCells(document, line, tokensOf(document, line, dates), tokens), tokens, head, tokens.length === 0 ? [] : headsOf(lines, tokens));
        if (!belongs(line, found, tokens, head.titled) && !resumes(document, line, dates) && !(head.titled && isNameAboveDay(document, line, dates))) break;
        tokens.push(...found);
      }
    }
    lines.push(line);
  }
  return { head, columns, ...withoutTail(reading), cut: lines.length >= MAX_LINES };
}

/** The name of a column that is broken over this line and the one above or below, as far as nothing else stands on the line. */
function nameOverLines({ lines }: Document, line: Line): Column | null {
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]];
  const rest = above === undefined ? null : columnOverLines(above, line);
  const whole = rest !== null || below === undefined || line.cells.length > 1 ? null : columnOverLines(line, below);
  return rest ?? (whole?.start === line.start ? whole : null);
}

/** The lines between the head and the first row. */
function headsOf(lines: readonly Line[], [first]: readonly Token[]): readonly Line[] {
  return lines.slice(0, MOST_HEADS).filter(({ index }) => index < (first?.line.index ?? 0));
}

const MOST_HEADS = 12;

/** A head that is broken over lines, before any row. */
function restOfHead({ document, head, lines, tokens }: Reading, line: Line): boolean {
  return tokens.length === 0 && ((!namesMarks(line) && isWrappedHead(document, head.line, line, lines.at(-1) ?? head.line)) || (head.columns.length > 0 && (isInBracketOfHead(document, head.line, line) || countsSides(head.line, line) || (headContinuation(line) === null && isPartOfResultHead(line, document.lines[line.index - 1])))));
}

/** "öff. | n.ö." below "Status": each names a column of its own for crosses. */
const namesMarks = (line: Line): boolean => headContinuation(line)?.some(({ holds }) => holds === 'not-public-mark') ?? false;

/** The sides of a vote right below the name of their column, and beside them what is no name of a column: "ja | nein | Enth. | laut Vorlage / abweichend". */
function countsSides(head: Line, line: Line): boolean {
  const { index, cells, text } = line;
  const [yes, no] = cells;
  return index === head.index + 1 && headContinuation(line) === null && !HAS_DIGIT.test(text) && columnHolds(yes?.text ?? '') === 'yes' && columnHolds(no?.text ?? '') === 'no';
}

/** Matches "1"; not "a". */
const HAS_DIGIT = /\d/u;

/** The end of a bracket that the line above opened. */
function restOfBracket({ document, tokens }: Reading, line: Line): boolean {
  const above = document.lines[line.index - 1];
  return above !== undefined && closesBracket(line, above) && !tokens.some(({ type }) => type === 'date');
}

/** An outcome that goes on below; both parts of it are outcomes of the row. */
function restOfOutcomeAbove({ document, tokens }: Reading, line: Line): boolean {
  const whole = outcomeOverLines(document, line, tokens);
  if (whole !== null) {
    tokens.splice(-1, 1, whole);
    return true;
  }
  const outcome = restOfOutcome(document, line, tokens);
  if (outcome === null) return false;
  tokens.splice(tokens.findIndex(({ start }) => start === outcome[0].start), Infinity, ...outcome);
  return true;
}

/** "3." alone below a line that begins with "2.": the number of a row that nobody filled in. */
function numbersEmptyRow({ lines }: Reading, { text }: Line): boolean {
  return EMPTY_ROW.test(text) && lines.at(-1)?.text.startsWith(`${Number.parseInt(text, 10) - 1}.`) === true;
}

/** Matches "3."; not "3.1" or "3. Rat". */
const EMPTY_ROW = /^\d{1,2}\.$/u;

/** A committee's name that goes on below. */
function restOfNameAbove({ document, tokens, rests }: Reading, line: Line): boolean {
  if (!isRestOfName(line, tokens, document)) return false;
  const rest: Token = { type: 'text', start: line.start, end: line.end, line, cell: 0 };
  rests.add(rest);
  tokens.push(rest);
  return true;
}

/** Below a column of publicity its words are values; below rows, a word that is a value too ("Beratung", "öffentlich", the rest of a broken word) names no column. */
function isValue(line: Line, tokens: readonly Token[], columns: readonly Column[]): boolean {
  const text = withoutDashes(line.text);
  if (goesOnWithWord(line, tokens) || opensName(line)) return true;
  if (isRoleBelow(line, columns)) return true;
  if (columns.some(({ holds }) => holds === 'public') && text.length > 1 && publicityBook.matchWhole(text) !== null) return true;
  return tokens.length > 0 && (columnLabelLength(text) > 0 || roleWhole(text.replace(SIGN, '')) !== null || outcomeBook.matchWhole(text) !== null || WORD_END.test(text) || publicityBook.matchWhole(text) !== null);
}

/** Its first cell goes on with the word that the first cell above broke: "Bau- und Umwelt-" over "ausschuss | öffentlich". */
function goesOnWithWord({ index, cells }: Line, tokens: readonly Token[]): boolean {
  const above = tokens.at(-1)?.line;
  return above?.index === index - 1 && cells.length > 1 && WORD_END.test(cells[0]?.text ?? '') && BROKEN.test(above.cells[0]?.text ?? '');
}

/** "Empfehlung" may name the column of the roles; below another name of that column it is one of them. */
export function isRoleBelow({ cells, text }: Line, columns: readonly Column[]): boolean {
  const isNamed = cells.length === 1 && columns.some(({ holds, isRole }) => holds === 'role' && isRole !== true);
  return isNamed && (columnHolds(text) ?? 'role') === 'role' && roleWhole(text) !== null;
}

/** "Ausschuss für" on a line of its own, as narrow columns break a name, and no names of columns of votes. */
function opensName({ cells, text }: Line): boolean {
  return cells.length === 1 && text.length < LONGEST_OPENING && endsInSmallWord(text) && committeeWordIn(text)?.start === 0;
}

const LONGEST_OPENING = 60;

/** Matches "Umwelt-"; not "Rat -". */
const BROKEN = /\p{L}-$/u;

/** The sign of publicity before a role. Matches "Ö " and "N "; not "Ordnung". */
const SIGN = /^(?:Ö|NÖ|N) /u;

/** The head once more, or how far the procedure is, below the name of a column that says so. */
function repeatsHead(line: Line, columns: readonly Column[]): boolean {
  return tableHeadOf(line) !== null || (columns.some(({ holds }) => holds === 'public') && progressBook.matchWhole(line.text) !== null);
}

/** In a page, rows are marked as such, and labels with their values: a line that is no row, or a label that is no column's, ends the table. */
function isBehindTable({ source }: Document, line: Line, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.line;
  if (line.sign === 'label-value' && last !== undefined && last.sign !== 'label-value' && columnLabelLength(line.text) === 0 && labelBook.matchAt(line.text.toLowerCase(), 0) !== null) return true;
  return source.format === 'html' && line.kind !== 'row' && (tokens.at(-1)?.line.cells.length ?? 0) > 1 && tokens.at(-1)?.line.kind === 'row';
}

/** "öffentlich" or "Status: öffentlich" alone below the blank line behind a table of cells that tells no publicity: it is said of the paper. */
function isOfPaper(document: Document, line: Line, { columns, tokens }: Pick<TableRegion, 'columns' | 'tokens'>): boolean {
  const last = tokens.at(-1)?.line;
  if (last === undefined || columns.length < 2 || last.cells.length < 2 || line.cells.length > 1 || document.lines[line.index - 1]?.text !== '' || publicityBook.matchWhole(withoutDashes(line.text.slice(columnLabelLength(line.text)).trim())) === null) return false;
  return !columns.some(({ holds }) => OF_PUBLICITY.has(holds)) && !tokens.some(({ type }) => type === 'public');
}

const OF_PUBLICITY: ReadonlySet<string> = new Set(['public', 'public-mark', 'not-public-mark']);

/** The last row has no role yet, and one before it has, or the head has a column for it: a line that is a role is its last cell. */
function lacksRole(tokens: readonly Token[], columns: readonly Column[]): boolean {
  const last = tokens.findLastIndex((token) => token.type === 'organization');
  const own = new Set(tokens.slice(last).map(({ type }) => type));
  const isNext = last >= 0 && columns.at(-1)?.holds === 'role' && own.has('date') && tokens.every(({ line }) => line.cells.length === 1);
  return !own.has('role') && (isNext || (last > 0 && !own.has('text') && tokens.slice(0, last).some((token) => token.type === 'role')));
}

/** Names behind the last date that carry no date themselves are title or text, not rows. */
function withoutTail({ lines, tokens, rests }: Reading): Pick<TableRegion, 'lines' | 'tokens'> {
  const lastDate = tokens.findLastIndex((token) => token.type === 'date');
  const lastName = tokens.findLastIndex((token) => token.type === 'organization');
  if (lastDate < 0 || lastName > lastDate) return { lines, tokens };
  const cut = tokens.findIndex((token, at) => at > lastDate && token.type === 'text' && !rests.has(token) && token.line !== tokens[lastDate]?.line && !WORD_END.test(token.line.text) && tokens[at - 1]?.type !== 'organization');
  const first = tokens[cut]?.line.index ?? Infinity;
  return { lines: lines.filter(({ index }) => index < first), tokens: cut < 0 ? tokens : tokens.slice(0, cut) };
}
