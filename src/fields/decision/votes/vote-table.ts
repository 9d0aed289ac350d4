import type { Document, Line, Span } from '../../../tree/document.js';
import { linesWithin } from '../../../tree/line-at.js';
import { flowing } from '../../paper-tree/mark.js';
import type { VoteValue } from '../../paper-tree/paper-tree.js';
import { countsOfSides } from '../forms/form-columns.js';
import { voteOfColumns } from '../forms/form-result.js';
import { isUnfilledColumn } from '../forms/unfilled-form.js';
import { isNone, sideNamed } from './counted-sides.js';
import { countsALine } from './counts-a-line.js';
import { voteOfRunOn } from './run-on-table.js';
import { readVote } from './vote.js';

/** The vote of a section; of a table with a column for each party, what its column of totals says. */
export function voteOfSection(document: Document, section: Span): VoteValue | null {
  const apart = countsALine(linesWithin(document, section), 0);
  if (apart !== null) return readVote(apart.told);
  const text = flowing(document.text, section);
  const told = toldAbove(text);
  if (told !== null) return told;
  if (isUnfilledColumn(document, section)) return readVote(countsBeside(document, section));
  if (UNEVEN.test(text)) return besideEmpty(document, section);
  if (!TOTAL_WORD.test(text) && !COUNTS_APART.test(text)) return readVote(text);
  const lines = linesWithin(document, section);
  const runOn = voteOfRunOn(lines);
  if (runOn !== null) return runOn;
  const total = totals(lines) ?? totalRow(lines);
  if (total !== null || rowsOfOthers(lines) > 1) return total;
  return inColumns(lines) ?? below(lines) ?? (lacksCounts(lines) ? besideEmpty(document, section) : readVote(text));
}

/** "Die Vorlage wurde mit 11 Ja-Stimmen bei 0 Nein-Stimmen angenommen." over a table of the parties: the sentence counts both sides of all. */
function toldAbove(text: string): VoteValue | null {
  const sentence = COUNTED_SENTENCE.exec(text)?.[0];
  const vote = sentence === undefined || sentence.length === text.length ? null : readVote(sentence);
  return vote?.yes == null || vote.no === null ? null : vote;
}

/** A sentence that counts and says what was done. Matches "Der Antrag wird mit 9 Ja-Stimmen gegen 4 Nein-Stimmen angenommen."; not "Ja: 9, Nein: 4" or "Der Antrag wird angenommen.". */
const COUNTED_SENTENCE = /^\p{Lu}\p{L}+ [^.:\d]{3,160}\d{1,3} (?:Ja-?|Für-?)[Ss]timmen? [^.:]{3,120}(?:angenommen|abgelehnt|beschlossen|zugestimmt|empfohlen|bestätigt)\./u;

/** Rows of counts that are each a party's or a meeting's. */
function rowsOfOthers(lines: readonly Line[]): number {
  return lines.filter((line) => {
    const [name, ...counts] = filled(line);
    return name !== undefined && counts.length > 1 && counts.every((count) => COUNT.test(count)) && !COUNT.test(name) && sideNamed(name) === null;
  }).length;
}

/** What stands behind the first cells, which are choices. */
function countsBeside(document: Document, section: Span): string {
  return linesWithin(document, section).flatMap((line) => filled(line).slice(1)).join(' ');
}

/** Numbers alone, at the end or before other words. Matches "Ja Nein Enthaltungen 11 2 1", "Ja Nein Enth. 4 keine keine", "Ja Nein 11 2 angenommen" and "Ja Nein 11 2 ☒"; not "Ja 11 Nein 2". */
const COUNTS_APART = /[\p{L})][.:]? \d{1,3}(?: (?:\d{1,3}|keine?|[-–])){1,7}(?=$| [\p{L}☐☒☑[])/u;

/** A row of counts, and above it as many names of columns of which some are sides: "Mitglieder | anwesend | dafür | dagegen". */
function inColumns(lines: readonly Line[]): VoteValue | null {
  const at = lines.findIndex((line) => line.cells.length > 1 && COUNT.test(line.cells[0]?.text ?? '') && line.cells.every(({ text }) => COUNT.test(text) || isNone(text)));
  const counts = lines[at];
  const head = counts === undefined ? undefined : lines.slice(0, at).findLast((line) => line.cells.length === counts.cells.length);
  if (head === undefined) return null;
  const vote = readVote(head.cells.flatMap(({ text }, column) => (sideNamed(text) !== null ? [`${text.replace(COLON, '')}: ${countOf(counts?.cells[column]?.text ?? '')}`] : [])).join(', '));
  return vote?.yes == null || vote.no === null ? null : vote;
}

const countOf = (text: string): string => (isNone(text) ? '0' : text);

/** Sides in a row and their counts in the row below, or each on a line of its own and their counts below them all. */
function below(lines: readonly Line[]): VoteValue | null {
  const cells = lines.flatMap((line) => filled(line));
  const first = cells.findIndex((cell) => COUNT.test(cell));
  const heads = cells.slice(0, first);
  const sides = heads.filter((head) => sideNamed(head) !== null);
  const behind = cells.slice(first).findIndex((cell) => !COUNT.test(cell));
  const counts = cells.slice(first, behind < 0 ? cells.length : first + behind);
  const named = sides.length === counts.length ? sides : heads.slice(Math.max(0, heads.length - counts.length));
  if (counts.length < 2 || named.length < counts.length || lacksCounts(lines)) return null;
  return readVote(named.map((name, at) => `${name.replace(COLON, '')}: ${counts[at] ?? ''}`).join(', '));
}

/** Where a cell is empty, the columns say whose counts the others are. */
function besideEmpty(document: Document, section: Span): VoteValue | null {
  const lines = linesWithin(document, section);
  const at = lines.findIndex((line, index) => index > 0 && filled(line).length > 1 && filled(line).every((cell) => COUNT.test(cell)));
  const [heads, row] = [lines[at - 1], lines[at]];
  return heads === undefined || row === undefined ? null : voteOfColumns({ counts: countsOfSides(document, heads, row), chosen: [], crosses: [] });
}

/** More sides than counts stand in cells of their own: one is empty, and nothing says which. */
function lacksCounts(lines: readonly Line[]): boolean {
  const cells = lines.flatMap((line) => filled(line));
  const sides = cells.filter((cell) => sideNamed(cell) !== null).length;
  const counts = cells.filter((cell) => COUNT.test(cell)).length;
  return sides > 1 && counts > 0 && counts < sides;
}

/** Three sides and two counts in one cell. Matches "Ja Nein Enthaltungen 11 1 angenommen"; not "Ja Nein Enthaltungen 11 2 1". */
const UNEVEN = /(?:Ja|Dafür) (?:Nein|Dagegen) Enth\p{L}{0,10}\.? \d{1,3} \d{1,3}(?! \d)(?!\d)/u;
/** Matches the colon of "Ja-Stimmen:"; not one inside. */
const COLON = /:$/u;

/** Matches the word "Gesamt" of "CDU SPD Gesamt"; not "Gesamtabstimmung". */
const TOTAL_WORD = /(?<!\p{L})(?:gesamt|insgesamt|summe)(?!\p{L})/iu;
/** A head that is nothing else. Matches "Gesamt" and "Summe:"; not "gesamt 26". */
const TOTAL_HEAD = /^(?:gesamt|insgesamt|summe):?$/iu;
/** Matches "12" and "1*"; not "12 Ja". */
const COUNT = /^\d{1,3}\*?$/u;
const FEWEST_COLUMNS = 3;

/** The first or the last column of the rows below a head of parties. */
function totals(lines: readonly Line[]): VoteValue | null {
  const head = lines.findIndex((line) => namesOf(line).length >= FEWEST_COLUMNS && (TOTAL_HEAD.test(namesOf(line).at(-1) ?? '') || TOTAL_HEAD.test(namesOf(line)[0] ?? '')));
  const first = lines[head];
  if (first === undefined) return null;
  const isLast = TOTAL_HEAD.test(namesOf(first).at(-1) ?? '');
  const rows = lines.slice(head + 1).flatMap((line) => {
    const [side, ...counts] = filled(line);
    const total = isLast ? counts.at(-1) : counts[0];
    return side === undefined || total === undefined || !counts.every((count) => COUNT.test(count)) ? [] : [`${side}: ${total}`];
  });
  return rows.length < 2 ? null : readVote(rows.join(', '));
}

/** The names of columns, whose cells may have run together: "CDU SPD Gesamt". */
function namesOf(line: Line): readonly string[] {
  const cells = filled(line);
  return cells.length === 1 ? (cells[0] ?? '').split(' ') : cells;
}

/** "dafür | dagegen | Enthaltung" over the parties, and their totals in the last row. */
function totalRow(lines: readonly Line[]): VoteValue | null {
  const at = lines.findLastIndex((line) => TOTAL_HEAD.test(filled(line)[0] ?? ''));
  const total = lines[at];
  const counts = total === undefined ? [] : filled(total).slice(1);
  const sides = lines.slice(0, Math.max(0, at)).map((line) => filled(line).slice(-counts.length)).find((cells) => cells.length === counts.length && cells.every((cell) => readVote(`${cell}: 1`) !== null));
  return sides === undefined || counts.length < 2 || !counts.every((count) => COUNT.test(count)) ? null : readVote(sides.map((side, index) => `${side}: ${counts[index] ?? ''}`).join(', '));
}

function filled({ cells }: Line): string[] {
  return cells.flatMap(({ text }) => (text === '' ? [] : [text]));
}
