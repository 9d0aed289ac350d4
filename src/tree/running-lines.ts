import type { SourceLine } from './source-line.js';

/**
 * Running heads and feet of plain text: a line that stands beside the page mark on two pages or more. Only these of its
 * occurrences are furniture; the same words in the head of the document stay.
 */

/** A page mark glued to the word behind it. Matches the "-2" of "-2Begründung:"; not "-2 Grad" or "-5Mio". */
const GLUED_MARK = /^[-–]\d{1,3}(?=\p{Lu}\p{Ll}{3})/u;
const LONGEST = 120;
/** A text of more pages has no need of more evidence. */
const REPEATED = 2;

export function gluedMarkLength(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  return (first === 45 || first === 0x2013) && second >= 48 && second <= 57 ? (GLUED_MARK.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0) : 0;
}

/** The lines with running heads and feet as furniture; `marks` are the indexes of the lines that hold a page mark. */
export function withRunningLines(text: string, lines: readonly SourceLine[], marks: readonly number[]): readonly SourceLine[] {
  if (marks.length < REPEATED) return lines;
  const beside = marks.flatMap((mark) => [besideMark(lines, mark, -1), besideMark(lines, mark, 1)]);
  const counts = new Map<string, number>();
  for (const index of beside) if (index !== null) counts.set(contentOf(text, lines, index), (counts.get(contentOf(text, lines, index)) ?? 0) + 1);
  const running = new Set(beside.filter((index) => index !== null && (counts.get(contentOf(text, lines, index)) ?? 0) >= REPEATED));
  return running.size === 0 ? lines : lines.map((line, index) => (running.has(index) ? { ...line, kind: 'furniture', block: -1, cells: null } : line));
}

function contentOf(text: string, lines: readonly SourceLine[], index: number): string {
  const line = lines[index];
  return line === undefined ? '' : text.slice(line.start, line.end);
}

/** The next line that is not blank, if it is short enough to be a running one. */
function besideMark(lines: readonly SourceLine[], mark: number, step: 1 | -1): number | null {
  let index = mark + step;
  while (lines[index]?.kind === 'blank') index += step;
  const line = lines[index];
  return line === undefined || line.kind === 'furniture' || line.end - line.start > LONGEST ? null : index;
}
