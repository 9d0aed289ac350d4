import type { Document } from '../../../tree/document.js';
import type { VoteValue } from '../../paper-tree/paper-tree.js';
import type { Section } from '../sections/decision-sections.js';
import type { ToldDecision } from '../sentences/told-decision.js';

/** What an item's lines hold, before it is weighed. */
export interface Findings {
  readonly document: Document;
  readonly results: readonly Section[];
  readonly result: Section | undefined;
  readonly resolution: Section | undefined;
  readonly resolutionText: string;
  readonly told: readonly ToldDecision[];
  readonly vote: VoteValue | null;
  /** Several counts without a head: votes on parts. */
  readonly parted: boolean;
}

/** Whether something stands within a section. */
export function isWithin(one: { readonly start: number; readonly end: number }, section: Section): boolean {
  return one.start >= section.start && one.end <= section.end;
}
