import type { Line, Span } from '../../../tree/document.js';
import { sourceColumn } from '../../columns/source-column.js';
import { type HeadContext } from '../../labels/head-context.js';
import { opensTable } from '../../columns/table-head.js';
import { sectionOf } from '../../head-region/head-region.js';
import { continuesCount } from './counted-parts-of-title.js';
import { isTextBelow } from './text-below.js';
import { beginsWithSmallWord, endsInSmallWord } from '../../../vocabulary/small-words.js';
import { typeBook } from '../../wording/type-book.js';
import { byPlace } from '../date/place-and-date.js';
import { publicityBook } from '../../wording/value-types.js';

/**
 * How far a title runs on over the next lines: those of its block or its column that no label and no table takes, and
 * whatever stands behind `hier:`, behind a dash, or behind a word that cannot end a title.
 */
const MOST_LINES = 8;

/** A second line of a title. Matches "hier: Satzungsbeschluss", "hier:", "- Antrag der Fraktion" and "1. Änderung -"; not "Datum:" or "-". */
const RUNS_ON = /^(?:(?:[-–] )?\d{1,2}\. \p{L}{4,24} [-–]$|hier:? |hier:$|[-–] ?(?=[\p{L}„"]))/u;
/** What cannot end a title. Matches "Neubau;", "Arbeiten im Bereich", "Planungs-"; not "der Stellen -". */
const OPEN_END = /(?:[;,]|(?<! )[-–]|(?<!\p{L})im Bereich)$/u;

/** A dash at the end of a cell, whose rest stands in the column below. Matches "Hochwasser –"; not "Planungs-". */
const DASHED = / [-–]$/u;

/** A title behind or below its label. */
export function endOfLabelled(context: HeadContext, labelLine: Line, value: Span, how: string): number {
  const line = lineAt(context, value);
  if (line === undefined || value.end < line.end) return value.end;
  const free = new Set(context.head.unlabelled.map((other) => other.index));
  const isBelowTitle = (next: Line, before: Line): boolean => isTextBelow(context.document, labelLine, { first: labelLine, last: before }, next);
  if (how === 'next-cell' || line.cells.length > 1) {
    const column = sourceColumn(value, context.document);
    return endOf(context, line, (next, before) => isBelow(sourceColumn(next, context.document) - column, next, before) && (free.has(next.index) || runsOn(next, before) || DASHED.test(before.text)));
  }
  const block = how === 'inline' ? labelLine.block : line.block;
  return endOf(context, line, (next, before) => (next.block === block && free.has(next.index) && !isBelowTitle(next, before)) || runsOn(next, before));
}

/** A title without a label. */
export function endOfBlock(context: HeadContext, last: Line): number {
  return endOf(context, last, (next, before) => runsOn(next, before) || (next.block === before.block && isRest(next.text) && !FOR_SESSION.test(next.text)));
}

/** Where the paper goes. Matches "zur Beratung im Bauausschuss"; not "zur Beratung der Familien". */
const FOR_SESSION = /^zu[rm] (?:Vorb|B)eratung (?:im|in)|^zur (?:Beschlussfassung|Entscheidung|Kenntnis)/u;
/** Matches "aus der Sitzung" and "gemäß Antrag"; not "in 2020". */
const WORDS = /^\p{L}+ \p{L}/u;
/** Begins the rest of a title too. */
const ACCORDING = 'gemäß ';

/** A line that can only go on with the one above: "aus der Sitzung"; not "öffentlich" or "gez. Muster". */
function isRest(text: string): boolean {
  return WORDS.test(text) && (beginsWithSmallWord(text) || text.startsWith(ACCORDING));
}


/** The dash of an item stands before its text; a converter may be off by one, and by some where the line above cannot end there. */
const isBelow = (offset: number, next: Line, before: Line): boolean => Math.abs(offset) <= (endsInSmallWord(before.text) ? LONGEST_DASH : 1) || (next.kind === 'item' && offset > 0 && offset <= LONGEST_DASH);
const LONGEST_DASH = 4;

const runsOn = (next: Line, before: Line): boolean => (next.kind === 'item' && (before.kind !== 'item' || next.block === before.block) && !NUMBERED.test(next.text)) || RUNS_ON.test(next.text) || continuesCount(next.text, before.text) || OPEN_END.test(before.text) || endsInSmallWord(before.text);
/** Matches "1. Lageplan"; not "Antrag". */
const NUMBERED = /^(?:\d|[a-z]\)|Anlage)/u;

function endOf(context: HeadContext, first: Line, takes: (next: Line, before: Line) => boolean): number {
  let last = first;
  for (const next of context.document.lines.slice(first.index + 1, first.index + MOST_LINES)) {
    if (next.kind === 'blank' || next.cells.length > 1 || context.tableLines.has(next.index) || (sectionOf(next) !== null && !DASHED.test(last.text)) || publicityBook.matchWhole(next.text) !== null || byPlace(context, [next]) !== null || isOfKindOrTable(next, last) || !takes(next, last)) break;
    last = next;
  }
  return last.end;
}

/** The kind of the paper alone on a line below a whole title, or the head of its Beratungsfolge. */
function isOfKindOrTable({ text }: Line, before: Line): boolean {
  if (text.endsWith(':') && opensTable(text)) return true;
  return typeBook.matchWhole(text) === 'paper' && !OPEN_END.test(before.text) && !endsInSmallWord(before.text);
}

function lineAt({ document }: HeadContext, value: Span): Line | undefined {
  return document.lines.find((line) => line.end >= value.end);
}
