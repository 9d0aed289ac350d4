import { gathered } from '../../tree/gathered.js';
import { titleOf } from '../decision/item-decision.js';
import { recordDecision } from '../decision/record-decision.js';
import { type StationRecord, stationRecords } from '../decision/station-records.js';
import type { HeadContext } from '../head/head-context.js';
import { mark } from '../mark.js';
import type { ConsultationValue, Mark } from '../paper-tree.js';
import { itemNumber, publicByItem } from './item-number.js';
import { longName } from './long-name.js';
import { outcomeStatus } from './outcome.js';

/**
 * What bodies did on days that are named below the text of a paper, each a consultation: "Kreistag am 10.04.2019: TOP 9.1"
 * and below it "Der Antrag wurde angenommen.". Those on lines that were read already are left out.
 */
export function withStations(context: HeadContext, read: readonly Mark<ConsultationValue>[]): readonly Mark<ConsultationValue>[] {
  const { document, found, head } = context;
  const from = Math.max(head.lines.at(-1)?.end ?? 0, ...found.regions.map(({ end, value }) => (value.region === 'consultations' ? end : 0)));
  const stations = stationRecords(document, from).filter(({ station }) => !read.some(({ start, end }) => station.committee.organization.start >= start && station.committee.organization.start < end));
  const days = [...found.consultations, ...read].flatMap(({ value }) => value.date?.value ?? []).sort();
  return [...read, ...gathered(stations, (record) => (isEarlier(record, days[0]) ? [] : rowOf(context, record, from)))];
}

/** What was done before the first session of the paper was done with another. */
function isEarlier({ station }: StationRecord, first: string | undefined): boolean {
  return first !== undefined && station.day < first;
}

function rowOf({ document, dates, found }: HeadContext, { station, lines, item }: StationRecord, from: number): Mark<ConsultationValue>[] {
  const decision = recordDecision(document, lines, titleOf(found), from);
  const day = dates.within(station.line.start, station.line.end).find(({ value }) => value.edtf === station.day);
  if (decision === null || day === undefined || decision.value.status === 'unmapped') return [];
  const { organization } = station.committee;
  const value: ConsultationValue = {
    organization, organizationLong: longName(organization),
    date: mark(day.value.edtf, day, day.rule, day.certainty), time: null, role: null, authoritative: null, public: item === null ? null : publicByItem(item, item.text),
    agendaItem: item === null ? null : mark(itemNumber(item.text), item, 'item-behind-session'),
    meeting: station.committee.meeting, outcome: decision.value.outcome,
    status: mark(decision.value.status, decision, 'outcome-vocabulary', 'implied', decision.weak === true || outcomeStatus(decision.value.outcome.value).weak),
    ...(decision.value.vote === null ? {} : { vote: decision.value.vote }),
  };
  return [mark(value, { start: station.line.start, end: Math.max(decision.end, station.line.end) }, 'station-below')];
}
