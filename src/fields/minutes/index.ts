import { RESOLUTION_SHEET } from '../head/type/resolution-sheet.js';
import { dateLookup } from '../wording/value-types.js';
import { mark } from '../paper-tree/mark.js';
import { readVote } from '../decision/votes/vote.js';
import { unreadCounts } from '../decision/votes/unread-counts.js';
import type { Document } from '../../tree/document.js';
import type { AgendaItemValue, ConsultationValue, Mark, PaperTree, RegionValue } from '../paper-tree/paper-tree.js';
import type { Recognizer } from '../paper-tree/recognizer.js';
import { unreadForms } from '../decision/forms/unread-forms.js';
import { framedHeads } from '../agenda/framed-heads.js';
import { remarksFrom, withoutRemarks } from '../agenda/remarks.js';
import { findItemHeads } from '../agenda/item-heads.js';
import { halved } from '../agenda/listed-heads.js';
import { readItem } from './items/item.js';
import type { ItemHead } from '../agenda/item-head.js';
import { itemLines } from './items/item-lines.js';
import { treatsOneItem } from './items/one-item.js';
import { itemsInColumns } from './items/items-in-columns.js';
import { numbersApart } from './items/numbers-apart.js';
import { labelledItem } from './items/labelled-item.js';
import { roleWhole } from '../wording/row-words.js';
import { cellsBelowNumber } from './items/cells-below-number.js';
import { withLabelledOutcome } from './items/labelled-outcome.js';
import { headingOf } from './meeting/heading.js';
import { findMeeting, type Meeting } from './meeting/meeting.js';
import { told, withListed } from './items/merge-items.js';
import { withToldPublicity } from './items/told-publicity.js';
import { publicityParts } from '../agenda/publicity-parts.js';
import { isSentence } from '../wording/prose.js';
import { resolvedBeforeItems, withoutNumbersAbove, withoutStrangers } from './items/numbers-alone.js';
import { withRemoved } from './items/removed-items.js';
import { stations } from './items/stations.js';

/** Minutes and agendas: the meeting they belong to, and their items with papers, decisions and votes. */
export const minutes: Recognizer = {
  name: 'minutes',
  recognize(document, found) {
    const kind = found.kind[0]?.value.kind;
    if (kind !== 'minutes' && kind !== 'agenda') return {};
    const dates = dateLookup(found.dates);
    const printed = isSheet(found) ? NO_ITEMS : headsIn(document, kind === 'agenda');
    const { heads, list } = kind === 'minutes' && treatsOneItem(document, found) && areVotes(printed.heads) ? NO_ITEMS : printed;
    const begin = list[0] ?? heads[0];
    const meeting = findMeeting(document, dates, { until: endOfHead(begin), single: heads.length === 1 && list.length === 0, own: found.date[0]?.start, ahead: kind === 'agenda' });
    const day = meeting?.date == null ? null : mark(meeting.date.value.edtf, meeting.date, 'meeting-date', meeting.date.certainty);
    const parts = publicityParts(document);
    const stated = heads.length < 2 || begin === undefined ? found.public : found.public.filter(({ start }) => start < begin.line.start);
    const context = { document, organization: meeting?.organization ?? null, date: day, parts, whole: wholePublicity(parts, meeting), ahead: kind === 'agenda' };
    const end = kind === 'agenda' ? remarksFrom(document, heads.at(-1) ?? list.at(-1)) : document.lines.length;
    const { items: listed, unread: unlisted } = ofMinutes(kind, document, list, readItems(context, list, 0, endOfList(document, list, heads) ?? end));
    const read = readItems(context, told(heads, listed), list.at(-1)?.line.start ?? 0, end);
    const { items: treated, unread } = ofMinutes(kind, document, heads, read);
    const columns = kind === 'agenda' && listed.length === 0 ? (itemsInColumns(document, heads, treated) ?? numbersApart(document, heads, treated)) : null;
    const merged = columns?.items ?? named(listed.length === 0 ? treated : withRemoved(document, withListed(document, treated, listed), heads[0]?.line.start ?? 0, context.organization, day), found);
    const headed = kind === 'agenda' ? withToldPublicity(document, merged) : merged;
    const single = headed.length > 0 || kind !== 'minutes' ? headed : labelledItem(document, found, context.organization, day);
    const agendaItems = kind === 'minutes' ? withLabelledOutcome(document, found, single, context.organization, day) : single;
    const consultation = meeting === null ? [] : consultationsOf(meeting, day, stated.find(({ rule }) => rule === LABELLED) ?? context.whole ?? (agendaItems.length === 1 && stated[0] !== undefined ? stated[0] : null), agendaItems, cellsBelowNumber(document)?.role ?? null);
    const only = agendaItems.length === 1 ? agendaItems[0] : undefined;
    return {
      add: {
        agendaItems,
        relatedPapers: columns?.papers ?? [],
        unread: [...(columns?.unread ?? []), ...unread, ...(agendaItems.some(({ value }) => value.name === null) ? unlisted : []), ...(kind === 'minutes' ? resolvedBeforeItems(document, begin) : []), ...unreadCounts(document), ...unreadForms(document)],
        decision: only?.value.decision == null ? [] : [only.value.decision],
        regions: regionOf(list),
      },
      replace: {
        public: isMixed(parts) || (!stated.some(({ rule }) => rule === LABELLED) && isMixed(agendaItems.flatMap((item) => item.value.public ?? []))) ? [] : stated.length > 0 ? stated : [context.whole ?? only?.value.public].flatMap((stated) => stated ?? []),
        consultations: found.consultations.length === 0 ? consultation : stations(document, found.consultations, consultation),
        name: nameOf(found, document, agendaItems),
      },
    };
  },
};

/** Minutes alone: in an agenda the names may be told by the blocks below their numbers. */
function ofMinutes(kind: string, document: Document, heads: readonly ItemHead[], items: readonly Mark<AgendaItemValue>[]): ReturnType<typeof withoutStrangers> {
  return kind === 'minutes' ? withoutStrangers(document, heads, items) : { items, unread: [] };
}

/** Where the list ends that is printed before the items are treated: what is told between the two is of no item. */
function endOfList({ lines }: Document, list: readonly ItemHead[], heads: readonly ItemHead[]): number | undefined {
  const last = list.at(-1)?.line.index ?? 0;
  const first = heads[0]?.line.index;
  return first === undefined ? undefined : lines.slice(last + 1, first).find(({ text }) => CAPITAL.test(text) && isSentence(text))?.index ?? first;
}

/** Matches "Der Rat"; not "nen in Gremien". */
const CAPITAL = /^\p{Lu}/u;

/** The list of items that the minutes print before they treat them. */
function regionOf(list: readonly ItemHead[]): Mark<RegionValue>[] {
  const lines = list.map(({ line }) => line.index);
  return list.length === 0 ? [] : [mark({ region: 'items', lines, read: lines }, { start: list[0]?.line.start ?? 0, end: list.at(-1)?.line.end ?? 0 }, 'list-of-items')];
}

/** The rule of a publicity behind its label, which goes before words in the text. */
const LABELLED = 'publicity-label';

/** The numbers on the sheet of one resolution are its points. */
function isSheet({ kind }: PaperTree): boolean {
  return kind[0]?.rule === RESOLUTION_SHEET;
}

/** Numbers between signs of their own count where no other heads are. */
function headsIn(document: Document, isAgenda: boolean): ReturnType<typeof findItemHeads> {
  const all = findItemHeads(document, isAgenda);
  const found = isAgenda || all.list.length > 0 ? all : { heads: withoutNumbersAbove(document, all.heads), list: [] };
  const framed = found.heads.length > 1 ? [] : framedHeads(document.lines, isAgenda);
  const begins = framed[0]?.line.index ?? Infinity;
  if (begins <= (found.heads[0]?.line.index ?? begins) && framed.length > 0) return isAgenda ? { heads: framed, list: [] } : halved({ heads: framed, list: [] }, document.lines);
  return isAgenda ? withoutRemarks(document, found) : found;
}

/** Numbered votes of one item, each with its counts on its line: "1. Antrag der Fraktion | 3 Ja | 58 Nein | abgelehnt". */
function areVotes(heads: readonly ItemHead[]): boolean {
  const counted = heads.filter(({ line }) => {
    const vote = readVote(line.text);
    return vote?.yes != null && vote.no !== null;
  });
  return heads.length > 1 && counted.length * 2 > heads.length;
}

/** The session is named above the first item, or beside its number: "§ 112 | Sitzung vom 21.10.2015". */
function endOfHead(first: ItemHead | undefined): number {
  return first === undefined ? Infinity : first.line.cells.some(({ text }) => text.startsWith('Sitzung vom ')) ? first.line.end : first.line.start;
}

const NO_ITEMS: ReturnType<typeof findItemHeads> = { heads: [], list: [] };

/** A single item without a name of its own is what the document's head names. */
function named(items: readonly Mark<AgendaItemValue>[], { name }: PaperTree): readonly Mark<AgendaItemValue>[] {
  const only = items.length === 1 ? items[0] : undefined;
  return only === undefined || only.value.name !== null || name[0] === undefined ? items : [{ ...only, value: { ...only.value, name: name[0] } }];
}

interface ItemsContext {
  readonly document: Document;
  readonly organization: Mark<string> | null;
  readonly date: Mark<string> | null;
  readonly parts: readonly Mark<boolean>[];
  readonly ahead: boolean;
  /** Publicity of a meeting that has no parts. */
  readonly whole: Mark<boolean> | null;
}

/** Parts of the meeting count from `after` on: headings within the list of items are not those of the treatment. */
function readItems({ parts, whole, ...context }: ItemsContext, heads: readonly ItemHead[], after: number, end: number): Mark<AgendaItemValue>[] {
  return itemLines(context.document, heads, end).map(({ head, lines }) => {
    const part = parts.findLast((one) => one.start >= after && one.end <= head.line.start) ?? whole;
    return readItem({ part, single: heads.length === 1, ...context }, head, lines);
  });
}

/** A meeting with a public and a closed part is neither, whatever stands in its head. */
function wholePublicity(parts: readonly Mark<boolean>[], meeting: Meeting | null): Mark<boolean> | null {
  return isMixed(parts) ? null : (meeting?.public ?? null);
}

function isMixed(parts: readonly Mark<boolean>[]): boolean {
  return new Set(parts.map(({ value }) => value)).size > 1;
}

/** The name of the only item, else what a label above all items calls the meeting, else the heading: a title within one item is the item's, and free lines above tell of the session. */
function nameOf(found: PaperTree, document: Document, items: readonly Mark<AgendaItemValue>[]): readonly Mark<string>[] {
  const [first] = items;
  const own = items.length === 1 ? first?.value.name : null;
  if (own != null) return [own];
  const above = found.name.filter((name) => items.length < 2 || first === undefined || (name.start < first.start && name.rule !== 'title-block'));
  return above.length > 0 || items.length < 2 ? above : [headingOf(document, found)].flatMap((heading) => heading ?? []);
}

/** The meeting as a consultation, one for each committee that was in it; item and outcome only where the document treats a single item. */
function consultationsOf(meeting: Meeting, day: Mark<string> | null, isPublic: Mark<boolean> | null, items: readonly Mark<AgendaItemValue>[], role: Mark<string> | null): Mark<ConsultationValue>[] {
  const only = items.length === 1 ? items[0]?.value : undefined;
  const decision = only?.decision?.value;
  const value: ConsultationValue = {
    organization: meeting.organization, organizationLong: null, date: day,
    time: meeting.time,
    role: only === undefined ? null : role, authoritative: only !== undefined && role !== null && roleWhole(role.value)?.decides === true ? mark(true, role, 'deciding-role', 'implied') : null, public: isPublic ?? only?.public ?? null, agendaItem: only?.number ?? null, meeting: meeting.meeting,
    outcome: decision?.outcome ?? null,
    status: decision === undefined ? null : mark(decision.status, decision.outcome, 'outcome-vocabulary', 'implied'),
  };
  return [meeting.organization, ...meeting.others].map((organization) => mark({ ...value, organization }, organization, 'meeting-head'));
}
