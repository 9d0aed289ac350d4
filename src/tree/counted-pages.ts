import { codeAt, isDigitCode } from '../vocabulary/letters.js';
import type { SourceLine } from './source-line.js';

/** Page marks without a word for the page, "1 von 3" alone on a line: they are told by their count, which goes through all pages. */

/** Matches "2 von 12"; not "2 von 12 Stimmen". */
const COUNTED = /^(?<page>\d{1,3}) von (?<pages>\d{1,3})$/u;
const LONGEST = 11;
const SHORTEST = 7;

/** The lines with such marks as furniture, where each page up to the last has exactly one of them, in order. */
export function withoutCountedPages(text: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  const marks = new Map<number, number>();
  let pages = 0;
  for (const [index, { kind, start, end }] of lines.entries()) {
    const length = end - start;
    if (kind === 'blank' || length > LONGEST || length < SHORTEST || !isDigitCode(codeAt(text, start)) || !isDigitCode(codeAt(text, end - 1))) continue;
    const counts = COUNTED.exec(text.slice(start, end))?.groups;
    if (counts === undefined) continue;
    marks.set(index, Number(counts['page']));
    pages = Number(counts['pages']);
  }
  const isWhole = pages > 1 && marks.size === pages && [...marks.values()].every((page, at) => page === at + 1);
  return isWhole ? lines.map((line, index) => (marks.has(index) ? { ...line, kind: 'furniture', block: -1, cells: null } : line)) : lines;
}
