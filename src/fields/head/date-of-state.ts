import { type HeadContext, valuesOf } from './head-context.js';
import type { FoundDate } from './place-and-date.js';

/** "Stand: 19.04.2018" in the letterhead of a paper, where no other day is printed. */
export function dateOfState(context: HeadContext): FoundDate | null {
  if (context.found.kind[0]?.value.kind !== 'paper') return null;
  const letterhead = new Set(context.head.lines.slice(0, LETTERHEAD_LINES));
  const stated = valuesOf(context, 'other-date').find(({ label }) => label.words.role === 'state' && label.colon && letterhead.has(label.line));
  const day = stated === undefined ? null : context.dates.startingAt(stated.value.start);
  return day === null || day.value.precision !== 'day' ? null : { date: day, rule: 'state-label' };
}

/** The first lines print the day beside the town or the number. */
const LETTERHEAD_LINES = 4;
