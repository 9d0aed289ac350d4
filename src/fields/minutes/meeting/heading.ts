import type { Document, Line } from '../../../tree/document.js';
import { beginsWithSmallWord } from '../../../vocabulary/small-words.js';
import { endsOpen } from '../../wording/ends-open.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { Mark, PaperTree } from '../../paper-tree/paper-tree.js';

/**
 * What minutes and agendas of several items are called where no title is printed: the line of their kind with the session
 * behind or below it ("Niederschrift" above "über die 3. Sitzung des Bauausschusses"). The day of the session is no
 * part of it.
 */
export function headingOf(document: Document, { kind: kinds, paperType }: PaperTree): Mark<string> | null {
  const kind = paperType[0];
  const line = kind === undefined ? undefined : document.lines.find(({ start, end }) => start <= kind.start && end >= kind.end);
  if (kind === undefined) return kinds[0]?.value.kind === 'agenda' ? sessionAlone(document) : null;
  if (line === undefined || line.cells.length > 1) return null;
  const behind = document.text.slice(kind.end, line.end).trimStart();
  const below = document.lines.slice(line.index + 1, line.index + 1 + MOST_BLANK).find(({ text }) => text !== '');
  const first = behind === '' ? below : line;
  if (first === undefined || !OF_SESSION.test(behind === '' ? first.text : behind)) return null;
  const start = behind === '' ? first.start : line.end - behind.length;
  const last = lastOf(document, first).end;
  const day = BEHIND.exec(document.text.slice(start, last));
  const rest = { start, end: day === null ? last : start + day.index };
  const value = `${kind.value} ${flowing(document.text, rest)}`;
  return SESSION.test(value) && value.length <= LONGEST ? mark(value, { start: kind.start, end: rest.end }, 'heading-of-session') : null;
}

/** "163. Sitzung des Planungsausschusses" as a line of its own near the top of an agenda that prints no kind. */
function sessionAlone({ lines, text }: Document): Mark<string> | null {
  const line = lines.slice(0, TOP_LINES).find((one) => one.cells.length < 2 && NAMES_SESSION.test(one.text) && one.text.length <= LONGEST_SESSION);
  if (line === undefined) return null;
  const end = BEHIND.exec(line.text)?.index ?? line.text.length;
  return mark(flowing(text, { start: line.start, end: line.start + end }), { start: line.start, end: line.start + end }, 'heading-of-session');
}

const TOP_LINES = 20;
const LONGEST_SESSION = 120;
/** Matches "163. Sitzung des Planungsausschusses", "Öffentliche Sitzung des Rates" and "2. Tagung der Versammlung"; not "Sitzung am" or "Sitzung des Rates findet statt". */
const NAMES_SESSION = /^(?:\d{1,3}\. )?(?:(?:[Nn]icht)?[öÖ]ffentliche |[Oo]rdentliche |[Kk]onstituierende |[Gg]emeinsame ){0,2}(?:Sitzung|Tagung) de[rs] (?=\p{Lu})(?!.* (?:findet|fand|ist|wird|wurde|statt)(?!\p{L}))/u;

/** Blank lines between a kind in spaced letters and the rest of its heading, at most. */
const MOST_BLANK = 3;
const LONGEST = 300;
/** What goes on with the kind. Matches "über die 3. Sitzung", "zur 14. Sitzung", "Nr. 5/2019 über die" and "der öffentlichen"; not "Datum". */
const OF_SESSION = /^(?:Nr\. [\d/ -]{1,12}|\d[\d/ -]{0,11})?(?:über|zu[rm]?|de[rs]|für|von der) /u;
/** Matches "Sitzung" and "Ratssitzung"; not "Sitzungssaal". */
const SESSION = /[Ss]itzung(?:en)?(?!\p{L})/u;

/** The lines of its block that the heading runs on over, up to the day. */
function lastOf({ lines }: Document, first: Line): Line {
  let last = first;
  for (const next of lines.slice(first.index + 1, first.index + MOST_LINES)) {
    const goesOn = endsOpen(last.text) || IN_BRACKETS.test(next.text) || (beginsWithSmallWord(next.text) && !DAY.test(next.text));
    if (next.block !== last.block || next.cells.length > 1 || !goesOn) break;
    last = next;
  }
  return last;
}

const MOST_LINES = 4;
/** Matches "(9. Wahlperiode)"; not "(siehe". */
const IN_BRACKETS = /^\([^()]{2,60}\)$/u;
/** When or where the session was. Matches "am Donnerstag, dem", "vom 3." and "im Rathaus"; not "des Rates". */
const DAY = /^(?:a[mb]|vom|um|im|in|von) /u;
/** The day behind the session. Matches ", am Donnerstag, dem 21." and " am 19.01.2016"; not " am Markt". */
const BEHIND = /,? (?:am|vom) (?:\d|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)/u;
