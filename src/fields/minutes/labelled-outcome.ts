import type { Document } from '../../tree/document.js';
import { outcomeStatus } from '../consultations/outcome.js';
import { decide } from '../decision/decide.js';
import { readHead } from '../head/read-head.js';
import { behindColon } from './behind-colon.js';
import { flowing } from '../mark.js';
import type { AgendaItemValue, DecisionValue, Mark, PaperTree } from '../paper-tree.js';

/**
 * The head of an excerpt may name the outcome of its one item by a label: "Beschlussart: ungeändert beschlossen". It says
 * more than the resolution and the counts below, which keep their vote.
 */
export function withLabelledOutcome(document: Document, found: PaperTree, items: readonly Mark<AgendaItemValue>[], organization: Mark<string> | null, date: Mark<string> | null): readonly Mark<AgendaItemValue>[] {
  const only = items.length === 1 ? items[0] : undefined;
  const labelled = only === undefined ? null : labelledOutcome(document, found);
  if (only === undefined || labelled === null) return items;
  const { decision } = only.value;
  const value: DecisionValue = { ...labelled.value, organization: decision?.value.organization ?? organization, date: decision?.value.date ?? date, vote: decision?.value.vote ?? null };
  return [{ ...only, value: { ...only.value, decision: { ...labelled, value } } }];
}

function labelledOutcome(document: Document, { dates }: PaperTree): Mark<DecisionValue> | null {
  for (const { label, value } of readHead(document, dates).values) {
    if (label.words.field !== 'outcome' || value === null) continue;
    const own = behindColon(document, value);
    const text = flowing(document.text, own);
    const { status, weak } = outcomeStatus(text);
    if (status !== null && status !== 'unmapped' && !weak && text.length <= LONGEST) return { ...decide(status, text, { kind: 'result', ...own }, null), rule: 'labelled-outcome' };
  }
  return null;
}

/** A longer value is a text that quotes outcomes. */
const LONGEST = 80;
