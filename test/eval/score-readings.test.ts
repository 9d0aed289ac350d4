import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFloor, parseReading, parseTruth, scoreReadings, unreachedFloors, type Truth } from '../../src/eval/index.js';
import { readingOf } from '../batch/reading.js';
import { consultation, decision, evidenceAt } from './values.js';

const truths: readonly Truth[] = [
  { document: 'one/a.txt', expected: { reference: '1/2020', decision: 'adopted', date: null } },
  { document: 'one/b.txt', expected: { reference: '2/2020', decision: null } },
  { document: 'one/c.txt', expected: { reference: '3/2020', decision: 'noted' } },
  { document: 'one/gone.txt', expected: { reference: '4/2020' } },
];
const readings = [
  readingOf({ path: 'papers/a.txt', record: { reference: '1/2020', decision: decision('adopted') } }),
  readingOf({ path: 'papers/b.txt', record: { reference: '2/2021', decision: decision('rejected') }, evidence: { '/record/reference': evidenceAt(4, 12), '/record/decision/status': evidenceAt(9) } }),
  readingOf({ path: 'papers/c.txt', status: 'partial', record: { reference: null, decision: decision('noted') } }),
  readingOf({ path: 'papers/never-asked-for.txt', record: { reference: '9/2020' } }),
];
const scores = scoreReadings(truths, readings);

describe('scoreReadings', () => {
  it('gives precision, recall and F1 by field; a wrong value is missed and extra', () => {
    expect(scores).toMatchObject({ documents: 4, unread: 1 });
    expect(scores.fields.map(({ field }) => field)).toEqual(['reference', 'date', 'decision']);
    expect(scores.fields[0]).toEqual({ field: 'reference', scored: 4, right: 1, missed: 3, extra: 1, precision: 0.5, recall: 0.25, f1: 1 / 3 });
    expect(scores.fields[1]).toMatchObject({ scored: 1, right: 0, missed: 0, extra: 0, precision: 1, recall: 1, f1: 1 });
  });

  it('counts as silent error only what is wrong or missing in clean records', () => {
    expect(scores.silentError).toMatchObject({ documents: 2, values: 4, wrong: 2, missing: 0, share: 0.5 });
    expect(scores.silentError.fields).toEqual([
      { field: 'reference', values: 2, wrong: 1, missing: 0, share: 0.5 },
      { field: 'date', values: 0, wrong: 0, missing: 0, share: 0 },
      { field: 'decision', values: 2, wrong: 1, missing: 0, share: 0.5 },
    ]);
  });

  it('tells which decision was taken for which', () => {
    expect(scores.decisions).toEqual([
      { expected: 'adopted', found: 'adopted', count: 1, right: true },
      { expected: 'none', found: 'rejected', count: 1, right: false },
      { expected: 'noted', found: 'noted', count: 1, right: true },
    ]);
  });

  it('lists differences with both values and the place of the one that was found', () => {
    expect(scores.differences).toEqual([
      { document: 'one/b.txt', field: 'reference', verdict: 'wrong', expected: '2/2020', found: '2/2021', place: { path: 'papers/b.txt', line: 4, column: 12 }, status: 'clean' },
      { document: 'one/b.txt', field: 'decision', verdict: 'extra', expected: null, found: 'rejected', place: { path: 'papers/b.txt', line: 9, column: 1 }, status: 'clean' },
      { document: 'one/c.txt', field: 'reference', verdict: 'missed', expected: '3/2020', found: null, place: null, status: 'partial' },
      { document: 'one/gone.txt', field: 'reference', verdict: 'missed', expected: '4/2020', found: null, place: null, status: null },
    ]);
  });

  it('places a row by its first part', () => {
    const [difference] = scoreReadings([{ document: 'a.txt', expected: { consultations: [] } }], [readingOf({
      record: { consultations: [consultation('Rat', null)] }, evidence: { '/record/consultations/0/organization': evidenceAt(7, 2) },
    })]).differences;
    expect(difference?.place).toEqual({ path: 'a.txt', line: 7, column: 2 });
  });

  it('tells documents of the same name apart by their folders', () => {
    const twins = ['x/document.txt', 'y/document.txt'].map((path) => readingOf({ path: `root/${path}`, record: { reference: path } }));
    const expected = twins.map(({ record }) => ({ document: String(record.reference), expected: { reference: record.reference } }));
    expect(scoreReadings(expected, twins).differences).toEqual([]);
  });

  it('gives ratios between 0 and 1 whatever is compared', () => {
    const text = fc.option(fc.constantFrom('', '1/2020', '2/2020'), { nil: null });
    fc.assert(fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
      const { fields, silentError } = scoreReadings(
        pairs.map(([reference], at) => ({ document: `${at}.txt`, expected: { reference } })),
        pairs.map(([, reference], at) => readingOf({ path: `${at}.txt`, record: { reference } })),
      );
      for (const ratio of [...fields.flatMap(({ precision, recall, f1 }) => [precision, recall, f1]), silentError.share]) {
        expect(ratio).toBeGreaterThanOrEqual(0);
        expect(ratio).toBeLessThanOrEqual(1);
      }
    }));
  });
});

describe('floors', () => {
  it.each([
    ['reference=0.95', { field: 'reference', figure: 'f1', least: 0.95 }],
    ['consultations.role:recall=1', { field: 'consultations.role', figure: 'recall', least: 1 }],
    ['reference', null], ['reference=1.5', null], ['reference:speed=0.5', null], ['=1', null],
  ])('%s', (text, floor) => {
    expect(parseFloor(text)).toEqual(floor);
  });

  it('names those that are not reached, and those of fields that were not scored', () => {
    const floors = ['reference=0.3', 'reference:precision=0.6', 'vote=0.1'].flatMap((text) => parseFloor(text) ?? []);
    expect(unreachedFloors(floors, scores.fields)).toEqual([
      { field: 'reference', figure: 'precision', least: 0.6, reached: 0.5 }, { field: 'vote', figure: 'f1', least: 0.1, reached: null },
    ]);
  });
});

describe('lines of JSON', () => {
  it('are truth with keys left out and unknown keys passed over', () => {
    expect(parseTruth('{"document": "a.txt", "layout": "X", "expected": {"reference": null, "weather": "fine"}}'))
      .toEqual({ kind: 'value', value: { document: 'a.txt', expected: { reference: null } } });
  });

  it('are refused with the reason', () => {
    expect(parseTruth('{')).toMatchObject({ kind: 'invalid', reason: expect.stringContaining('no JSON') });
    expect(parseTruth('{"document": "a.txt", "expected": {"dates": ["2020"]}}')).toMatchObject({ kind: 'invalid', reason: expect.stringContaining('/expected/dates/0') });
    expect(parseReading('{"source": {}}')).toMatchObject({ kind: 'invalid' });
    expect(parseReading(JSON.stringify(readingOf()))).toMatchObject({ kind: 'value' });
  });
});
