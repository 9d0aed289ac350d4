import type { Document } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { Row } from './row.js';

/** The one committee without a day, last of rows that all have one: its session is not fixed yet. */
export function isStillOpen(document: Document, rows: readonly Row[], at: number): boolean {
  const own = rows[at];
  const name = own === undefined ? null : nameOf(own);
  if (name === null || at === 0 || at < rows.length - 1 || rows.some(({ date }, index) => (date === null) !== (index === at))) return false;
  const above = rows.slice(0, at).flatMap(({ organization: [first] }) => (first === undefined ? [] : [document.text.slice(first.start, first.end)]));
  const last = document.lines.slice(0, own?.organization[0]?.line.index).findLast(({ text }) => text !== '');
  return !above.includes(name) && !CODE.test(above.at(-1) ?? '') && last?.text.endsWith(':') !== true;
}

/** A name on one line that is all of it. */
function nameOf({ organization: [name, ...others] }: Row): string | null {
  const isWhole = name !== undefined && others.length === 0 && name.start === name.line.start && name.end === name.line.end && name.line.text.length <= LONGEST_NAME;
  return isWhole && committeeWordIn(name.line.text)?.start === 0 ? name.line.text : null;
}

const LONGEST_NAME = 80;
/** Letters that the line below may explain. Matches "BVI" and "BR Mitte"; not "Rat". */
const CODE = /^\p{Lu}{2,5}(?: |$)/u;
