import { textOf } from './json.js';
import { owner, related, type OParlObject, type OParlObjects } from './objects.js';

/** One consultation with the objects around it that its URLs lead to. */
export interface Joined {
  readonly paper: OParlObject;
  readonly meeting: OParlObject | null;
  readonly agendaItem: OParlObject | null;
  /** Name of the committee, of several the leading one. */
  readonly organization: string | null;
  /** Day of the meeting as its `start` says it, yyyy-mm-dd in the zone that is written there. */
  readonly date: string | null;
  readonly role: string | null;
}

/**
 * Joins paper, consultation, agenda item, meeting and organization by their ids, whichever of two objects names the
 * other. Meetings that were cancelled are no consultations.
 */
export function joinConsultations(objects: OParlObjects): readonly Joined[] {
  const holders = new Map<string, OParlObject>();
  for (const paper of objects.ofType('Paper')) {
    for (const consultation of related(objects, paper, 'consultation')) holders.set(consultation.id, paper);
  }
  const items = new Map<string, OParlObject>();
  for (const item of objects.ofType('AgendaItem')) {
    for (const consultation of related(objects, item, 'consultation')) items.set(consultation.id, item);
  }
  const meetings = new Map<string, OParlObject>();
  for (const meeting of objects.ofType('Meeting')) {
    for (const item of related(objects, meeting, 'agendaItem')) meetings.set(item.id, meeting);
  }
  return objects.ofType('Consultation').flatMap((consultation) => {
    const paper = holders.get(consultation.id) ?? owner(objects, consultation, 'paper', 'Paper');
    if (paper === null) return [];
    const agendaItem = related(objects, consultation, 'agendaItem')[0] ?? items.get(consultation.id) ?? null;
    const meeting = related(objects, consultation, 'meeting')[0] ?? owner(objects, agendaItem, 'meeting', 'Meeting') ?? meetings.get(agendaItem?.id ?? '') ?? null;
    if (meeting?.properties['cancelled'] === true) return [];
    const organization = organizationName(objects, consultation) ?? organizationName(objects, meeting);
    return [{ paper, meeting, agendaItem, organization, date: dayOf(meeting), role: textOf(consultation.properties['role']) }];
  });
}

/** The first organization is the leading one. */
export const organizationName = (objects: OParlObjects, object: OParlObject | null): string | null =>
  textOf(related(objects, object, 'organization')[0]?.properties['name']);

// "2020-03-12T17:00:00+01:00" matches; "12.03.2020" does not.
const DAY = /^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})/u;

export const dayOf = (meeting: OParlObject | null): string | null => DAY.exec(textOf(meeting?.properties['start']) ?? '')?.groups?.['day'] ?? null;
