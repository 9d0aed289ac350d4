import headWords from '../../../vocabulary/decision-heads.json' with { type: 'json' };
import { printedWords } from '../../../vocabulary/printed-words.js';
import type { Document, Line, Span } from '../../../tree/document.js';
import { remembered } from '../../../tree/remembered.js';
import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import { isCross } from '../../forms/form-boxes.js';
import type { VoteValue } from '../../paper-tree/paper-tree.js';
import { type FormCell, formCells, kindOf } from './form-cells.js';
import { columnsBelow, wrappedHeads } from './form-columns.js';
import { statusOfChosen, voteOfColumns } from './form-result.js';
import { type FormToken, formTokens } from '../../forms/form-rows.js';
import { sideOfRow, sideOfRows } from '../../forms/form-side.js';
import { readVote } from '../votes/vote.js';

/**
 * The forms for a result that a document prints, however they are headed: choices on neighbouring lines, or in columns,
 * of which some have a cross and others have none. One without a cross was not filled in.
 */
export interface ResultForm {
  readonly lines: readonly Line[];
  /** Null where no chosen words name an outcome. */
  readonly status: DecisionStatus | null;
  /** The chosen words. */
  readonly outcome: string;
  readonly vote: VoteValue | null;
  /** It has a cross between two choices, and nothing tells which of them it ticks. */
  readonly undecided?: boolean;
}

interface Row {
  readonly line: Line;
  /** Its place among the lines that are not blank. */
  readonly place: number;
  readonly tokens: readonly FormToken[];
}

/** Lines between those of one form. */
const MOST_BETWEEN = 5;
/** Longer ones are lists. */
const MOST_LINES = 40;
/** How many lines a form reaches above and below a cross. */
const REACH = 12;

/** What every cross is made with: texts without have no form that was filled in. Matches "☒" and the x of "[x]", "__x__" and "x einstimmig"; not "Max". */
const TICKED = /[☒☑✓✔\uf078\uf0fe]|(?<!\p{L})[xX](?!\p{L})/u;

/** The forms that were filled in. */
export const resultForms = remembered((document: Document): readonly ResultForm[] => {
  const forms: ResultForm[] = [];
  let open: Row[] = [];
  const close = (): void => {
    const form = isOfOthers(document.lines, open[0]?.line) ? null : formOf(open);
    if (form !== null) forms.push(form);
    open = [];
  };
  const lines = TICKED.test(document.text) ? document.lines.filter(({ text }) => text !== '') : [];
  for (const at of nearTicks(document, lines)) {
    const line = lines[at];
    if (line === undefined) continue;
    const wrapped = wrappedHeads(document, line, lines[at + 1]);
    const columns = columnsBelow(document, line, lines[at + 1]) ?? (wrapped === null ? null : columnsBelow(document, wrapped, lines[at + 2]));
    if (columns !== null) {
      close();
      forms.push({ lines: [line], status: statusOfChosen(columns.chosen), outcome: columns.chosen.join(', '), vote: voteOfColumns(columns) });
      continue;
    }
    const tokens = formTokens(document, line);
    const last = open.at(-1)?.line.index;
    if (open.length >= MOST_LINES || (last !== undefined && line.index - last > MOST_BETWEEN + 1)) close();
    if (formCells(tokens, null).length > 0) open.push({ line, place: at, tokens });
  }
  close();
  return forms;
});

/** Those that begin at an offset or behind it. */
export function resultFormsFrom(document: Document, from: number): readonly ResultForm[] {
  return resultForms(document).filter(({ lines }) => (lines[0]?.start ?? 0) >= from);
}

/** The first form within a range of which nothing tells what it ticks: no other reader may guess it from its words. */
export function undecidedForm(document: Document, range: Span): ResultForm | undefined {
  return resultForms(document).find(({ lines, undecided }) => undecided === true && (lines[0]?.start ?? Infinity) < range.end && (lines.at(-1)?.end ?? 0) > range.start);
}

/** The places of lines that a form with a cross may reach: other lines are not looked at. */
function nearTicks(document: Document, lines: readonly Line[]): number[] {
  const near: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (!TICKED.test(line.text) || !choosesSomething(document, line)) continue;
    for (let one = Math.max(at - REACH, (near.at(-1) ?? -1) + 1); one <= Math.min(at + REACH, lines.length - 1); one += 1) near.push(one);
  }
  return near;
}

/** A cross beside a choice, or one that stands alone in a line or a cell; not beside "Ja" of a question. */
function choosesSomething(document: Document, line: Line): boolean {
  if (line.cells.some(({ text }) => isCross(text))) return true;
  const tokens = formTokens(document, line);
  return tokens.some(({ words, ticked }, at) => words === null && ticked && [tokens[at - 1], tokens[at + 1]].some((beside) => beside?.words != null && kindOf(beside.words) === 'choice'));
}

/** A form below a line that asks who else took part. */
function isOfOthers(lines: readonly Line[], first: Line | undefined): boolean {
  const above = first === undefined ? undefined : lines.slice(Math.max(0, first.index - 2), first.index).findLast(({ text }) => text !== '');
  return above !== undefined && above.text.length < LONGEST_HEAD && takesPart(above.text);
}

const LONGEST_HEAD = 80;
const others = printedWords(headWords.others);

/** "Beteiligung des Behindertenbeirats", "3. Anhörung des Ortschaftsrates:"; not "Abstimmungsergebnis des Rates". */
function takesPart(text: string): boolean {
  const end = others.endAt(text, NUMBER.exec(text)?.[0].length ?? 0);
  return end > 0 && WHOSE.test(text.slice(end));
}

/** Matches "3. "; not "3.1". */
const NUMBER = /^\d{1,2}\.? /u;
/** Matches " des "; not " am ". */
const WHOSE = /^ (?:des|der|von) /u;

function formOf(rows: readonly Row[]): ResultForm | null {
  const own = rows.map(({ tokens }) => sideOfRow(tokens, kindOf));
  const ofAll = sideOfRows(own);
  const parts = rows.map(({ line, tokens }, at) => ({ line, tokens, side: own[at] ?? ofAll, cells: formCells(tokens, own[at] ?? ofAll) }));
  const lines = rows.map(({ line }) => line);
  if (parts.some(({ side, tokens, cells }) => side === null && cells.some(({ kind }) => kind === 'choice') && tokens.some(({ ticked }) => ticked))) return { lines, status: null, outcome: '', vote: null, undecided: true };
  const all = parts.flatMap(({ cells }) => cells);
  const cells = parts.every((part) => part.cells.length === 1) ? withCrosses(all, rows.map(({ place }) => place)) : all;
  if (cells === null) return { lines, status: null, outcome: '', vote: null, undecided: true };
  const choices = cells.filter(({ kind }) => kind === 'choice');
  const chosen = choices.filter(({ ticked }) => ticked).map(({ words }) => words);
  if (chosen.length === 0) return null;
  const left = new Set(choices.filter((choice) => !choice.ticked).map(({ start }) => start));
  const text = parts.map((part) => without(part.line, part.cells.filter(({ start }) => left.has(start)))).join(' ');
  const vote = readVote(text.replaceAll(BOX, ' '));
  const isCounted = cells.filter(({ kind }) => kind === 'side').length > 1 && (vote?.yes != null || vote?.no != null || vote?.abstentions != null);
  return chosen.length < choices.length || isCounted ? { lines, status: statusOfChosen(chosen), outcome: chosen.join(', '), vote } : null;
}

/**
 * Crosses on lines of their own tick the choice right above or below them: before or behind a side it can only be one of them,
 * and so it is for all. As many boxes as choices, each in a block of its own, stand in the same order.
 */
function withCrosses(cells: readonly FormCell[], places: readonly number[]): readonly FormCell[] | null {
  const crosses = cells.flatMap(({ kind }, at) => (kind === 'cross' ? [at] : []));
  if (crosses.length === 0) return cells;
  const isNext = (at: number, other: number): boolean => Math.abs((places[at] ?? 0) - (places[other] ?? 0)) === 1;
  if (crosses.some((at) => cells[at + 1]?.kind === 'cross' && isNext(at, at + 1))) return withBlocks(cells, places);
  const isChoice = (at: number, cross: number): boolean => cells[at]?.kind === 'choice' && isNext(at, cross);
  const isBehind = crosses.some((at) => isChoice(at - 1, at) && !isChoice(at + 1, at));
  const isBefore = crosses.some((at) => isChoice(at + 1, at) && !isChoice(at - 1, at));
  const ticked = new Set(isBehind === isBefore ? [] : crosses.filter((at) => cells[at]?.ticked === true).map((at) => (isBehind ? at - 1 : at + 1)));
  return cells.map((cell, at) => (ticked.has(at) && cell.kind === 'choice' ? { ...cell, ticked: true } : cell));
}

/** All choices and then as many boxes, with nothing between; where they are not, nobody can tell which choice a cross ticks. */
function withBlocks(cells: readonly FormCell[], places: readonly number[]): readonly FormCell[] | null {
  const choices = cells.filter(({ kind }) => kind === 'choice');
  const boxes = cells.filter(({ kind }) => kind === 'cross');
  const isTwoBlocks = choices.length === boxes.length && cells.slice(0, choices.length).every(({ kind }) => kind === 'choice') && (places.at(-1) ?? 0) - (places[0] ?? 0) === cells.length - 1;
  if (!isTwoBlocks) return choices.length > 0 && boxes.some(({ ticked }) => ticked) ? null : cells;
  return cells.map((cell, at) => (boxes[at]?.ticked === true ? { ...cell, ticked: true } : cell));
}

/** The line without the words of some of its cells. */
function without(line: Line, cells: readonly FormCell[]): string {
  let text = '';
  let at = line.start;
  for (const { start, end } of cells) {
    text += line.text.slice(at - line.start, start - line.start);
    at = end;
  }
  return (text + line.text.slice(at - line.start)).replaceAll('\t', ' ');
}

/** Matches "[ ]", "☒" and "___"; not "[1]". */
const BOX = /[☒☑☐□✓✔]|[[(] ?[xX]? ?[\])]|_{2,}/gu;
