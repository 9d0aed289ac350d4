/** Contexts for tests of single checks: a real document, and only those marks that the test names. */
import type { CheckContext } from '../../src/checks/check.js';
import type { ConsultationValue, DateValue, Mark, PaperTree, ReferenceValue } from '../../src/fields/paper-tree/paper-tree.js';
import type { CouncilRecord } from '../../src/record/schema.js';
import type { DecisionStatus } from '../../src/vocabulary/decision-status.js';
import type { SourceText } from '../../src/text/source-text.js';
import { parseDocument } from '../../src/tree/index.js';

export const EMPTY_PAPER: PaperTree = {
  kind: [], body: [], reference: [], paperType: [], name: [], date: [], received: [], public: [], originators: [], underDirectionOf: [],
  fileNumber: [], legislativeTerm: [], consultations: [], proposedResolution: [], decision: [], agendaItems: [], relatedPapers: [], dates: [],
  cities: [], companies: [], otherOrganizations: [], signatories: [], attachments: [], unread: [], regions: [],
};

export const EMPTY_RECORD: CouncilRecord = {
  kind: 'paper', body: null, reference: null, paperType: null, name: null, date: null, received: null, public: null, originators: [],
  underDirectionOf: [], fileNumber: null, legislativeTerm: null, consultations: [], proposedResolution: null, decision: null, agendaItems: [],
  relatedPapers: [], dates: [], cities: [], companies: [], otherOrganizations: [], signatories: [], attachments: [],
};

export function sourceOf(text: string, more: Partial<SourceText> = {}): SourceText {
  return { format: 'text', encoding: 'utf-8', text, pages: null, damage: [], ...more };
}

export function contextOf(text: string, paper: Partial<PaperTree> = {}, record: Partial<CouncilRecord> = {}, source: Partial<SourceText> = {}): CheckContext {
  const document = parseDocument(sourceOf(text, source));
  return { document, paper: { ...EMPTY_PAPER, ...paper }, record: { ...EMPTY_RECORD, ...record }, evidence: {} };
}

/** A mark over the n-th occurrence of `words` in the clean text. */
export function markOf<Value>(text: string, words: string, value: Value, nth = 0): Mark<Value> {
  let start = text.indexOf(words);
  for (let more = 0; more < nth; more += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { value, certainty: 'written', start, end: start + words.length, rule: 'test' };
}

export function dateMark(text: string, words: string, edtf: string, more: Partial<DateValue> = {}, nth = 0): Mark<DateValue> {
  const precision = edtf.length === 10 ? 'day' : edtf.length === 7 ? 'month' : 'year';
  return markOf(text, words, { edtf, time: null, precision, role: null, doubt: null, ...more }, nth);
}

export function referenceMark(text: string, reference: string, rank: number, more: Partial<ReferenceValue> = {}): Mark<ReferenceValue> {
  return markOf(text, reference, { reference, mask: null, base: null, suffix: null, year: null, term: null, kind: null, office: null, rank, ...more });
}

/** Cells of a row: the words that stand in the text, and the value read from them. */
export interface RowCells {
  readonly date?: readonly [string, string];
  readonly role?: readonly [string, string];
  readonly outcome?: readonly [string, string];
  readonly status?: readonly [string, DecisionStatus];
  readonly public?: readonly [string, boolean];
}

export function rowMark(text: string, organization: string, cells: RowCells = {}): Mark<ConsultationValue> {
  const cell = <Value>(given: readonly [string, Value] | undefined) => (given ? markOf(text, given[0], given[1]) : null);
  const value: ConsultationValue = {
    organization: markOf(text, organization, organization), organizationLong: null, date: cell(cells.date), time: null, role: cell(cells.role),
    authoritative: null, public: cell(cells.public), agendaItem: null, meeting: null, outcome: cell(cells.outcome), status: cell(cells.status),
  };
  return markOf(text, organization, value);
}
