import { isDepartmentLine } from '../department-line.js';
import { type HeadContext, isFreeCell } from '../head-context.js';
import type { FoundDate } from './place-and-date.js';

/** "FD Wirtschaftsförderung | 01.02.2018" above the Beratungsfolge: the office of a paper, and when it wrote it. */
export function besideOffice({ found, head, tableLines, ...context }: HeadContext): FoundDate | null {
  if (found.kind[0]?.value.kind !== 'paper') return null;
  const table = found.regions.find(({ value }) => value.region === 'consultations')?.start ?? Infinity;
  for (const line of head.lines.slice(0, FIRST_LINES)) {
    const [office, cell, ...others] = line.cells;
    if (office === undefined || cell === undefined || others.length > 0 || line.start > table || tableLines.has(line.index) || !isDepartmentLine(office.text)) continue;
    const day = context.dates.startingAt(cell.start);
    if (day !== null && day.value.precision === 'day' && day.end === cell.end && isFreeCell({ found, head, tableLines, ...context }, cell)) return { date: day, rule: 'date-beside-office' };
  }
  return null;
}

const FIRST_LINES = 12;
