import furniture from '../vocabulary/furniture.json' with { type: 'json' };
import { codeAt } from '../vocabulary/letters.js';
import { signSet } from '../vocabulary/sign-set.js';

/**
 * Page furniture: page numbers, print stamps, form footers. Such a line is kept in the account of lines, but its
 * characters are not part of the clean text, so that no print date becomes a date of the document.
 */

/** A page mark alone on its line. Matches "– 2 –", "-3-", "- 2.1 -", "Seite 2 von 5", "[Seite 1]", "Seite: 1/2"; not "2" or "- 2 Stück -". */
const PAGE_MARK = /^(?:[-–—] ?\d{1,4}(?:\.\d{1,2})? ?[-–—]|\[?Seite:? \d{1,4}(?: ?(?:von|\/) ?\d{1,4})?\]?)$/iu;

/** Stamps whose day may stand on the next line; alone they are labels. Matches "ausdruck vom"; not "allris®". */
const STAMP = / (?:vom|am|auf)$/u;

const whole = new Set(furniture.whole);
/** The first two characters of all furniture, folded into one code: most lines are told by theirs. */
const BEGINNINGS = new Uint8Array(0x10000);
for (const start of [...furniture.starts, ...furniture.whole, 'seite', '[seite']) BEGINNINGS[beginningOf(start, 0)] = 1;
const isDash = signSet('-–—');
/** Sets the bit by which small letters differ from capitals. */
function beginningOf(text: string, at: number): number {
  return (((codeAt(text, at) | 0x20) << 8) ^ (codeAt(text, at + 1) | 0x20)) & 0xffff;
}
const LONGEST = 160;

export function isFurniture(line: string): boolean {
  return mayBeFurniture(line, 0, line.length) && isKnown(line);
}

/** The same for a stretch of a text, which is cut out only if its first character is that of some furniture. */
export function isFurnitureAt(text: string, start: number, end: number): boolean {
  return mayBeFurniture(text, start, end) && isKnown(text.slice(start, end));
}

function mayBeFurniture(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && start < end && (BEGINNINGS[beginningOf(text, start)] === 1 || isDash(codeAt(text, start)));
}

export function isPageMark(line: string): boolean {
  return line.length <= LONGEST && PAGE_MARK.test(line);
}

function isKnown(line: string): boolean {
  if (isPageMark(line)) return true;
  const folded = line.toLowerCase();
  return whole.has(folded) || furniture.starts.some((start) => folded.startsWith(start) && !(folded.length - start.length < 2 && STAMP.test(start)));
}
