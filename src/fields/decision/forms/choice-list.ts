import type { Document, Line, Span } from '../../../tree/document.js';
import { remembered } from '../../../tree/remembered.js';
import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import { isCross } from '../../forms/form-boxes.js';
import type { VoteValue } from '../../paper-tree/paper-tree.js';
import { isCount, type Side, sideNamed } from '../votes/counted-sides.js';
import { kindOf } from './form-cells.js';
import { statusOfChosen } from './form-result.js';

/**
 * A form without boxes: all outcomes below each other, each on its line, and behind one of them a cross, behind the sides
 * their counts. "einstimmige Annahme | X", "einstimmige Ablehnung", "Ja-Stimmen", "Nein-Stimmen", "Kenntnisnahme",
 * "Vertagung". What stands there without a cross was not decided.
 */
export interface ChoiceList extends Span {
  readonly lines: ReadonlySet<Line>;
  /** Null where nothing is filled in, or not one thing. */
  readonly status: DecisionStatus | null;
  /** Where the chosen words stand, or the counts. */
  readonly outcome: Span;
  readonly vote: VoteValue | null;
  /** Something is filled in, and what it fills cannot be told. */
  readonly doubtful: boolean;
}

interface Row {
  readonly line: Line;
  readonly words: string;
  readonly end: number;
  readonly fill: string | null;
  /** The fill stands on a line of its own. */
  readonly below: boolean;
}

const FEWEST_ROWS = 5;
const LONGEST = 50;

/** The form among the lines of an item; null where they have none. */
export function choiceList(document: Document, lines: readonly Line[]): ChoiceList | null {
  const run = rowsOf(lines);
  return isList(run) ? read(run, isFilledApart(document)) : null;
}

function rowsOf(lines: readonly Line[]): Row[] {
  let run: Row[] = [];
  for (const line of lines) {
    if (line.text === '' || line.kind === 'furniture') continue;
    const last = run.at(-1);
    const row = rowOf(line);
    if (row !== null) run.push({ ...row, line });
    else if (last !== undefined && isFill(line.text)) run[run.length - 1] = { ...last, fill: last.fill === null ? line.text : '', below: true };
    else if (isList(run)) break;
    else run = [];
  }
  return run;
}

const isFill = (text: string): boolean => isCross(text) || isCount(text);

/** Crosses stand alone below other lines than those of a form, as where a converter printed a column after the other. */
const isFilledApart = remembered(({ lines }: Document): boolean => {
  const printed = lines.filter(({ text, kind }) => text !== '' && kind !== 'furniture');
  return printed.some(({ text }, at) => isCross(text) && rowOf(printed[at - 1] ?? UNPRINTED) === null);
});

/** "Vertagung", "Vertagung | X" and "Ja-Stimmen 14"; null for other lines. */
function rowOf({ text, start }: Pick<Line, 'text' | 'start'>): Omit<Row, 'line'> | null {
  if (text.length > LONGEST || text === '') return null;
  const at = FILLED.exec(text)?.index ?? text.length;
  const words = text.slice(0, at);
  return !WORDS.test(words) || kindOf(words) === null ? null : { words, end: start + at, fill: at === text.length ? null : text.slice(at).trim(), below: false };
}

const UNPRINTED = { text: '', start: 0 };
/** Matches "\tX" and " 14" at the end; not "14". */
const FILLED = /(?<![ \t])[ \t]{1,30}(?:\d{1,3}|[xX✓✔☒])$/u;
/** Few words and nothing else. Matches "einstimmige Annahme" and "Ja-Stimmen:"; not "Ja: 4 Nein: 3". */
const WORDS = /^\p{L}[\p{L}/-]*(?: \p{L}[\p{L}/.-]*){0,3}:?$/u;

/** Both to adopt and to reject, and sides to count: no result says all of it. */
function isList(rows: readonly Row[]): boolean {
  if (rows.length < FEWEST_ROWS || new Set(rows.map(({ words }) => words)).size < rows.length) return false;
  const statuses = new Set(rows.flatMap(({ words }) => statusOfChosen([words]) ?? []));
  return statuses.size > 1 && rows.filter(({ words }) => isSide(words)).length > 1;
}

const isSide = (words: string): boolean => sideNamed(words) !== null;

function read(rows: readonly Row[], apart: boolean): ChoiceList {
  const [first, last] = [rows[0], rows.at(-1)];
  const filled = rows.filter(({ fill }) => fill !== null);
  const chosen = filled.filter(({ words, fill }) => fill !== null && isCross(fill) && statusOfChosen([words]) !== null);
  const counts = new Map(filled.flatMap(({ words, fill }): (readonly [Side, number])[] => {
    const side = sideNamed(words);
    return side !== null && fill !== null && isCount(fill) ? [[side, Number(fill)]] : [];
  }));
  const whole = { start: first?.line.start ?? 0, end: last?.line.end ?? 0 };
  const doubtful = chosen.length > 1 || filled.length > chosen.length + counts.size || (filled.length === 0 && apart) || (filled.length === 1 && last?.below === true);
  const one = unlessOutvoted(rows, chosen[0], counts);
  const vote = voteOf(counts, one);
  const counted = vote?.yes == null ? null : vote.yes > (vote.no ?? 0) ? 'adopted' : 'rejected';
  const status = doubtful ? null : one === undefined ? counted : statusOfChosen([one.words]);
  const outcome = one !== undefined ? { start: one.line.start, end: one.end } : { start: filled[0]?.line.start ?? whole.start, end: filled.at(-1)?.line.end ?? whole.end };
  return { ...whole, lines: new Set(rows.map(({ line }) => line)), status, outcome, vote: doubtful ? null : vote, doubtful };
}

/** A cross on a line of its own may stand before its words: behind "Einstimmig beschlossen", with votes against, it is that of "Mit Mehrheit beschlossen" below it. */
function unlessOutvoted(rows: readonly Row[], one: Row | undefined, counts: ReadonlyMap<Side, number>): Row | undefined {
  const next = one === undefined ? undefined : rows[rows.indexOf(one) + 1];
  const isOutvoted = one?.below === true && UNANIMOUS.test(one.words) && (counts.get('yes') ?? 0) > 0 && (counts.get('no') ?? 0) > 0;
  return isOutvoted && next !== undefined && MAJORITY.test(next.words) && statusOfChosen([next.words]) === statusOfChosen([one.words]) ? next : one;
}

/** Matches "Mit Mehrheit beschlossen" and "mehrheitliche Annahme"; not "Annahme". */
const MAJORITY = /mehrheit/iu;

function voteOf(counts: ReadonlyMap<Side, number>, chosen: Row | undefined): VoteValue | null {
  const [yes = null, no = null, abstentions = null] = [counts.get('yes'), counts.get('no'), counts.get('abstentions')];
  const unanimous = chosen !== undefined && UNANIMOUS.test(chosen.words) ? true : null;
  return counts.size === 0 && unanimous === null ? null : { yes, no, abstentions, unanimous: (no ?? 0) > 0 && (yes ?? 0) > 0 ? false : unanimous };
}

/** Matches "einstimmige Annahme" and "einmütig"; not "Annahme". */
const UNANIMOUS = /^(?:einst|einm)/iu;
