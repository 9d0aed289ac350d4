import type { Document } from '../../tree/document.js';
import { lineAt } from '../../tree/line-at.js';
import { mark } from '../paper-tree/mark.js';
import type { ConsultationValue, Mark, UnreadValue } from '../paper-tree/paper-tree.js';

/**
 * Crosses at the end of a row that was read without the names of its columns: they chose a role or the publicity, and
 * which cannot be told any more. Reads nothing itself.
 */
export function unreadCrosses(document: Document, rows: readonly Mark<ConsultationValue>[], table: readonly number[]): Mark<UnreadValue>[] {
  const inTable = new Set(table);
  const days = rows.flatMap(({ value }) => (value.date === null || value.public !== null ? [] : [value.date]));
  return days.flatMap((day) => {
    const line = lineAt(document, day.end);
    const found = line === undefined || inTable.has(line.index) ? null : CROSSES.exec(line.text.slice(day.end - line.start));
    return line === undefined || found === null ? [] : [mark<UnreadValue>({ what: 'consultation-row', detail: line.text }, { start: day.end + 1, end: line.end }, 'crosses-without-columns')];
  });
}

/** Matches " x", " X X" and "\tx\t"; not " x 3" or "x". */
const CROSSES = /^(?:[\s|]+[xX☒])+[\s|]*$/u;
