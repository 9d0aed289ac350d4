import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparisons, scoredFields } from '../../src/eval/comparisons/index.js';
import type { Expected } from '../../src/eval/index.js';
import type { Reading } from '../../src/record/schema.js';
import { readingOf } from '../batch/reading.js';
import { agendaItem, city, company, consultation, dateOf, decision } from './values.js';

type Row = readonly [expected: Expected, record: Partial<Reading['record']>, verdicts: Readonly<Record<string, string>>];

/** Verdicts by field, of a list in the order of judgment. */
function verdictsOf(expected: Expected, record: Partial<Reading['record']>): Readonly<Record<string, string>> {
  const verdicts: Record<string, string> = {};
  for (const { field, verdict } of comparisons.flatMap((comparison) => comparison.judge(expected, readingOf({ record }).record))) {
    verdicts[field] = field in verdicts ? `${verdicts[field]} ${verdict}` : verdict;
  }
  return verdicts;
}

describe('comparisons', () => {
  it('are all in the list', () => {
    const files = readdirSync(new URL('../../src/eval/comparisons/', import.meta.url)).filter((file) => !['index.ts', 'comparison.ts', 'papers-named.ts'].includes(file));
    expect(comparisons).toHaveLength(files.length);
    expect(new Set(scoredFields).size).toBe(scoredFields.length);
  });

  it('say nothing of what the truth does not speak of', () => {
    expect(verdictsOf({}, { reference: '1/2020', dates: [dateOf('2020')] })).toEqual({});
  });

  it.each<Row>([
    [{ reference: '0123/2020' }, { reference: '0123 /2020' }, { reference: 'right' }],
    [{ reference: '0123/2020' }, { reference: '0123/2021' }, { reference: 'wrong' }],
    [{ reference: '0123/2020' }, {}, { reference: 'missed' }],
    [{ reference: null }, {}, { reference: 'absent' }],
    [{ reference: null }, { reference: '0123/2020' }, { reference: 'extra' }],
    [{ body: 'Musterstadt' }, { body: { name: 'Stadt Musterstadt', classification: null, ags: null } }, { body: 'right' }],
    [{ body: 'Musterstadt' }, { body: { name: 'Beispielheim', classification: null, ags: null } }, { body: 'wrong' }],
    [{ paperType: 'Beschlussvorlage' }, { paperType: 'BESCHLUSSVORLAGE' }, { paperType: 'right' }],
    [{ name: 'Neubau der Schule am Lindenweg' }, { name: 'Neubau der Schule, am Lindenweg -' }, { name: 'right' }],
    [{ name: 'Neubau der Schule' }, { name: 'Neubau der Turnhalle' }, { name: 'wrong' }],
    [{ public: false }, { public: null }, { public: 'missed' }],
    [{ kind: 'minutes', date: '2020-03-02' }, { kind: 'minutes', date: '2020-03-03' }, { kind: 'right', date: 'wrong' }],
    [{ decision: 'adopted' }, { decision: decision('adopted-unchanged') }, { decision: 'right' }],
    [{ decision: 'adopted' }, { decision: decision('adopted-amended') }, { decision: 'wrong' }],
    [{ decision: 'none' }, {}, { decision: 'absent' }],
    [{ decision: null }, { decision: decision('noted') }, { decision: 'extra' }],
    [{ vote: { yes: 12, no: 3 } }, { decision: decision('adopted', { yes: 12, no: 3, abstentions: 1, unanimous: false }) }, { vote: 'right' }],
    [{ vote: { yes: 12, no: 0 } }, { decision: decision('adopted', { yes: 12, no: null, abstentions: null, unanimous: null }) }, { vote: 'wrong' }],
    [{ vote: null }, { decision: decision('adopted') }, { vote: 'absent' }],
    [{ dates: [{ value: '2004' }, { value: '2005' }] }, { dates: [dateOf('2004~'), dateOf('2006')] }, { dates: 'right missed extra' }],
    [{ cities: [{ name: 'Neudorf', forms: ['Nova Ves'] }], citiesOptional: [{ name: 'Altdorf' }] }, { cities: [city('Neues Dorf', ['nova ves']), city('Altdorf'), city('Anderdorf')] }, { cities: 'right extra' }],
    [{ companies: [{ name: 'Beispiel Bau GmbH' }] }, { companies: [company('Beispiel Bau')] }, { companies: 'right', 'companies.name': 'wrong' }],
    [{ companies: [{ name: 'Beispiel Bau GmbH', forms: ['Beispiel Bau'] }] }, { companies: [company('Beispiel\nBau')] }, { companies: 'right', 'companies.name': 'right' }],
    [{ companies: [{ name: 'Auischen Bau GmbH' }] }, { companies: [{ ...company('Auische Bau GmbH'), forms: ['Auischen Bau GmbH'] }] }, { companies: 'right', 'companies.name': 'right' }],
    [{ companies: [{ name: 'Beispiel Bau GmbH' }] }, { companies: [company('Spiel Bau')] }, { companies: 'missed extra' }],
    [{ relatedPapers: [{ reference: '7/2020' }] }, { relatedPapers: [{ reference: '7/2020', date: null, relation: null }], agendaItems: [agendaItem(['7 /2020', '8/2020'])] }, { relatedPapers: 'right extra' }],
    [{ papersTreated: ['7/2020', '9/2020'] }, { agendaItems: [agendaItem(['7/2020', '8/2020'])] }, { papersTreated: 'right missed' }],
  ])('%j', (expected, record, verdicts) => {
    expect(verdictsOf(expected, record)).toEqual(verdicts);
  });

  it('pairs rows of the Beratungsfolge by committee and day, then asks for what the truth states of them', () => {
    const expected: Expected = { consultations: [
      { organization: 'Ausschuss für Bau', date: '2020-03-10', public: false, role: 'Vorberatung', agendaItem: '3' },
      { organization: 'Stadtrat', date: '2020-03-12', public: true },
    ] };
    const found = [
      consultation('Stadtrat', '2020-03-19'),
      consultation('Bau', '2020-03-10', { public: true, role: 'vorberatung', agendaItem: null, time: '17:00' }),
    ];
    expect(verdictsOf(expected, { consultations: found })).toEqual({
      consultations: 'right missed extra', 'consultations.public': 'wrong', 'consultations.role': 'right', 'consultations.agendaItem': 'missed',
    });
    expect(verdictsOf({ ...expected, consultationsPartial: true }, { consultations: found })).toMatchObject({ consultations: 'right missed' });
  });

  it('takes all that is expected as missed where there is no reading', () => {
    expect(comparisons.flatMap((comparison) => comparison.judge({ reference: '1/2020', dates: [{ value: '2020' }], public: null }, null)).map(({ verdict }) => verdict))
      .toEqual(['missed', 'absent', 'missed']);
  });
});
