import type { Document, Span } from '../../tree/document.js';
import type { Row } from './rows/row.js';
import type { Column } from '../columns/table-head.js';
import type { Token } from './tokens/token.js';

/**
 * The column of a cross in a table that tabs or strokes set: the cells before it are counted in the source, empty ones too. The head
 * may have lost its first tabs, as one does whose first cells were empty: its names then stand over the cells behind the day.
 */
export function columnByTabs(cross: Token, row: Row, named: readonly Column[], columns: readonly Column[], document: Document): Column | null {
  const [first] = named;
  if (!SET_BY_SIGNS.has(document.source.format) || first === undefined || row.date === null || row.date.line !== cross.line) return null;
  const lineOfHead = lineStart(document, first);
  const head = columns.filter((column) => column.holds !== 'organization' && lineStart(document, column) === lineOfHead);
  const day = tabsBefore(document, row.date);
  const at = tabsBefore(document, cross);
  if (day === 0 || at <= day || new Set(named.map((column) => tabsBefore(document, column))).size < named.length) return null;
  const dayInHead = head.find(({ holds }) => holds === 'date');
  const lost = dayInHead === undefined ? Math.max(0, day + 1 - Math.min(...head.map((column) => tabsBefore(document, column)))) : day - tabsBefore(document, dayInHead);
  return named.find((column) => tabsBefore(document, column) + lost === at) ?? null;
}

/** Texts in which signs part the cells. */
const SET_BY_SIGNS: ReadonlySet<string> = new Set(['text', 'markdown']);

function tabsBefore(document: Document, range: Span): number {
  const { start } = document.span(range.start, range.end);
  return document.source.text.slice(document.source.text.lastIndexOf('\n', start - 1) + 1, start).split(PARTS).length - 1;
}

/** Matches a tab and a stroke; not a blank. */
const PARTS = /[\t|]/u;

function lineStart(document: Document, range: Span): number {
  return document.source.text.lastIndexOf('\n', document.span(range.start, range.end).start - 1);
}
