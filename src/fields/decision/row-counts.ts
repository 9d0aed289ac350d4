import type { Document, Line } from '../../tree/document.js';
import { mark } from '../mark.js';
import type { ConsultationValue, Mark, VoteValue } from '../paper-tree.js';
import { sourceColumn } from '../source-column.js';
import { countedIn, readVote, type Side } from './vote.js';
import { isVoteLine } from './vote-line.js';

/** Counts that a Beratungsfolge prints for each of its rows, where the row itself was read without them. */
export function countsOf(document: Document, row: ConsultationValue, rows: readonly ConsultationValue[]): Mark<VoteValue> | null {
  return row.vote ?? inColumns(document, row, rows) ?? inBlock(document, row, rows);
}

interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** "Ja", "Nein" and "Enth." over the rows, and a count below each. */
function inColumns(document: Document, row: ConsultationValue, rows: readonly ConsultationValue[]): Mark<VoteValue> | null {
  const own = lineOf(document, row);
  const first = rows.map((one) => lineOf(document, one)?.index ?? Infinity).reduce((a, b) => Math.min(a, b), Infinity);
  const above = document.lines.filter(({ index, text }) => index < first && text !== '').slice(-HEAD_LINES);
  const heads = above.map((line) => placed(document, line).filter(({ text }) => sideOf(text) !== null)).findLast((sides) => sides.length > 1) ?? [];
  const counts = own === undefined ? [] : placed(document, own).filter(({ text }) => COUNT.test(text));
  const below = counts.length === heads.length ? counts : heads.map((head) => nearest(head, counts));
  const [begin, end] = [below[0], below.at(-1)];
  if (heads.length === 0 || counts.length < heads.length || new Set(below).size < heads.length || begin === undefined || end === undefined) return null;
  const vote = readVote(heads.map(({ text }, at) => `${text.replace(COLON, '')}: ${below[at]?.text ?? ''}`).join(', '));
  return vote?.yes == null || vote.no === null || vote.yes + vote.no === 0 ? null : mark(vote, { start: begin.start, end: end.end }, 'vote-columns');
}

const HEAD_LINES = 4;
/** Matches "12"; not "12.03.". */
const COUNT = /^\d{1,3}$/u;
/** Matches the colon of "Ja:"; not one inside. */
const COLON = /:$/u;

function lineOf({ lines }: Document, { date, organization }: ConsultationValue): Line | undefined {
  const at = (date ?? organization).start;
  return lines.find((line) => at >= line.start && at <= line.end && line.text !== '');
}

function placed(document: Document, { cells }: Line): Placed[] {
  return cells.filter(({ text }) => text !== '').map((cell) => ({ ...cell, column: sourceColumn(cell, document) }));
}

/** The side that a cell names and nothing else. */
function sideOf(text: string): Side | null {
  const [side] = text.length > LONGEST_SIDE ? [] : [...countedIn(`${text.replace(COLON, '')}: 1`).keys()];
  return side === 'yes' || side === 'no' || side === 'abstentions' ? side : null;
}

const LONGEST_SIDE = 20;

function nearest({ column }: Placed, counts: readonly Placed[]): Placed | undefined {
  return [...counts].sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0];
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
