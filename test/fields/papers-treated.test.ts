import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** The papers of the items of an agenda. */
async function papersOf(items: string): Promise<readonly string[]> {
  const { record } = await readText(`Stadt Musterstadt\n\nEinladung\nzur Sitzung des Stadtrates am 06.09.2023\n\nTagesordnung\n\n${items}\n`);
  return record.agendaItems.flatMap(({ paperReferences }) => paperReferences);
}

describe('the papers that items treat', () => {
  it('stand at the end of the name, a roman numeral before their digits', async () => {
    expect(await papersOf('1. Begrüßung\n2. Satzung über die Schülerbeförderung XIII-0280\n3. Ausbau der Seestraße XIII-0281')).toEqual(['XIII-0280', 'XIII-0281']);
  });

  it('stand behind the kinds of papers of other countries', async () => {
    expect(await papersOf('1. Mitteilungen\n2. Weisung 12/2022 des Stadtrates: Budget\n3. Botschaft 18/2022 zum Kredit für das Hallenbad')).toEqual(['12/2022', '18/2022']);
  });

  it('are not the digits of a road or of a year', async () => {
    expect(await papersOf('1. Mitteilungen\n2. Ausbau der Kreisstraße\n3. Budget 2023')).toEqual([]);
  });

  it('stand in the heads of items, though the vote on two of them together begins with "Zu 3:"', async () => {
    const { record } = await readText('Stadt Musterstadt\n\nNiederschrift\nüber die 9. Sitzung des Stadtrates\nam Donnerstag, 30.06.2022, 18:00 Uhr\n\n 1. Mitteilungen\n\n    Es liegen keine vor.\n\n 2. Nachtrag zur Hauptsatzung                       0584/2022\n\n    Abstimmungsergebnis:\n    Ja 29   Nein 0   Enthaltung 5\n\n 3. Gebührensatzung                                 0590/2022\n\n    Zu 3: Ja 20   Nein 14   Enthaltung 0\n\n 4. Bericht über den Haushalt                       0596/2022\n\n    Der Stadtrat nimmt Kenntnis.\n');
    expect(record.agendaItems.map(({ number, paperReferences }) => [number, ...paperReferences])).toEqual([['1'], ['2', '0584/2022'], ['3', '0590/2022'], ['4', '0596/2022']]);
  });
});
