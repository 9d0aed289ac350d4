import { areLettersOf } from '../../committees/letters-of-body.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';

/** What the results tell of a session is added to the row that announced it: the same committee, or the only one of that day, of which a short note must have the letters. */
export function withResults(announced: readonly Mark<ConsultationValue>[], told: readonly Mark<ConsultationValue>[]): Mark<ConsultationValue>[] {
  const rows = [...announced];
  for (const result of told) {
    const at = rows.findIndex((row) => isSameSession(row, result, rows));
    const row = rows[at];
    if (row === undefined) rows.push(result);
    else rows[at] = row.value.date === null ? result : { ...row, value: filledFrom(row.value, result) };
  }
  return rows;
}

function isSameSession(row: Mark<ConsultationValue>, result: Mark<ConsultationValue>, rows: readonly Mark<ConsultationValue>[]): boolean {
  const sameName = row.value.organization.value.toLowerCase() === result.value.organization.value.toLowerCase();
  if (row.value.date === null) return sameName;
  const day = result.value.date?.value;
  return row.value.date.value === day && (sameName || (rows.filter((other) => other.value.date?.value === day).length === 1 && (result.rule !== 'short-note' || isNoteOf(result.value, row.value))));
}

/** "GR", "Gemeinderat" of "Gemeinderat der Stadt"; not "BA", which is another body that met on the same day. */
function isNoteOf(note: ConsultationValue, row: ConsultationValue): boolean {
  const [noted, body] = [note.organization.value, row.organization.value];
  return body.includes(noted) || noted.includes(body) || note.organizationLong?.value === body || areLettersOf(noted.replace(NUMBER, ''), body);
}

/** Matches " 4" of "BA 4"; not "4". */
const NUMBER = / \d{1,2}$/u;

/** What a doubtful result tells stays in doubt. */
function filledFrom(row: ConsultationValue, { value: result, weak }: Mark<ConsultationValue>): ConsultationValue {
  const told = result.status === null || weak !== true ? result.status : { ...result.status, weak: true };
  return { ...row, public: row.public ?? result.public, agendaItem: row.agendaItem ?? result.agendaItem, outcome: row.outcome ?? result.outcome, status: row.outcome === null ? told : row.status, ...(row.vote === undefined && result.vote !== undefined ? { vote: result.vote } : {}) };
}
