import type { Document, Line } from '../../tree/document.js';
import { headsSection } from '../decision/sections/decision-sections.js';
import { beginsAsSentence, isSentence } from '../wording/prose.js';
import type { ItemHead } from './item-head.js';

/**
 * Numbers that stand alone below the names of their items, as where the column of numbers comes out behind that of names:
 * "Radweg am Kanal" over "3." over "Der Ausschuss berät." What is told below each of them is no name.
 */
export function namedAbove({ lines }: Document, heads: readonly ItemHead[]): readonly ItemHead[] {
  if (heads.length < FEWEST || !heads.every(({ line, nameStart }) => nameStart >= line.end)) return heads;
  const names = heads.map(({ line }) => beside(lines, line, -1));
  const told = heads.filter(({ line }) => isTold(beside(lines, line, 1)));
  const areNames = names.every((name, at) => name !== undefined && isName(name) && name.start > (heads[at - 1]?.line.end ?? -1));
  if (!areNames || told.length * 2 <= heads.length) return heads;
  return heads.map((head, at) => {
    const line = names[at];
    return line === undefined ? head : { ...head, line, nameStart: line.start, nameEnd: line.end, of: head };
  });
}

const FEWEST = 3;
const NEAR = 2;

/** The next line with words above or below. */
function beside(lines: readonly Line[], { index }: Line, step: 1 | -1): Line | undefined {
  for (let at = index + step; Math.abs(at - index) <= NEAR; at += step) {
    const line = lines[at];
    if (line !== undefined && line.text !== '' && line.kind !== 'furniture') return line;
  }
  return undefined;
}

function isTold(line: Line | undefined): boolean {
  return line !== undefined && (isSentence(line.text) || beginsAsSentence(line.text) || headsSection(line));
}

const isName = (line: Line): boolean => line.text.length <= LONGEST && NAME.test(line.text) && !isTold(line);
const LONGEST = 160;
/** Matches "Radweg am Kanal" and "„Lärm“"; not "Der Rat tagt.", "Tagesordnung:" or "3.". */
const NAME = /^[„"]?\p{Lu}.{2,160}(?<![.:;])$/u;
