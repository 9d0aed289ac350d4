import type { Document } from '../../tree/document.js';
import { itemDecision } from '../decision/item-decision.js';
import { readHead } from '../head/read-head.js';
import { flowing, mark } from '../mark.js';
import type { AgendaItemValue, DecisionValue, Mark, PaperTree } from '../paper-tree.js';
import { matchMaskAt } from '../reference/masks.js';
import { itemNumber } from '../consultations/consultation.js';

/**
 * An excerpt whose head names its one item by labels ("TOP: 4", "Drucksache: 512/2020", "Betreff: ...") instead of
 * heading it. The decision is read from the whole text.
 */
export function labelledItem(document: Document, found: PaperTree, organization: Mark<string> | null, date: Mark<string> | null): Mark<AgendaItemValue>[] {
  const values = readHead(document, found.dates).values.flatMap(({ label, value }) => (value === null ? [] : [{ field: label.words.field, value }]));
  const number = values.find(({ field }) => field === 'agendaItem')?.value;
  const references = values.filter(({ field }) => field === 'reference').flatMap(({ value }) => {
    const matched = matchMaskAt(document.text, value.start, false);
    return matched === null ? [] : [mark(matched.text, { start: value.start, end: value.start + matched.text.length }, 'reference-label')];
  });
  if (number === undefined && references.length === 0) return [];
  const decided = itemDecision(document, document.lines);
  const decision: Mark<DecisionValue> | null = decided.decision === null ? null : { ...decided.decision, value: { ...decided.decision.value, organization, date } };
  const name = found.name[0] ?? null;
  const value: AgendaItemValue = {
    number: number === undefined ? null : mark(itemNumber(flowing(document.text, number)), number, 'item-label'),
    name, public: found.public[0] ?? null, paperReferences: references, decision, resolutionText: decided.resolutionText,
  };
  const place = number ?? references[0] ?? { start: 0, end: 0 };
  return [mark(value, place, 'labelled-item')];
}
