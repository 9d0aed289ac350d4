/** The line that a clean offset stands in, by bisection; furniture and blank lines count as lines. */
import type { Document, Line } from './document.js';

export function lineAt({ lines }: Document, offset: number): Line | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}
