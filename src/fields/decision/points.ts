import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import type { Line } from '../../tree/document.js';
import { gathered } from '../../tree/gathered.js';

/**
 * An item whose points are resolved one after the other, each under a head of its own: "Beschluss zu Punkt 1:",
 * "Beschluss über Ziffer 2". Together they say what became of the item.
 */

/** Matches "Beschluss zu Punkt 1:", "Beschluss 2:" and "Abstimmung über Ziffer 2 a)"; not "Beschluss zu TOP 1:" or "Beschluss zu Punkt 1 der Tagesordnung". */
const POINT_HEAD = /^Beschlu(?:ss|ß) [1-9] ?:|^(?:Beschlu(?:ss|ß)(?:empfehlung)?|Abstimmung(?:sergebnis)?) (?:zu|über) (?:Punkt|Ziffer|Ziff\.|Nr\.|Nummer|Buchstabe|Absatz|Teil) ?[\dIVXa-k]{1,4} ?[a-k]?\)?(?: des Antrag(?:e)?s)?:?$/u;

/** The lines of each point; none unless there are several. */
export function pointsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const heads = gathered(lines, ({ text }, at) => (text.includes(' ') && POINT_HEAD.test(text) ? [at] : []));
  return heads.length < 2 ? [] : heads.map((at, count) => lines.slice(at, heads[count + 1]));
}

/** Outcomes of single points that together make "adopted in part". */
const PARTLY: ReadonlySet<DecisionStatus> = new Set<DecisionStatus>(['adopted', 'adopted-unchanged', 'adopted-amended', 'rejected']);

/** What points come to together; null if nothing that one word could say. */
export function ofPoints(statuses: readonly DecisionStatus[]): DecisionStatus | null {
  const [first, ...others] = new Set(statuses);
  if (first === undefined || others.length === 0) return first ?? null;
  return statuses.every((status) => PARTLY.has(status)) ? (statuses.includes('rejected') ? 'adopted-in-part' : 'adopted-amended') : null;
}
