import type { PaperTree } from '../fields/paper-tree/paper-tree.js';
import type { CouncilRecord, Diagnostic, Reading } from './schema.js';

/**
 * Clean: all of the document's head and Beratungsfolge was read and nothing in the record rests on thin evidence.
 * Partial: something was not; a scan without text may be anything. Rejected: it is no council document.
 */
export function statusOf(record: CouncilRecord, paper: PaperTree, diagnostics: readonly Diagnostic[]): Reading['status'] {
  if (record.kind === 'other') return diagnostics.some((diagnostic) => diagnostic.id === 'page-without-text') ? 'partial' : 'rejected';
  if (diagnostics.some((diagnostic) => diagnostic.severity !== 'info')) return 'partial';
  const weak = paper.reference[0]?.weak === true || paper.body[0]?.weak === true || paper.decision[0]?.weak === true || paper.agendaItems.some((item) => item.value.decision?.weak === true) || paper.consultations.some((row) => row.weak === true || row.value.organization.weak === true);
  return weak ? 'partial' : 'clean';
}
