import type { Document, Line } from '../../tree/document.js';
import { lineAt } from '../../tree/line-at.js';
import { mark } from '../paper-tree/mark.js';
import type { ConsultationValue, DecisionValue, Mark, VoteValue } from '../paper-tree/paper-tree.js';
import { columnsOfRow, type FilledColumns } from './forms/form-columns.js';
import { statusOfColumns, voteOfColumns } from './forms/form-result.js';
import { daysIn } from '../dates/printed-days.js';
import { readVote } from './votes/vote.js';
import { isVoteLine } from './votes/vote-line.js';

/**
 * The result of a row of the Beratungsfolge that is printed as counts and crosses below the names of columns, where the
 * row itself was read without it.
 */
type Row = ConsultationValue;

export function countsOf(document: Document, row: Row, rows: readonly Row[]): Mark<VoteValue> | null {
  const columns = row.vote == null ? columnsOf(document, row, rows) : null;
  return row.vote ?? (columns === null ? null : bothSides(columns)) ?? inBlock(document, row, rows);
}

/** The decision of the last row, by its own columns or by those of a form below the text that names its day. */
export function decisionInColumns(document: Document, last: Row | undefined, rows: readonly Row[], from: number): Mark<DecisionValue>[] {
  if (last === undefined) return [];
  const own = columnsOf(document, last, rows);
  return [(own === null ? null : decisionOf(document, own, last)) ?? belowText(document, last, from)].flatMap((decision) => decision ?? []);
}

/** What a row says below the names of its columns. */
function columnsOf(document: Document, row: Row, rows: readonly Row[]): FilledColumns | null {
  const own = lineOfRow(document, row);
  const first = rows.flatMap((one) => lineOfRow(document, one) ?? []).reduce<Line | undefined>((a, b) => (a === undefined || b.index < a.index ? b : a), undefined);
  return own === undefined || first === undefined ? null : columnsOfRow(document, first, own);
}

/** A line of a form below the text that names the day of a row. */
function belowText(document: Document, row: Row, from: number): Mark<DecisionValue> | null {
  const day = row.date?.value;
  const line = day === undefined ? undefined : document.lines.findLast((one) => one.start >= from && one.cells.length > 2 && daysIn(one.text).includes(day));
  return line === undefined ? null : decisionOf(document, columnsOfRow(document, line, line), row);
}

function decisionOf(document: Document, columns: FilledColumns, row: Row): Mark<DecisionValue> | null {
  const vote = row.vote ?? bothSides(columns);
  const status = statusOfColumns(columns, vote?.value ?? null);
  const place = vote ?? columns.crosses[0];
  const line = place === undefined ? undefined : lineAt(document, place.start);
  if (status === null || line === undefined) return null;
  const outcome = mark(line.text.replaceAll('\t', ' '), line, 'vote-columns');
  const value: DecisionValue = { status, outcome, organization: row.organization, date: row.date, vote };
  return mark(value, line, columns.chosen.length > 0 ? 'crossed-columns' : 'majority-of-votes', 'implied', true);
}

/** Other numbers stand in a row too: only both sides together are counts. */
function bothSides(columns: FilledColumns): Mark<VoteValue> | null {
  const vote = voteOfColumns(columns);
  if (vote?.yes == null || vote.no === null || vote.yes + vote.no === 0) return null;
  const places = [...columns.counts.values()];
  return mark(vote, { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) }, 'vote-columns');
}

function lineOfRow(document: Document, { date, organization }: Row): Line | undefined {
  return lineAt(document, (date ?? organization).start);
}

/** A table that was read column by column: as many lines of counts, one below the other, as it has rows. */
function inBlock({ lines }: Document, row: Row, rows: readonly Row[]): Mark<VoteValue> | null {
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
