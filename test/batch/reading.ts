import type { Diagnostic, Reading } from '../../src/record/schema.js';

/** A reading of nothing, with the parts that a test is about. */
export function readingOf(parts: { path?: string; status?: Reading['status']; diagnostics?: Diagnostic[]; evidence?: Reading['evidence']; record?: Partial<Reading['record']> } = {}): Reading {
  return {
    source: { path: parts.path ?? 'a.txt', format: 'text', sha256: '00', bytes: 10, encoding: 'utf-8', pages: null, system: null, created: null, modified: null, language: null, outline: [], embeddedFiles: [], recognizedPages: [] },
    status: parts.status ?? 'clean',
    record: {
      kind: 'paper', body: null, reference: null, paperType: null, name: null, date: null, received: null, public: null, originators: [],
      underDirectionOf: [], fileNumber: null, legislativeTerm: null, consultations: [], proposedResolution: null, decision: null, agendaItems: [],
      relatedPapers: [], dates: [], cities: [], companies: [], otherOrganizations: [], signatories: [], attachments: [], ...parts.record,
    },
    evidence: parts.evidence ?? {},
    diagnostics: parts.diagnostics ?? [],
    ledger: { headLines: 3, read: 2, tableLines: 1, tableRead: 1 },
  };
}

export const diagnosticOf = (id: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic => ({
  id, severity, message: `Found ${id}.`, place: { start: { line: 2, column: 3, offset: 9 }, end: { line: 2, column: 4, offset: 10 } },
  pointer: null, actual: null, expected: null, url: 'https://example.org', fingerprint: 'f',
});
