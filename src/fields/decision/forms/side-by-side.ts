import type { Document, Line, Span } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { gathered } from '../../../tree/gathered.js';
import { choiceOf, formCells, kindOf } from './form-cells.js';
import { statusOfChosen } from './form-result.js';
import { isCount, sideNamed } from '../votes/counted-sides.js';
import { type FormToken, formTokens } from '../../forms/form-rows.js';
import { sideOfRow } from '../../forms/form-side.js';
import type { HeadContext } from '../../labels/head-context.js';
import { mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, Mark, VoteValue } from '../../paper-tree/paper-tree.js';
import { sourceColumn } from '../../columns/source-column.js';
import { matchesOf } from '../../../tree/matches-of.js';

/**
 * Forms for the results of several bodies side by side below a paper, each under the name of its own: "Kreisausschuss |
 * Kreistag" over "einstimmig  Mehrheit  Ja  Nein  Enth." twice. What stands in the columns of a body is told of its row
 * alone; tabs have no columns, and such a form is left to others.
 */
const MOST_LINES = 6;
const LONGEST_NAME = 40;
/** So far may a cross or a count begin from the name over it. */
const SHIFT = 3;
/** What names its body may begin so far left of it. */
const EDGE = 1;

interface Placed extends FormToken {
  readonly column: number;
}

export function sideBySide({ document, found, head }: HeadContext): readonly Mark<ConsultationValue>[] {
  const rows = found.consultations;
  if (rows.length < 2) return [];
  const from = head.lines.at(-1)?.end ?? 0;
  return gathered(headsOf(document, rows.map(({ value }) => value), from), (line) => {
    const bodies = line.cells.filter(({ text }) => text !== '').map((cell) => ({ cell, row: rows.find(({ value }) => value.organization.value === cell.text) }));
    const below = blockBelow(document, line);
    const columns = bodies.map(({ cell }) => sourceColumn(cell, document));
    return bodies.flatMap(({ row }, at) => (row === undefined ? [] : resultOf(document, row, below.map((tokens) => tokens.filter(({ column }) => column >= (columns[at] ?? 0) - EDGE && column < (columns[at + 1] ?? Infinity) - EDGE)))));
  });
}

/** Where such forms stand, whether or not they were understood: no other reader can tell their columns apart. */
export function formsSideBySide(document: Document, rows: readonly ConsultationValue[], from: number): readonly Span[] {
  if (rows.length < 2) return [];
  return headsOf(document, rows, from).flatMap((line) => {
    const last = blockBelow(document, line).flat().at(-1);
    return last === undefined ? [] : [{ start: line.start, end: last.end }];
  });
}

/** The lines that hold nothing but names of several rows' bodies. */
function headsOf(document: Document, rows: readonly ConsultationValue[], from: number): readonly Line[] {
  const names = new Set(rows.map(({ organization }) => organization.value));
  return document.lines.filter(({ start, cells }) => {
    if (start <= from || cells.length < 2) return false;
    const bodies = cells.filter(({ text }) => text !== '');
    return bodies.length > 1 && bodies.every(({ text }) => names.has(text) && text.length <= LONGEST_NAME && committeeWordIn(text) !== null);
  });
}

/** The lines right below, up to a blank one; none where a tab parts them. */
function blockBelow(document: Document, line: Line): readonly (readonly Placed[])[] {
  const next = document.lines.slice(line.index + 1, line.index + 1 + MOST_LINES);
  const end = next.findIndex(({ text }) => text === '');
  const lines = end < 0 ? next : next.slice(0, end);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || document.source.format !== 'text' || document.source.text.slice(document.span(first.start, first.end).start, document.span(last.start, last.end).end).includes('\t')) return [];
  return lines.map((one) => formTokens(document, one).flatMap((token) => wordsApart(document, token)));
}

/** Names of narrow columns may have run together: "Ja   Nein". */
function wordsApart(document: Document, token: FormToken): Placed[] {
  if (token.words === null || (kindOf(token.words) === 'choice' && !isParted(document, token))) return [{ ...token, column: sourceColumn(token, document) }];
  return matchesOf(WORD, token.words).map(({ 0: words, index }) => {
    const place = { start: token.start + index, end: token.start + index + words.length };
    return { ...token, ...place, words, column: sourceColumn(place, document) };
  });
}

/** Words that more than a blank parts in the source are the names of several columns. */
function isParted(document: Document, { start, end }: FormToken): boolean {
  const place = document.span(start, end);
  return document.source.format === 'text' && GAP.test(document.source.text.slice(place.start, place.end));
}

/** Matches the blanks of "einstimmig  Mehrheit"; not that of "lt. Vorlage". */
const GAP = / {2}/u;

/** Matches "Ja" and "2"; not the blank between them. */
const WORD = /\S+/gu;

function resultOf(document: Document, row: Mark<ConsultationValue>, lines: readonly (readonly Placed[])[]): Mark<ConsultationValue>[] {
  const names = lines.flat().filter(({ words }) => words !== null && !isCount(words));
  const chosen = [...lines.flatMap((tokens) => formCells(tokens, sideOfRow(tokens, kindOf)).filter(({ kind, ticked }) => kind === 'choice' && ticked).map(({ words }) => words)), ...lines.flatMap((tokens) => (tokens.some(({ words }) => words !== null && kindOf(words) === 'choice') ? [] : tokens.filter(({ ticked }) => ticked).flatMap((cross) => nameOver(cross, names) ?? [])))];
  const vote = voteOf(chosen, lines, names);
  if (vote === null) return [];
  const told = statusOfChosen(chosen) ?? (chosen.some((words) => choiceOf(words) === 'unanimous' || choiceOf(words) === 'majority') ? 'adopted' : null);
  const status = told?.startsWith('adopted') === true && vote.yes !== null && vote.no !== null && vote.no >= vote.yes ? 'rejected' : told;
  const [first, last] = [lines.flat()[0], lines.flat().at(-1)];
  if (status === null || first === undefined || last === undefined) return [];
  const range = { start: first.start, end: last.end };
  const advises = status.startsWith('adopted') && document.text.includes(`${row.value.organization.value} empfiehlt`);
  const outcome = mark(chosen.join(', '), range, 'form-of-body', 'implied');
  return [{ ...row, value: { ...row.value, outcome, status: mark(advises ? 'recommended' : status, outcome, 'outcome-vocabulary', 'implied', true), vote: mark(vote, outcome, 'form-of-body', 'implied') } }];
}

function nameOver(place: Placed, names: readonly Placed[]): string | null {
  const over = names.filter(({ column, start }) => start < place.start && Math.abs(column - place.column) <= SHIFT);
  return over.length === 1 ? (over[0]?.words ?? null) : null;
}

/** Null where a count stands below no side, or counts against stand beside what is ticked as unanimous: then the columns were not told apart. */
function voteOf(chosen: readonly string[], lines: readonly (readonly Placed[])[], names: readonly Placed[]): VoteValue | null {
  const counts = new Map(lines.flat().filter(({ words }) => words !== null && isCount(words)).map((count) => [sideNamed(nameOver(count, names) ?? ''), Number(count.words)] as const));
  if (counts.has(null) || ((counts.get('no') ?? 0) > 0 && chosen.some((words) => choiceOf(words) === 'unanimous'))) return null;
  const [yes = null, no = null, abstentions = null] = (['yes', 'no', 'abstentions'] as const).map((side) => counts.get(side) ?? null);
  const isDivided = (no ?? 0) > 0 || chosen.some((words) => choiceOf(words) === 'majority');
  return { yes, no, abstentions, unanimous: isDivided ? false : chosen.some((words) => choiceOf(words) === 'unanimous') ? true : null };
}
