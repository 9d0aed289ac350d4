import type { Line } from '../../../tree/document.js';
import type { HeadContext } from '../../labels/head-context.js';
import type { FoundDate } from './place-and-date.js';

/** Rows of the letterhead of a page, whose cells may hold several lines that a converter has joined. */
const LETTERHEAD_ROWS = 4;

/** The issuer's town and a day among the joined lines of a letterhead's cell: "Tel. 0123/45 Musterau, 26.01.2022" beside the mayor, "Musterau, 11.04.2022 Az.: 1-1-30". */
export function placeInLetterhead(context: HeadContext): FoundDate | null {
  const town = context.found.body[0]?.value.name ?? '';
  const rows = town === '' ? [] : context.head.lines.slice(0, LETTERHEAD_ROWS).filter(({ index, cells }) => cells.length > 1 && !context.tableLines.has(index));
  for (const row of rows) {
    const found = dayBehind(context, row, town);
    if (found !== null) return found;
  }
  return null;
}

function dayBehind({ document, dates }: HeadContext, { cells }: Line, town: string): FoundDate | null {
  for (const cell of cells) {
    const [day, ...others] = dates.within(cell.start, cell.end);
    if (day?.value.precision !== 'day' || day.value.time !== null || others.length > 0) continue;
    const before = document.text.slice(cell.start, day.start).replace(OPENS_DAY, '');
    if (before.endsWith(town) && !SESSION.test(cell.text) && GOES_ON.test(document.text.slice(day.end, cell.end))) return { date: day, rule: 'place-and-date' };
  }
  return null;
}

/** Matches ", " and ", den " at the end; not " am ". */
const OPENS_DAY = /,(?: den)? $/u;
/** Matches "" and " Az.: 1"; not " bis 12 Uhr" or ", 17 Uhr". */
const GOES_ON = /^(?:$| \p{Lu})/u;
/** A session has a place and a day, too. Matches "12. Sitzung" and "16:00 Uhr"; not "Sitzungsdienst". */
const SESSION = /Sitzung(?!\p{L})|\d Uhr(?!\p{L})/u;
