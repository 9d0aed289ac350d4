import type { Document, Span } from '../../tree/document.js';
import type { HeadContext } from '../head/head-context.js';
import { valuesOf } from '../head/head-context.js';
import { mark } from '../mark.js';
import { committeeOn } from '../minutes/meeting.js';
import type { ConsultationValue, Mark } from '../paper-tree.js';
import { itemNumber, publicByItem } from './consultation.js';
import { longName } from './long-name.js';

/**
 * A head that names its one meeting by labels ("Gremium:", "Termin:", "TOP:") instead of a table gives one row. The
 * publicity printed beside them is the meeting's.
 */
export function labelledMeeting(context: HeadContext): Mark<ConsultationValue>[] {
  const { document, dates, found } = context;
  const named = valuesOf(context, 'organization')[0];
  const dated = valuesOf(context, 'meetingDate')[0] ?? valuesOf(context, 'organization').find(({ value }) => dates.startingAt(value.start) !== null);
  const kind = found.kind[0]?.value.kind;
  if (named === undefined || dated === undefined || named === dated || kind === 'minutes' || kind === 'agenda') return [];
  const line = document.lines.find((one) => one.start <= named.value.start && one.end >= named.value.end);
  const committee = line === undefined ? null : committeeOn(line, named.value.start - line.start);
  const date = dates.within(dated.value.start, dated.value.end)[0];
  if (committee === null || date === undefined) return [];
  const item = valuesOf(context, 'agendaItem')[0];
  const value: ConsultationValue = {
    organization: committee.organization,
    organizationLong: longName(committee.organization),
    date: mark(date.value.edtf, date, date.rule, date.certainty),
    time: date.value.time === null ? null : mark(date.value.time, date, 'time-beside-date'),
    role: null, authoritative: null,
    public: found.public[0] === undefined || found.public[0].rule === 'all-rows-agree' ? signOf(document, item?.value) : found.public[0],
    agendaItem: item === undefined ? null : mark(itemNumber(document.text.slice(item.value.start, item.value.end)), item.value, 'item-label'),
    meeting: committee.meeting, outcome: null, status: null,
  };
  return [mark(value, committee.organization, 'labelled-meeting')];
}

function signOf(document: Document, item: Span | undefined): Mark<boolean> | null {
  return item === undefined ? null : publicByItem(item, document.text.slice(item.start, item.end));
}
