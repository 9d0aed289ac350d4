import type { ConsultationValue, Mark } from '../../paper-tree.js';

/** What the results tell of a session is added to the row that announced it: the same committee, or the only one of that day. */
export function withResults(announced: readonly Mark<ConsultationValue>[], told: readonly Mark<ConsultationValue>[]): Mark<ConsultationValue>[] {
  const rows = [...announced];
  for (const result of told) {
    const at = rows.findIndex((row) => isSameSession(row, result, rows));
    const row = rows[at];
    if (row === undefined) rows.push(result);
    else rows[at] = row.value.date === null ? result : { ...row, value: filledFrom(row.value, result.value) };
  }
  return rows;
}

function isSameSession(row: Mark<ConsultationValue>, result: Mark<ConsultationValue>, rows: readonly Mark<ConsultationValue>[]): boolean {
  const sameName = row.value.organization.value.toLowerCase() === result.value.organization.value.toLowerCase();
  if (row.value.date === null) return sameName;
  const day = result.value.date?.value;
  return row.value.date.value === day && (sameName || rows.filter((other) => other.value.date?.value === day).length === 1);
}

function filledFrom(row: ConsultationValue, result: ConsultationValue): ConsultationValue {
  return { ...row, public: row.public ?? result.public, agendaItem: row.agendaItem ?? result.agendaItem, outcome: row.outcome ?? result.outcome, status: row.outcome === null ? result.status : row.status, ...(row.vote === undefined && result.vote !== undefined ? { vote: result.vote } : {}) };
}
