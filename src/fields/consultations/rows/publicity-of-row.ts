import type { Document } from '../../../tree/document.js';
import { lineIndexAt } from '../../../tree/line-at.js';
import { publicityBook } from '../../wording/value-types.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { columnByTabs } from '../column-by-tabs.js';
import { columnOfCross } from '../table/crossed-columns.js';
import { publicByItem } from '../item-number.js';
import type { Row } from './row.js';
import { YES_OR_NO } from '../../wording/row-words.js';
import type { Column } from '../../columns/table-head.js';
import type { Token } from '../tokens/token.js';
import { matchesOf } from '../../../tree/matches-of.js';

/** Whether the session of a row is public: by its word, by its session's or its item's, or by a cross in a column. */
export function publicityOfRow(row: Row, columns: readonly Column[], document: Document): Mark<boolean> | null {
  if (row.public !== null) {
    const text = row.public.words ?? document.text.slice(row.public.start, row.public.end);
    const word = publicityBook.matchWhole(text);
    if (word === null && YES_OR_NO.test(text)) return mark(text.charAt(0).toLowerCase() === 'j', row.public, 'publicity-column');
    return word === null || word === 'mixed' ? null : mark(word === 'public', row.public, 'publicity-word', row.public.words === undefined ? 'written' : 'implied');
  }
  const session = row.meeting[0] === undefined ? null : SESSION_PUBLICITY.exec(document.text.slice(row.meeting[0].start, row.meeting[0].end));
  if (session !== null && row.meeting[0] !== undefined && row.mark === null) return mark(session.groups?.['closed'] === undefined, row.meeting[0], 'publicity-of-session', 'implied');
  const sign = row.item === null ? null : publicByItem(row.item, document.text.slice(row.item.start, row.item.end));
  if (sign !== null) return sign;
  return row.mark === null ? publicByAnswer(row, columns, document) : publicByColumn(row.mark, row, columns, document);
}

/** A cross behind the name or the day of its row that tells no publicity: of which column it is cannot be told. */
export function isUnplacedCross({ mark: cross, organization: [name], date }: Row): boolean {
  return cross !== null && cross.start > (name?.start ?? date?.start ?? Infinity);
}

/** "ja" below "öffentlich". */
function publicByAnswer(row: Row, columns: readonly Column[], document: Document): Mark<boolean> | null {
  const open = columns.find((column) => column.holds === 'public-mark' || (column.holds === 'public' && ANSWERED.test(document.text.slice(column.start, column.end))));
  const answer = open === undefined ? undefined : row.unread.find((token) => token.cell === open.cell && YES_OR_NO.test(document.text.slice(token.start, token.end)));
  return answer === undefined ? null : mark(document.text.charAt(answer.start).toLowerCase() === 'j', answer, 'publicity-column');
}

/** Matches "Öffentlich J/N"; not "Ö/N". */
const ANSWERED = /j\/n|ja\/nein/iu;

/** Matches "Nichtöffentliche Sitzung" and "22. Öffentliche Sitzung"; not "Sitzung". */
const SESSION_PUBLICITY = /(?<!\p{L})(?<closed>nicht[ -]?)?öffentliche \p{L}*sitzung/iu;
/** A cross below "ö" or "nö": by its cell, or by the empty cells that the converter left before it. */
function publicByColumn(cross: Token, row: Row, columns: readonly Column[], document: Document): Mark<boolean> | null {
  const open = columns.find((column) => column.holds === 'public-mark');
  const closed = columns.find((column) => column.holds === 'not-public-mark');
  if (open !== undefined && closed === undefined) return cross.cell === open.cell ? mark(true, cross, 'publicity-column') : null;
  if (open === undefined || closed === undefined || (crossedRoles(columns) && row.unread.some((token) => token.type === 'mark'))) return null;
  const above = columnByTabs(cross, row, [open, closed], columns, document) ?? columnOfCross(cross, [open, closed], document);
  if (above !== null) return mark(above === open, cross, 'publicity-column');
  if (cross.cell >= 0 && open.cell !== closed.cell) {
    return cross.cell === open.cell || cross.cell === closed.cell ? mark(cross.cell === open.cell, cross, 'publicity-column') : null;
  }
  const before = [row.item, row.date, row.role, ...row.organization].filter((token) => token !== null && token.end <= cross.start).map((token) => token?.end ?? 0);
  const last = Math.max(0, ...before);
  if (row.empty.length > 0) return mark(row.empty.some((box) => box.start < cross.start) ? closed.start < open.start : open.start < closed.start, cross, 'publicity-box');
  const openFirst = open.start <= closed.start;
  const item = columns.find((column) => column.holds === 'agendaItem');
  const itemEmpty = row.item === null && item !== undefined && item.start < Math.min(open.start, closed.start) && before.length > 0;
  const empty = emptyCells(last, cross, document);
  if (empty <= 0 && !showsEmptyCells(cross, document)) return null;
  return mark(empty > (itemEmpty ? 1 : 0) ? !openFirst : openFirst, cross, 'publicity-by-gap', 'implied');
}

/** Blanks or an empty line behind a cross: this print keeps the cells that are empty, so that none before it says something. */
function showsEmptyCells(cross: Token, document: Document): boolean {
  const { text } = document.source;
  const { end } = document.span(cross.start, cross.end);
  return EMPTY_BEHIND.test(text.slice(end, end + 4));
}

/** Matches " " and "\n \n"; not "\nRat". */
const EMPTY_BEHIND = /^(?:[^\S\n]|\r?\n[^\S\n]*(?:\r?\n|$)|$)/u;

/** Roles are crossed too: which cross is which column's is lost where cells are. */
function crossedRoles(columns: readonly Column[]): boolean {
  return columns.filter((column) => column.holds === 'role').length > 1;
}

/** Each blank on one line beyond those that part the other words of the row, or a blank line between, is an empty cell. */
function emptyCells(from: number, cross: Token, document: Document): number {
  const above = lineIndexAt(document.lines, from - 1);
  if (above !== cross.line.index) return document.lines.slice(above + 1, cross.line.index).filter(({ kind }) => kind === 'blank').length;
  const { text } = document.source;
  const last = document.span(from - 1, from).end;
  const gaps = matchesOf(BLANKS, text.slice(document.span(cross.line.start, from).start, last)).map(([blanks]) => blanks.length);
  return Math.floor((document.span(cross.start, cross.end).start - last) / (gaps.length === 0 ? 1 : Math.min(...gaps))) - 1;
}

/** Matches the blanks between two words; not a letter. */
const BLANKS = / +/gu;
