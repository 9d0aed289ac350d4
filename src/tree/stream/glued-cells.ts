import type { Span } from '../document.js';
import { matchesOf } from '../matches-of.js';

/**
 * A row of a table whose cells a converter set without a gap: "Kreistag24.09.201816öffentlichabgelehnt" or
 * "Gremium:KreistagDatum:24.09.2018TOP:Ö 16". A day right behind a letter, or labels right behind values, show where cells begin.
 */

/** Some line may hold such a row; asked once of a text. */
export function mayHoldGluedCells(text: string): boolean {
  return GLUED_DAY.test(text) || GLUED_LABELS.test(text);
}

/** Matches "g24.09.2018"; not "g 24.09.2018" or "Nr24.09". */
const GLUED_DAY = /[a-zäöüß)]\d\d\.\d\d\.(?:19|20)\d\d/u;
/** Matches "sDatum:24.09.2018TOP:" of "KreistagesDatum:24.09.2018TOP:"; not "Datum: 1" or "eDatum:". */
const GLUED_LABELS = /[a-zäöüß)][A-ZÄÖÜ][A-Za-zäöüß]{1,20}:[^\n:]{2,40}[a-zäöüß\d)][A-ZÄÖÜ][A-Za-zäöüß]{1,20}:/u;

const LONGEST = 220;

/** The cells of such a row, null for any other line. */
export function gluedCells(text: string, start: number, end: number): Span[][] | null {
  if (end - start > LONGEST) return null;
  const line = text.slice(start, end);
  const breaks = labelledBreaks(line) ?? dayBreaks(line);
  if (breaks === null) return null;
  const from = [0, ...breaks];
  return from.map((at, index) => [{ start: start + at, end: start + (from[index + 1] ?? line.length) }]);
}

/** Before each label that stands right behind a value, two or more, in a line that begins with a label. */
function labelledBreaks(line: string): number[] | null {
  if (!BEGINS_WITH_LABEL.test(line)) return null;
  const breaks = matchesOf(LABEL, line).map(({ index }) => index);
  return breaks.length < FEWEST_LABELS ? null : breaks;
}

const FEWEST_LABELS = 2;
/** Matches "Gremium:"; not "Der Rat:". */
const BEGINS_WITH_LABEL = /^\p{Lu}\p{L}{2,20}:/u;
/** Matches "Datum:" in "KreistagDatum:" and "TOP:" in "2018TOP:"; not "Datum:" behind a blank. */
const LABEL = /(?<=[\p{Ll}\d)])\p{Lu}\p{L}{1,20}:/gu;

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
