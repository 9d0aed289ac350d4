import type { Document } from '../../../tree/document.js';
import { outcomeStatus } from '../../decision/outcome.js';
import { decide } from '../../decision/decide.js';
import { HISTORY, sectionsOf } from '../../decision/sections/decision-sections.js';
import { isAmendment } from '../../decision/sections/result-parts.js';
import { boxesIn } from '../../forms/form-boxes.js';
import { readHead } from '../../head/read-head.js';
import { flowing } from '../../paper-tree/mark.js';
import type { AgendaItemValue, DecisionValue, Mark, PaperTree } from '../../paper-tree/paper-tree.js';
import { cellsBelowNumber } from './cells-below-number.js';

/**
 * The head of an excerpt may name the outcome of its one item by a label: "Beschlussart: ungeändert beschlossen". Above
 * the resolution it says more than that and the counts below, which keep their vote.
 */
export function withLabelledOutcome(document: Document, found: PaperTree, items: readonly Mark<AgendaItemValue>[], organization: Mark<string> | null, date: Mark<string> | null): readonly Mark<AgendaItemValue>[] {
  const only = items.length === 1 ? items[0] : undefined;
  const labelled = only === undefined ? null : (labelledOutcome(document, found) ?? outcomeBelowNumber(document));
  if (only === undefined || labelled === null) return items;
  const { decision } = only.value;
  const value: DecisionValue = { ...labelled.value, organization: decision?.value.organization ?? organization, date: decision?.value.date ?? date, vote: decision?.value.vote ?? null };
  return [{ ...only, value: { ...only.value, decision: { ...labelled, value } } }];
}

function labelledOutcome(document: Document, { dates }: PaperTree): Mark<DecisionValue> | null {
  const sections = sectionsOf(document.lines);
  const resolution = sections.find(({ kind }) => kind === 'resolution')?.start ?? document.text.length;
  const amendments = new Set(sections.flatMap(({ subject, start }) => (subject !== undefined && isAmendment(subject) ? [start] : [])));
  for (const { label, value, how } of readHead(document, dates).values) {
    if (label.words.field !== 'outcome' || value === null || label.start > resolution || (how !== 'inline' && how !== 'next-cell')) continue;
    if (document.lines[label.line.index - 1]?.text.startsWith(HISTORY) === true || boxesIn(label.line.text).length > 0 || amendments.has(value.start)) continue;
    const text = flowing(document.text, value);
    if (text.endsWith(':')) continue;
    const { status, weak } = outcomeStatus(text);
    if (status !== null && status !== 'unmapped' && !weak && text.length <= LONGEST) return { ...decide(status, text, { kind: 'result', ...value }, null), rule: 'labelled-outcome' };
  }
  return null;
}

function outcomeBelowNumber(document: Document): Mark<DecisionValue> | null {
  const line = cellsBelowNumber(document)?.outcome;
  const { status, weak } = line === undefined ? { status: null, weak: true } : outcomeStatus(line.text);
  return line === undefined || status === null || status === 'unmapped' || weak === true ? null : { ...decide(status, line.text, { kind: 'result', start: line.start, end: line.end }, null), rule: 'labelled-outcome' };
}

/** A longer value is a text that quotes outcomes. */
const LONGEST = 80;
