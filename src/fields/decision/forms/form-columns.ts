import type { Document, Line } from '../../../tree/document.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { columnHolds } from '../../columns/table-head.js';
import { isCross } from '../../forms/form-boxes.js';
import { isParted, sourceColumn } from '../../columns/source-column.js';
import { choiceOf, kindOf } from './form-cells.js';
import { isCount, type Side, sideNamed } from '../votes/counted-sides.js';
import { matchesOf } from '../../../tree/matches-of.js';

/**
 * A form for the result in columns: choices and sides as their names, crosses and counts in a row below: "einst. | Ja |
 * Nein | lt. Vorschlag | abweichend" over "X | 31 | 0". Names stand over one to four lines and their cells may have run
 * together; a count or a cross belongs to the name in whose column of the source it stands.
 */
export interface FilledColumns {
  readonly counts: ReadonlyMap<Side, Placed>;
  /** The names over crosses. */
  readonly chosen: readonly string[];
  readonly crosses: readonly Placed[];
}

export interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

const HEAD_LINES = 4;
/** One count alone is the item's number. */
const FEWEST_COUNTS = 2;
const FEWEST_CELLS = 3;
/** How far a count or a cross may be from the name of its column. */
const REACH = 8;
/** Farther than any count may be from its name. */
const WIDE = 100;
const LONGEST_SIDE = 20;

/** Matches "einst." and "Ja"; not the blank between them. */
const WORD = /\S+/gu;

/** What a row of a table says below the names of its columns. `first`: the first row of the table, above which its head stands. */
export function columnsOfRow(document: Document, first: Line, row: Line): FilledColumns {
  const own = placed(document, row, isFill);
  const crosses = own.filter(({ text }) => isCross(text));
  if (crosses.length === 0 && own.length < FEWEST_COUNTS) return { counts: new Map(), chosen: [], crosses };
  const above = document.lines.slice(0, first.index).filter(({ text }) => text !== '').slice(-HEAD_LINES);
  const sides = above.map((line) => sidesOf(placed(document, line, (text) => sideOf(text) !== null))).findLast((line) => line.size > 1) ?? new Map<Side, Placed>();
  const choices = above.flatMap((line) => placed(document, line, (text) => choiceOf(text) !== null || (sides.size > 1 && namesOutcome(text))));
  const counts = countsBelow(sides, own);
  const isForm = sides.size > 1 || new Set(choices.map(({ text }) => choiceOf(text))).size > 1;
  return { counts: counts.size === sides.size ? counts : new Map(), chosen: isForm ? chosenOf(choices, crosses) : [], crosses };
}

/** A cross, a count or the dash for none. */
function isFill(text: string): boolean {
  return isCross(text) || isCounted(text);
}

/** Matches "12" and "-"; not "X". */
const isCounted = (text: string): boolean => isCount(text) || DASH.test(text);

/** Nothing is counted. Matches "-" and "–"; not "- 3". */
const DASH = /^[-–]$/u;

/** A column that stands for an outcome, beside those of the sides: "dafür | dagegen | Kenntnis". */
function namesOutcome(text: string): boolean {
  const outcome = sideNamed(text) === null ? outcomeBook.matchWhole(text) : null;
  return outcome?.status != null;
}

/** What the row below a line of nothing but choices and sides says; null where it is no such form, or nothing is crossed. */
export function columnsBelow(document: Document, printed: Line, below: Line | undefined): FilledColumns | null {
  if (below === undefined || printed.text === '' || !below.cells.every(({ text }) => text === '' || isFill(text))) return null;
  const heads = withWordsClosed(printed.cells.length < FEWEST_CELLS ? withNamesApart(document, printed) : printed);
  if (heads.cells.length < FEWEST_CELLS || below.cells.length > heads.cells.length) return null;
  const kinds = heads.cells.map((cell) => kindOf(cell.text) ?? (columnHolds(cell.text) === null ? null : 'other'));
  if (kinds.includes(null)) return null;
  const names = placedCells(document, heads);
  const own = placed(document, below, isFill);
  const crosses = own.filter(({ text }) => isCross(text));
  const chosen = chosenOf(names.filter((_, at) => kinds[at] === 'choice'), crosses);
  return chosen.length === 0 ? null : { counts: countsBelow(sidesOf(names), own), chosen, crosses };
}

/** Names that were broken at the end of a line of their cell: "mit Stimmen- mehrheit". */
function withWordsClosed(line: Line): Line {
  return line.text.includes('- ') ? { ...line, cells: line.cells.map((cell) => ({ ...cell, text: cell.text.replace(BROKEN, '') })) } : line;
}

/** Matches "- " of "Stimmen- mehrheit"; not of "Ja- und Nein-Stimmen". */
const BROKEN = /(?<=\p{Ll})- (?!und |oder )(?=\p{Ll})/gu;

/** A line whose names stand two blanks apart in the source, too close to be cells: its names are. */
function withNamesApart(document: Document, line: Line): Line {
  const { start, end } = document.span(line.start, line.end);
  let at = line.start;
  const cells = document.source.text.slice(start, end).split(APART).map((text) => {
    const from = document.text.indexOf(text, at);
    at = from + text.length;
    return { text, start: from, end: at };
  });
  return cells.every((cell) => cell.start >= line.start && cell.end <= line.end) ? { ...line, cells } : line;
}

/** Matches two blanks; not one. */
const APART = / {2,}/u;

/** The counts of a row below the sides that a line names, each in its column; none where the two do not fit. */
export function countsOfSides(document: Document, heads: Line, row: Line): ReadonlyMap<Side, Placed> {
  const counts = placed(document, row, (text) => isCount(text));
  const found = countsBelow(sidesOf(placed(document, heads, (text) => sideOf(text) !== null)), counts);
  return found.size === counts.length ? found : new Map<Side, Placed>();
}

/** Heads whose words go on in the line below, each in its column: "Ein- | Enthal-" over "stimmig | tung". Null where a cell stands below none. */
export function wrappedHeads(document: Document, heads: Line, below: Line | undefined): Line | null {
  if (below === undefined || heads.cells.length < FEWEST_CELLS || below.cells.length > heads.cells.length || below.cells.some(({ text }) => isFill(text))) return null;
  const names = placedCells(document, heads);
  const rests = placedCells(document, below).filter(({ text }) => text !== '');
  const above = rests.map((rest) => names.findIndex(({ column }) => Math.abs(column - rest.column) <= SHIFT));
  if (above.includes(-1)) return null;
  return { ...heads, cells: heads.cells.map((cell, at) => ({ ...cell, text: joined(cell.text, rests[above.indexOf(at)]?.text) })) };
}

function joined(text: string, rest: string | undefined): string {
  return rest === undefined ? text : text.endsWith('-') ? text.slice(0, -1) + rest : `${text} ${rest}`;
}

/** How far the two lines of a name may be apart. */
const SHIFT = 2;

/** The count in the column of each side; none where two sides would share one. */
function countsBelow(sides: ReadonlyMap<Side, Placed>, row: readonly Placed[]): ReadonlyMap<Side, Placed> {
  const counts = row.filter(({ text }) => isCounted(text));
  const found = new Map([...sides].flatMap(([side, name]) => {
    const own = nearest(name, counts);
    return own === undefined ? [] : [[side, own] as const];
  }));
  return new Set(found.values()).size === found.size ? found : new Map<Side, Placed>();
}

/** The one name over each cross. */
function chosenOf(choices: readonly Placed[], crosses: readonly Placed[]): string[] {
  return crosses.flatMap((cross) => nearest(cross, choices)?.text ?? []);
}

/** Where two are as near, neither. */
function nearest(place: Placed, others: readonly Placed[]): Placed | undefined {
  const [best, next] = [...others].sort((a, b) => gap(place, a) - gap(place, b));
  return best === undefined || gap(place, best) > REACH || (next !== undefined && gap(place, next) === gap(place, best)) ? undefined : best;
}

/** Columns between two words of different lines, 0 where one stands above the other. */
function gap(a: Placed, b: Placed): number {
  return Math.max(0, a.column - b.column - b.text.length + 1, b.column - a.column - a.text.length + 1);
}

/** The words of a line that name sides of a vote, each once. */
function sidesOf(words: readonly Placed[]): ReadonlyMap<Side, Placed> {
  const named = words.flatMap((word) => {
    const side = sideOf(word.text);
    return side === null ? [] : [[side, word] as const];
  });
  const sides = new Map(named);
  return sides.size === named.length ? sides : new Map<Side, Placed>();
}

function sideOf(text: string): Side | null {
  const held = columnHolds(text);
  if (held === 'yes' || held === 'no' || held === 'abstentions') return held;
  const side = text.length > LONGEST_SIDE ? null : sideNamed(text);
  return side === 'yes' || side === 'no' || side === 'abstentions' ? side : null;
}

/** Words of a line with their columns; blanks part them, for cells of narrow columns run together. Where signs part cells, those are its words. */
function placed(document: Document, line: Line, isMeant: (text: string) => boolean): Placed[] {
  if (isParted(document, line)) return placedCells(document, line).filter(({ text }) => text !== '' && isMeant(text));
  return line.cells.flatMap((cell) => matchesOf(WORD, cell.text).filter(([word]) => isMeant(word)).map(({ 0: text, index }) => {
    const start = cell.start + index;
    const end = start + text.length;
    return { start, end, text, column: sourceColumn({ start, end }, document) };
  }));
}

/** The cells of a line with their columns: their numbers where signs part them. */
function placedCells(document: Document, line: Line): Placed[] {
  const signs = isParted(document, line) ? signsBefore(document, line) : null;
  return line.cells.map((cell, at) => ({ column: signs === null ? sourceColumn(cell, document) : (at + signs) * WIDE, ...cell }));
}

/** Tabs at the beginning of a line, whose empty cells were left out. */
function signsBefore(document: Document, { start, end }: Line): number {
  const { text } = document.source;
  const from = document.span(start, end).start;
  return text.slice(text.lastIndexOf('\n', from - 1) + 1, from).split('\t').length - 1;
}
