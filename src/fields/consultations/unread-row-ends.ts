import type { Document } from '../../tree/document.js';
import { lineAt } from '../../tree/line-at.js';
import { mark } from '../paper-tree/mark.js';
import type { ConsultationValue, Mark, UnreadValue } from '../paper-tree/paper-tree.js';

/**
 * Crosses and numbers at the end of a row that was read without the names of its columns: which role, publicity, item or
 * count they are cannot be told any more. Reads nothing itself.
 */
export function unreadRowEnds(document: Document, rows: readonly Mark<ConsultationValue>[], table: readonly number[]): Mark<UnreadValue>[] {
  const inTable = new Set(table);
  return rows.flatMap(({ value: { date: day, public: isPublic, agendaItem } }) => {
    if (day === null || isPublic !== null) return [];
    const line = lineAt(document, day.end);
    const found = line === undefined || inTable.has(line.index) ? null : CELLS.exec(line.text.slice(day.end - line.start));
    return line === undefined || found === null || (agendaItem !== null && !CROSS.test(found[0])) ? [] : [mark<UnreadValue>({ what: 'consultation-row', detail: line.text }, { start: day.end + 1, end: line.end }, 'crosses-without-columns')];
  });
}

/** Matches " x", " 4 X", " 9 X 8 2 1" and "\tx\t"; not " x-te" or "x". */
const CELLS = /^(?:[\s|]+(?:[xX☒]|\d{1,3}(?:\.\d{1,2}){0,2}))+[\s|]*$/u;
/** Matches "X"; not "4". */
const CROSS = /[xX☒]/u;
