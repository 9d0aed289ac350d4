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
});
