import type { Line } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { isNameOnly } from '../sessions/bare-row.js';
import type { Token } from '../tokens/token.js';

/** The name of a committee alone on the line below the last row, whose day is not fixed yet. */
export function openRow(next: Line | undefined): Token[] {
  const isName = next !== undefined && next.text.length <= LONGEST_NAME && committeeWordIn(next.text)?.start === 0 && OPEN_NAME.test(next.text) && isNameOnly(next.text);
  return isName ? [{ type: 'organization', start: next.start, end: next.end, line: next, cell: -1 }] : [];
}

const LONGEST_NAME = 80;
/** Words of a name, the last with a capital. Matches "Ausschuss für Bau, Umwelt und Verkehr"; not "Beirat: Wahl", "Rat (neu)" or "Rat neu besetzen". */
const OPEN_NAME = /^\p{Lu}[\p{L}-]+(?:(?:,? [\p{L}-]+){0,9},? \p{Lu}[\p{L}-]+)?$/u;
