import words from '../../../vocabulary/decision-heads.json' with { type: 'json' };
import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import type { Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { printedWords } from '../../../vocabulary/printed-words.js';
import { pointLength } from './section-heads.js';

/**
 * An item whose points are resolved one after the other, each under a head of its own: "Beschluss zu Punkt 1:",
 * "Beschluss über Ziffer 2". Together they say what became of the item.
 */

const headWords = printedWords(words.pointHeads);
/** Matches "Beschluss 2:"; not "Beschluss 2/2020:". */
const NUMBERED = /^Beschlu(?:ss|ß) [1-9] ?:/u;

/** "Beschluss zu Punkt 1:", "Beschluss 2:", "Abstimmung über Ziffer 2 a)"; not "Beschluss zu Punkt 1 der Tagesordnung". */
function headsPoint(text: string): boolean {
  const word = text.includes(' ') ? headWords.endAt(text, 0) : -1;
  if (word < 0) return false;
  const length = pointLength(text, word);
  return length > 0 ? ['', ':'].includes(text.slice(word + length)) : NUMBERED.test(text);
}

/** The lines of each point; none unless there are several. */
export function pointsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const heads = gathered(lines, ({ text }, at) => (headsPoint(text) ? [at] : []));
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
