import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** A paper for two bodies, with what was noted below its text. */
const paper = (below: string): string => `Stadt Musterstadt\n\nBeschlussvorlage\n\nDrucksache Nr. 22/201\nDatum: 02.06.2022\n\nBeratungsfolge\n\nBauausschuss    20.06.2022\nStadtrat        30.06.2022\n\nBetreff: Bäume am Markt\n\nBegründung:\nDer Markt ist heiß, und im Sommer steht dort niemand gern.\n\n${below}\n`;
const rowsOf = async (below: string): Promise<unknown[]> => (await readText(paper(below))).record.consultations.map(({ organization, date, agendaItem, status }) => [organization, date, agendaItem, status]);

describe('what bodies did on days named below a paper', () => {
  it.each([
    ['Bauausschuss, 20.06.2022:    einstimmig empfohlen\nStadtrat, 30.06.2022:    abgelehnt', [['Bauausschuss', '2022-06-20', null, 'recommended'], ['Stadtrat', '2022-06-30', null, 'rejected']]],
    ['Beratungsverlauf:\n20.06.2022\tBauausschuss\nÖ 8.4\t- überwiesen in den Stadtrat -\n30.06.2022\tStadtrat\nÖ 4.2\t- abgelehnt -', [['Bauausschuss', '2022-06-20', '8.4', 'referred'], ['Stadtrat', '2022-06-30', '4.2', 'rejected']]],
    ['Ergebnisse der Beratungen:\n\nBauausschuss am 20.06.2022:      TOP 6.1\n                                   Der Antrag wurde ohne Aussprache vertagt.\n\nStadtrat am 30.06.2022:            TOP 9.1\n                                   Der Antrag wurde mit 28 Ja- gegen 17 Nein-Stimmen bei 1 Enthaltung angenommen.', [['Bauausschuss', '2022-06-20', '6.1', 'deferred'], ['Stadtrat', '2022-06-30', '9.1', 'adopted']]],
    ['Behandelt in der Sitzung des   Stadtrats   am  30.06.2022   TOP  9\n\n[ ] angenommen     [X] abgelehnt     [ ] verwiesen an: ____________', [['Bauausschuss', '2022-06-20', null, null], ['Stadtrat', '2022-06-30', '9', 'rejected']]],
    ['Beschluss-Nr. 12/2022          Sitzung des Stadtrates am 30.06.2022\n\n[ ] beschlossen     [x] abgelehnt     [ ] verwiesen', [['Bauausschuss', '2022-06-20', null, null], ['Stadtrat', '2022-06-30', null, 'rejected']]],
    ['28. Sitzung des Bauausschusses am 20.06.2022, TO I, TOP 15\n\nBeschluss:\nDer Vorlage wird zugestimmt.\n\n- 3 -\n\n41. Sitzung des Stadtrates am 30.06.2022, TOP II, 9\n\nBeschluss:\nDie Vorlage wird abgelehnt.', [['Bauausschuss', '2022-06-20', '15', 'adopted'], ['Stadtrat', '2022-06-30', 'II, 9', 'rejected']]],
    ['Abstimmung im Stadtrat 30.06.2022:\tJa 31\tNein 17\tEnth. 6\t- geändert beschlossen -', [['Bauausschuss', '2022-06-20', null, null], ['Stadtrat', '2022-06-30', null, 'adopted-amended']]],
  ])('belongs to their rows: %s', async (below, rows) => {
    expect(await rowsOf(below)).toEqual(rows);
  });

  it('is a row of its own where a body met again, whose result decides', async () => {
    const { record } = await readText(paper('Stadtrat, 30.06.2022:    vertagt\nStadtrat, 14.07.2022:    zugestimmt bei 3 Gegenstimmen und 1 Enthaltung'));
    expect(record.consultations).toHaveLength(3);
    expect(record.decision).toMatchObject({ status: 'adopted', date: '2022-07-14', vote: { no: 3, abstentions: 1 } });
  });

  it('is read below a long one, too', async () => {
    expect(await rowsOf('Bauausschuss, 20.06.2022: entfallen (die Sitzung wurde wegen der Hitze im Rathaus abgesagt)\nStadtrat, 30.06.2022: zugestimmt bei 3 Gegenstimmen')).toEqual([['Bauausschuss', '2022-06-20', null, null], ['Stadtrat', '2022-06-30', null, 'adopted']]);
  });

  it('is read from the last stations where there are more than any paper has', async () => {
    const many = Array.from({ length: 100 }, (_, at) => `Stadtrat, ${String((at % 28) + 1).padStart(2, '0')}.${String((at % 12) + 1).padStart(2, '0')}.2023: vertagt`).join('\n');
    const { record } = await readText(paper(`${many}\nStadtrat, 30.12.2023: abgelehnt`));
    expect(record.consultations.length).toBeLessThan(70);
    expect(record.consultations.at(-1)).toMatchObject({ date: '2023-12-30', status: 'rejected' });
  });

  it.each([
    'Im Stadtrat am 30.06.2022 wurde ein ähnlicher Antrag in den Bauausschuss verwiesen,\nweil der Regen fehlte.',
    'Stadtrat 03.02.2010: beschlossen',
    'Eingang in der Sitzung          Sitzung des Stadtrates am 30.06.2022\n\nDer Markt ist heiß.',
    'Stadtrat am 30.06.2022\n\nDer Stadtrat wird gebeten, den Bericht zu lesen.',
  ])('is none in a sentence, of another time or without a result: %s', async (below) => {
    expect(await rowsOf(below)).toEqual([['Bauausschuss', '2022-06-20', null, null], ['Stadtrat', '2022-06-30', null, null]]);
  });
});

describe('a station whose day stands first', () => {
  it('parts its body from what it did', async () => {
    expect(await rowsOf('Beratungsergebnis:\n20.06.2022   Bauausschuss     einstimmig empfohlen\n30.06.2022   Stadtrat der Stadt Musterstadt       mehrheitlich beschlossen  Ja 41  Nein 6')).toEqual([['Bauausschuss', '2022-06-20', null, 'recommended'], ['Stadtrat', '2022-06-30', null, 'adopted']]);
  });
});

describe('counts below a heading that stands over names and days', () => {
  it('belong to the columns that follow', async () => {
    const { record } = await readText('Stadt Musterstadt\n\nBeschlussvorlage\n\nDrucksachennummer: VII/0389\n\nBeratungsfolge:                                        Ja    Nein    Enth.    Bemerkung\nBauausschuss                             07.10.2020    6     0       1        empfohlen\nStadtrat                                 16.11.2020    24    11      2        geändert beschlossen\n\nBetreff: Bäume am Markt\n\nBegründung:\nDer Markt ist heiß.\n');
    expect(record.decision).toMatchObject({ status: 'adopted-amended', vote: { yes: 24, no: 11, abstentions: 2 } });
  });

  it('belong to them whatever tabs part the cells', async () => {
    const { record } = await readText('Landkreis Neudorf\n\nBeschlussvorlage\n\nVorlagen-Nr.: BV/418/2013\n\nBeratungsfolge\t\t\t\tSitzungstermin\tAbstimmung\tJa\tNein\tEnth.\nFinanzausschuss\t\t\t\t\t05.09.2013\t\tempfohlen\t7\t2\t0\nKreistag\t\t\t\t\t\t25.09.2013\t\tabgelehnt\t15\t23\t5\n\nBetreff:\nBäume am Markt\n');
    expect(record.decision).toMatchObject({ status: 'rejected', vote: { yes: 15, no: 23, abstentions: 5 } });
  });
});
