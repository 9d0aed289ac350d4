import { dateLookup } from '../head/value-types.js';
import { mark } from '../mark.js';
import type { AgendaItemValue, ConsultationValue, Mark } from '../paper-tree.js';
import type { Recognizer } from '../recognizer.js';
import { findItemHeads } from './item-heads.js';
import { readItem } from './item.js';
import { labelledItem } from './labelled-item.js';
import { findMeeting, type Meeting } from './meeting.js';
import { publicityParts } from './publicity-parts.js';

/** Minutes and agendas: the meeting they belong to, and their items with papers, decisions and votes. */
export const minutes: Recognizer = {
  name: 'minutes',
  recognize(document, found) {
    const kind = found.kind[0]?.value.kind;
    if (kind !== 'minutes' && kind !== 'agenda') return {};
    const dates = dateLookup(found.dates);
    const heads = findItemHeads(document, 0);
    const meeting = findMeeting(document, dates, heads[0]?.line.start ?? Infinity);
    const day = meeting?.date == null ? null : mark(meeting.date.value.edtf, meeting.date, 'meeting-date', meeting.date.certainty);
    const context = { document, organization: meeting?.organization ?? null, date: day };
    const parts = publicityParts(document);
    const headed = heads.map((head, at) => {
      const end = heads[at + 1]?.line.index ?? document.lines.length;
      const part = parts.findLast((one) => one.end <= head.line.start) ?? null;
      return readItem({ ...context, part }, head, document.lines.slice(head.line.index, end));
    });
    const agendaItems = headed.length > 0 || kind !== 'minutes' ? headed : labelledItem(document, found, context.organization, day);
    const consultation = meeting === null ? [] : [consultationOf(meeting, day, agendaItems)];
    const only = agendaItems.length === 1 ? agendaItems[0] : undefined;
    return {
      add: {
        agendaItems,
        decision: only?.value.decision == null ? [] : [only.value.decision],
        public: found.public.length > 0 || meeting?.public == null ? [] : [meeting.public],
      },
      replace: { ...(found.consultations.length === 0 ? { consultations: consultation } : {}), name: nameOf(found.name, agendaItems) },
    };
  },
};

/** The name of the only item, else what stands above all items: a title within one is the item's. */
function nameOf(found: readonly Mark<string>[], items: readonly Mark<AgendaItemValue>[]): readonly Mark<string>[] {
  const [first] = items;
  const own = items.length === 1 ? first?.value.name : null;
  return own != null ? [own] : found.filter((name) => items.length < 2 || first === undefined || name.start < first.start);
}

/** The meeting as a consultation; item and outcome only where the document treats a single item. */
function consultationOf(meeting: Meeting, day: Mark<string> | null, items: readonly Mark<AgendaItemValue>[]): Mark<ConsultationValue> {
  const only = items.length === 1 ? items[0]?.value : undefined;
  const decision = only?.decision?.value;
  const value: ConsultationValue = {
    organization: meeting.organization, organizationLong: null, date: day,
    time: meeting.time,
    role: null, authoritative: null, public: meeting.public, agendaItem: only?.number ?? null, meeting: meeting.meeting,
    outcome: decision?.outcome ?? null,
    status: decision === undefined ? null : mark(decision.status, decision.outcome, 'outcome-vocabulary', 'implied'),
  };
  return mark(value, meeting.organization, 'meeting-head');
}
