import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import { ofPoints } from '../sections/points.js';
import { participles } from './told-by-verb.js';

/** What the points of an item come to that a line tells one by one: "Ziff. 1-3 beschlossen, Ziff. 4 abgelehnt."; null for any other. */
export function partsTold(text: string): DecisionStatus | null {
  if (text.length > LONGEST || !BEGINS.test(text)) return null;
  const parts = text.replace(STOP, '').split(BETWEEN).map((part) => participles.matchWhole(PART.exec(part)?.groups?.['told'] ?? ''));
  const statuses = parts.flatMap((status) => status ?? []);
  return parts.length < 2 || statuses.length < parts.length ? null : ofPoints(statuses);
}

const LONGEST = 160;
/** Matches "Ziff. 1-3 beschlossen"; not "Ziffern". */
const BEGINS = /^(?:Ziff|Punkt|Nr|Nummer|Absatz|Abs|Teil|Buchstabe)/u;
/** Matches the stop at the end; not one inside. */
const STOP = /\.$/u;
/** Between two points. Matches ", " and "; " before "Ziff. 4"; not ", 5". */
const BETWEEN = /[,;] (?=\p{L})/u;
/** A point and what became of it. Matches "Ziff. 1-3 beschlossen" and "Punkt 4 wird abgelehnt"; not "Ziff. 4 der Satzung". */
const PART = /^(?:Ziff(?:ern?|\.)|Punkte?|Nrn?\.|Nummern?|Absatz|Abs\.|Teil|Buchstabe) ?(?:\d{1,2}|[a-k])(?: ?[-–] ?\d{1,2})?(?: und \d{1,2})? (?:wird |werden |ist |sind )?(?<told>\p{L}+)$/u;
