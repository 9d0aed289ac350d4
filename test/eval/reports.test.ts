import { describe, expect, it } from 'vitest';
import { scoreReadings } from '../../src/eval/index.js';
import { evalReports } from '../../src/reports/eval-reports.js';
import { readingOf } from '../batch/reading.js';
import { consultation, decision, evidenceAt } from './values.js';

const scores = scoreReadings(
  [{ document: 'a.txt', expected: { reference: '1/2020', name: 'Eins | *zwei*', decision: 'noted', consultations: [{ organization: 'Stadtrat', date: '2020-03-12', role: 'Entscheidung' }] } }],
  [readingOf({ path: 'a\u001b.txt/a.txt', record: { reference: '1/2020', name: 'Drei\nvier', decision: decision('adopted'), consultations: [consultation('Stadtrat', '2020-03-12')] }, evidence: { '/record/name': evidenceAt(3, 5) } })],
);
const report = (name: string, field: string | null = null, limit: number | null = null): string =>
  evalReports.find((kind) => kind.name === name)?.create(scores, { field, limit }) ?? '';

describe('reports on scores', () => {
  it('text shows fields, silent error, decisions and differences, and no control characters', () => {
    const text = report('text');
    expect(text).toMatch(/^field +scored +right +missed +extra +P +R +F1$/mu);
    expect(text).toMatch(/^reference +1 +1 +0 +0 +1\.000 +1\.000 +1\.000$/mu);
    expect(text).toMatch(/^all +5 +2 +1 +60\.00 %$/mu);
    expect(text).toMatch(/^noted +adopted +1 +wrong$/mu);
    expect(text).toContain('a\\u001b.txt/a.txt:3:5: name wrong (silent)\n  expected "Eins | *zwei*"\n  found    "Drei\\nvier"\n');
    expect(text).toContain('a.txt: consultations.role missed (silent)');
  });

  it('lists the differences of one field and its parts, up to the limit', () => {
    expect(report('text', 'consultations')).not.toContain(': name ');
    expect(report('text', 'consultations')).toContain('consultations.role');
    expect(report('text', null, 1)).toContain('and 2 more');
    expect(JSON.parse(report('json', null, 1))).toMatchObject({ differences: [{ field: 'name' }], differencesLeftOut: 2 });
  });

  it('json holds everything', () => {
    expect(JSON.parse(report('json'))).toEqual({ ...JSON.parse(JSON.stringify(scores)), differencesLeftOut: 0 });
  });

  it('markdown escapes what would be markup', () => {
    const markdown = report('markdown');
    expect(markdown).toContain('| reference | 1 | 1 | 0 | 0 | 1.000 | 1.000 | 1.000 |');
    expect(markdown).toContain('"Eins \\| \\*zwei\\*"');
    expect(markdown).toContain('60.00 % are not as the truth says');
  });
});
