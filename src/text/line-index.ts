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

/** A line end that is not LF alone. Matches "\r"; not "\n". */
const HAS_CR = /\r/u;
/** Matches each line end; not a blank. */
const LINE_END = /\r\n|[\n\r]/gu;

function lineStarts(text: string): number[] {
  const starts = [0];
  if (HAS_CR.test(text)) {
    for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length);
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return starts;
}

export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
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
