import { EARLIER_ROW } from '../../consultations/cell-rows/earlier-rows.js';
import { mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, Mark } from '../../paper-tree/paper-tree.js';
import type { HeadField } from '../../labels/head-context.js';

/** Where the head says nothing, what all rows agree on. */
export const publicityOfRows: HeadField = ({ found }) => {
  const [stated] = found.public;
  return stated === undefined ? fromRows(found.consultations.flatMap((row) => (row.rule === 'station-below' || row.rule === EARLIER_ROW ? [] : [row.value.public]))) : toOnlyRow(found.consultations, stated);
};

/** What is printed of the document is said of its only session. */
function toOnlyRow(rows: readonly Mark<ConsultationValue>[], stated: Mark<boolean>) {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0 || row.value.public !== null || row.value.date === null) return {};
  return { replace: { consultations: [{ ...row, value: { ...row.value, public: { ...stated, certainty: 'implied' as const, rule: 'publicity-of-document' } } }] } };
}

function fromRows(marks: readonly ({ value: boolean; start: number; end: number } | null)[]) {
  const first = marks[0];
  if (first === undefined || first === null || !marks.every((other) => other?.value === first.value)) return {};
  return { add: { public: [mark(first.value, first, 'all-rows-agree', 'implied')] } };
}
