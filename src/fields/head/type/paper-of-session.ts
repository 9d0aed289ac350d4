import type { Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';

/** What is laid before a session, of whatever kind: "Beilage 2.1 zur Sitzung des Ausschusses vom 18.09.2019", "zu TOP 4 der Sitzung des Bauausschusses". */
export function paperOfSession(lines: readonly Line[]): Line | null {
  const first = lines.slice(0, OPENING_LINES);
  return first.find((line, at) => {
    if (!MAY_OPEN.test(line.text)) return false;
    const below = first.slice(at, at + LINES_OF_SESSION).filter(({ block }) => block === line.block);
    const opening = OPENING.exec(below.map(({ text }) => text).join(' '))?.[0].length ?? 0;
    return opening > 0 && committeeWordIn(below.map(({ text }) => text).join(' ').slice(opening)) !== null;
  }) ?? null;
}

const OPENING_LINES = 6;
const LINES_OF_SESSION = 3;
/** A cheap look. Matches "Beilage 2.1" and "zu TOP 4 der"; not "Betreff". */
const MAY_OPEN = /^(?:Beilage|Anlage|Unterlage|[Zz]u (?:TOP|Top|Punkt|Tagesordnungspunkt) )/u;
/** Matches "Beilage 2.1 zur Sitzung des " and "zu TOP 4 der öffentlichen Sitzung des "; not "Anlage 3 zur Niederschrift" or "Anlage zur Sitzungsvorlage". */
const OPENING = /^(?:(?:Beilage|Anlage|Unterlage)(?: (?:Nr\. ?)?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)? (?:zur|für die) |[Zz]u (?:TOP|Top|Punkt|Tagesordnungspunkt) \d{1,2}(?:\.\d{1,2}){0,2} der )(?:\d{1,3}\. )?(?:(?:nicht)?öffentlichen )?Sitzung (?:des|der) /u;
