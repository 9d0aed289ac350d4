import words from '../../vocabulary/result-columns.json' with { type: 'json' };
import type { Document, Line } from '../../tree/document.js';
import { isCross } from '../form-boxes.js';
import { columnHolds } from '../consultations/table-head.js';
import { isParted, sourceColumn } from '../source-column.js';
import { countedIn, mayNameSide, type Side } from './vote.js';

/**
 * What a row of a table says below the names of its columns, where these count votes or are chosen by a cross: "einst. |
 * Ja | Nein | Enth. | lt. Vorschlag | abweichend". Names stand over one to four lines and their cells may have run
 * together; a count or a cross belongs to the name in whose column of the source it stands.
 */
export interface GridRow {
  readonly counts: ReadonlyMap<Side, Placed>;
  readonly choices: ReadonlySet<Choice>;
  readonly crosses: readonly Placed[];
}

export type Choice = 'asProposed' | 'otherwise' | 'unanimous' | 'majority';

export interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

type Named<T> = Placed & { readonly names: T };

const HEAD_LINES = 4;
/** Matches "12"; not "12.03.". */
const COUNT = /^\d{1,3}$/u;
/** Matches the colon of "Ja:"; not one inside. */
const COLON = /:$/u;
/** How far a count or a cross may be from the name of its column. */
const REACH = 8;

/** One count alone is the item's number. */
const FEWEST_COUNTS = 2;
const NOTHING: GridRow = { counts: new Map(), choices: new Set(), crosses: [] };

/** `first`: the first row of the table, above which its head stands. */
export function gridRow(document: Document, first: Line, row: Line): GridRow {
  const own = wordsOf(document, row);
  const [counts, crosses] = [own.filter(({ text }) => COUNT.test(text)), own.filter(({ text }) => isCross(text))];
  if (counts.length < FEWEST_COUNTS && crosses.length === 0) return NOTHING;
  const above = document.lines.slice(0, first.index).filter(({ text }) => text !== '').slice(-HEAD_LINES).map((line) => wordsOf(document, line));
  return { counts: countsBelow(sidesOf(above), counts), choices: choicesBelow(above, crosses), crosses };
}

/** The last line of the head that names both sides. */
function sidesOf(above: readonly (readonly Placed[])[]): readonly Named<Side>[] {
  const named = above.map((line) => line.flatMap((word) => namedBy(word, sideOf(word.text))));
  return named.findLast((sides) => new Set(sides.map(({ names }) => names)).size > 1) ?? [];
}

/** Each side with the count in its column; none unless every side has one. */
function countsBelow(sides: readonly Named<Side>[], counts: readonly Placed[]): ReadonlyMap<Side, Placed> {
  const found = new Map<Side, Placed>();
  for (const side of sides) {
    const own = nearest(side, counts);
    if (own !== undefined) found.set(side.names, own);
  }
  return found.size === sides.length && new Set(found.values()).size === found.size ? found : new Map<Side, Placed>();
}

function nearest({ column, text }: Placed, counts: readonly Placed[]): Placed | undefined {
  const distance = (one: Placed): number => Math.max(0, column - one.column - one.text.length + 1, one.column - column - text.length + 1);
  const [best, next] = [...counts].sort((a, b) => distance(a) - distance(b));
  return best === undefined || distance(best) > REACH || (next !== undefined && distance(next) === distance(best)) ? undefined : best;
}

function choicesBelow(above: readonly (readonly Placed[])[], crosses: readonly Placed[]): ReadonlySet<Choice> {
  const names = above.flatMap((line) => line.flatMap((word) => namedBy(word, choiceOf(word.text))));
  return new Set(new Set(names.map((one) => one.names)).size < 2 ? [] : crosses.flatMap((cross) => nameOver(cross, names) ?? []));
}

/** The one name over a cross. */
function nameOver({ column }: Placed, names: readonly Named<Choice>[]): Choice | null {
  const distance = (one: Placed): number => Math.max(0, one.column - column, column - one.column - one.text.length + 1);
  const [best, next] = [...names].sort((a, b) => distance(a) - distance(b));
  const other = next !== undefined && next.names !== best?.names && distance(next) === distance(best ?? next);
  return best === undefined || distance(best) > REACH || other ? null : best.names;
}

function namedBy<T>(word: Placed, names: T | null): Named<T>[] {
  return names === null ? [] : [{ ...word, names }];
}

/** The side that a word names. */
function sideOf(text: string): Side | null {
  const held = columnHolds(text);
  if (held === 'yes' || held === 'no' || held === 'abstentions') return held;
  const [side] = text.length > LONGEST_SIDE || !mayNameSide(text) ? [] : [...countedIn(`${text.replace(COLON, '')}: 1`).keys()];
  return side === 'yes' || side === 'no' || side === 'abstentions' ? side : null;
}

const LONGEST_SIDE = 20;

function choiceOf(text: string): Choice | null {
  const small = text.toLowerCase();
  return CHOICES.find((choice) => words[choice].some((beginning) => small.startsWith(beginning))) ?? null;
}

const CHOICES = ['asProposed', 'otherwise', 'unanimous', 'majority'] as const;

/** The words of a line with their columns; blanks part them, for cells of narrow columns run together. Where signs part cells, their number is the column. */
function wordsOf(document: Document, line: Line): Placed[] {
  const { cells } = line;
  if (isParted(document, line)) return cells.flatMap((cell, at) => (cell.text === '' ? [] : [{ ...cell, column: (at + signsBefore(document, line)) * WIDE }]));
  return cells.flatMap((cell) => [...cell.text.matchAll(WORD)].map((found) => {
    const range = { start: cell.start + found.index, end: cell.start + found.index + found[0].length };
    return { ...range, text: found[0], column: sourceColumn(range, document) };
  }));
}

/** Matches "einst." and "Ja"; not the blank between them. */
const WORD = /\S+/gu;

/** Farther than any count may be from its name. */
const WIDE = 100;

/** Tabs at the beginning of a line, whose empty cells were left out. */
function signsBefore(document: Document, { start, end }: Line): number {
  const { text } = document.source;
  const from = document.span(start, end).start;
  return text.slice(text.lastIndexOf('\n', from - 1) + 1, from).split('\t').length - 1;
}
