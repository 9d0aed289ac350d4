import { endsOpen } from '../../wording/ends-open.js';
import type { Document, Line, Span } from '../../../tree/document.js';
import type { HeadContext } from '../../labels/head-context.js';
import { valuesOf } from '../../labels/head-context.js';
import { publicityBook } from '../../wording/value-types.js';
import { mark } from '../../paper-tree/mark.js';
import { type Committee, committeeOn } from '../../committees/committee-on-line.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import { itemNumber, publicByItem } from '../item-number.js';
import { sourceColumn } from '../../columns/source-column.js';
import { tickedCommittee } from './ticked-committee.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { longName } from '../long-name.js';

/**
 * A head that names its one meeting by labels ("Gremium:", "Termin:", "TOP:") instead of a table gives one row. The
 * publicity printed beside them is the meeting's.
 */
export function labelledMeeting(context: HeadContext): Mark<ConsultationValue>[] {
  const { document, dates, found } = context;
  const dated = valuesOf(context, 'meetingDate')[0] ?? valuesOf(context, 'organization').find(({ value }) => dates.startingAt(value.start) !== null);
  const kind = found.kind[0]?.value.kind;
  const chosen = dated === undefined ? null : tickedCommittee(context.head.lines, dates);
  const named = (chosen === null ? undefined : { value: chosen }) ?? valuesOf(context, 'organization').find(({ label }) => label !== dated?.label) ?? addressed(context) ?? committeeAbove(document, dated?.label.line);
  if (named === undefined || dated === undefined || kind === 'minutes' || kind === 'agenda') return [];
  const line = document.lines.find((one) => one.start <= named.value.start && one.end > named.value.start);
  const committee = line === undefined ? null : chosen !== null ? { organization: mark(document.text.slice(chosen.start, chosen.end), chosen, TICKED_COMMITTEE), meeting: null, session: false } : wrappedCommittee(document, line, named.value.start) ?? (line.end < named.value.end ? null : committeeOn(line, named.value.start - line.start));
  const date = dates.within(dated.value.start, dated.value.end)[0];
  if (committee === null || date === undefined) return [];
  const item = valuesOf(context, 'agendaItem')[0];
  const beside = line === undefined ? null : publicityBeside(line);
  const value: ConsultationValue = {
    organization: committee.organization,
    organizationLong: longName(committee.organization),
    date: mark(date.value.edtf, date, date.rule, date.certainty),
    time: date.value.time === null ? null : mark(date.value.time, date, 'time-beside-date'),
    role: null, authoritative: null,
    public: found.public[0] === undefined || found.public[0].rule === 'all-rows-agree' ? signOf(document, item?.value) ?? beside : found.public[0],
    agendaItem: item === undefined ? null : mark(itemNumber(document.text.slice(item.value.start, item.value.end)), item.value, 'item-label'),
    meeting: committee.meeting, outcome: null, status: null,
  };
  return [mark(value, committee.organization, 'labelled-meeting')];
}

/** The rule of a committee that its box chooses. */
export const TICKED_COMMITTEE = 'ticked-committee';

/** "An: Stadtrat" beside the label of a session. */
function addressed(context: HeadContext): { readonly value: Span } | undefined {
  return valuesOf(context, 'ignored').find(({ label, value }) => label.colon && ADDRESSED.test(label.line.text) && committeeWordIn(context.document.text.slice(value.start, value.end))?.start === 0);
}

/** Matches "An: " and "An den:"; not "Anlage:". */
const ADDRESSED = /^An(?: (?:den|die|das))?:/u;

/** A committee alone on the line above "Sitzung am:". */
function committeeAbove(document: Document, line: Line | undefined): { readonly value: Span } | undefined {
  const above = line === undefined ? undefined : document.lines[line.index - 1];
  const committee = above === undefined || above.block !== line?.block || above.cells.length > 1 ? null : committeeWordIn(above.text);
  return above === undefined || committee?.start !== 0 || committee.end !== above.text.length ? undefined : { value: above };
}

/** The committee in a cell that goes on below: "Ausschuss für Umwelt, | Sitzung am 08.11.2022" over "Bau und Verkehr". */
function wrappedCommittee(document: Document, line: Line, start: number): Committee | null {
  const cell = line.cells.find((one) => one.start === start);
  const below = document.lines[line.index + 1];
  if (cell === undefined || below === undefined || !endsOpen(cell.text) || below.cells.length !== 1 || sourceColumn(below, document) !== sourceColumn(cell, document)) return null;
  const name = `${cell.text} ${below.text}`;
  return committeeWordIn(cell.text) === null ? null : { organization: mark(name, cell, 'wrapped-cell', 'implied'), meeting: null, session: false };
}

/** "öffentlich" in a cell of its own beside the committee. */
function publicityBeside({ cells }: Line): Mark<boolean> | null {
  const cell = cells.find(({ text }) => text.length > 2 && publicityBook.matchWhole(text) !== null);
  const publicity = cell === undefined ? null : publicityBook.matchWhole(cell.text);
  return cell === undefined || publicity === null || publicity === 'mixed' ? null : mark(publicity === 'public', cell, 'publicity-word');
}

function signOf(document: Document, item: Span | undefined): Mark<boolean> | null {
  return item === undefined ? null : publicByItem(item, document.text.slice(item.start, item.end));
}
