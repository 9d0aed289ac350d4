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
