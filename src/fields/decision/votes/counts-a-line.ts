import type { Line } from '../../../tree/document.js';
import { isCount, isNone, mayBeginWithSide, sideNamed } from './counted-sides.js';

/**
 * The cells of a table of votes that a converter set one below the other: "Ja-Stimmen", "14", "Nein-Stimmen", "1", or all
 * names of its columns and then as many counts, on lines or in rows of their own, with blank lines or rules between them.
 */
export interface CountsALine {
  /** Place among the lines of the last count. */
  readonly last: number;
  /** The counts as a vote is told: "Ja-Stimmen: 14, Nein-Stimmen: 1". */
  readonly told: string;
}

/** What begins at a line; null where its cells are no names and counts that belong together. */
export function countsALine(lines: readonly Line[], at: number): CountsALine | null {
  const cells = cellsFrom(lines, at);
  return cells === null || !cells.isWhole ? null : { last: cells.last, told: cells.counts.map((count, index) => `${(cells.names[index] ?? '').replace(COLON, '')}: ${count}`).join(', ') };
}

/** Names of both sides and counts that are fewer or more, so that nothing says which belong together: where the last stands; null elsewhere. */
export function countsThatDiffer(lines: readonly Line[], at: number): number | null {
  const cells = cellsFrom(lines, at);
  return cells === null || cells.isWhole ? null : cells.last;
}

interface Cells {
  readonly names: readonly string[];
  readonly counts: readonly string[];
  readonly last: number;
  /** Each count has its name. */
  readonly isWhole: boolean;
}

function cellsFrom(lines: readonly Line[], at: number): Cells | null {
  const first = lines[at];
  if (first === undefined || first.text.length > LONGEST || !mayBeginWithSide(first.text) || sideNamed(first.text) === null) return null;
  const names: string[] = [];
  const counts: string[] = [];
  let before = 0;
  let last = at;
  for (let index = at; index < lines.length && index < at + MOST_LINES; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text === '' || line.kind === 'furniture') continue;
    const printed = line.cells.flatMap(({ text }) => (text === '' ? [] : [text]));
    if (printed.every((cell) => isCount(cell) || isNone(cell))) {
      if (counts.length === 0) before = names.length;
      counts.push(...printed.map((cell) => (isNone(cell) ? '0' : cell)));
      last = index;
      continue;
    }
    const more = line.text.length > LONGEST ? null : namesIn(printed);
    if (more === null || (counts.length > 0 && counts.length < names.length)) break;
    names.push(...more);
  }
  const sides = new Set(names.slice(0, Math.max(before, counts.length)).flatMap((name) => sideNamed(name) ?? []));
  if (counts.length === 0 || !sides.has('yes') || !sides.has('no')) return null;
  const missing = names.length - counts.length;
  return { names, counts, last, isWhole: counts.length >= FEWEST && (missing === 0 || (before === 1 && missing === MOST_NAMES_BEHIND)) };
}

/** A name behind the last count has none of its own where each count follows its name. */
const MOST_NAMES_BEHIND = 1;
const FEWEST = 2;
const LONGEST = 80;
const MOST_LINES = 30;
/** Matches the colon of "Ja-Stimmen:"; not one inside. */
const COLON = /:$/u;

/** The names of sides in the cells of a line, or its words where each is one; null for any other line. */
function namesIn(cells: readonly string[]): readonly string[] | null {
  const [only] = cells;
  const words = cells.length === 1 && only !== undefined ? only.split(' ') : [];
  if (words.length > 1 && words.every((word) => sideNamed(word) !== null)) return words;
  return cells.every((cell) => cell.split(' ').length <= MOST_WORDS && sideNamed(cell) !== null) ? cells : null;
}

/** "Ja Stimmen" and "Zahl der Enthaltungen"; a sentence has more. */
const MOST_WORDS = 3;
