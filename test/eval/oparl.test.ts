import { describe, expect, it } from 'vitest';
import { scoreReadings, truthFromOParl, type Expected } from '../../src/eval/index.js';
import type { Reading } from '../../src/record/schema.js';
import { readingOf } from '../batch/reading.js';
import { files, paper, url } from './oparl-objects.js';
import { consultation } from './values.js';

const expectedOf = (path: string, record: Partial<Reading['record']> = {}, objects = files): Expected | null =>
  truthFromOParl(objects, [readingOf({ path, record })]).truths[0]?.expected ?? null;

const ROWS = [
  { organization: 'Stadtrat', date: '2020-03-12', role: 'Entscheidung', agendaItem: '7.1', public: true },
  { organization: 'Bauausschuss', date: '2020-03-10', role: 'Vorberatung' },
];

describe('truth from OParl', () => {
  it('joins paper, consultation, agenda item, meeting and organization by their ids, and leaves cancelled meetings out', () => {
    expect(expectedOf('papers/0123-2020.txt')).toEqual({
      kind: 'paper', body: 'Stadt Musterstadt', reference: '0123/2020', paperType: 'Beschlussvorlage', name: 'Neubau der Grundschule', date: '2020-03-02',
      consultations: ROWS, consultationsPartial: true,
    });
  });

  it.each(['0123-2020.pdf', '0123-2020.TXT', '10', '10.txt'])('knows a main file as %s', (name) => {
    expect(expectedOf(name)).toMatchObject({ reference: '0123/2020' });
  });

  it('does not choose between papers whose files have the same name', () => {
    expect(expectedOf('vorlage.pdf')).toBeNull();
    expect(truthFromOParl(files, [readingOf({ path: 'vorlage.pdf' })])).toMatchObject({ truths: [], unmatched: ['vorlage.pdf'], papers: 3 });
    expect(expectedOf('download')).toBeNull();
  });

  it('finds a paper by the number that was read, which then proves nothing', () => {
    expect(expectedOf('scan-17.txt', { reference: '0123 /2020' })).toEqual({ body: 'Stadt Musterstadt', consultations: ROWS, consultationsPartial: true });
    expect(expectedOf('scan-17.txt', { reference: '9999/2020' })).toBeNull();
    expect(expectedOf('scan-17.txt', { kind: 'minutes', reference: '0123/2020' })).toBeNull();
  });

  it('asks of an auxiliary file what it is first', () => {
    expect(expectedOf('lageplan.txt', { kind: 'other' })).toBeNull();
    expect(expectedOf('lageplan.txt', { kind: 'minutes' })).toEqual({ papersTreated: ['0123/2020'] });
    expect(expectedOf('lageplan.txt')).toMatchObject({ reference: '0123/2020', consultations: ROWS });
  });

  it('expects of minutes, agendas and excerpts the meeting and its papers', () => {
    const ofMeeting = { body: 'Stadt Musterstadt', consultations: [{ organization: 'Stadtrat', date: '2020-03-12' }], consultationsPartial: true, papersTreated: ['0123/2020'] };
    expect(expectedOf('niederschrift.txt')).toEqual({ kind: 'minutes', ...ofMeeting });
    expect(expectedOf('einladung.txt')).toEqual({ kind: 'agenda', ...ofMeeting });
    expect(expectedOf('auszug-7-1.txt')).toEqual({ kind: 'minutes', ...ofMeeting, decision: 'adopted-unchanged' });
  });

  it('leaves out what is deleted, and expects nothing that is not stated', () => {
    expect(expectedOf('0123-2020.txt', {}, [...files, { ...paper, deleted: true }])).toBeNull();
    expect(expectedOf('12.txt', {}, files)).toEqual({ kind: 'paper', body: 'Stadt Musterstadt', reference: '0200/2020', consultations: [], consultationsPartial: true });
  });

  it('is not led astray by objects of any other shape', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    const long = { data: Array.from({ length: 300_000 }, () => ({})) };
    const odd = [long, null, 1, 'x', deep, { id: 7, type: 'Paper' }, { id: url('p'), type: 'https://schema.oparl.org/1.1/Paper', mainFile: url('nowhere'), consultation: { id: url('p') }, reference: ['x'] },
      { id: url('m'), type: 'https://schema.oparl.org/1.1/Meeting', start: 'soon', agendaItem: url('m'), invitation: { id: 'no url', type: 'https://schema.oparl.org/1.1/File', accessUrl: '::' } }];
    expect(truthFromOParl(odd, [readingOf({ path: 'a.txt' })])).toEqual({ truths: [], unmatched: ['a.txt'], papers: 1 });
  });

  it('scores like any truth: rows that OParl lacks cost nothing', () => {
    const read = readingOf({ path: '0123-2020.txt', record: {
      reference: '0123/2020', body: { name: 'Musterstadt', classification: 'Stadt', ags: null }, name: 'Neubau der Grundschule', paperType: 'Beschlussvorlage', date: '2020-03-01',
      consultations: [consultation('Stadtrat', '2020-03-12', { role: 'Entscheidung', agendaItem: '7.1', public: true }), consultation('Ältestenrat', '2020-03-09', { public: false })],
    } });
    const { differences } = scoreReadings(truthFromOParl(files, [read]).truths, [read]);
    expect(differences.map(({ field, verdict }) => `${field} ${verdict}`)).toEqual(['date wrong', 'consultations missed']);
  });
});
