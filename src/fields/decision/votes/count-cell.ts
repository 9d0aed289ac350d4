import type { Cell, Line } from '../../../tree/document.js';

/**
 * Counts in a narrow column beside the text of an item, which stand beside any of its lines where they are set in the
 * middle of their cell: "Das Büro hat den Entwurf überarbeitet.   13 : 2". None where several cells hold counts.
 */
export function countCell(lines: readonly Line[]): Cell | null {
  const found = lines.flatMap(({ cells }) => {
    const last = cells.length > 1 ? cells.at(-1) : undefined;
    return last !== undefined && last.text.length <= LONGEST && COUNTS.test(last.text) ? [last] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const LONGEST = 20;
/** Matches "13 : 2" and "5 : 10 : 1"; not "17:30" or "1:5000". */
const COUNTS = /^\d{1,3} : \d{1,3}(?: : \d{1,3})?$/u;
