import { groupBy } from './group-by.js';
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

/** All consultations, found by the id of an object that they join. */
export interface JoinedConsultations {
  ofPaper(id: string): readonly Joined[];
  ofMeeting(id: string): readonly Joined[];
  ofAgendaItem(id: string): readonly Joined[];
}

export function joinConsultations(objects: OParlObjects): JoinedConsultations {
  const joined = joinAll(objects);
  const byPaper = groupBy(joined, ({ paper }) => paper.id);
  const byMeeting = groupBy(joined, ({ meeting }) => meeting?.id ?? null);
  const byItem = groupBy(joined, ({ agendaItem }) => agendaItem?.id ?? null);
  return {
    ofPaper: (id) => byPaper.get(id) ?? [],
    ofMeeting: (id) => byMeeting.get(id) ?? [],
    ofAgendaItem: (id) => byItem.get(id) ?? [],
  };
}

/**
 * Joins paper, consultation, agenda item, meeting and organization by their ids, whichever of two objects names the
 * other. Meetings that were cancelled are no consultations.
 */
function joinAll(objects: OParlObjects): readonly Joined[] {
  const holders = holdersOf(objects, 'Paper', 'consultation');
  const items = holdersOf(objects, 'AgendaItem', 'consultation');
  const meetings = holdersOf(objects, 'Meeting', 'agendaItem');
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

/** The objects of a type by the ids of those that they name in a property. */
const holdersOf = (objects: OParlObjects, type: string, property: string): ReadonlyMap<string, OParlObject> =>
  new Map(objects.ofType(type).flatMap((holder) => related(objects, holder, property).map(({ id }): [string, OParlObject] => [id, holder])));

/** The first organization is the leading one. */
export const organizationName = (objects: OParlObjects, object: OParlObject | null): string | null =>
  textOf(related(objects, object, 'organization')[0]?.properties['name']);

// "2020-03-12T17:00:00+01:00" matches; "12.03.2020" does not.
const DAY = /^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})/u;

export const dayOf = (meeting: OParlObject | null): string | null => DAY.exec(textOf(meeting?.properties['start']) ?? '')?.groups?.['day'] ?? null;
