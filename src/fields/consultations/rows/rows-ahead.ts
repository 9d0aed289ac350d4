import type { Document, Line } from '../../../tree/document.js';
import { sectionHeads } from '../../head-region/head-region.js';
import { endsOpen } from '../../wording/ends-open.js';
import type { DateLookup } from '../../wording/value-types.js';
import { isSentence } from '../../wording/prose.js';
import { isNameOnly } from '../sessions/bare-row.js';
import { isCell, LONGEST_NAME } from '../table/table-end.js';
import { tokensOf } from '../tokens/tokens.js';

/** Looks below a line that is no row for the rows that may follow it. */

/** A name that no word tells apart, on a line of its own, and the day on the next. */
export function isNameAboveDay(document: Document, line: Line, dates: DateLookup): boolean {
  const next = document.lines[line.index + 1];
  const day = next === undefined || line.text.length > SHORT_NAME || isSentence(line.text) ? undefined : dates.within(next.start, next.end)[0];
  return day !== undefined && next !== undefined && day.start === next.start && next.end - day.end < SHORT_REST;
}

const SHORT_NAME = 60;

/** Behind the day no more than a time or an item. */
const SHORT_REST = 12;

/** Whether another row follows soon: a committee with a day, on one line or two. */
export function resumes(document: Document, line: Line, dates: DateLookup): boolean {
  if (line.text.length > LONGEST_NAME || line.kind === 'heading') return false;
  const next = document.lines.slice(line.index + 1, line.index + 3 * GAP_LINES).filter((one) => one.text !== '').slice(0, GAP_LINES);
  for (const [at, one] of next.entries()) {
    if (isSentence(one.text) || (sectionHeads(document).has(one) && !isCell(one))) return false;
    const tokens = tokensOf(document, one, dates).filter((token) => token.type !== 'organization' || isNameOnly(document.text.slice(token.start, token.end)));
    const types = new Set(tokens.map((token) => token.type));
    if (at === 0 && types.has('date') && tokens[0]?.type === 'text' && one.cells.length > 2 && endsOpen(one.cells[0]?.text ?? '')) return true;
    const below = next[at + (goesOnBelow(one, next[at + 1]) ? 2 : 1)];
    if (types.has('organization') && (types.has('date') || (below !== undefined && tokensOf(document, below, dates)[0]?.type === 'date'))) return true;
  }
  return false;
}

/** A name over two lines: "Ausschuss für Umwelt, Klimaschutz" and "und Mobilität". */
function goesOnBelow({ text, cells }: Line, next: Line | undefined): boolean {
  return next !== undefined && cells.length === 1 && next.cells.length === 1 && (endsOpen(text) || JOINS.test(next.text));
}

/** Matches "und Mobilität" and "(EUV Stadtbetrieb)"; not "Rat". */
const JOINS = /^(?:und |sowie |\(\p{L})/u;

/** How far the next row may be behind lines that no row takes up. */
const GAP_LINES = 4;
