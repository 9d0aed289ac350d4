import type { Line } from '../../../tree/document.js';
import { isCommittee } from '../../../vocabulary/committee-word.js';
import { type Committee, committeeOn, namesSession } from '../../committees/committee-on-line.js';
import { labelBook } from '../../labels/labels.js';

/** The committee of a session by where it stands in the head, where the letterhead names the assembly that it belongs to. */

/** Alone on the line right above that of the session, which names none: "Schulausschuss" over "Punkt 7 der öffentlichen Sitzung am 6. November 2014". */
export function committeeOverSession(lines: readonly Line[]): Committee | undefined {
  const [above, session] = pairs(lines).find(([name, below]) => SESSION_ON_DAY.test(below.text) && namesSession(below.text) && committeeOn(below, 0) === null && aloneOn(name) !== null) ?? [];
  return above === undefined || session === undefined ? undefined : (aloneOn(above) ?? undefined);
}

/** Below a block of labels of which the first is the committee's: "Gremium", "Tag", "Ort" and below them "Bauausschuss", the day and the place. */
export function committeeBelowLabels(lines: readonly Line[]): Committee | undefined {
  const at = lines.findIndex(({ text }) => LABEL.test(text));
  const labels = at < 0 ? -1 : lines.slice(at).findIndex((line) => !isLabel(line));
  const value = labels < FEWEST ? undefined : lines[at + labels];
  return value === undefined || value.index !== (lines[at]?.index ?? 0) + labels ? undefined : (aloneOn(value) ?? undefined);
}

const FEWEST = 2;
/** Matches "Gremium" and "Gremium:"; not "Gremium: Rat". */
const LABEL = /^Gremium:?$/u;
/** Matches "Tag" and "Wochentag:"; not "Tagesordnung". */
const DAY_LABEL = /^(?:Wochent|T)ag:?$/u;

const isLabel = ({ text, cells }: Line): boolean => cells.length === 1 && (DAY_LABEL.test(text) || labelBook.matchWhole(text.endsWith(':') ? text.slice(0, -1) : text) !== null);

/** A committee that is all of its line. */
function aloneOn(line: Line): Committee | null {
  const committee = line.cells.length === 1 && !namesSession(line.text) ? committeeOn(line, 0) : null;
  return committee !== null && (isCommittee(line.text) || committee.organization.value === line.text) ? committee : null;
}

/** Each line with the next one below it, blank lines left out. */
const pairs = (lines: readonly Line[]): (readonly [Line, Line])[] => lines.flatMap((line, at) => {
  const below = lines[at + 1];
  return below === undefined ? [] : [[line, below] as const];
});

/** Matches "der öffentlichen Sitzung am 6. November" and "Sitzung vom 3.5.2020"; not "Sitzung des Rates". */
const SESSION_ON_DAY = /[Ss]itzung (?:am|vom) (?:\p{L}+, (?:den |dem )?)?\d{1,2}\./u;
