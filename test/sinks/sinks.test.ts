import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/record/schema.js';
import { card } from '../../src/sinks/card.js';
import { json } from '../../src/sinks/json.js';
import { ndjson } from '../../src/sinks/ndjson.js';
import { quote } from '../../src/sinks/quote.js';
import { diagnosticOf, readingOf } from '../batch/reading.js';

const evidenceAt = (text: string, value: string, line: number, column: number): Evidence => {
  const start = text.indexOf(value);
  return { start, end: start + value.length, line, column, page: null, box: null, text: value, certainty: 'written', rule: 'label-value' };
};

describe('ndjson and json', () => {
  it('write a reading a line, and one array', () => {
    const reading = readingOf();
    expect(ndjson.create({ color: false }).write(reading, '')).toBe(`${JSON.stringify(reading)}\n`);
    const sink = json.create({ color: false });
    expect(JSON.parse(sink.write(reading, '') + sink.write(reading, '') + sink.end())).toEqual([reading, reading]);
    expect(JSON.parse(json.create({ color: false }).end())).toEqual([]);
  });
});

describe('card', () => {
  const text = 'Stadt Musterstadt\nVorlage Nr. 0123/2020\tDatum 02.03.2020\nStadtrat\t12.03.2020\n';
  const reading = readingOf({
    record: {
      reference: '0123/2020',
      consultations: [{ organization: 'Stadtrat', organizationLong: null, date: '2020-03-12', time: null, role: null, authoritative: true, public: null, agendaItem: null, meeting: null, outcome: null, status: null }],
    },
    evidence: {
      '/record/reference': [evidenceAt(text, '0123/2020', 2, 13)],
      '/record/consultations/0/organization': [evidenceAt(text, 'Stadtrat', 3, 1)],
      '/record/consultations/0/date': [evidenceAt(text, '12.03.2020', 3, 10)],
    },
    diagnostics: [diagnosticOf('role-unknown')],
  });

  it('quotes the source line under each value, once a line', () => {
    expect(card.create({ color: false }).write(reading, text).split('\n')).toEqual([
      'a.txt  clean',
      '  kind                paper',
      '  reference           0123/2020',
      '                 2 | Vorlage Nr. 0123/2020  Datum 02.03.2020',
      '  consultations       Stadtrat, date 2020-03-12, authoritative true',
      '                 3 | Stadtrat  12.03.2020',
      '  warning             role-unknown 2:3: Found role-unknown.',
      '', '',
    ]);
  });

  it('colors only when told to, and lets no document steer the terminal', () => {
    const hostile = readingOf({ path: 'a\u001b[31m\n.txt', record: { name: 'x\u001b]0;y\u0007' } });
    expect(card.create({ color: false }).write(hostile, '')).not.toContain('\u001b');
    expect(card.create({ color: true }).write(reading, text)).toContain('\u001b[4m0123/2020\u001b[24m');
  });
});

describe('quote', () => {
  it('cuts a line of any length around the value', () => {
    const long = `${'a'.repeat(500_000)}WERT${'b'.repeat(500_000)}`;
    const { before, value, after } = quote(long, evidenceAt(long, 'WERT', 1, 500_001));
    expect([before.length, value, after.length]).toEqual([41, 'WERT', 97]);
  });

  it('shows the first line of a value of several lines', () => {
    const text = 'Betreff: Neubau\r\nder Schule';
    expect(quote(text, evidenceAt(text, 'Neubau\r\nder Schule', 1, 10))).toEqual({ line: 1, before: 'Betreff: ', value: 'Neubau', after: '' });
  });
});
