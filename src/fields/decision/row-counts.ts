import type { Document, Line } from '../../tree/document.js';
import { mark } from '../mark.js';
import type { ConsultationValue, Mark, VoteValue } from '../paper-tree.js';
import { type GridRow, gridRow } from './row-grid.js';
import { readVote } from './vote.js';
import { isVoteLine } from './vote-line.js';

/** Counts that a Beratungsfolge prints for each of its rows, where the row itself was read without them. */
export function countsOf(document: Document, row: ConsultationValue, rows: readonly ConsultationValue[]): Mark<VoteValue> | null {
  return row.vote ?? inColumns(document, row, rows) ?? inBlock(document, row, rows);
}

/** "Ja", "Nein" and "Enth." over the rows, and a count below each. */
function inColumns(document: Document, row: ConsultationValue, rows: readonly ConsultationValue[]): Mark<VoteValue> | null {
  const grid = gridOfRow(document, row, rows);
  return grid === null ? null : voteOfGrid(grid);
}

/** What a row says below the names of its columns. */
export function gridOfRow(document: Document, row: ConsultationValue, rows: readonly ConsultationValue[]): GridRow | null {
  const own = lineOf(document, row);
  const first = rows.flatMap((one) => lineOf(document, one) ?? []).reduce<Line | undefined>((a, b) => (a === undefined || b.index < a.index ? b : a), undefined);
  return own === undefined || first === undefined ? null : gridRow(document, first, own);
}

export function voteOfGrid({ counts, choices }: GridRow): Mark<VoteValue> | null {
  const [yes, no, abstentions] = (['yes', 'no', 'abstentions'] as const).map((side) => counts.get(side));
  if (yes === undefined || no === undefined || Number(yes.text) + Number(no.text) === 0) return null;
  const against = Number(no.text) > 0;
  const vote = { yes: Number(yes.text), no: Number(no.text), abstentions: abstentions === undefined ? null : Number(abstentions.text), unanimous: against ? false : choices.has('unanimous') ? true : null };
  const places = [...counts.values()];
  return mark(vote, { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) }, 'vote-columns');
}

function lineOf({ lines }: Document, { date, organization }: ConsultationValue): Line | undefined {
  const at = (date ?? organization).start;
  return lines.find((line) => at >= line.start && at <= line.end && line.text !== '');
}

/** A table that was read column by column: as many lines of counts, one below the other, as it has rows. */
function inBlock({ lines }: Document, row: ConsultationValue, rows: readonly ConsultationValue[]): Mark<VoteValue> | null {
  const runs: Line[][] = [];
  for (const line of rows.length < 2 ? [] : lines) {
    if (!isVoteLine(line.text) || readVote(line.text)?.no == null || readVote(line.text)?.yes == null) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.index === line.index - 1) last.push(line);
    else runs.push([line]);
  }
  const columns = runs.filter((run) => run.length === rows.length);
  const own = columns.length === 1 ? columns[0]?.[rows.indexOf(row)] : undefined;
  const vote = own === undefined ? null : readVote(own.text);
  return vote === null || own === undefined ? null : mark(vote, own, 'vote-words');
}
