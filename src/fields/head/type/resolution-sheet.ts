import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { Line } from '../../../tree/document.js';

/** A resolution that is printed apart, on a sheet of its own with the one session that passed it. */

/** The rule by which a resolution printed apart is told. */
export const RESOLUTION_SHEET = 'resolution-sheet';
/** How far down the sheet of a resolution names itself and its session. */
const SHEET_LINES = 12;
/** Heads the sheet of a resolution. Matches "BESCHLUSS", "Ratsbeschluss" and "Kreistagsbeschluss"; not "Beschlüsse". */
const SHEET_NAME = /^(?:(?:Stadt|Gemeinde|Markt|Kreis)?rats|Kreistags)?Beschlu(?:ss|ß)/iu;
/** Behind that name. Matches " zur Drucksache Nr. 12/15" and " zum Antrag A 12/2015"; not " zur Satzung". */
const OF_PAPER = /^ zu(?:r|m|) (?:Drucksache|Vorlage|Antrag|DS|Beschlussvorlage|Sitzungsvorlage)[ -](?:Nr\.?:? )?(?:\p{Lu}{1,4}[-/ ]){0,2}\d[\d/.-]{0,16}$/iu;
/** Behind that name. Matches " des Stadtrates" and " der Gemeindevertretung Musterau"; not " der". */
const OF_BODY = /^ (?:des|der) \p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}$/iu;
/** Behind that name. Matches " Nr. 0497" and "-Nr. B-187/2014"; not " Nr. 4 der Liste". */
const ITS_NUMBER = /^[ -]Nr\.?:? {0,2}(?:\p{Lu}{1,4}[-/ ]){0,2}\d[\d/.-]{0,16}$/iu;
/** Behind that name, with its session. Matches " zur Drucksachen-Nr. 1486/13 der Sitzung des" and " zum Antrag A 12/2015 aus der öffentlichen Sitzung des Stadtrates vom 5. Mai 2015"; not " zur Sitzung des Rates". */
const OF_PAPER_IN_SESSION = /^ zu(?:r|m) (?:Drucksachen?|Vorlagen?|Antrag|DS|Beschlussvorlage|Sitzungsvorlage)[ -](?:Nr\.?:? )?(?:\p{Lu}{1,4}[-/ ]){0,2}\d[\d/.-]{0,16} (?:aus )?der (?:(?:nicht)?öffentlichen )?Sitzung de[rs](?: \p{L}.{2,90})?$/iu;
const BEHIND_NAME = [OF_PAPER, OF_PAPER_IN_SESSION, OF_BODY, ITS_NUMBER];

/** "Beschluss zur Drucksachen-Nr. 1486/13 der Sitzung des", which may go on with the committee on the next line. */
export function headsSheetOfSession(text: string): boolean {
  return SHEET_NAME.test(text) && OF_PAPER_IN_SESSION.test(text.replace(SHEET_NAME, ''));
}

/** A cell that heads the sheet, and says no more than whose resolution it is: "Beschluss:" and "Beschluss über" do not. */
function headsSheet(text: string): boolean {
  if (!text.includes('eschlu') && !text.includes('ESCHLU')) return false;
  const name = SHEET_NAME.exec(text);
  const rest = name === null ? null : text.slice(name[0].length);
  return rest !== null && (rest === '' || BEHIND_NAME.some((behind) => behind.test(rest)));
}

/** A label of the one session. Matches "Sitzungstag: 19.03.2015", "Sitzung am : 5.11.2014" and "Sitzungsteil: öffentlich"; not "Sitzungsvorlage:". */
const LABEL = /^(?:Sitzungstag|Sitzungsteil|Sitzungsdatum|Sitzung(?: am| vom)?)(?:[ \t]?:|\t)/iu;
/** Matches "Sitzung vom 5.11.2014"; not "Sitzung des Rates". */
const SESSION_OF_DAY = /^Sitzung (?:am|vom) \d/iu;
/** Matches "der öffentlichen Sitzung am 16. November"; not "öffentliche Sitzungen". */
const PUBLIC_SESSION = /öffentlichen? Sitzung (?:am|vom|des|der) /iu;
/** Matches "beschließt in seiner 4. Sitzung am 5.11.2014:"; not "in seiner Sitzung". */
const IN_ITS_SESSION = /(?:beschließt|beschloss|hat) in (?:seiner|ihrer) (?:\d{1,3}\. )?Sitzung am /iu;
/** Matches "4. Tagung der Wahlperiode am 13." and "aus der Sitzung des Rates vom 13."; not "4. Sitzung". */
const COUNTED_SESSION = /^(?:\d{1,3}\. |(?:aus )?der (?:\d{1,3}\. )?)(?:Tagung|Sitzung) .{0,80}(?:am|vom) \d{1,2}\./iu;
/** Matches "vom 12.12.2012\töffentliche Sitzung" and "des Stadtrates\tnichtöffentliche Sitzung"; not "öffentliche Sitzung". */
const BESIDE_PUBLICITY = /^(?:de[sr] \p{Lu}.{3,90}|vom \d{1,2}\.[ \d.\p{L}]{4,20})\t(?:nicht[ -]?)?öffentliche Sitzung$/iu;
const ONE_SESSION = [LABEL, SESSION_OF_DAY, PUBLIC_SESSION, IN_ITS_SESSION, COUNTED_SESSION, BESIDE_PUBLICITY];

const namesOneSession = (text: string): boolean => ONE_SESSION.some((words) => words.test(text));

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
  const named = lines.find((line) => line.cells.some(({ text }) => headsSheet(text)));
  if (named === undefined || (type !== undefined && type.start < named.start)) return null;
  const labelled = lines.some((line, at) => COMMITTEE_LINE.test(line.text) && DAY_LINE.test(lines[at + 1]?.text ?? ''));
  const numbered = lines.some(({ text }) => RESOLUTION_NUMBER.test(text));
  if (ofCommittee(lines, lines.indexOf(named)) || headsSheetOfSession(named.text)) return named;
  return labelled || lines.some((line) => namesSession(line, named) || (numbered && SESSION_LABEL.test(line.text))) ? named : null;
}

/** A line of its own, or a cell; the names of columns beside "Beschluss" are none. */
function namesSession(line: Line, named: Line): boolean {
  return (line !== named && namesOneSession(line.text)) || line.cells.some(({ text }) => namesOneSession(text));
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
