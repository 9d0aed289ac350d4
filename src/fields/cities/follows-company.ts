/** Whether a name stands where a company's seat is printed: after a comma, or alone in the next cell of a row. */
import type { Candidate } from './candidates.js';

// ", ", ",\n", " | ", "\t"; not " ".
const JOINT = /(?: ?[,|]\s{1,2}|\t ?)$/u;
// " |", "\t", a line end, the text's end; not " und".
const CELL_END = /^ ?(?:[|\t\n]|$)/u;
const WIDEST = 4;

export function followsCompany(text: string, { start, end }: Candidate, companyEnds: ReadonlySet<number>): boolean {
  const joint = JOINT.exec(text.slice(Math.max(0, start - WIDEST), start))?.[0];
  if (joint === undefined || !companyEnds.has(start - joint.length)) return false;
  return joint.includes(',') || CELL_END.test(text.slice(end, end + 2));
}
