/** The rows of the Beratungsfolge that have a day, with their number in the record, in printed order. */
import type { ConsultationValue, Mark, PaperTree } from '../../fields/paper-tree/paper-tree.js';
import { edtfBounds } from '../calendar/edtf-bounds.js';
import type { CheckContext } from '../check.js';
import { remembered } from '../../tree/remembered.js';

export interface DatedRow {
  readonly index: number;
  readonly row: ConsultationValue;
  readonly date: Mark<string>;
  /** First and last day of the meeting: sessions of two days are printed as one. */
  readonly first: string;
  readonly last: string;
}

export const datedRows = ({ paper }: CheckContext): readonly DatedRow[] => rowsOf(paper);

/** Several checks ask. */
const rowsOf = remembered((paper: PaperTree): readonly DatedRow[] => paper.consultations.flatMap(({ value: row }, index) => {
  const bounds = row.date ? edtfBounds(row.date.value) : null;
  return row.date && bounds ? [{ index, row, date: row.date, ...bounds }] : [];
}));
