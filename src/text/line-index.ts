/**
 * Line and column of an offset. Lines end at LF, CR LF or CR; both numbers start at 1, columns count UTF-16 code units.
 */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface LineIndex {
  readonly starts: readonly number[];
  pointAt(offset: number): Point;
}

const LF = 10;
const CR = 13;

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return {
    starts,
    pointAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
    },
  };
}
