import type { Document, Line } from '../../tree/document.js';
import { isCross } from '../form-boxes.js';
import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { outcomeStatus } from '../consultations/outcome.js';
import type { VoteValue } from '../paper-tree.js';
import { filledColumns } from './column-form.js';
import { type FormCell, formCells } from './form-cells.js';
import { isAmended } from './ticked-choices.js';
import { readVote } from './vote.js';

/**
 * A form for the result below a paper's text, however it is headed: choices on neighbouring lines of which some have a
 * cross and others have none. One without a cross was not filled in.
 */
export interface ResultForm {
  readonly lines: readonly Line[];
  /** Null where no chosen words name an outcome. */
  readonly status: DecisionStatus | null;
  /** The chosen words. */
  readonly outcome: string;
  readonly vote: VoteValue | null;
}

/** Lines between those of one form. */
const MOST_BETWEEN = 2;
/** Longer ones are lists. */
const MOST_LINES = 40;

/** What every cross is made with: texts without have no form that was filled in. Matches "☒" and the x of "[x]", "__x__" and "x einstimmig"; not "Max". */
const TICKED = /[☒☑✓✔\uf078\uf0fe]|(?<!\p{L})[xX](?!\p{L})/u;

/** The forms from an offset on that were filled in. */
export function resultForms(document: Document, from: number): readonly ResultForm[] {
  const known = formsOfDocuments.get(document);
  if (known?.from === from) return known.forms;
  const forms = findForms(document, from);
  formsOfDocuments.set(document, { from, forms });
  return forms;
}

/** Found once for a document, since a decision and what was left unread both ask. */
const formsOfDocuments = new WeakMap<Document, { readonly from: number; readonly forms: readonly ResultForm[] }>();

function findForms(document: Document, from: number): ResultForm[] {
  if (!TICKED.test(document.text.slice(from))) return [];
  const lines = document.lines.filter((line) => line.start >= from && line.text !== '');
  const forms: ResultForm[] = [];
  let open: { line: Line; cells: readonly FormCell[] }[] = [];
  const close = (): void => {
    const form = isOfOthers(document.lines, open[0]?.line) ? null : formOf(open);
    if (form !== null) forms.push(form);
    open = [];
  };
  for (const at of nearTicks(lines)) {
    const line = lines[at];
    if (line === undefined) continue;
    const columns = filledColumns(line, lines[at + 1]);
    if (columns !== null) {
      close();
      forms.push({ lines: [line], status: statusOf(columns.ticked), outcome: columns.ticked.join(', '), vote: readVote([...columns.ticked, ...columns.counts].join(', ')) });
      continue;
    }
    const cells = formCells(line);
    const last = open.at(-1)?.line.index;
    if (open.length >= MOST_LINES || (last !== undefined && line.index - last > MOST_BETWEEN + 1)) close();
    if (cells.length > 0) open.push({ line, cells });
  }
  close();
  return forms;
}

/** The places of lines that a form with a cross may reach: other lines are not looked at. */
function nearTicks(lines: readonly Line[]): number[] {
  const near: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (!TICKED.test(line.text) || !choosesSomething(line)) continue;
    for (let one = Math.max(at - REACH, (near.at(-1) ?? -1) + 1); one <= Math.min(at + REACH, lines.length - 1); one += 1) near.push(one);
  }
  return near;
}

/** A cross beside a choice, or one that stands alone in a line or a cell; not beside "Ja" of a question. */
function choosesSomething(line: Line): boolean {
  return formCells(line).some(({ kind, ticked }) => ticked && kind !== 'count') || line.cells.some(({ text }) => isCross(text));
}

/** How many lines a form reaches above and below a cross. */
const REACH = 12;

/** A form below a line that asks who else took part. */
function isOfOthers(lines: readonly Line[], first: Line | undefined): boolean {
  const above = first === undefined ? undefined : lines.slice(Math.max(0, first.index - 2), first.index).findLast(({ text }) => text !== '');
  return above !== undefined && above.text.length < LONGEST_HEAD && OF_OTHERS.test(above.text);
}

const LONGEST_HEAD = 80;
/** Matches "Beteiligung des Behindertenbeirats" and "Anhörung des Ortschaftsrates:"; not "Abstimmungsergebnis des Rates". */
const OF_OTHERS = /^(?:\d{1,2}\.? )?(?:Beteiligung|Anhörung|Mitbestimmung|Mitwirkung|Votum|Stellungnahme) (?:des|der|von) /u;

function formOf(rows: readonly { line: Line; cells: readonly FormCell[] }[]): ResultForm | null {
  const all = rows.flatMap((row) => row.cells);
  const cells = rows.every((row) => row.cells.length === 1) ? withCrosses(all) : all;
  const choices = cells.filter(({ kind }) => kind === 'choice');
  const ticked = choices.filter((choice) => choice.ticked);
  if (ticked.length === 0 || ticked.length === choices.length) return null;
  const left = new Set(choices.filter((choice) => !choice.ticked).map(({ start }) => start));
  const chosen = rows.map((row) => without(row.line, row.cells.filter(({ start }) => left.has(start)))).join(' ');
  return { lines: rows.map(({ line }) => line), status: statusOf(ticked.map(({ words }) => words)), outcome: ticked.map(({ words }) => words).join(', '), vote: readVote(chosen.replaceAll(BOX, ' ')) };
}

/** Crosses on lines of their own tick the choice above or below them: before or behind a count it can only be one of them, and so it is for all. */
function withCrosses(cells: readonly FormCell[]): readonly FormCell[] {
  const crosses = cells.flatMap(({ kind }, at) => (kind === 'cross' ? [at] : []));
  if (crosses.length === 0) return cells;
  const isChoice = (at: number): boolean => cells[at]?.kind === 'choice';
  const isBehind = crosses.some((at) => isChoice(at - 1) && !isChoice(at + 1));
  const isBefore = crosses.some((at) => isChoice(at + 1) && !isChoice(at - 1));
  const ticked = new Set(isBehind === isBefore ? [] : crosses.map((at) => (isBehind ? at - 1 : at + 1)));
  return cells.map((cell, at) => (ticked.has(at) ? { ...cell, ticked: true } : cell));
}

/** A form that knows "as proposed" and "otherwise" only says by the first that it was adopted. */
function statusOf(ticked: readonly string[]): DecisionStatus | null {
  if (ticked.some((words) => isAmended(words))) return 'adopted-amended';
  const { status } = outcomeStatus(ticked.map((words) => words.replace(AS_PROPOSED, 'angenommen')).join(', '));
  return status === 'unmapped' ? null : status;
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

/** Matches "laut Beschlussvorschlag", "lt. Vorlage" and "gemäß Antrag"; not "Vorlage". */
const AS_PROPOSED = /^(?:laut|lt\.|gemäß|gem\.|wie|nach|entsprechend) (?:der |dem )?\p{Lu}\p{L}*/u;
/** Matches "[ ]", "☒" and "___"; not "[1]". */
const BOX = /[☒☑☐□✓✔]|[[(] ?[xX]? ?[\])]|_{2,}/gu;
