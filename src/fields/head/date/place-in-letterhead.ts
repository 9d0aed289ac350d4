import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { Line, Span } from '../../../tree/document.js';
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
  return town === '' ? null : behindOffice(context, town);
}

/** "Fachbereich: 2 - Bauen Musterau, 18.11.2008": the right column of a letterhead, one blank behind the value of a label. */
function behindOffice({ document, head, dates, tableLines }: HeadContext, town: string): FoundDate | null {
  for (const { label, value } of head.values) {
    if (value === null || !OFFICES.has(label.words.field) || !label.colon || label.line.cells.length > 1 || value.end !== label.line.end || tableLines.has(label.line.index)) continue;
    const [day, ...others] = dates.within(value.start, value.end);
    if (day?.value.precision !== 'day' || day.end !== value.end || day.value.time !== null || others.length > 0) continue;
    const before = document.text.slice(value.start, day.start).replace(OPENS_DAY, '');
    const office = before.slice(0, -town.length - 1);
    if (before.endsWith(` ${town}`) && LAST_WORD.test(office.slice(office.lastIndexOf(' ') + 1)) && committeeWordIn(office) === null) return { date: day, rule: BEHIND_OFFICE };
  }
  return null;
}

const BEHIND_OFFICE = 'place-behind-office';
const OFFICES: ReadonlySet<string> = new Set(['originator', 'department']);
/** The last word of an office. Matches "Bauen" and "Oberbürgermeister"; not "in" or "Muster,". */
const LAST_WORD = /^\p{Lu}[\p{L}.-]+$/u;

/** The value of an office without the place and the day that a converter left behind it. */
export function withoutPlaceAndDay({ document, found }: HeadContext, value: Span): Span {
  const [day] = found.date;
  if (day?.rule !== BEHIND_OFFICE || day.start < value.start || day.end !== value.end) return value;
  const before = document.text.slice(value.start, day.start).replace(OPENS_DAY, '');
  return { start: value.start, end: value.start + before.length - (found.body[0]?.value.name.length ?? 0) - 1 };
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
