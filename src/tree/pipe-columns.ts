import type { Span } from './document.js';
import { trim } from './line-shape.js';
import type { SourceLine } from './source-line.js';

/**
 * Tables of two columns whose rows have one upright stroke each, "Datum | 12.03.2020": the rule "---|---" below the first
 * tells them from text with a stroke in it.
 */

/** Matches "---|---" and ":--|--:"; not "---|---|---". */
const RULE_OF_TWO = /^\|?\s?:?-{2,}:?\s?\|\s?:?-{2,}:?\s?\|?$/u;

export function withPipeColumns(text: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!text.includes('-|') && !text.includes('- |')) return lines;
  const found = [...lines];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'furniture' || !RULE_OF_TWO.test(text.slice(line.start, line.end))) continue;
    for (let row = at - 1; row < found.length && (row <= at || found[row]?.kind !== 'blank'); row += 1) {
      const own = found[row];
      const cells = own?.kind === 'paragraph' && own.cells === null ? cellsOf(text, own) : null;
      if (own !== undefined && cells !== null) found[row] = { ...own, kind: 'row', start: cells[0]?.[0]?.start ?? own.start, cells };
    }
  }
  return found;
}

/** The two sides of the only stroke; the first is empty where the line begins with it. */
function cellsOf(text: string, { start, end }: SourceLine): Span[][] | null {
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const stroke = text.indexOf('|', begin);
  const other = stroke < 0 ? -1 : text.indexOf('|', stroke + 1);
  return stroke < 0 || stroke >= end || (other >= 0 && other < end) ? null : [[trim(text, begin, stroke)], [trim(text, stroke + 1, end)]];
}
