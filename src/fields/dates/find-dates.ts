/**
 * All dates and periods of a clean text, as EDTF, and what looks like a date and is none. Does not say what a date is for.
 */
import { ParsingResult } from 'chrono-node/de';
import type { Span } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';
import { narrowText } from '../../tree/narrow-text.js';
import type { DateValue, Mark, UnreadValue } from '../paper-tree/paper-tree.js';
import { endOf, hasTag, isReading, isYear, REFERENCE, SHORT_YEAR } from './atom.js';
import { candidateWindows } from './candidate-windows.js';
import { isInCodeColumn } from './code-column.js';
import { documentPeriod } from './document-period.js';
import { engine } from './engine.js';
import { findCutDates } from './find-cut-dates.js';
import { findMonths } from './find-months.js';
import { findYears } from './find-years.js';
import type { Finding } from './finding.js';
import { markResult, markUnread } from './mark-result.js';
import { findShortYears } from './short-years.js';
import { settleSlashOrder } from './slash-order.js';
import { isDigit } from './surroundings.js';

export interface DateFindings {
  readonly dates: Mark<DateValue>[];
  readonly unread: Mark<UnreadValue>[];
}

/** Offsets of all marks are UTF-16 code units into `text`. */
export function findDates(text: string): DateFindings {
  const findings = gathered(candidateWindows(text), (window) => findingsIn(text, window));
  const period = documentPeriod(text, findings);
  settleSlashOrder(findings);
  const dates: Mark<DateValue>[] = [];
  const unread: Mark<UnreadValue>[] = findCutDates(text);
  for (const finding of findings) {
    if (isCode(text, finding)) continue;
    const mark = isReading(finding.result) ? markResult(text, finding, period) : null;
    if (mark !== null) dates.push(mark);
    else {
      const trouble = markUnread(finding);
      if (trouble !== null) unread.push(trouble);
    }
  }
  const taken = findings.map(({ result, base }) => ({ start: base + result.index, end: base + endOf(result) }));
  const years = [...findYears(text, taken, period), ...findShortYears(text, taken, period)];
  const months = findMonths(text, taken, dates);
  return { dates: [...dates, ...years, ...months].sort(byPlace), unread: unread.sort(byPlace) };
}

const isCode = (text: string, { result, base }: Finding): boolean => hasTag(result.start, SHORT_YEAR) && isInCodeColumn(text, base + result.index);

function findingsIn(text: string, { start, end }: Span): Finding[] {
  const results: ParsingResult[] = [];
  for (const result of engine.parse(narrowText(text.slice(start, end)), REFERENCE)) if (result instanceof ParsingResult) results.push(result);
  return results.filter((result) => !isFalseIso(text, start, result)).map((result) => ({ result, base: start }));
}

/** Chrono's ISO parser takes parcel numbers (`1729-19-3`) and parts of longer numbers. */
function isFalseIso(text: string, base: number, { index, text: written, start }: ParsingResult): boolean {
  if (!hasTag(start, 'parser/ISOFormatParser')) return false;
  const [from, to] = [base + index, base + index + written.length];
  const isPart = (text[from - 1] === '-' || text[from - 1] === '/' || text[from - 1] === '.') || ((text[to] === '-' || text[to] === '/') && isDigit(text[to + 1]));
  return isPart || !start.isValidDate() || !isYear(start.get('year') ?? 0);
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

