import type { Cell, Row } from './block.js';

/**
 * Rows of a table in which minutes were written: the number of an item, in the next cell its name and below it all that was
 * told and resolved, in the last the counts. Their lines stand below each other, the counts behind what was resolved.
 */
export function itemRow(row: Row, linesOf: (cell: Cell) => readonly string[]): readonly string[] | null {
  const cells = row.map(linesOf).filter((lines) => lines.length > 0);
  const [number = []] = cells;
  if (number.length !== 1 || !NUMBER.test(number[0] ?? '')) return null;
  const told = cells.findIndex((lines, at) => at > 0 && isTold(lines));
  const [before, own = [], behind] = [cells.slice(1, told), cells[told], cells.slice(told + 1)];
  if (told < 0 || before.some((lines) => lines.length > 1)) return null;
  const [name = '', ...text] = own;
  return [[number, ...before, [name]].flat().join('\t'), ...text, ...behind.flat()];
}

/** Matches "4", "3.1." and "TOP 5"; not "2020" or "4 Stück". */
const NUMBER = /^(?:TOP |Ö |N )?\d{1,3}(?:\.\d{1,3}){0,3}\.?$/u;

/** Several lines, of which one heads a part or is as long as a sentence. */
const isTold = (lines: readonly string[]): boolean => lines.length > 1 && lines.slice(1).some((line) => line.length > LONGEST_NOTE || HEADS.test(line));
const LONGEST_NOTE = 90;
/** Matches "Beschluss:" and "Sachverhalt:"; not "Vorlage: 12/2020". */
const HEADS = /^\p{Lu}\p{L}{3,30}:$/u;
