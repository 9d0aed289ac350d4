/** The paper's own date, when it is a full day, with the place that it was read from. */
import type { Mark } from '../../fields/paper-tree/paper-tree.js';
import { dayNumber } from '../calendar/days.js';
import type { CheckContext } from '../check.js';

export interface OwnDate {
  readonly day: string;
  readonly mark: Mark<string> | undefined;
}

export function ownDate({ record, paper }: CheckContext): OwnDate | null {
  if (record.kind !== 'paper' || record.date === null || dayNumber(record.date) === null) return null;
  return { day: record.date, mark: paper.date.find((mark) => mark.value === record.date) };
}
