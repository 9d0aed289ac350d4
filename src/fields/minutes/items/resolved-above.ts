import type { Document } from '../../../tree/document.js';
import { decide } from '../../decision/decide.js';
import { readVote } from '../../decision/votes/vote.js';
import { isFilledIn } from '../../forms/form-boxes.js';
import { flowing } from '../../paper-tree/mark.js';
import type { DecisionValue, Mark } from '../../paper-tree/paper-tree.js';
import type { ItemHead } from '../../agenda/item-head.js';
import { RESOLVES } from '../../agenda/plain-heads.js';

/**
 * Excerpts of some councils tell how it was decided before they name the item: "In öffentlicher Sitzung wurde mit 12
 * gegen 1 Stimmen beschlossen:", below it "TOP 6".
 */
export function withResolvedAbove(document: Document, head: ItemHead, decision: Mark<DecisionValue> | null): Mark<DecisionValue> | null {
  if (decision !== null && decision.value.vote !== null) return decision;
  const above = resolvedAbove(document, head);
  return decision === null || above?.value.vote == null ? (decision ?? above) : { ...decision, value: { ...decision.value, vote: above.value.vote } };
}

function resolvedAbove({ lines, text }: Document, head: ItemHead): Mark<DecisionValue> | null {
  const near = lines.slice(0, head.line.index).filter((line) => line.text !== '' && line.kind !== 'furniture').slice(-LINES_ABOVE);
  const last = near.findLastIndex((line) => RESOLVES.test(line.text));
  const first = near.slice(0, last + 1).findLastIndex((line) => AUXILIARY.test(line.text));
  const [begin, end] = [near[first], near[last]];
  if (begin === undefined || end === undefined || last - first > SENTENCE_LINES) return null;
  const range = { start: begin.start, end: end.end };
  const told = flowing(text, range);
  return decide(ADVISES.test(end.text) ? 'recommended' : 'adopted', told, { kind: 'result', ...range }, isFilledIn(told) ? readVote(told) : null);
}

/** Matches "empfohlen:" and "empfiehlt"; not "beschlossen:". */
const ADVISES = /(?<!\p{L})empf/iu;
const LINES_ABOVE = 8;
const SENTENCE_LINES = 4;
/** The verb that "beschlossen:" ends. Matches "wurde" and "hat"; not "würde". */
const AUXILIARY = /(?<!\p{L})(?:wurde|wird|hat|haben|beschließt|beschloss|fasst|fasste)(?!\p{L})/u;
