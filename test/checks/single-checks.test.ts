import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../src/checks/check.js';
import { checks } from '../../src/checks/index.js';
import { isOffice } from '../../src/checks/organization-is-office.js';
import { contextOf, dateMark, markOf, referenceMark, rowMark } from './context.js';

function findings(id: string, context: CheckContext) {
  const check = checks.find((candidate) => candidate.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return [...check.run(context)].map((finding) => ({ ...finding, severity: finding.severity ?? check.severity }));
}

describe('document numbers', () => {
  const text = 'Stellungnahme-Nr. S0123/20\nzum Antrag Nr. A0045/20';
  const head = [markOf(text, text, { region: 'head' as const, lines: [0, 1], read: [] })];
  const both = [referenceMark(text, 'S0123/20', 0), referenceMark(text, 'A0045/20', 0)];
  const answers = (relation: string | null) => [markOf(text, 'A0045/20', { reference: 'A0045/20', date: null, relation })];
  const record = { reference: 'S0123/20' };

  it('warns if two numbers have the same rank', () => {
    expect(findings('reference-ambiguous', contextOf(text, { reference: both }, record))[0]?.severity).toBe('warning');
  });

  it('informs of a number of the same shape that a label of the head gives another paper', () => {
    const found = (relation: string | null, regions = head) =>
      findings('reference-ambiguous', contextOf(text, { reference: both.slice(0, 1), relatedPapers: answers(relation), regions }, record)).map(({ severity }) => severity);
    expect(found('answers')).toEqual(['info']);
    expect([...found(null), ...found('refers-to')]).toEqual([]);
    expect(found('answers', [])).toEqual([]);
  });

  it('takes versions of one number for one', () => {
    const versions = '0123/2020 0123/2020-01';
    const reference = [referenceMark(versions, '0123/2020', 0, { base: '0123/2020' }), referenceMark(versions, '0123/2020-01', 0, { base: '0123/2020', suffix: '-01' })];
    expect(findings('reference-ambiguous', contextOf(versions, { reference }, { reference: '0123/2020' }))).toEqual([]);
  });

  it('looks at all parts of a number for the year', () => {
    const reference = [referenceMark('DHH/2020/2005', 'DHH/2020/2005', 0, { year: 2005 })];
    expect(findings('reference-year-differs', contextOf('DHH/2020/2005', { reference }, { reference: 'DHH/2020/2005', date: '2020-10-10' }))).toEqual([]);
  });

  it.each([['2020-03-02', 2020, 0], ['2020-03-02', 2019, 0], ['2020-04-02', 2019, 1], ['2019-11-02', 2020, 0], ['2020-01-02', 2017, 1]])(
    'dated %s with a number of %i gives %i findings on the year', (date, year, count) => {
      const own = `0123/${year}`;
      const reference = [referenceMark(own, own, 0, { year })];
      expect(findings('reference-year-differs', contextOf(own, { reference }, { reference: own, date }))).toHaveLength(count);
    });
});

describe('dates', () => {
  it('puts an impossible date in the head above one in running text', () => {
    const text = 'Datum 31.02.2020\n\nam 31.02.2021';
    const regions = [markOf(text, 'Datum 31.02.2020', { region: 'head' as const, lines: [0], read: [] })];
    const unread = ['31.02.2020', '31.02.2021'].map((words) => markOf(text, words, { what: 'date-impossible' as const, detail: 'day' }));
    expect(findings('date-impossible', contextOf(text, { unread, regions })).map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('reports one doubt for one expression', () => {
    const text = 'Juni 2009/ 2010/ 2011';
    const doubt = 'one-month-for-several-years';
    const dates = [dateMark(text, 'Juni 2009', '2009-06', { doubt }), dateMark(text, '2010', '2010-06', { doubt }), dateMark(text, '2011', '2011-06', { doubt })];
    expect(findings('date-in-doubt', contextOf(text, { dates })).map(({ actual }) => actual)).toEqual([text]);
  });

  it('compares the signature above the name with the date of the paper', () => {
    const text = 'Datum 02.03.2020\n\nBad Muster, den 6. März 2020\n\ngez.\nErika Beispiel';
    const dates = [dateMark(text, '02.03.2020', '2020-03-02'), dateMark(text, '6. März 2020', '2020-03-06')];
    const signatories = [markOf(text, 'Erika Beispiel', { name: markOf(text, 'Erika Beispiel', 'Erika Beispiel'), function: null })];
    expect(findings('signed-after-date', contextOf(text, { dates, signatories }, { date: '2020-03-02' }))).toHaveLength(1);
    expect(findings('signed-after-date', contextOf(text, { dates, signatories }, { date: '2020-03-06' }))).toEqual([]);
    expect(findings('signed-after-date', contextOf(text, { dates }, { date: '2020-03-02' }))).toEqual([]);
  });
});

describe('places that several rules marked as unread', () => {
  it('are reported once, as the longest', () => {
    const text = 'Gremium\nsiehe Umlauf';
    const unread = ['siehe Umlauf', 'Umlauf', 'siehe Umlauf'].map((words) => markOf(text, words, { what: 'consultation-row' as const, detail: '' }));
    expect(findings('consultation-row-unread', contextOf(text, { unread })).map(({ actual }) => actual)).toEqual(['siehe Umlauf']);
  });
});

describe('consultations', () => {
  const text = 'Bauausschuss 17.03.2020 Vorberatung nö\nFinanzausschuss 24.04.2020 Kenntnisnahme\nStadtrat 26.03.2020 beschlossen';
  const rows = [
    rowMark(text, 'Bauausschuss', { date: ['17.03.2020', '2020-03-17'], public: ['nö', false], role: ['Kenntnisnahme', 'Kenntnisnahme'] }),
    rowMark(text, 'Finanzausschuss', { date: ['24.04.2020', '2020-04-24'], role: ['Kenntnisnahme', 'Kenntnisnahme'] }),
    rowMark(text, 'Stadtrat', { date: ['26.03.2020', '2020-03-26'], role: ['Kenntnisnahme', 'Kenntnisnahme'] }),
  ];

  it('finds the row that breaks the order, in rising and in falling lists', () => {
    expect(findings('consultation-order', contextOf(text, { consultations: rows })).map(({ actual }) => actual)).toEqual(['2020-03-26']);
    expect(findings('consultation-order', contextOf(text, { consultations: rows.slice(0, 2) }))).toEqual([]);
    expect(findings('consultation-order', contextOf(text, { consultations: rows.slice(0, 2).reverse() }))).toEqual([]);
  });

  it('leaves rows with an outcome alone: the paper was printed again after that meeting', () => {
    const printedAgain = [rowMark(text, 'Bauausschuss', { date: ['17.03.2020', '2020-03-17'], outcome: ['nö', 'vorberaten'] })];
    expect(findings('consultation-before-paper', contextOf(text, { consultations: printedAgain }, { date: '2020-03-20' }))).toEqual([]);
  });

  it('finds rows before the date of the paper, but not those of a supplement', () => {
    const found = (suffix: string | null) => findings('consultation-before-paper', contextOf(
      text, { consultations: rows, reference: [referenceMark(text, '2020', 0, { suffix })] }, { date: '2020-03-20', reference: '2020' }));
    expect(found(null).map(({ pointer }) => pointer)).toEqual(['/record/consultations/0/date']);
    expect(found('-01')).toEqual([]);
  });

  it('reports rows without a date one by one, and a list without any date once', () => {
    const dateless = [rowMark(text, 'Bauausschuss'), rowMark(text, 'Stadtrat')];
    expect(findings('consultation-without-date', contextOf(text, { consultations: [...rows, ...dateless] }))).toHaveLength(2);
    expect(findings('consultation-without-date', contextOf(text, { consultations: dateless })).map(({ severity }) => severity)).toEqual(['info']);
  });

  it('compares the publicity of rows only with a head that states it', () => {
    const head = 'öffentlich\n\n' + text;
    const row = rowMark(head, 'Bauausschuss', { public: ['nö', false] });
    const stated = markOf(head, 'öffentlich', true);
    expect(findings('publicity-differs', contextOf(head, { public: [stated], consultations: [row] }, { public: true }))).toHaveLength(1);
    expect(findings('publicity-differs', contextOf(head, { public: [{ ...stated, certainty: 'implied' }], consultations: [row] }, { public: true }))).toEqual([]);
    expect(findings('publicity-differs', contextOf(head, { consultations: [row] }))).toEqual([]);
  });

  it('knows a proposal for decision that all committees only note', () => {
    const paperType = 'Beschlussvorlage für Ausschüsse';
    expect(findings('decision-contradicts-kind', contextOf(text, { consultations: rows }, { paperType }))).toHaveLength(1);
    expect(findings('decision-contradicts-kind', contextOf(text, { consultations: rows }, { paperType: 'Information' }))).toEqual([]);
    expect(findings('decision-contradicts-kind', contextOf(text, {}, { paperType }))).toEqual([]);
    const decided = rowMark(text, 'Stadtrat', { outcome: ['beschlossen', 'beschlossen'], status: ['beschlossen', 'adopted'], role: ['Kenntnisnahme', 'Kenntnisnahme'] });
    expect(findings('decision-contradicts-kind', contextOf(text, { consultations: [decided] }, { paperType }))).toEqual([]);
  });

  it('reports an unmapped outcome once, however it was marked', () => {
    const words = 'Stadtrat wohlwollend belächelt';
    const row = rowMark(words, 'Stadtrat', { outcome: ['wohlwollend belächelt', 'x'], status: ['wohlwollend belächelt', 'unmapped'] });
    const unread = [markOf(words, 'wohlwollend belächelt', { what: 'outcome' as const, detail: '' })];
    expect(findings('outcome-unknown', contextOf(words, { consultations: [row], unread }))).toHaveLength(1);
  });

  it.each([['Der Oberbürgermeister', true], ['Landrätin', true], ['OB', true], ['die Verwaltung', true], ['Verwaltungsausschuss', false],
    ['Stadtrat', false], ['Magistrat', false], ['Ältestenrat', false], ['Beirat der Oberbürgermeisterin', false]])('%s is an office: %s', (name, office) => {
    expect(isOffice(name)).toBe(office);
  });
});

describe('decisions', () => {
  const text = 'Hauptausschuss 18.03.2020 ungeändert beschlossen\n\n[1] Ergänzung vom 17.03.2020\n\nGesetz in der Änderung vom 10.03.2020\n\n[1] Ergänzung vom 17.03.2020';
  const row = rowMark(text, 'Hauptausschuss', { date: ['18.03.2020', '2020-03-18'], outcome: ['ungeändert beschlossen', 'ungeändert beschlossen'], status: ['ungeändert', 'adopted-unchanged'] });
  const dates = [dateMark(text, '18.03.2020', '2020-03-18'), dateMark(text, '17.03.2020', '2020-03-17'), dateMark(text, '10.03.2020', '2020-03-10'), dateMark(text, '17.03.2020', '2020-03-17', {}, 1)];

  it('reports a supplement shortly before "unchanged" once, and no law that was amended', () => {
    expect(findings('amended-before-decision', contextOf(text, { consultations: [row], dates })).map(({ actual }) => actual)).toEqual(['2020-03-17']);
  });

  it('leaves a supplement alone that is older or later than the meeting', () => {
    const old = dates.map((mark) => ({ ...mark, value: { ...mark.value, edtf: '2020-02-17' } }));
    const late = dates.map((mark) => ({ ...mark, value: { ...mark.value, edtf: '2020-03-19' } }));
    for (const other of [old, late]) expect(findings('amended-before-decision', contextOf(text, { consultations: [row], dates: other }))).toEqual([]);
  });
});

describe('impossible dates that a table reader parted', () => {
  it('are no trouble: 27.07.20222 was a date and an item number', () => {
    const text = 'Kulturausschuss27.07.20222';
    const unread = [markOf(text, '27.07.20222', { what: 'date-impossible' as const, detail: 'year' })];
    const row = rowMark(text, 'Kulturausschuss', { date: ['27.07.2022', '2022-07-27'] });
    expect(findings('date-impossible', contextOf(text, { unread }))).toHaveLength(1);
    expect(findings('date-impossible', contextOf(text, { unread, consultations: [row] }))).toEqual([]);
  });
});

describe('periods after the date of the paper', () => {
  const found = (text: string, words: string, edtf: string) =>
    findings('period-tense-differs', contextOf(text, { dates: [dateMark(text, words, edtf)] }, { date: '2020-03-02' }));

  it('are reported where the clause can only speak of the past', () => {
    expect(found('Klar ist, dass das Amt ab dem 2. Halbjahr 2020 um alle\nbemüht war, und gern.', '2. Halbjahr 2020', '2020-41')).toHaveLength(1);
    expect(found('Das Amt ist seit dem 2. Halbjahr 2020 besetzt.', '2. Halbjahr 2020', '2020-41')).toHaveLength(1);
  });

  it.each([
    'Klar ist, dass der Bau ab dem 2. Halbjahr 2020 geplant war.', 'Das Amt wird ab dem 2. Halbjahr 2020 besetzt.',
    'Es war klar, dass das Amt ab dem 2. Halbjahr 2020 besetzt ist.', 'Der Bau, seit langem für das 2. Halbjahr 2020 erwartet, kommt.',
  ])('are left alone in "%s"', (text) => expect(found(text, '2. Halbjahr 2020', '2020-41')).toEqual([]));
});

describe('damage of the text', () => {
  it('is reported with the encoding that was assumed, and with its place in the source', () => {
    const damage = [{ kind: 'not-utf8' as const, start: 0, end: 0, detail: 'windows-1252' }, { kind: 'garbled' as const, start: 2, end: 3, detail: '5 of 50 characters' }];
    const context = contextOf('Stadt', {}, {}, { encoding: 'windows-1252', damage });
    expect(findings('encoding-not-utf8', context)).toMatchObject([{ actual: 'windows-1252' }]);
    expect(findings('text-garbled', context)).toMatchObject([{ sourceAt: { start: 2, end: 3 }, severity: 'error' }]);
    expect([...findings('encoding-not-utf8', contextOf('Stadt')), ...findings('text-garbled', contextOf('Stadt'))]).toEqual([]);
  });
});
