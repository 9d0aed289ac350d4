import { type HeadContext, valuesOf } from '../head-context.js';
import type { FoundDate } from './place-and-date.js';

/** "Stand: 19.04.2018" in the letterhead of a paper, where no other day is printed. */
export function dateOfState(context: HeadContext): FoundDate | null {
  if (context.found.kind[0]?.value.kind !== 'paper') return null;
  const letterhead = new Set(context.head.lines.slice(0, LETTERHEAD_LINES));
  const stated = valuesOf(context, 'other-date').find(({ label }) => label.words.role === 'state' && label.colon && letterhead.has(label.line) && STATE_ALONE.test(label.line.text.slice(label.start - label.line.start)));
  const day = stated === undefined ? null : context.dates.startingAt(stated.value.start);
  return day === null || day.value.precision !== 'day' || CLOSES_ACCOUNTS.test(day.value.edtf) ? null : { date: day, rule: 'state-label' };
}

/** Matches "Stand: 19.04.2018"; not "Stand der Technik: 3. Mai 2021". */
const STATE_ALONE = /^Stand: ?\t? ?\d/u;
/** A day to which accounts and figures are drawn up. Matches "2020-12-31"; not "2020-12-30". */
const CLOSES_ACCOUNTS = /-(?:12-31|06-30)$/u;
/** The first lines print the day beside the town or the number. */
const LETTERHEAD_LINES = 4;
