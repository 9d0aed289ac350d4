import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { roleBook } from '../../../vocabulary/role-book.js';
import type { Document, Line } from '../../../tree/document.js';
import type { HeadContext } from '../../labels/head-context.js';
import { publicityBook } from '../../wording/value-types.js';
import { mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import { isNameOnly } from './bare-row.js';
import { itemBehind, publicityBehind } from './beside-day.js';
import { committeeRow } from './committee-row.js';
import { openingOf } from './session-opening.js';

/** A day on the line below its committee. Matches "am 20. Oktober 2022", "Sitzung am 29.01.2009" and "öffentlich am 26.09.2018"; not "am Ring". */
const DAY_LINE = /^(?:(?:(?<closed>nicht[ -]?)?(?<open>öffentlich),? )?(?:Sitzung )?am|vom)(?: \p{L}+,?)?(?: dem)? (?=\d)/iu;

/** "Planungsausschuss" or "für die Sitzung des Planungsausschusses", and "am 06.07.2022, 15.30 Uhr" on the next line, or behind one that says whether it is open. */
export function rowWithDayBelow({ document, dates, tableLines }: HeadContext, line: Line): Mark<ConsultationValue>[] {
  const next = document.lines[line.index + 1];
  const between = next === undefined ? null : publicityAlone(next);
  const below = between === null ? next : document.lines[line.index + 2];
  const opens = below === undefined || tableLines.has(line.index) ? null : DAY_LINE.exec(below.text) ?? dayAlone(document, line, below);
  if (below === undefined || opens === null) return [];
  const day = dates.within(below.start, below.end)[0];
  const opening = openingOf(line.text);
  if (day === undefined || day.value.precision !== 'day' || (opening === 0 && !isNameOnly(line.text))) return [];
  const range = { start: line.start + opening, end: line.end };
  return committeeWordIn(document.text.slice(range.start, range.end)) === null ? [] : [committeeRow(document, range, day, between ?? publicityOf(opens, below) ?? publicityBehind(document, day.end, below.end), null, itemBehind(document, day.end, below.end))];
}

/** The row of a committee with what the line below says of its session: "zur Behandlung im | Gemeinderat" over "am 03.11.2014 | öffentlich" or "Vorberatung | 03.11.2014, öffentlich". */
export function withDayBelow({ document, dates, tableLines }: HeadContext, line: Line, row: Mark<ConsultationValue>): Mark<ConsultationValue> {
  const below = document.lines[line.index + 1];
  const role = below === undefined || below.cells.length < 2 ? null : roleBook.matchWhole(below.cells[0]?.text ?? '');
  const text = role === null ? (below?.text ?? '') : `am ${below?.cells.slice(1).map((cell) => cell.text).join(' ') ?? ''}`;
  const opens = below === undefined || tableLines.has(below.index) || row.value.date !== null ? null : DAY_LINE.exec(text.replaceAll('\t', ' '));
  const day = below === undefined || opens === null ? undefined : dates.daysWithin(below.start, below.end)[0];
  if (below === undefined || opens === null || day === undefined || day.value.precision !== 'day' || committeeWordIn(below.text) !== null) return row;
  const date = mark(day.value.edtf, day, day.rule, day.certainty);
  const time = day.value.time === null ? null : mark(day.value.time, day, 'time-beside-date');
  const cell = below.cells.at(-1);
  const word = cell === undefined || below.cells.length < 2 ? null : publicityBook.matchWhole(cell.text);
  const open = word === null || word === 'mixed' || cell === undefined ? (publicityOf(opens, below) ?? publicityBehind(document, day.end, below.end)) : mark(word === 'public', cell, 'publicity-word');
  const purpose = role === null || below.cells[0] === undefined ? row.value.role : mark(below.cells[0].text, below.cells[0], 'role-word');
  return { ...row, value: { ...row.value, date, time, role: purpose, public: row.value.public ?? open, agendaItem: row.value.agendaItem ?? itemBehind(document, day.end, below.end) } };
}

/** Nothing but a day, below nothing but a committee that opens its block or follows the day of another. */
function dayAlone({ text, lines }: Document, line: Line, below: Line): RegExpExecArray | null {
  const above = lines[line.index - 1]?.text ?? '';
  const opensBlock = (above === '' || DAY_ALONE.test(above)) && below.block === line.block && line.cells.length === 1;
  return opensBlock && committeeWordIn(line.text)?.start === 0 && NAME_ONLY.test(line.text) ? DAY_ALONE.exec(text.slice(below.start, below.end)) : null;
}

/** Matches "Ausschuss für Umwelt und Bau" and "Gemeinderat"; not "Ausschuss, 2. Sitzung". */
const NAME_ONLY = /^\p{Lu}[\p{L}-]+(?: (?:für|und|der|des|\p{Lu}[\p{L}-]+,?)){0,8}$/u;
/** Matches "22. Februar 2023", "18.09.2023", "2023-09-18" and "Mittwoch, 22.02.2023"; not "am 18.09.2023" or "18.09.2023 bis". */
const DAY_ALONE = /^(?:\p{L}{2,10}, ?(?:den |dem )?)?(?:\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2,8}\.?) ?\d{4}|\d{4}-\d{2}-\d{2})$/u;

function publicityAlone(line: Line): Mark<boolean> | null {
  const word = line.cells.length > 1 ? null : publicityBook.matchWhole(line.text);
  return word === null || word === 'mixed' ? null : mark(word === 'public', line, 'publicity-word');
}

/** The word of publicity that a day's line begins with. */
function publicityOf({ groups }: RegExpExecArray, line: Line): Mark<boolean> | null {
  const word = groups?.['open'];
  const closed = groups?.['closed'] ?? '';
  return word === undefined ? null : mark(closed === '', { start: line.start, end: line.start + closed.length + word.length }, 'publicity-word');
}
