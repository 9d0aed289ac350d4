import type { Document, Line, Span } from '../../tree/document.js';
import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { mark } from '../mark.js';
import type { ConsultationValue, DecisionValue, Mark } from '../paper-tree.js';
import { daysIn } from './records-below.js';
import { gridOfRow, voteOfGrid } from './row-counts.js';
import { type GridRow, gridRow } from './row-grid.js';

/**
 * A result that is printed as counts and crosses below the names of columns, in the last row of the Beratungsfolge or in
 * a form below the text that names its day. A cross chooses between "as proposed" and "otherwise"; counts alone say it by
 * their majority.
 */
export function gridDecision(document: Document, last: ConsultationValue | undefined, rows: readonly ConsultationValue[], from: number): Mark<DecisionValue>[] {
  if (last === undefined) return [];
  const grid = gridOfRow(document, last, rows);
  const own = grid === null ? null : decisionOf(document, grid, last);
  return [own ?? belowText(document, last, from)].flatMap((decision) => decision ?? []);
}

/** A line of a form below the text that names the day of a row. */
function belowText(document: Document, row: ConsultationValue, from: number): Mark<DecisionValue> | null {
  const day = row.date?.value;
  const line = day === undefined ? undefined : document.lines.findLast((one) => one.start >= from && one.cells.length > 2 && daysIn(one.text).includes(day));
  return line === undefined ? null : decisionOf(document, gridRow(document, line, line), row);
}

function decisionOf(document: Document, grid: GridRow, row: ConsultationValue): Mark<DecisionValue> | null {
  const vote = row.vote ?? voteOfGrid(grid);
  const status = statusOf(grid, vote?.value ?? null);
  const line = status === null ? undefined : lineOf(document, vote ?? grid.crosses[0]);
  if (status === null || line === undefined) return null;
  const outcome = mark(line.text.replaceAll('\t', ' '), line, 'vote-columns');
  const value: DecisionValue = { status, outcome, organization: row.organization, date: row.date, vote };
  return mark(value, line, grid.choices.size > 0 ? 'crossed-columns' : 'majority-of-votes', 'implied', true);
}

/** As many against as in favour reject, whatever was crossed. */
function statusOf({ choices }: GridRow, vote: { yes: number | null; no: number | null } | null): DecisionStatus | null {
  if (vote?.yes != null && vote.no !== null && vote.no >= vote.yes) return 'rejected';
  if (choices.has('otherwise') === choices.has('asProposed') && choices.has('otherwise')) return null;
  return choices.has('otherwise') ? 'adopted-amended' : choices.size > 0 || vote !== null ? 'adopted' : null;
}

function lineOf({ lines }: Document, place: Span | undefined): Line | undefined {
  return place === undefined ? undefined : lines.find((line) => place.start >= line.start && place.end <= line.end && line.text !== '');
}
