import type { Line, Span } from './document.js';

interface Lines {
  readonly lines: readonly Line[];
}

/** The line that a clean offset stands in, by bisection; furniture and blank lines count as lines. */
export function lineAt({ lines }: Lines, offset: number): Line | undefined {
  return lines[lineIndexAt(lines, offset)];
}

/** The lines with words that end within a span. */
export function linesWithin({ lines }: Lines, { start, end }: Span): Line[] {
  const found: Line[] = [];
  for (let at = Math.max(0, lineIndexAt(lines, start)); at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.end > end) break;
    if (line.text !== '' && line.end > start) found.push(line);
  }
  return found;
}

/** The last line that begins at an offset or before it; the first where none does. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
