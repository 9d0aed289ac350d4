import type { Line } from '../../tree/document.js';
import { isCross } from './form-boxes.js';

/** "Beschluss" over a cross over "Information", a line each: the cross could be of either, so neither is chosen. Lines without blank ones. */
export const isBesideCrossBetween = (lines: readonly Line[], at: number): boolean => isCrossBetween(lines, at - 1) || isCrossBetween(lines, at + 1);

function isCrossBetween(lines: readonly Line[], at: number): boolean {
  const [above, cross, below] = [lines[at - 1], lines[at], lines[at + 1]];
  return above !== undefined && cross !== undefined && below !== undefined && isCross(cross.text) && above.index === cross.index - 1 && below.index === cross.index + 1 && isChoice(above) && isChoice(below);
}

const isChoice = ({ text }: Line): boolean => WORDS.test(text);
/** Matches "Beschluss" and "nicht öffentlich"; not "", "X" or "Vorlage Nr. 12". */
const WORDS = /^\p{L}[\p{L} /-]{2,40}$/u;
