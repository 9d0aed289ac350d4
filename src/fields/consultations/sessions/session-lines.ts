import { endsOpen } from '../../wording/ends-open.js';
import type { Document, Line } from '../../../tree/document.js';
import type { DateLookup } from '../../wording/value-types.js';

/**
 * A session that a head names over several lines: "Vorlage für die Sitzung | des Ausschusses für Bau | am 3. Februar
 * 2022", "für die Sitzung des Magistrats am 04.09.2019 und | des Schulausschusses am 17.09.2019".
 */

/** A session over several lines begins so. Matches "Vorlage für die Sitzung" and "Beschluss des Bezirksausschusses"; not "für den Bau". */
const OPENS_SESSION = /^(?:(?:[Vv]orlage |[Bb]ericht |[Aa]ntrag |[Aa]nfrage )?(?:[Ff]ür die|[Zz]ur) (?:\d{1,3}\. )?Sitzung|Beschluss de[sr] )/u;
const MOST_LINES = 4;

/** The line, and those below that its session goes on with, as one; the line itself if it is whole. */
export function sessionLine(document: Document, line: Line, dates: DateLookup): Line {
  if (line.cells.length > 1 || !OPENS_SESSION.test(line.text)) return line;
  let last = line;
  for (let at = line.index + 1; at < line.index + MOST_LINES && !isWhole(last, dates); at += 1) {
    const next = document.lines[at];
    if (next === undefined || next.text === '' || next.cells.length > 1 || next.block !== line.block) return line;
    last = next;
  }
  if (last === line || !hasDay(last, dates)) return line;
  const text = document.text.slice(line.start, last.end).replaceAll('\n', ' ');
  return { ...line, end: last.end, text, cells: [{ start: line.start, end: last.end, text }] };
}

function hasDay(line: Line, dates: DateLookup): boolean {
  return dates.daysWithin(line.start, line.end).length > 0;
}

function isWhole(line: Line, dates: DateLookup): boolean {
  return hasDay(line, dates) && !endsOpen(line.text);
}
