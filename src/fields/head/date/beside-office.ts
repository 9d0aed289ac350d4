import { beginsWithDepartment, isDepartmentLine } from '../../wording/department-line.js';
import { type HeadContext, isFreeCell } from '../../labels/head-context.js';
import type { FoundDate } from './place-and-date.js';

/** "FD Wirtschaftsförderung | 01.02.2018" above the Beratungsfolge: the office of a paper, and when it wrote it. */
export function besideOffice(context: HeadContext): FoundDate | null {
  return inOtherCell(context) ?? inCellOfOffice(context);
}

/** "Amt 61, 26.08.96" and "Fachdienst 66, 14.05.2021" in one cell; behind the name of an office that begins with its number the comma may be lost: "61.3 - Fachbereich Verkehr 14.05.2021". */
function inCellOfOffice({ document, head, dates, found, tableLines }: HeadContext): FoundDate | null {
  if (found.kind[0]?.value.kind !== 'paper') return null;
  for (const line of head.lines.slice(0, LINES_OF_HEAD)) {
    for (const cell of tableLines.has(line.index) ? [] : line.cells) {
      const day = dates.within(cell.start, cell.end)[0];
      const office = day === undefined ? '' : document.text.slice(cell.start, day.start);
      if (day?.value.precision === 'day' && day.end === cell.end && ((ENDS_IN_COMMA.test(office) && beginsWithDepartment(office)) || (NUMBERED.test(office) && isDepartmentLine(office.trimEnd())))) return { date: day, rule: 'date-beside-office' };
    }
  }
  return null;
}

const LINES_OF_HEAD = 20;
/** Matches "Amt 61, " and "Fachdienst 66, den "; not "Amt 61 zur Sitzung am ". */
const ENDS_IN_COMMA = /^[^,]{3,50}, (?:den )?$/u;

/** Matches "61.3 - Fachbereich Verkehr "; not "2020 - Ausbau " or "61 - Sitzung am ". */
const NUMBERED = /^\d{1,3}(?:\.\d{1,2})? ?[-–] \p{Lu}[^\d:]{3,60}(?<! (?:am|bis|vom|ab|zum)) $/u;

function inOtherCell({ found, head, tableLines, ...context }: HeadContext): FoundDate | null {
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
