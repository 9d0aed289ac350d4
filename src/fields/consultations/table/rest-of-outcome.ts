import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import type { Document, Line } from '../../../tree/document.js';
import { isParted, isSameColumn } from '../../columns/source-column.js';
import { endsOpen } from '../../wording/ends-open.js';
import type { Token } from '../tokens/token.js';

/** An outcome that its cell's end broke: "mit Änderungen im" over "Ausschuss beschlossen" in the last column. The part above, as the outcome that it is, and the rest. */
export function restOfOutcome(document: Document, line: Line, before: readonly Token[]): readonly [Token, Token] | null {
  const above = document.lines[line.index - 1];
  const cell = above?.cells.at(-1);
  if (above === undefined || cell === undefined || above.cells.length < FEWEST_CELLS || line.cells.length !== 1 || line.text.length > LONGEST_REST || !endsOpen(cell.text)) return null;
  const [begun, ...others] = before.filter((token) => token.line === above && token.start >= cell.start);
  if (begun === undefined || others.length > 0 || begun.start !== cell.start || begun.type === 'date' || (begun.type === 'organization' && !before.some(({ type, line: own, start }) => own === above && type === 'organization' && start < cell.start)) || outcomeBook.find(`${cell.text} ${line.text}`.toLowerCase()) === null) return null;
  if (isParted(document, above) || !isSameColumn(line, cell, document)) return null;
  return [{ ...begun, type: 'outcome', end: cell.end }, { type: 'outcome', start: line.start, end: line.end, line, cell: begun.cell }];
}

/** "empfohlen" alone below "einstimmig" alone: how a vote went, and what it was on. The one token of both. */
export function outcomeOverLines({ lines }: Document, line: Line, before: readonly Token[]): Token | null {
  const last = before.at(-1);
  const above = lines[line.index - 1];
  if (last?.type !== 'outcome' || last.line !== above || line.cells.length > 1 || last.start > above.start || last.end < above.end) return null;
  const words = `${above.text} ${line.text}`;
  return line.text.length > LONGEST_REST || outcomeBook.matchWhole(above.text)?.weak !== true || outcomeBook.matchWhole(words)?.weak !== false ? null : { ...last, end: line.end };
}

/** A committee and its day stand before it. */
const FEWEST_CELLS = 3;
const LONGEST_REST = 60;
