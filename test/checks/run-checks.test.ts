import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.js';
import { contextOf, dateMark } from './context.js';

const TEXT = 'Stadt Musterstadt\n\nam 17. Oktober und am 18. Oktober';

function contextWith(text: string) {
  const dates = [dateMark(text, '18. Oktober', 'XXXX-10-18'), dateMark(text, '17. Oktober', 'XXXX-10-17')];
  return contextOf(text, { dates }, { reference: '1/2020', date: '2020-03-02' });
}

describe('running the checks', () => {
  it('stamps id, severity, page and place in the source, in the order of the text', () => {
    const diagnostics = runChecks(contextWith(TEXT), { select: ['date-without-year'] });
    expect(diagnostics.map(({ actual }) => actual)).toEqual(['17. Oktober', '18. Oktober']);
    expect(diagnostics[0]).toMatchObject({
      id: 'date-without-year', severity: 'info', pointer: null, url: expect.stringMatching(/#date-without-year$/u),
      place: { start: { line: 3, column: 4, offset: 22 }, end: { line: 3, column: 15, offset: 33 } },
    });
  });

  it('leads back from the clean text to the source', () => {
    const source = 'Stadt Musterstadt\n\n<b>am</b> 17. Oktober';
    const context = contextOf(source);
    const dates = [dateMark(context.document.text, '17. Oktober', 'XXXX-10-17')];
    const [diagnostic] = runChecks({ ...context, paper: { ...context.paper, dates } }, { select: ['date-without-year'] });
    expect(source.slice(diagnostic?.place?.start.offset, diagnostic?.place?.end.offset)).toBe('17. Oktober');
  });

  it('gives fingerprints that survive edits elsewhere, and others for other words', () => {
    const prints = (text: string) => runChecks(contextWith(text), { select: ['date-without-year'] }).map(({ fingerprint }) => fingerprint);
    expect(prints(`Neue Zeile\n\n${TEXT}`)).toEqual(prints(TEXT));
    expect(new Set(prints(TEXT)).size).toBe(2);
  });

  it('tells findings with the same words in one document apart', () => {
    const text = 'am 17. Oktober, am 17. Oktober';
    const dates = [0, 1].map((nth) => dateMark(text, '17. Oktober', 'XXXX-10-17', {}, nth));
    const prints = runChecks(contextOf(text, { dates }), { select: ['date-without-year'] }).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(2);
  });

  it('runs what is selected and not what is ignored', () => {
    const ids = (options: Parameters<typeof runChecks>[1]) => [...new Set(runChecks(contextOf(TEXT), options).map(({ id }) => id))];
    expect(ids({})).toEqual(['body-missing', 'date-missing', 'name-missing', 'reference-missing']);
    expect(ids({ ignore: ['date-missing', 'body-missing', 'name-missing'] })).toEqual(['reference-missing']);
    expect(ids({ select: ['date-missing'] })).toEqual(['date-missing']);
  });

  it('says nothing of the head of a document that is no council paper', () => {
    const unread = [{ value: { what: 'head-line' as const, detail: '' }, certainty: 'written' as const, start: 0, end: 5, rule: 'test' }];
    expect(runChecks(contextOf(TEXT, { unread }, { kind: 'other' })).map(({ id }) => id)).toEqual(['not-a-paper']);
  });
});
