import { describe, expect, it } from 'vitest';
import { abbreviationAmbiguous } from '../../src/checks/abbreviation-ambiguous.js';
import { eventBeforeStart } from '../../src/checks/event-before-start.js';
import { listCountDiffers } from '../../src/checks/list-count-differs.js';
import { announcedNumber, countNames } from '../../src/checks/prose/announced-list.js';
import { contextOf, dateMark } from './context.js';
import { cpuMilliseconds } from '../cpu-time.js';

const found = (text: string) => [...listCountDiffers.run(contextOf(text))].map(({ expected, actual }) => [expected, actual]);

describe('announced numbers', () => {
  it.each([['7 deutsche Städte', 7], ['Folgende drei Orte', 3], ['zwölf Vereine', 12], ['Die 11 Ortsteile', 11]])('%s announces %i', (heading, number) => {
    expect(announcedNumber(heading)).toBe(number);
  });

  it.each(['Städte', '1 Stadt', '2020 Projekte', '14 Stimmen', 'drei', '3 von vielen guten alten Freunden Gäste', '2. Begründung', 'sieben gute', '16 Uhr'])(
    '%s announces nothing', (heading) => expect(announcedNumber(heading)).toBeNull());
});

describe('counting names', () => {
  it.each([['Altdorf, Neudorf, Oberdorf.', 3, 3], ['Altdorf, Neudorf und Oberdorf', 2, 3], ['Drei Burgen (Altdorf, Neudorf), Oberdorf', 2, 3]])(
    '%s has %i to %i', (list, fewest, most) => expect(countNames(list)).toEqual({ fewest, most }));

  it.each(['Altdorf', 'Altdorf, Neudorf u.a.', 'CDU 4, SPD 3', 'Altdorf, weil es schön ist', 'Altdorf, Neudorf. Danach Oberdorf', 'Altdorf, (Neudorf, Oberdorf'])(
    '%s is no list of names', (list) => expect(countNames(list)).toBeNull());
});

describe('lists that are announced with a number', () => {
  it('counts the paragraph below, the same line and items', () => {
    expect(found('3 örtliche Vereine:\n\nTurnverein, Ruderclub,\nSchachfreunde, Schützengilde.')).toEqual([['3', '4']]);
    expect(found('Vier Orte: Altdorf, Neudorf')).toEqual([['4', '2']]);
    expect(found('Zwei Varianten:\n\n- Neubau\n\n- Umbau\n- Abriss\n\nDanach')).toEqual([['2', '3']]);
  });

  it('is silent if the number is right either way', () => {
    expect(found('Drei Orte: Altdorf, Neudorf und Oberdorf')).toEqual([]);
    expect(found('Zwei Ausschüsse: Haupt- und Personalausschuss, Bauausschuss')).toEqual([]);
  });

  it('is silent on sections, votes, sentences, nested and wrapped items', () => {
    expect(found('1 Anlass\n\n2 Anwesende: Altdorf, Neudorf, Oberdorf\n\n3 Ende')).toEqual([]);
    expect(found('2 Gegenstimmen: Müller, Meier, Schulze')).toEqual([]);
    expect(found('Zwei Dinge: Erst kommt der Plan, dann das Geld, dann der Bau.')).toEqual([]);
    expect(found('Zwei Varianten:\n\n- Neubau\n  - Holz\n- Umbau')).toEqual([]);
    expect(found('Drei Varianten:\n\n- Neubau\n- Umbau der alten\nHalle\n- Abriss')).toEqual([]);
  });

  it('takes time in proportion to the length, whatever the lines are', () => {
    const time = (lines: number) => {
      const context = contextOf('3 Dinge: A, B\n'.repeat(lines));
      const start = cpuMilliseconds();
      expect([...listCountDiffers.run(context)].length).toBeLessThanOrEqual(lines);
      return cpuMilliseconds() - start;
    };
    time(500);
    expect(time(16_000)).toBeLessThan(40 * (time(1000) + 5));
  });
});

describe('activities before the stated start', () => {
  const text = [
    '**Instrument: Beratung**', '', 'Es wurden seit Arbeitsaufnahme im September 2017 bzw. November 2018 folgende Resultate erzielt:', '',
    '### **I. Nord**', '', '- Sprechtag (Juni 2017)', '- Messe (Oktober 2017)', '- Vertrag vom 3. März 2016', '', 'Im Mai 2015 war Wahl.', '',
    '**Instrument: Werbung**', '', '- Plakat (Mai 2016)',
  ].join('\n');
  const context = contextOf(text);
  const clean = context.document.text;
  const dates = [
    dateMark(clean, 'September 2017', '2017-09'), dateMark(clean, 'November 2018', '2018-11'), dateMark(clean, 'Juni 2017', '2017-06'), dateMark(clean, 'Oktober 2017', '2017-10'),
    dateMark(clean, '3. März 2016', '2016-03-03'), dateMark(clean, 'Mai 2015', '2015-05'), dateMark(clean, 'Mai 2016', '2016-05'),
  ];

  it('reports items of the list only, up to the next section, and no date of a paper that is cited', () => {
    expect([...eventBeforeStart.run({ ...context, paper: { ...context.paper, dates } })].map(({ actual }) => actual)).toEqual(['Juni 2017']);
  });

  it('is bound by a list that is announced, not by a start that is mentioned', () => {
    const mentioned = clean.replace('folgende Resultate', 'viele Resultate');
    expect([...eventBeforeStart.run(contextOf(mentioned, { dates }))]).toEqual([]);
  });
});

describe('abbreviations of two meanings', () => {
  it.each([['im Dez 2019 durch Dez VI', 1], ['im Dez. 2019 durch Dez. 3', 1], ['im Dez. 2019 und Dez. 2020', 0], ['durch Dez 3 und Dez VI', 0], ['Dez 2019, Dez Immobilien', 0]])(
    '%s gives %i findings', (text, count) => expect([...abbreviationAmbiguous.run(contextOf(text))]).toHaveLength(count));
});
