import type { Span } from '../document.js';
import { matchesOf } from '../matches-of.js';

/**
 * A row of a table whose cells a converter set without a gap: "Kreistag24.09.201816öffentlichabgelehnt" or
 * "Gremium:KreistagDatum:24.09.2018TOP:Ö 16". A day right behind a letter, or labels right behind values, show where cells begin.
 */

/** Some line may hold such a row; asked once of a text. */
export function mayHoldGluedCells(text: string): boolean {
  return GLUED_DAY.test(text) || GLUED_LABELS.test(text) || (text.includes('Datum:') && GLUED_TO_DATE.test(text));
}

/** Matches "g24.09.2018"; not "g 24.09.2018" or "Nr24.09". */
const GLUED_DAY = /[a-zäöüß)]\d\d\.\d\d\.(?:19|20)\d\d/u;
/** Matches "sDatum:24.09.2018TOP:" of "KreistagesDatum:24.09.2018TOP:"; not "Datum: 1" or "eDatum:". */
const GLUED_LABELS = /[a-zäöüß)][A-ZÄÖÜ][A-Za-zäöüß]{1,20}:[^\n:]{2,40}[a-zäöüß\d)][A-ZÄÖÜ][A-Za-zäöüß]{1,20}:/u;
/** Matches "5Datum:2" of "2017/0095Datum:24.04.2017"; not " Datum:2". */
const GLUED_TO_DATE = /[a-zäöüß\d)]Datum:\d/u;

const LONGEST = 220;

/** The cells of such a row, null for any other line. */
export function gluedCells(text: string, start: number, end: number): Span[][] | null {
  if (end - start > LONGEST) return null;
  const line = text.slice(start, end);
  const breaks = labelledBreaks(line) ?? dayBreaks(line) ?? officeBreak(line);
  if (breaks === null) return null;
  const from = [0, ...breaks];
  return from.map((at, index) => [{ start: start + at, end: start + (from[index + 1] ?? line.length) }]);
}

/** Before each label that stands right behind a value: in a line that begins with a label, in another three or more. */
function labelledBreaks(line: string): number[] | null {
  const breaks = matchesOf(LABEL, line).map(({ index }) => index);
  const isLabelled = BEGINS_WITH_LABEL.test(line);
  if (breaks.length < (isLabelled ? 1 : FEWEST_LABELS)) return null;
  const open = isLabelled ? undefined : PUBLIC_AT_END.exec(line.slice(0, breaks[0]))?.index;
  return open === undefined ? breaks : [open, ...breaks];
}

/** Matches "öffentlich" at the end of "Vorlage Vorsitzöffentlich"; not of "nicht öffentlich". */
const PUBLIC_AT_END = /(?<=\p{Ll})(?:nicht[ -]?)?öffentlich$/u;

/** Before the office below the town of a letterhead: "Stadt NeudorfDer Bürgermeister". */
function officeBreak(line: string): number[] | null {
  const name = line.length > LONGEST_LETTERHEAD ? undefined : OFFICE.exec(line)?.groups?.['name'];
  return name === undefined ? null : [name.length];
}

const LONGEST_LETTERHEAD = 80;
/** Matches "Stadt NeudorfDer Bürgermeister" and "Kreis MusterDie Landrätin"; not "Stadt Neudorf Der Bürgermeister". */
const OFFICE = /^(?<name>\p{Lu}[^\d:.]{3,50}\p{Ll})(?:Der|Die) (?:Ober)?(?:[Bb]ürgermeister|Landr[aä]t|Stadtdirektor|Gemeindedirektor|Magistrat)\p{Ll}{0,4}$/u;

const FEWEST_LABELS = 3;
/** Matches "Gremium:K" and "Vorlagen-Nr.:2"; not "Der Rat:" or "Datum: 1". */
const BEGINS_WITH_LABEL = /^\p{Lu}\p{L}{2,20}(?:[–-]Nr\.)?:(?=[\p{L}\d])/u;
/** Matches "Datum:" in "KreistagDatum:", "TOP:" in "2018TOP:" and "Drucksachen-Nr.:" in "öffentlichDrucksachen-Nr.:"; not "Datum:" behind a blank. */
const LABEL = /(?<=[\p{Ll}\d)])\p{Lu}\p{L}{1,20}(?:[–-]Nr\.)?:/gu;

/** Around the day, the number of the item and the mark of publicity behind a name that they are glued to. */
function dayBreaks(line: string): number[] | null {
  const groups = ROW.exec(line)?.groups;
  if (groups === undefined) return null;
  const { name = '', day = '', item = '', open = '' } = groups;
  const breaks = [name.length, name.length + day.length, name.length + day.length + item.length, name.length + day.length + item.length + open.length];
  return [...new Set(breaks)].filter((at) => at < line.length);
}

/** Matches "Kreistag24.09.201816öffentlichabgelehnt" and "Kreisausschuss29.08.2018nichtöffentlich", and of "Kreistag24.09.2018123/18" no item; not "Kreistag 24.09.2018" or "Nr.24.09.2018 ist". */
const ROW = /^(?<name>\p{Lu}[^\d:.]{2,90}[\p{Ll})])(?<day>\d\d\.\d\d\.(?:19|20)\d\d)(?<item>(?:\d{1,2}(?:\.\d{1,2})?(?=$|\p{L}))?)(?<open>(?:(?:nicht[ -]?)?öffentlich)?)(?=$|\p{L}|\d)/u;
