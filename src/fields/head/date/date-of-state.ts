import { type HeadContext, valuesOf } from '../../labels/head-context.js';
import type { FoundDate } from './place-and-date.js';

/** "Stand: 19.04.2018" in the letterhead of a paper, where no other day is printed. */
export function dateOfState(context: HeadContext): FoundDate | null {
  const kind = context.found.kind[0]?.value.kind;
  if (kind === 'minutes' || kind === 'agenda') return ofVersion(context);
  if (kind !== 'paper') return null;
  const letterhead = new Set(context.head.lines.slice(0, LETTERHEAD_LINES));
  const stated = valuesOf(context, 'other-date').find(({ label }) => label.words.role === 'state' && label.colon && letterhead.has(label.line) && STATE_ALONE.test(label.line.text.slice(label.start - label.line.start)));
  const day = stated === undefined ? null : context.dates.startingAt(stated.value.start);
  return day === null || day.value.precision !== 'day' || CLOSES_ACCOUNTS.test(day.value.edtf) ? null : { date: day, rule: 'state-label' };
}

/** "Fassung vom 30.11.2019" as a line of the letterhead of minutes or an agenda. */
function ofVersion({ head, dates, document }: HeadContext): FoundDate | null {
  for (const line of head.lines.slice(0, LETTERHEAD_LINES)) {
    for (const cell of line.cells) {
      const day = dates.within(cell.start, cell.end)[0];
      if (day?.value.precision === 'day' && day.end === cell.end && VERSION.test(document.text.slice(cell.start, day.start))) return { date: day, rule: 'state-label' };
    }
  }
  return null;
}

/** Matches "Fassung vom " and "Stand: "; not "Fassung der Satzung vom ". */
const VERSION = /^(?:Fassung|Stand|Version|Entwurf|Ausfertigung|Endfassung)(?: vom|:)? $/u;
/** Matches "Stand: 19.04.2018"; not "Stand der Technik: 3. Mai 2021". */
const STATE_ALONE = /^Stand: ?\t? ?\d/u;
/** A day to which accounts and figures are drawn up. Matches "2020-12-31"; not "2020-12-30". */
const CLOSES_ACCOUNTS = /-(?:12-31|06-30)$/u;
/** The first lines print the day beside the town or the number. */
const LETTERHEAD_LINES = 4;
