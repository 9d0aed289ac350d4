import words from '../../../vocabulary/session-words.json' with { type: 'json' };
import { printedWords } from '../../../vocabulary/printed-words.js';
import type { Line } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { DateValue, Mark } from '../../paper-tree/paper-tree.js';

/** When a meeting began: beside its day, behind or below a label of its own, or at the beginning of the line below its day. */
export function timeOf(lines: readonly Line[], date: Mark<DateValue> | null): Mark<string> | null {
  if (date === null) return null;
  if (date.value.time !== null) return mark(date.value.time, date, 'time-beside-date');
  for (const [at, line] of lines.entries()) {
    const isDays = line.start <= date.start && line.end >= date.end;
    const from = isDays ? date.end - line.start : behindLabel(line.text);
    const beside = from === undefined ? null : clockFrom(line, from);
    const found = beside ?? inCell(line) ?? belowLabel(line, lines[at + 1]) ?? belowBoth(lines.slice(at, at + 4)) ?? (isDays ? spanBelow(lines[at + 1]) : null);
    if (found !== null) return found;
  }
  return opened(lines);
}

/** "Der Vorsitzende eröffnet um 19.32 Uhr die Sitzung.", where no label says when it began. */
function opened(lines: readonly Line[]): Mark<string> | null {
  for (const line of lines) {
    const found = OPENS.exec(line.text);
    if (found !== null) return clockFrom(line, found.index);
  }
  return null;
}

/** Matches "eröffnet um 19.32 Uhr die Sitzung", "Sitzung begann um 19 Uhr" and "erklärt die Sitzung um 19 Uhr für eröffnet"; not "eröffnet am 3. Mai um 19 Uhr das Fest". */
const OPENS = /(?<!\p{L})(?:Sitzung begann um \d|eröffnete?t? (?:die (?:\p{L}+ )?Sitzung um \d|um (?=\d{1,2}[.:]?\d{0,2} Uhr die (?:\p{L}+ )?Sitzung))|erklärte? die Sitzung um (?=\d{1,2}[.:]?\d{0,2} Uhr für eröffnet))/u;

/** Behind the label of a time; undefined if the line begins with none. */
function behindLabel(text: string): number | undefined {
  const label = beginWords.endAt(text, 0);
  const rest = label < 0 ? null : COLON.exec(text.slice(label));
  return rest === null ? TIME_WORD.exec(text)?.[0].length : label + rest[0].length;
}

const beginWords = printedWords(words.begins);
/** Matches ": ", "    :   ", " (von/bis): " and a tab; not " der Bauarbeiten". */
const COLON = /^(?:(?: \([^()]{2,40}\))?\s{0,12}:\s*|\t\s*| {2,})|^ (?=\d)/u;

/** "Beginn: 19:00 Uhr" in a cell behind the place. */
function inCell({ cells }: Line): Mark<string> | null {
  const cell = cells.slice(1).find(({ text }) => (behindLabel(text) ?? 0) > 0 && BEGINS_WITH_CLOCK.test(text.slice(behindLabel(text))));
  return cell === undefined ? null : clockFrom(cell, behindLabel(cell.text) ?? 0);
}

/** "Beginn:" and "Sitzungsdauer" alone on a line or in a cell, the time below it. */
function belowLabel({ cells }: Line, below: Line | undefined): Mark<string> | null {
  const at = cells.findIndex(({ text }) => isLabel(text));
  const cell = at < 0 || below?.cells.length !== cells.length ? undefined : below.cells[at];
  return cell !== undefined && BEGINS_WITH_CLOCK.test(cell.text) ? (clockFrom(cell, 0) ?? (LENGTH.test(cells[at]?.text ?? '') ? null : dottedAlone(cell))) : null;
}

/** "Beginn:" over "Ende:", and below them the two times in the same order. */
function belowBoth([begins, ends, first, second]: readonly Line[]): Mark<string> | null {
  const isPair = begins !== undefined && ends !== undefined && isLabel(begins.text) && ENDS.test(ends.text);
  if (!isPair || first === undefined || second === undefined || ![first, second].every(({ cells, text }) => cells.length === 1 && CLOCK_ALONE.test(text))) return null;
  return clockFrom(first, 0);
}

/** Matches "Ende:" and "Ende der Sitzung:"; not "Ende des Vortrags". */
const ENDS = /^(?:Sitzungs)?[Ee]nde(?: der Sitzung)?:?$/u;
/** Matches "19.30 Uhr" and "19:30"; not "19.30 Uhr bis 20 Uhr". */
const CLOCK_ALONE = /^(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?: Uhr)?| Uhr)$/u;

/** How long it lasted. Matches "Dauer" and "Sitzungsdauer:"; not "Beginn". */
const LENGTH = /dauer/iu;

/** "20.00" and nothing else in the cell below the label. */
function dottedAlone({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }): Mark<string> | null {
  const { hour, minute } = DOTTED.exec(text)?.groups ?? {};
  return hour === undefined || minute === undefined ? null : mark(`${hour.padStart(2, '0')}:${minute}`, { start, end }, 'time-label');
}

/** Matches "20.00" and "8.30"; not "20.5" or "24.07.". */
const DOTTED = /^(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)$/u;

function isLabel(text: string): boolean {
  const end = beginWords.endAt(text, 0);
  return end > 0 && (end === text.length || text.slice(end) === ':');
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

/** Matches "Von " and "um: " before a digit; not "um die". */
const TIME_WORD = /^\(?(?:(?:Dauer der Sitzung )?[Vv]on|[Uu]m|Beginn)[:\s]{1,12}(?=\d)/u;
/** A clock time. Matches "14:00", "15.00 Uhr", the first of "17.00 und 20.30 Uhr", "17 Uhr" and "20 UHR"; not "3.12". */
const CLOCK = /(?<![\d.:])(?:(?<hour>[01]?\d|2[0-3])(?::(?<minute>[0-5]\d)(?![\d:])|\.(?<dotted>[0-5]\d)(?= ?(?:Uhr|UHR|bis|-|–|und \d{1,2}[.:]\d{2} Uhr)))|(?<full>[01]?\d|2[0-3])(?= (?:Uhr|UHR)))/u;
/** Matches "17:00-19:45 Uhr" and "15.03 Uhr"; not "12. Mai". */
const BEGINS_WITH_CLOCK = /^(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?![\d.:])| Uhr)/u;
/** From one time to another, or a time called so. Matches "17.00 bis 20.25 Uhr", "17:00 – 18:30" and "19 Uhr, Rathaus"; not "17.00 Euro". */
const SPAN = /^(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?(?: Uhr(?!\p{L})| ?(?:bis|-|–) ?(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.]))/u;
