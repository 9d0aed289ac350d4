import type { Document, Line, Span } from '../../../tree/document.js';
import { outcomeStatus } from '../outcome.js';
import { boxesIn, isFilledIn, withoutUnticked } from '../../forms/form-boxes.js';
import { flowing } from '../../paper-tree/mark.js';
import type { DecisionValue, Mark, VoteValue } from '../../paper-tree/paper-tree.js';
import { decide } from '../decide.js';
import { itemDecision } from '../items/item-decision.js';
import { type ResultForm, resultFormsFrom, undecidedForm } from '../forms/result-forms.js';
import { withoutCountsBelow } from './counts-below.js';
import { voteOfSection } from '../votes/vote-table.js';

/** What the lines say that record below a paper what a meeting did with it. */

/** Counts in columns; words of a form stand there, chosen or not. */
function counted(vote: VoteValue | null): VoteValue | null {
  return vote?.yes == null ? null : vote;
}

/** The counts in the chosen words, else those between the lines of the form, else how it was decided. */
export function voteOfForm(document: Document, { lines, vote }: ResultForm, whole: Span): VoteValue | null {
  const between = vote?.yes == null ? voteOfSection(document, { start: lines[0]?.start ?? whole.start, end: lines.at(-1)?.end ?? whole.end }) : null;
  return between?.yes != null ? between : (vote ?? counted(between));
}

/** What a record's lines say: a form that was filled in, a result, or sentences. */
export function recordDecision(document: Document, lines: readonly Line[], title: string, from: number): Mark<DecisionValue> | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const range = { start: first.start, end: last.end };
  if (undecidedForm(document, range) !== undefined) return null;
  const text = flowing(document.text, range);
  const vote: VoteValue | null = voteOfSection(document, range);
  const form = resultFormsFrom(document, from).find(({ status, lines }) => status !== null && (lines.at(-1)?.start ?? 0) >= first.start && (lines[0]?.start ?? Infinity) <= last.end);
  if (form?.status != null) return decide(form.status, form.outcome, { kind: 'result', ...range }, vote?.yes == null ? voteOfForm(document, form, range) : form.vote?.yes === vote.yes ? form.vote : vote);
  if (boxesIn(text).length > 0) return isFilledIn(text) ? decide(outcomeStatus(withoutUnticked(text)).status ?? 'unmapped', text, { kind: 'result', ...range }, vote) : null;
  const told = itemDecision(document, lines, title).decision ?? (first === last ? decide(outcomeStatus(text).status ?? 'unmapped', text, { kind: 'result', ...range }, vote) : null);
  if (told === null || !ADVICE.test(text)) return told === null ? null : withoutCountsBelow(document, told);
  return told.value.status.startsWith('adopted') ? { ...told, value: { ...told.value, status: 'recommended' } } : told;
}

/** What was adopted goes on to another body. Matches "(Empfehlung an den Sozialausschuss)"; not "Empfehlung des Rates". */
const ADVICE = /\(Empfehlung an (?:den|die|das) /u;
