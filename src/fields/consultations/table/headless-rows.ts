import type { Document, Line } from '../../../tree/document.js';
import { sectionHeads } from '../../head-region/head-region.js';
import type { DateLookup } from '../../wording/value-types.js';
import { isSentence } from '../../wording/prose.js';
import { isNameOnly } from '../sessions/bare-row.js';
import { isWholeRow, LONGEST_NAME } from './table-end.js';
import { tokensOf } from '../tokens/tokens.js';

/** Rows with no head at all: two lines or more, one below the other, each of a committee and a day and nothing unknown. */

/** The first such row among the lines of a head; one alone counts only if it has more cells. */
export function firstHeadlessRow(document: Document, lines: readonly Line[], dates: DateLookup): Line | null {
  const heads = sectionHeads(document);
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (heads.has(line) || next === undefined) return null;
    if (isRowOfCells(document, line, dates) && isWholeRow(line, tokensOf(document, line, dates))) return line;
    if (next.index <= line.index + 2 && isRow(document, line, dates) && isRow(document, next, dates)) return line;
  }
  return null;
}

/** One row is a table if it has cells for more than a committee and its day: publicity, an item or a role. */
function isRowOfCells(document: Document, line: Line, dates: DateLookup): boolean {
  return line.cells.length > 2 && isRow(document, line, dates) && tokensOf(document, line, dates).some(({ type }) => type === 'public' || type === 'item' || type === 'role');
}

/** What a line has that is no row by itself; boxes are those of a form, where not every line counts. */
const NOT_IN_ROWS: ReadonlySet<string> = new Set(['text', 'meeting', 'mark', 'empty']);

function isRow(document: Document, line: Line, dates: DateLookup): boolean {
  if (line.text.length > LONGEST_NAME + 60 || dates.within(line.start, line.end).length !== 1 || isSentence(line.text)) return false;
  const tokens = tokensOf(document, line, dates);
  const types = tokens.map((token) => token.type);
  const name = tokens.find((token) => token.type === 'organization');
  if (name === undefined || !isNameOnly(document.text.slice(name.start, name.end))) return false;
  return types.includes('organization') && types.includes('date') && !types.some((type) => NOT_IN_ROWS.has(type));
}
