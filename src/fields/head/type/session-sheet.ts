import type { Document, Line } from '../../../tree/document.js';
import { sectionsOf } from '../../decision/sections/decision-sections.js';
import { isFilledIn } from '../../forms/form-boxes.js';
import { sectionHeads } from '../../head-region/head-region.js';

/**
 * What one session did with one item, on a page that calls itself nothing: its session, its day and the item on one line or
 * behind labels, and below them a result. A page with parts of a paper (a proposal, its reasons) is a paper on which the
 * result was noted.
 */
export function sessionSheet(document: Document, head: readonly Line[], type: Line | undefined): Line | null {
  const lines = head.slice(0, HEAD_LINES);
  const session = type === undefined ? (lines.find(({ text }) => ON_ONE_LINE.test(text)) ?? behindLabels(lines)) : undefined;
  if (session === undefined || sectionHeads(document).size > 0) return null;
  const isTold = sectionsOf(document.lines).some(({ kind, start, end }) => kind === 'result' && start > session.start && isFilledIn(document.text.slice(start, end)));
  return isTold ? session : null;
}

const HEAD_LINES = 12;
/** Matches "Sitzung des Rates, 13.02.2017, TOP 6.1" and "Montag, 3. Mai 2021\tRatssitzung\tTOP 5"; not "zur Sitzung am 13.02.2017, TOP 6". */
const ON_ONE_LINE = /^(?!(?:zu|für|an) )(?=.{0,120}sitzung(?!\p{L}))(?=.{0,120}(?<!\d)\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9} )\d{4}).{0,120}(?<!\p{L})(?:TOP|Tagesordnungspunkt|Punkt) ?(?:[ÖN] ?)?\d/iu;

/** "Sitzung: 29.01.2024 Hauptausschuss" with "TOP Ö 2" below it. */
function behindLabels(lines: readonly Line[]): Line | undefined {
  return lines.some(({ text }) => ITEM.test(text)) ? lines.find(({ text }) => SESSION.test(text)) : undefined;
}

/** Matches "TOP Ö 2" and "TOP: 5"; not "TOP". */
const ITEM = /^TOP:?[ \t]{1,8}(?:[ÖN] ?)?\d/u;
/** Matches "Sitzung:\t29.01.2024" and "Sitzung: Rat, 3. Mai 2021"; not "Sitzung: 18:00". */
const SESSION = /^Sitzung(?:[ \t]?:|\t).{0,80}(?<!\d)\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9} )\d{4}/u;
