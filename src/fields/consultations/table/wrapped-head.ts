import type { Document, Line } from '../../../tree/document.js';
import { sourceColumn } from '../../columns/source-column.js';
import { endsInSmallWord } from '../../../vocabulary/small-words.js';
import { type Column, columnHolds } from '../../columns/table-head.js';

/** A name of a column that was broken: a line right below the head, or below its line above, whose cells all stand below cells of that, and none below the first of the head. */
export function isWrappedHead(document: Document, head: Line, line: Line, above = head): boolean {
  if (above.cells.length < 3 || line.index !== above.index + 1 || line.cells.length >= above.cells.length || HAS_DIGIT.test(line.text)) return false;
  const [first] = head.cells;
  const places = new Set(above.cells.map((cell) => sourceColumn(cell, document)));
  if (first !== undefined) places.delete(sourceColumn(first, document));
  return line.text !== '' && line.cells.every((cell) => cell.text !== '' && places.has(sourceColumn(cell, document)));
}

/** The name of a column that is broken over two lines, at the end of a cell above: "Behandlung: Zustimmung zur" over "Beschlussempfehlung:", "Datum der" over "Sitzung". */
export function columnOverLines(above: Line, below: Line): Column | null {
  if (below.index !== above.index + 1 || below.cells.length > 1 || below.text.length > LONGEST_NAME) return null;
  const rest = below.text.replace(COLON, '');
  for (const [cell, { text, start, end }] of (above.cells.length > 1 ? above.cells : [above]).entries()) {
    if (!endsInSmallWord(text)) continue;
    for (let at = 0; at >= 0; at = text.indexOf(' ', at) < 0 ? -1 : text.indexOf(' ', at) + 1) {
      const holds = columnHolds(`${text.slice(at)} ${rest}`);
      if (holds !== null) return { holds, start: start + at, end, cell };
    }
  }
  return null;
}

const LONGEST_NAME = 40;
/** Matches the colon of "Sitzung:"; not one inside. */
const COLON = /:$/u;

/** The line above opened a bracket in its first cell, and this one closes it: "Beratungsfolge (Beiräte, Ortschafts-" over "räte, Stadtrat)". */
export function closesBracket(line: Line, above: Line): boolean {
  const opened = above.cells[0]?.text ?? above.text;
  const closing = line.cells[0]?.text ?? line.text;
  return line.index === above.index + 1 && opened.lastIndexOf('(') > opened.lastIndexOf(')') && closing.endsWith(')') && !closing.includes('(');
}

/** A line of the bracket that explains the first column right below its name: "(Beiräte, Ortschaftsräte," over "Ausschüsse, Stadtrat)". Other cells beside it name columns. */
export function isInBracketOfHead(document: Document, head: Line, line: Line): boolean {
  if (line.index - head.index > MOST_LINES) return false;
  const above = document.lines.slice(head.index + 1, line.index);
  if (HAS_DIGIT.test(line.text) || above.some(({ text }) => text === '' || HAS_DIGIT.test(text))) return false;
  const [opening = line] = above;
  const begins = openBrackets(firstCell(head)) > 0 || firstCell(opening).startsWith('(');
  const before = openBrackets([head, ...above].map(firstCell).join(' '));
  return begins && (before > 0 || (above.length === 0 && firstCell(line).startsWith('('))) && closesWithin(document, line, before);
}

/** Whether the bracket is closed on a line, or on one of the next. */
function closesWithin(document: Document, line: Line, before: number): boolean {
  let open = before;
  return document.lines.slice(line.index, line.index + MOST_LINES).some((one) => (open += openBrackets(firstCell(one))) <= 0);
}

const firstCell = ({ cells, text }: Line): string => cells[0]?.text ?? text;

/** Brackets that a text opens and does not close. */
function openBrackets(text: string): number {
  return text.split('(').length - text.split(')').length;
}

/** Lines that such a bracket may have. */
const MOST_LINES = 4;

/** Matches a digit: a row has a day. */
const HAS_DIGIT = /\d/u;
