import type { Reading } from '../../src/record/schema.js';
import { diagnosticOf, readingOf } from '../batch/reading.js';

/** Parts of records for the tests of scoring, with what a test does not care for left empty. */
type CouncilRecord = Reading['record'];
type Evidence = Reading['evidence'][string][number];

export const consultation = (organization: string, date: string | null, parts: Partial<CouncilRecord['consultations'][number]> = {}): CouncilRecord['consultations'][number] => ({
  organization, organizationLong: null, date, time: null, role: null, authoritative: null, public: null, agendaItem: null, meeting: null, outcome: null, status: null, ...parts,
});

export const decision = (status: NonNullable<CouncilRecord['decision']>['status'], vote: NonNullable<CouncilRecord['decision']>['vote'] = null): NonNullable<CouncilRecord['decision']> =>
  ({ status, organization: null, date: null, outcome: status, vote });

export const agendaItem = (paperReferences: string[]): CouncilRecord['agendaItems'][number] =>
  ({ number: null, name: null, public: null, paperReferences, decision: null, resolutionText: null });

export const dateOf = (value: string): CouncilRecord['dates'][number] => ({ value, written: value, role: null, certainty: 'written' });

export const city = (name: string, forms: string[] = []): CouncilRecord['cities'][number] =>
  ({ name, forms, country: 'DE', geonameId: 1, ags: null, successorAgs: null, latitude: 50, longitude: 10, count: 1, certainty: 'sure', cue: 'letterhead' });

export const company = (name: string, forms: string[] = []): CouncilRecord['companies'][number] =>
  ({ name, forms, legalForm: null, legalFormCode: null, city: null, count: 1, basis: 'legal-form' });

export const evidenceAt = (line: number, column = 1): Evidence[] =>
  [{ start: 0, end: 1, line, column, page: null, box: null, text: 'x', certainty: 'written', rule: 'test' }];

/** A reading whose head was read but for these lines. */
export const withUnread = (path: string, fields: Readonly<Record<string, number>>, lines: readonly (readonly [line: number, text: string])[]): Reading => ({
  ...readingOf({
    path,
    evidence: Object.fromEntries(Object.entries(fields).map(([field, line]) => [`/record/${field}`, evidenceAt(line)])),
    diagnostics: lines.map(([line, actual]) => {
      const point = { line, column: 1, offset: 0 };
      return { ...diagnosticOf('head-line-unread', 'info'), actual, place: { start: point, end: point } };
    }),
  }),
  ledger: { headLines: 9, read: 9 - lines.length, tableLines: 0, tableRead: 0 },
});
