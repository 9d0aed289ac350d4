import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** When the meeting of an agenda begins. */
async function timeOf(head: string): Promise<string | null | undefined> {
  const { record } = await readText(`Stadt Musterstadt\n\n${head}\n\nTagesordnung\n\n1. Begrüßung\n2. Bericht der Verwaltung\n3. Ausbau der Seestraße\n`);
  return record.consultations[0]?.time;
}

describe('the time of a meeting', () => {
  it('stands behind a preposition in a column below the day', async () => {
    expect(await timeOf('Einladung\nzur 4. Sitzung des Bauausschusses\n\nam:     Mittwoch, 06.09.2023\num:     19:30 Uhr\nin:     das Rathaus')).toBe('19:30');
  });

  it('stands on the line below its label', async () => {
    expect(await timeOf('Einladung\nzur Sitzung des Bauausschusses\n\nDatum:\n01.06.2022\nZeit:\n17:00-19:45 Uhr\nRaum:\nSaal 2')).toBe('17:00');
    expect(await timeOf('Einladung\nzur Sitzung des Bauausschusses\n\nSitzungsdatum:\nDonnerstag, den 12.05.2022\nBeginn:\n17:00 Uhr\nEnde\n19:24 Uhr')).toBe('17:00');
  });

  it('stands behind "Sitzungszeit"', async () => {
    expect(await timeOf('Einladung\n\nGremium:\tBauausschuss\nSitzungsdatum:\tDonnerstag, 07.06.2018\nSitzungszeit:\t18:30 - 20:15 Uhr')).toBe('18:30');
  });

  it('opens the line below the day', async () => {
    expect(await timeOf('Einladung\nzur Sitzung des Stadtrates vom Donnerstag, 28. April 2022\n17.00 bis 20.25 Uhr, Rathaus')).toBe('17:00');
  });

  it('is not what ends the meeting, nor a number of the line below', async () => {
    expect(await timeOf('Einladung\nzur Sitzung des Bauausschusses\n\nDatum:\n01.06.2022\nEnde:\n19:45 Uhr')).toBeNull();
    expect(await timeOf('Einladung\nzur Sitzung des Stadtrates vom Donnerstag, 28. April 2022\n17.00 Euro Sitzungsgeld')).toBeNull();
  });
});

describe('the meeting of minutes', () => {
  it('is that of the labelled day, not the one whose minutes are approved', async () => {
    const { record } = await readText('Stadt Musterstadt\n\nNiederschrift\nüber die öffentliche Sitzung des Umweltausschusses\n\nSitzungstermin:\tDienstag, 18.05.2021\nSitzungsbeginn:\t18.30 Uhr\n\nDer Vorsitzende eröffnet die Sitzung. Gegen die\nNiederschrift der Sitzung vom 20.04.2021 bestehen keine Einwände.\n\nTOP 1\tFragestunde\nEs werden keine Fragen gestellt.\n\nTOP 2\tAusbau der Seestraße\nVorlage: 2021/0081\n');
    expect(record.consultations).toMatchObject([{ organization: 'Umweltausschuss', date: '2021-05-18', time: '18:30' }]);
  });

  it('is of the committee whose chair invites', async () => {
    const { record } = await readText('Stadt Musterstadt\nDie Vorsitzende des Ausschusses für Bau und Verkehr\n\nÖffentliche Bekanntmachung\n\nDie Mitglieder werden hiermit zur Sitzung eingeladen.\n\nTermin:     Donnerstag, 11.05.2023, 18:00 Uhr\n\nTagesordnung\n\n1. Begrüßung\n2. Bericht der Verwaltung\n3. Ausbau der Seestraße\n');
    expect(record.consultations).toMatchObject([{ organization: 'Ausschuss für Bau und Verkehr', date: '2023-05-11', time: '18:00' }]);
  });
});
