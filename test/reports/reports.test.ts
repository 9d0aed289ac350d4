import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../../src/batch/ledger.js';
import { json } from '../../src/reports/json.js';
import { ledgerLines } from '../../src/reports/ledger-lines.js';
import { ndjson } from '../../src/reports/ndjson.js';
import { text } from '../../src/reports/text.js';
import { diagnosticOf } from '../batch/reading.js';

const finding = diagnosticOf('date-missing', 'error');

describe('reports', () => {
  it('text is file:line:column: severity id message, with the name on one line', () => {
    const report = text.create({ color: false });
    expect(report.finding('a\nb.txt', finding)).toBe('a\\nb.txt:2:3: error date-missing Found date-missing.\n');
    expect(report.finding('a.txt', { ...finding, place: null })).toBe('a.txt: error date-missing Found date-missing.\n');
  });

  it('ndjson is a finding a line', () => {
    expect(JSON.parse(ndjson.create({ color: false }).finding('a.txt', finding))).toEqual({ path: 'a.txt', ...finding });
  });

  it('json is one object, with and without findings', () => {
    const [full, empty] = [json.create({ color: false }), json.create({ color: false })];
    const chunks = [full.finding('a.txt', finding), full.unread('b.pdf', 'unsupported', 'PDF'), full.finding('c.txt', finding), full.end(emptyLedger())];
    expect(JSON.parse(chunks.join(''))).toMatchObject({ findings: [{ path: 'a.txt' }, { path: 'c.txt' }], unread: [{ path: 'b.pdf' }], ledger: { inputs: 0 } });
    expect(JSON.parse(empty.end(emptyLedger()))).toMatchObject({ findings: [], unread: [] });
  });

  it('the ledger shows the sum', () => {
    expect(ledgerLines({ ...emptyLedger(), inputs: 3, clean: 2, unsupported: 1 })[0])
      .toBe('inputs 3 = clean 2 + partial 0 + rejected 0 + duplicate 0 + unreadable 0 + unsupported 1');
  });
});
