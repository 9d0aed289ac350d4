import type { Line } from '../../../tree/document.js';
import { keepsHyphen } from '../../../vocabulary/keeps-hyphen.js';

/** Names of items that go on below in their column, with other columns beside them. */

/** The parts of a name as one, a word that was broken between two of them whole: "Radwege-" and "netz", not "Haupt-" and "und Bauausschuss". */
export function joinedParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').reduce((name, part) => {
    const word = BROKEN.test(name) ? (REST.exec(part)?.[0] ?? '') : '';
    return word !== '' && !keepsHyphen.has(word) ? name.slice(0, -1) + part : `${name} ${part}`;
  }, '').trim();
}

/** Matches the end of "Radwege-"; not of "2020-" or "Umbau -". */
const BROKEN = /\p{Ll}-$/u;
/** Matches "netz" and "und"; not "Netz". */
const REST = /^\p{Ll}{2,}/u;

/** A row that goes on with the row above, whose last cell it ends: "Muster GmbH | management" below "Verkauf an die | 12/2020 | Gebäude-". How many of its cells are the name's. */
export function cellsWrapped(above: Line, line: Line): number {
  const [last, rest] = [above.cells.at(-1)?.text ?? '', line.cells.at(-1)?.text ?? ''];
  const isWrapped = line.index === above.index + 1 && line.cells.length === 2 && above.cells.length > 2 && BROKEN.test(last) && !keepsHyphen.has(REST.exec(rest)?.[0] ?? '') && REST.test(rest);
  return isWrapped ? 1 : 0;
}
