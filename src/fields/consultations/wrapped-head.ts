import type { Document, Line } from '../../tree/document.js';
import { sourceColumn } from '../source-column.js';

/** A name of a column that was broken: a line right below the head whose cells all stand below cells of it, and none below the first. */
export function isWrappedHead(document: Document, head: Line, line: Line): boolean {
  if (head.cells.length < 3 || line.index !== head.index + 1 || line.cells.length >= head.cells.length || HAS_DIGIT.test(line.text)) return false;
  const places = new Set(head.cells.slice(1).map((cell) => sourceColumn(cell, document)));
  return line.text !== '' && line.cells.every((cell) => cell.text !== '' && places.has(sourceColumn(cell, document)));
}

/** The line above opened a bracket in its first cell, and this one closes it: "Beratungsfolge (Beiräte, Ortschafts-" over "räte, Stadtrat)". */
export function closesBracket(line: Line, above: Line): boolean {
  const opened = above.cells[0]?.text ?? above.text;
  const closing = line.cells[0]?.text ?? line.text;
  return line.index === above.index + 1 && opened.lastIndexOf('(') > opened.lastIndexOf(')') && closing.endsWith(')') && !closing.includes('(');
}

/** Matches a digit: a row has a day. */
const HAS_DIGIT = /\d/u;
