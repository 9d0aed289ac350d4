import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

describe('behind the foot of a page', () => {
  const agenda = (foot: string): string => `Stadt Neudorf\n\nTagesordnung\nfür die 3. Sitzung des Stadtrates am 15.03.2023\n\nTOP\nBetreff\nVorlage\n1\nEröffnung der Sitzung\n2\nAusbau der Straße zwischen dem Weg und der\n${foot}Umgehungsstraße, zweiter Abschnitt\n3\nVerschiedenes\n`;
  it.each([
    ['229/2023\n- 1 -\n\nTOP\nBetreff\nVorlage\n'],
    ['\n229/2023\n\n-1-\n\nVorlage\n\nTOP\n\nBetreff\n\nVorlage\n\n'],
    ['229/2023\nSeite 1 von 2\n'],
  ])('the name of an item goes on that was cut above %j', async (foot) => {
    const { record } = await readText(agenda(foot));
    expect(record.agendaItems.map(({ name }) => name)).toEqual(['Eröffnung der Sitzung', 'Ausbau der Straße zwischen dem Weg und der Umgehungsstraße, zweiter Abschnitt', 'Verschiedenes']);
    expect(record.agendaItems[1]?.paperReferences).toEqual(['229/2023']);
  });

  it('a name that was whole does not go on', async () => {
    const { record } = await readText('Stadt Neudorf\n\nTagesordnung\nfür die 3. Sitzung des Stadtrates am 15.03.2023\n\n1\nEröffnung der Sitzung\n2\nAusbau der Straße\n- 1 -\n\nHinweise zur Sitzung\n3\nVerschiedenes\n');
    expect(record.agendaItems[1]?.name).toBe('Ausbau der Straße');
  });

  it('a paper is named whose word stands above it', async () => {
    const { record } = await readText('Stadt Neudorf\n\nAntrag\n\nVorlage Nr.: 0300/2022\nDatum: 02.03.2022\n\nBetreff: Radweg\n\nDie Fraktion beantragt, in Ziffer 3 eine Pflicht zum Bericht aufzunehmen (Drucksache\n\n\n                         Seite 1 von 2\n\n0287/2022-1). Das kostet nichts.\n');
    expect(record.relatedPapers.map(({ reference }) => reference)).toContain('0287/2022-1');
  });

  it('numbers of a list below the page are no items', async () => {
    const { record } = await readText('Stadt Neudorf\nAuszug aus der Niederschrift\nder Sitzung des Umweltausschusses am 23.11.2023\nBeschluss:\nDer Ausschuss stimmt der Planung zu.\nDie Mittel werden bereitgestellt.\nAbstimmungsergebnis: einstimmig beschlossen\nVerteiler: Amt 61\n1.\n2.\n- 2 -\n');
    expect(record.agendaItems.filter(({ name, decision }) => name === null && decision === null)).toEqual([]);
    expect(record.decision?.outcome).toBe('einstimmig beschlossen');
  });
});
