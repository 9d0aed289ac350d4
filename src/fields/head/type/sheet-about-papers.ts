import words from '../../../vocabulary/paper-type-words.json' with { type: 'json' };
import { printedWords } from '../../../vocabulary/printed-words.js';
import type { Line } from '../../../tree/document.js';

/** The rules by which they are told. */
export const INSTRUCTIONS = 'instructions';
export const CALENDAR = 'calendar-of-sessions';

/**
 * Sheets that print what looks like a Beratungsfolge and are no papers: instructions with a filled-in form ("Merkblatt für
 * die Vorlagenerstellung") and calendars of sessions ("Sitzungsplan 2. Halbjahr 2014").
 */
export function sheetAboutPapers(lines: readonly Line[]): { readonly line: Line; readonly rule: string } | null {
  const line = lines.slice(0, TOP_LINES).find(({ text }) => isInstruction(text) || isCalendar(text));
  return line === undefined ? null : { line, rule: isInstruction(line.text) ? INSTRUCTIONS : CALENDAR };
}

const TOP_LINES = 3;
const instructions = printedWords(words.instructions.flatMap((form) => [form, form.toUpperCase()]));
const calendars = printedWords(words.calendars.flatMap((form) => [form, form.toUpperCase()]));

/** Matches " für die Vorlagenerstellung" and " ZUR ERSTELLUNG VON DRUCKSACHEN"; not " für Bürger". */
const OF_PAPERS = /^ .{0,60}(?:vorlage|drucksache|sitzungsdienst|antrag)/iu;
/** Matches " 2. Halbjahr 2014 (Entwurf)", " 2020" and ""; not " der Theater". */
const OF_YEAR = /^(?: (?:für das Jahr |für |der Gremien |des Rates )?(?:\d\. |I{1,2}\. )?(?:Halbjahr |Quartal )?\d{4}.{0,40})?$/u;

function isInstruction(text: string): boolean {
  const end = instructions.endAt(text, 0);
  return end > 0 && OF_PAPERS.test(text.slice(end));
}

function isCalendar(text: string): boolean {
  const end = calendars.endAt(text, 0);
  return end > 0 && OF_YEAR.test(text.slice(end));
}
