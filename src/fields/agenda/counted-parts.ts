import type { Document, Line } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';
import { codeAt, isDigitCode } from '../../vocabulary/letters.js';
import { isSentence } from '../wording/prose.js';

/**
 * Where a part of the session begins that is counted with a numeral or a letter, "I. Beratung" and "II. Vertraulich", each
 * with items of its own that count from one right below it. The first such heading stands above the first number of all:
 * letters and numerals below it, as in what was proposed or said of an item, part no session.
 */
export const countedParts = remembered(findParts);

/** Matches "II. Vertraulich", "B) Anträge" and "Teil C: Interna"; not "II." or "A. 12". */
const COUNTED = /^(?:Teil )?(?<count>[IV]{1,4}|[A-F])(?:[.:)][ \t]+|[ \t]+(?:[-–] )?)(?=\p{Lu})/u;
/** The first number of a part. Matches "1. Haushalt", "1\tHaushalt", "TOP 1" and "1"; not "1.500 Euro" or "10.". */
const FIRST = /^(?:TOP:? )?(?:1|1\.1)(?:[.)]{0,2}(?:[ \t]|$))/u;
const LONGEST = 60;
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

function findParts({ lines }: Document): readonly number[] {
  const first = lines.findIndex(({ text }) => mayBeFirst(text) && FIRST.test(text));
  const opening = first < 0 ? undefined : lineAbove(lines, first);
  const count = opening === undefined ? undefined : countOf(opening);
  const counts = [ROMAN, LETTERS].find(([one]) => one === count);
  if (opening === undefined || counts === undefined) return [];
  const parts: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (at <= first || !mayBeFirst(line.text) || !FIRST.test(line.text)) continue;
    const above = lineAbove(lines, at);
    if (above !== undefined && countOf(above) === counts[parts.length + 1]) parts.push(above.start);
  }
  return parts.length === 0 ? [] : [opening.start, ...parts];
}

/** Cheap look. */
const mayBeFirst = (text: string): boolean => (codeAt(text, 0) === 49 && !isDigitCode(codeAt(text, 1))) || text.startsWith('TOP');

function countOf({ text }: Line): string | undefined {
  return text.length > LONGEST || isSentence(text) ? undefined : COUNTED.exec(text)?.groups?.['count'];
}

const lineAbove = (lines: readonly Line[], at: number): Line | undefined => lines.slice(Math.max(0, at - GAP), at).findLast(({ text }) => text !== '');
/** So many lines above its first item a part is headed. */
const GAP = 4;
