import { parsePlain } from '../plain.js';
import { cellsOf, type SourceLine } from '../source-line.js';
import type { Page } from './page.js';

/** Text that a page sets as it was typed (`pre`) is read as plain text: line by line, gaps of blanks part cells. */
export function preformattedLines({ text, nodes }: Page, at: number): SourceLine[] | null {
  const inside = nodes.slice(at + 1, nodes[at]?.last ?? at);
  const only = inside[0];
  if (only === undefined || inside.length !== 1 || only.name !== '') return null;
  const { start, end } = only;
  const { lines } = parsePlain({ format: 'text', encoding: null, text: text.slice(start, end), pages: null, damage: [] });
  return lines.map((line) => ({
    ...line, start: line.start + start, end: line.end + start,
    cells: cellsOf(line).map((cell) => cell.map((span) => ({ start: span.start + start, end: span.end + start }))),
  }));
}
