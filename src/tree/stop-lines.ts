import { cellsOf, type SourceLine } from './source-line.js';
import type { Span } from './document.js';

/**
 * Numbers of items whose stops came out on lines of their own: "2" over "." over "1" is "2.1". Where some line between them holds
 * anything else, all stay as they are.
 */
export function joinNumbers(text: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  let joined: SourceLine[] | null = null;
  for (let at = 1; at + 1 < lines.length; at += 1) {
    if (!isStop(text, lines[at]) || !isNumber(text, lines[at - 1])) continue;
    let last = at;
    while (isStop(text, lines[last]) && isNumber(text, lines[last + 1])) last += 2;
    const parts = lines.slice(at - 1, last);
    const first = parts[0];
    if (parts.length < FEWEST || first === undefined) continue;
    joined ??= [...lines];
    joined[at - 1] = { ...first, smooth: false, cells: [parts.flatMap((line): readonly Span[] => cellsOf(line)[0] ?? [])] };
    for (const [index, line] of parts.entries()) if (index > 0) joined[at - 1 + index] = { ...line, smooth: false, cells: [[]] };
    at = last;
  }
  return joined ?? lines;
}

/** A number, a stop and a number. */
const FEWEST = 3;
const STOP = 0x2e;
const isStop = (text: string, line: SourceLine | undefined): boolean => line !== undefined && line.end - line.start === 1 && line.kind !== 'row' && text.charCodeAt(line.start) === STOP;
const isNumber = (text: string, line: SourceLine | undefined): boolean => line !== undefined && line.end - line.start <= LONGEST && line.kind !== 'row' && NUMBER.test(text.slice(line.start, line.end));
const LONGEST = 2;
/** Matches "2" and "12"; not "2." */
const NUMBER = /^\d{1,2}$/u;
