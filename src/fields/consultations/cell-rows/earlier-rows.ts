import type { Document, Line } from '../../../tree/document.js';
import { committeeOn } from '../../committees/committee-on-line.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { boxBefore } from '../../forms/form-boxes.js';
import { mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, Mark, UnreadValue } from '../../paper-tree/paper-tree.js';
import { isSentence } from '../../wording/prose.js';
import { dayOf } from '../table/cell-kinds.js';
import type { DateLookup } from '../../wording/value-types.js';
import { longName } from '../long-name.js';

/**
 * "Bisherige Beratungsfolge:" of a form that asks below for the sessions to come: committees with their days, a cell on each
 * line. What its boxes say of the results is not read, and said to be so.
 */
export interface EarlierRows {
  readonly rows: readonly Mark<ConsultationValue>[];
  readonly unread: readonly Mark<UnreadValue>[];
  /** Indexes of the lines of the table. */
  readonly lines: readonly number[];
}

/** The rule of a session that is over: its day is no paper's, and its publicity is told nowhere. */
export const EARLIER_ROW = 'earlier-row';

const NONE: EarlierRows = { rows: [], unread: [], lines: [] };
const MOST_LINES = 60;
const LONGEST_TITLE = 40;

/** The sessions that are over, each told by a committee right above its day. `before` are the lines of the other table. */
export function earlierRows({ lines }: Document, dates: DateLookup, before: readonly number[]): EarlierRows {
  const title = lines.find(({ text, index }) => text.length <= LONGEST_TITLE && TITLE.test(text) && !before.includes(index));
  if (title === undefined) return NONE;
  const below = lines.slice(title.index + 1, title.index + MOST_LINES).filter(({ text }) => text !== '');
  const end = below.findIndex((line) => line.text.endsWith(':') || isSentence(line.text));
  const table = end < 0 ? [] : below.slice(0, end);
  const rows = table.flatMap((line, at) => rowOf(line, table[at + 1], dates));
  if (rows.length === 0) return NONE;
  const ticked = table.filter(({ text }) => boxBefore(text)?.ticked === true);
  return { rows, unread: ticked.slice(0, 1).map((line) => mark({ what: 'consultation-row', detail: line.text }, line, 'token-without-place')), lines: [title, ...table].map(({ index }) => index) };
}

function rowOf(line: Line, next: Line | undefined, dates: DateLookup): Mark<ConsultationValue>[] {
  const day = next === undefined || next.index !== line.index + 1 ? null : dayOf(next, dates);
  const date = day === null ? null : dates.startingAt(day.start);
  const committee = committeeWordIn(line.text)?.start === undefined || line.cells.length > 1 ? null : committeeOn(line, 0);
  if (date === null || committee === null || committee.organization.end !== line.end) return [];
  const value: ConsultationValue = { organization: committee.organization, organizationLong: longName(committee.organization), date: mark(date.value.edtf, date, date.rule, date.certainty), time: null, role: null, authoritative: null, public: null, agendaItem: null, meeting: null, outcome: null, status: null };
  return [mark(value, { start: line.start, end: date.end }, EARLIER_ROW)];
}

/** Matches "Bisherige Beratungsfolge:" and "Vorangegangene Beratungen"; not "Beratungsfolge". */
const TITLE = /^(?:Bisherige|Vorangegangene|Frühere|Vorherige|Bereits erfolgte|Vorausgegangene) (?:Beratungsfolge|Beratungen|Behandlung(?:en)?|Gremienbehandlung):?$/u;
