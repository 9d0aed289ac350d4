import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { Line } from '../../../tree/document.js';

/** A resolution that is printed apart, on a sheet of its own with the one session that passed it. */

/** The rule by which a resolution printed apart is told. */
export const RESOLUTION_SHEET = 'resolution-sheet';
/** How far down the sheet of a resolution names itself and its session. */
const SHEET_LINES = 12;
/** Heads the sheet of a resolution. Matches "BESCHLUSS", "Beschluss des Stadtrates", "Ratsbeschluss Nr. 0497", "Beschluss-Nr. B-187/2014" and "Beschluss zur Drucksache Nr. 12/15"; not "Beschluss:" or "Beschluss über". */
const SHEET = /^(?:(?:Stadt|Gemeinde|Markt|Kreis)?rats|Kreistags)?Beschlu(?:ss|ß)(?:$| zu(?:r|m|) (?:Drucksache|Vorlage|Antrag|DS|Beschlussvorlage|Sitzungsvorlage)[ -](?:Nr\.?:? )?(?:\p{Lu}{1,4}[-/ ]){0,2}\d[\d/.-]{0,16}$| (?:des|der) \p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}$|[ -]Nr\.?:? {0,2}(?:\p{Lu}{1,4}[-/ ]){0,2}\d[\d/.-]{0,16}$)/iu;
/** Names the one session. Matches "Sitzungstag: 19.03.2015", "Sitzung am : 5.11.2014", "Sitzung vom 5.11.2014", "Sitzungsteil: öffentlich", "der öffentlichen Sitzung am 16. November", "beschließt in seiner Sitzung am 5.11.2014:" "4. Tagung der Wahlperiode am 13.", "der Sitzung des Rates vom 13." and "vom 12.12.2012\töffentliche Sitzung"; not "Sitzungsvorlage". */
const ONE_SESSION = /^(?:Sitzungstag|Sitzungsteil|Sitzungsdatum|Sitzung(?: am| vom)?)(?:[ \t]?:|\t)|^Sitzung (?:am|vom) \d|öffentlichen? Sitzung (?:am|vom|des|der) |(?:beschließt|beschloss|hat) in (?:seiner|ihrer) (?:\d{1,3}\. )?Sitzung am |^(?:\d{1,3}\. |(?:aus )?der (?:\d{1,3}\. )?)(?:Tagung|Sitzung) .{0,80}(?:am|vom) \d{1,2}\.|^(?:de[sr] \p{Lu}.{3,90}|vom \d{1,2}\.[ \d.\p{L}]{4,20})\t(?:nicht[ -]?)?öffentliche Sitzung$/iu;
/** Beside the number of a resolution. Matches "Sitzung des Stadtrates: " and "Beratung am:"; not "Sitzung: ". */
const SESSION_LABEL = /^(?:Sitzung (?:des|der) \p{Lu}[\p{L} -]{2,60}|Beratung am):/u;
/** Matches "Beschluss-Nr.  SVV/07/38/2012" and "Beschluss Nr.: 12"; not "Beschluss". */
const RESOLUTION_NUMBER = /^Beschlu(?:ss|ß)[ -]Nr/u;
/** Labels over each other that name the one session. Matches "Gremium\tStadtrat" over "Datum\t25.10.2018"; not "Gremium Datum". */
const COMMITTEE_LINE = /^Gremium(?::|\t)/u;
const DAY_LINE = /^Datum(?::|\t)/u;

/** The line that heads it, before any kind of paper is named. */
export function resolutionSheet(head: readonly Line[], type: Line | undefined): Line | null {
  const lines = head.slice(0, SHEET_LINES);
  const named = lines.find((line) => line.cells.some((cell) => (cell.text.includes('eschlu') || cell.text.includes('ESCHLU')) && SHEET.test(cell.text)));
  if (named === undefined || (type !== undefined && type.start < named.start)) return null;
  const labelled = lines.some((line, at) => COMMITTEE_LINE.test(line.text) && DAY_LINE.test(lines[at + 1]?.text ?? ''));
  const numbered = lines.some(({ text }) => RESOLUTION_NUMBER.test(text));
  if (ofCommittee(lines, lines.indexOf(named))) return named;
  return labelled || lines.some((line) => namesSession(line, named) || (numbered && SESSION_LABEL.test(line.text))) ? named : null;
}

/** A line of its own, or a cell; the names of columns beside "Beschluss" are none. */
function namesSession(line: Line, named: Line): boolean {
  return (line !== named && ONE_SESSION.test(line.text)) || line.cells.some(({ text }) => ONE_SESSION.test(text));
}

/** "Beschluss Nr. 07/2012" over "der Gemeinschaftsversammlung der Verwaltungsgemeinschaft Musterau" and "vom 12.12.2012". */
function ofCommittee(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + COMMITTEE_LINES);
  return OF_COMMITTEE.test(below[0]?.text ?? '') && committeeWordIn(below[0]?.text ?? '') !== null && below.some(({ text }) => OF_DAY.test(text));
}

const COMMITTEE_LINES = 3;
/** Matches "der Gemeinschaftsversammlung" and "des Stadtrates"; not "derzeit". */
const OF_COMMITTEE = /^de[rs] (?:\p{Ll}+ |\d{1,3}\. )?\p{Lu}/u;
/** Matches "vom 12.12.2012", "am 5. März 2012" and "des Stadtrates vom 12.12.2012"; not "vom Rat". */
const OF_DAY = /(?:^|\p{L} )(?:vom|am) (?:\p{L}+, ?(?:den |dem )?)?\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}+) ?\d{4}/u;
