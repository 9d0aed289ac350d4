import type { Document, Line, Span } from '../../../tree/document.js';
import { withPlainDays } from '../../dates/printed-days.js';
import type { HeadContext } from '../../labels/head-context.js';
import type { Label } from '../../labels/labels.js';

/** So many cells make a row of a table. */
const FEWEST_CELLS = 3;
/** Matches "7"; not "Brücke". */
const HAS_DIGIT = /\d/u;

/** "Los | Firma | Angebot | Datum" over its rows: of the names of columns "Datum" alone is a label of heads, and its days are the rows'. */
export function namesColumnOfTable(context: HeadContext, { line, colon }: Label, value: Span): boolean {
  const { head, document } = context;
  return !colon && isRow(document.lines[line.index + 1], line) && isRow(document.lines[line.index + 2], line) && isBelowHead(context, line) && line.cells.length >= FEWEST_CELLS && value.start > line.end && !HAS_DIGIT.test(line.text) && head.values.every(({ label }) => label.line !== line || label.words.field === 'date') && !line.cells.some(({ text }) => text.endsWith(':'));
}

/** A day in a row below the names of as many columns, none of them a label of heads but "Datum": "Brücke | 10.000 € | 12.03.2012" below "Maßnahme | Kosten | Fertigstellung". */
export function isInRowOfTable(context: HeadContext, line: Line): boolean {
  const { document, head } = context;
  const { length } = line.cells;
  if (!isBelowHead(context, line) || !(isRow(document.lines[line.index - 1], line) || isRow(document.lines[line.index + 1], line))) return false;
  if (length < FEWEST_CELLS && !(length > 1 && endInDays(document, line))) return false;
  for (let at = line.index - 1; at > line.index - MOST_ROWS; at -= 1) {
    const above = document.lines[at];
    if (above === undefined || above.text === '' || above.cells.length !== length) return false;
    if (!HAS_DIGIT.test(above.text)) return !above.cells.some(({ text }) => text.endsWith(':')) && !head.values.some(({ label }) => label.line === above && label.words.field !== 'date');
  }
  return false;
}

/** A row of as many cells, with a figure: one row alone below its names is a head's. */
const isRow = (row: Line | undefined, { cells }: Line): boolean => row !== undefined && row.cells.length === cells.length && HAS_DIGIT.test(row.text);

/** The kind or the number of the paper stand above it: over them a letterhead has columns of its own. */
const isBelowHead = ({ found }: HeadContext, { start }: Line): boolean => [found.paperType[0], found.reference[0]].some((mark) => mark !== undefined && mark.end < start);

/** The row and one next to it end in a day, both alone in its cell. */
function endInDays({ lines }: Document, line: Line): boolean {
  const ends = (one: Line | undefined): boolean => one !== undefined && one.cells.length === line.cells.length && DAY.test(withPlainDays(one.cells.at(-1)?.text ?? ''));
  return ends(line) && (ends(lines[line.index - 1]) || ends(lines[line.index + 1]));
}

/** Matches "12.03.2012"; not "Ahausen, 12.03.2012". */
const DAY = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;

/** Rows of a table in a head, which is short. */
const MOST_ROWS = 12;
