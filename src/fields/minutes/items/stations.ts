import type { Document } from '../../../tree/document.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';

/**
 * The stations that an excerpt prints beside its own meeting: "Bauausschuss vom 06.05.2024: StvV Muster - einstimmig
 * empfohlen". Who reported is no station, the outcome behind the name is that of the one before it on the line; and
 * whom the minutes are sent to is none.
 */
type Row = Mark<ConsultationValue>;

export function stations({ text }: Document, rows: readonly Row[], meeting: readonly Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    const { date, outcome, status, role } = row.value;
    const onLine = date === null && last !== undefined && last.value.date !== null && last.value.outcome === null && !text.slice(last.start, row.start).includes('\n');
    if (onLine && outcome !== null) merged[merged.length - 1] = { ...last, value: { ...last.value, outcome, status }, end: row.end };
    else if (date !== null || outcome !== null || role !== null) merged.push(row);
  }
  const days = new Set(merged.map(({ value }) => value.date?.value));
  return [...merged.map((row) => withFactsOf(row, meeting.find(({ value }) => value.date !== null && value.date.value === row.value.date?.value))), ...meeting.filter(({ value }) => merged.length === 0 || (value.date !== null && !days.has(value.date.value)))];
}

/** The row of the document's own session has what its head tells of that session, where the row does not: item, publicity, time. */
function withFactsOf(row: Row, meeting: Row | undefined): Row {
  if (meeting === undefined) return row;
  const { agendaItem, public: open, time, meeting: session } = row.value;
  return { ...row, value: { ...row.value, agendaItem: agendaItem ?? meeting.value.agendaItem, public: open ?? meeting.value.public, time: time ?? meeting.value.time, meeting: session ?? meeting.value.meeting } };
}
