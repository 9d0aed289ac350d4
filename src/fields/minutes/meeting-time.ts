import type { Line } from '../../tree/document.js';
import { mark } from '../mark.js';
import type { DateValue, Mark } from '../paper-tree.js';

/** When a meeting began: beside its day, behind or below a label of its own, or at the beginning of the line below its day. */
export function timeOf(lines: readonly Line[], date: Mark<DateValue> | null): Mark<string> | null {
  if (date === null) return null;
  if (date.value.time !== null) return mark(date.value.time, date, 'time-beside-date');
  for (const [at, line] of lines.entries()) {
    const isDays = line.start <= date.start && line.end >= date.end;
    const from = isDays ? date.end - line.start : TIME_LABEL.exec(line.text)?.[0].length;
    const beside = from === undefined ? null : clockFrom(line, from);
    const found = beside ?? belowLabel(line, lines[at + 1]) ?? (isDays ? spanBelow(lines[at + 1]) : null);
    if (found !== null) return found;
  }
  return null;
}

/** "Beginn:" and "Sitzungsdauer" alone on a line or in a cell, the time below it. */
function belowLabel({ cells }: Line, below: Line | undefined): Mark<string> | null {
  const at = cells.findIndex(({ text }) => LABEL_ALONE.test(text));
  const cell = at < 0 || below?.cells.length !== cells.length ? undefined : below.cells[at];
  return cell !== undefined && BEGINS_WITH_CLOCK.test(cell.text) ? clockFrom(cell, 0) : null;
}

/** "17.00 bis 20.25 Uhr, Rathaus" right below the line that names the day. */
function spanBelow(below: Line | undefined): Mark<string> | null {
  return below !== undefined && SPAN.test(below.text) ? clockFrom(below, 0) : null;
}

function clockFrom(range: { readonly text: string; readonly start: number }, from: number): Mark<string> | null {
  const found = CLOCK.exec(range.text.slice(from));
  if (found === null) return null;
  const start = range.start + from + found.index;
  const { hour, full, minute, dotted } = found.groups ?? {};
  return mark(`${(hour ?? full ?? '').padStart(2, '0')}:${minute ?? dotted ?? '00'}`, { start, end: start + found[0].length }, 'time-label');
}

/** Matches "Beginn: ", "Zeit:\t", "um:\t" and "Von " before a digit; not "Beginn der Bauarbeiten" or "um die". */
const TIME_LABEL = /^\(?(?:(?:Von|[Uu]m)(?=[:\s]+\d)|Beginn|Zeit|Uhrzeit|Sitzungsbeginn|Sitzungszeit|Beginn der Sitzung|Sitzungsdauer|Dauer)[:\s]+/u;
/** The label and nothing else. Matches "Beginn:" and "Sitzungsdauer"; not "Ende:". */
const LABEL_ALONE = /^(?:Beginn|Zeit|Uhrzeit|Sitzungsbeginn|Sitzungszeit|Beginn der Sitzung|Sitzungsdauer|Dauer):?$/u;
/** A clock time. Matches "14:00", "15.00 Uhr" and "17 Uhr"; not "3.12". */
const CLOCK = /(?<![\d.:])(?:(?<hour>[01]?\d|2[0-3])(?::(?<minute>[0-5]\d)(?![\d:])|\.(?<dotted>[0-5]\d)(?= ?(?:Uhr|bis|-|–)))|(?<full>[01]?\d|2[0-3])(?= Uhr))/u;
/** Matches "17:00-19:45 Uhr" and "15.03 Uhr"; not "12. Mai". */
const BEGINS_WITH_CLOCK = /^(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?![\d.:])| Uhr)/u;
/** From one time to another, or a time called so. Matches "17.00 bis 20.25 Uhr", "17:00 – 18:30" and "19 Uhr, Rathaus"; not "17.00 Euro". */
const SPAN = /^(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?(?: Uhr(?!\p{L})| ?(?:bis|-|–) ?(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.]))/u;
