import words from '../../../vocabulary/session-words.json' with { type: 'json' };
import { gathered } from '../../../tree/gathered.js';
import { isPaperWord, wordBefore } from '../../wording/paper-words.js';
import { titleOf } from '../../decision/items/item-decision.js';
import { recordDecision } from '../../decision/stations/record-decision.js';
import { type StationRecord, stationRecords } from '../../decision/stations/station-records.js';
import type { HeadContext } from '../../labels/head-context.js';
import { mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import { outcomeStatus } from '../../decision/outcome.js';
import { toldRow } from './told-row.js';
import { matchesOf } from '../../../tree/matches-of.js';

/**
 * What bodies did on days that are named below the text of a paper, each a consultation: "Kreistag am 10.04.2019: TOP 9.1"
 * and below it "Der Antrag wurde angenommen.". Those on lines that were read already are left out.
 */
export function withStations(context: HeadContext, read: readonly Mark<ConsultationValue>[]): readonly Mark<ConsultationValue>[] {
  const { document, found, head } = context;
  const from = Math.max(head.lines.at(-1)?.end ?? 0, ...found.regions.map(({ end, value }) => (value.region === 'consultations' ? end : 0)));
  const stations = stationRecords(document, from).filter(({ station }) => !read.some(({ start, end }) => station.committee.organization.start >= start && station.committee.organization.start < end));
  const [first = found.date[0]?.value] = [...found.consultations, ...read].flatMap(({ value }) => value.date?.value ?? []).sort();
  const own = stations.slice(-MOST_STATIONS).filter((record) => !isEarlier(record, first) && !isOfOthers(record, context) && !isBelowOther(record, context));
  return [...read, ...gathered(own, (record) => rowOf(context, record, from))];
}

/** So many a paper has at most, the last ones: more are a list of something else. */
const MOST_STATIONS = 60;

/** A body of another town, of a school or a company, which the Beratungsfolge does not name. */
function isOfOthers({ station }: StationRecord, { found }: HeadContext): boolean {
  const name = station.committee.organization.value;
  if (words.foreign.some((body) => name.startsWith(body))) return true;
  const isKnown = found.consultations.some(({ value }) => value.organization.value.includes(name) || value.date?.value === station.day);
  return found.consultations.length > 0 && !isKnown && OF_TOWN.test(name) && !name.endsWith(found.body[0]?.value.name ?? '\n');
}

/** A body and the name of a place. Matches "Kreistag Hollerland"; not "Stadtrat", "Ausschuss für Bau" or "Haupt- und Finanzausschuss". */
const OF_TOWN = /^\p{Lu}\p{L}+ \p{Lu}\p{Ll}+$/u;

/** What is told below the number of another paper is told of that: "Beratungsverlauf der Drucksache 44/2019". */
function isBelowOther({ station }: StationRecord, { document, found }: HeadContext): boolean {
  const above = document.lines.slice(Math.max(0, station.line.index - LINES_ABOVE), station.line.index).filter(({ text }) => text !== '' && text.length < LONGEST_ABOVE);
  const own = found.reference[0]?.value.reference;
  return above.some(({ text }) => namesPaper(text) && (own === undefined || !text.includes(own)));
}

const LINES_ABOVE = 5;
const LONGEST_ABOVE = 90;

/** "Beratungsverlauf der Drucksache 44/2019", "Bezug: Antrag 7/2020"; not "Vorlage". */
function namesPaper(text: string): boolean {
  return matchesOf(NUMBER, text).some(({ index }) => isPaperWord(wordBefore(text, index)));
}

/** Matches "44/2019" and "DS-44/2019"; not "3.5.2019". */
const NUMBER = /(?<![\p{L}\d])(?:\p{L}{1,4}[-\/ ]?)?\d{1,4}\/\d/gu;

/** What was done before the first session of the paper was done with another. */
function isEarlier({ station }: StationRecord, first: string | undefined): boolean {
  return first !== undefined && station.day < first;
}

function rowOf({ document, dates, found }: HeadContext, { station, lines, item }: StationRecord, from: number): Mark<ConsultationValue>[] {
  const decision = recordDecision(document, lines, titleOf(found), from);
  const day = dates.within(station.line.start, station.line.end).find(({ value }) => value.edtf === station.day);
  if (decision === null || day === undefined || decision.value.status === 'unmapped') return [];
  const { organization, meeting } = station.committee;
  const { outcome, status, vote } = decision.value;
  const value = toldRow({ organization, day, item, meeting, outcome, status: mark(status, decision, 'outcome-vocabulary', 'implied', decision.weak === true || outcomeStatus(outcome.value).weak), vote });
  return [mark(value, { start: station.line.start, end: Math.max(decision.end, station.line.end) }, 'station-below')];
}
