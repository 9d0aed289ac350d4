import type { HeadContext } from '../../labels/head-context.js';
import type { FoundDate } from './place-and-date.js';

/** "(StB 31 vom 18. Januar 2023)" on a line of its own: when the executive of a Swiss town resolved what it answers or brings in. */
export function ofExecutive({ head, dates, found }: HeadContext): FoundDate | null {
  if (found.kind[0]?.value.kind !== 'paper') return null;
  for (const line of head.lines) {
    const before = line.text.length > LONGEST ? undefined : RESOLVED.exec(line.text)?.[0].length;
    const day = before === undefined ? null : dates.startingAt(line.start + before);
    if (day !== null && day.value.precision === 'day' && CLOSES.test(line.text.slice(day.end - line.start))) return { date: day, rule: 'date-of-executive' };
  }
  return null;
}

const LONGEST = 60;
/** Matches "(StB 31 vom ", "SRB 2023-31 vom " and "(GRB Nr. 45 vom "; not "StB 31" or "(DS 31 vom ". */
const RESOLVED = /^\(?(?:StB|SRB|GRB|RRB|Stadtratsbeschluss|Gemeinderatsbeschluss|Beschluss des (?:Stadt|Gemeinde)rate?s)(?: Nr\.?)? [\d./-]{1,12} vom /u;
/** Matches ")" and ""; not ", traktandiert". */
const CLOSES = /^\)?\.?$/u;
