import type { Document } from '../../../tree/document.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { DecisionValue, Mark } from '../../paper-tree/paper-tree.js';
import { isOutcome } from '../sections/result-line.js';
import { isVoteLine } from '../votes/vote-line.js';

/** "beschlossen mit Ergänzungen" over "Ja 36 Nein 4 Enthaltung 2": the counts are the vote, and the words above them alone the outcome. */
export function withoutCountsBelow({ text }: Document, decision: Mark<DecisionValue>): Mark<DecisionValue> {
  const { outcome, vote } = decision.value;
  const end = text.indexOf('\n', outcome.start);
  if (vote?.value.yes == null || end < 0 || end >= outcome.end) return decision;
  const range = { start: outcome.start, end };
  const below = text.slice(end, outcome.end).split('\n').map((line) => line.trim()).find((line) => line !== '') ?? '';
  if (!isOutcome(flowing(text, range)) || !DIGIT.test(below) || !isVoteLine(below)) return decision;
  return { ...decision, value: { ...decision.value, outcome: mark(flowing(text, range), range, 'result-section') } };
}

/** Matches "Ja 36"; not "einstimmig". */
const DIGIT = /\d/u;
