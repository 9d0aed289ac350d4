import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const agenda = async (items: string) => (await readText(`Stadt Neudorf\n\nNeudorf, 27.05.2020\n\nBekanntmachung\n\nDie 9. Sitzung des Bauausschusses findet am\nDienstag, 09.06.2020, um 18:15 Uhr im Rathaus statt.\n\nTagesordnung\n\nÖffentlicher Teil:\n\n${items}\n`)).record.agendaItems.map(({ number, name, paperReferences }) => [number, name, paperReferences]);

describe('an item whose paper and mover stand beside its number, each behind its label', () => {
  it('is named on the line below them', async () => {
    expect(await agenda('1.    Begrüßung\n2.    Vorlagen\n2.1   Vorlage: BV/0208/2020      Einreicher/\n                                 zuständige Dienststelle: 61 - Stadtplanung\n      Bebauungsplan Nr. 136\n      Auslegungsbeschluss\n                                                            1 von 2\n2.2   Vorlage: AN/0044/2020      Einreicher: Fraktion A\n      Wohnungstausch\n                                                            2 von 2')).toEqual([
      ['1', 'Begrüßung', []], ['2', 'Vorlagen', []], ['2.1', 'Bebauungsplan Nr. 136 Auslegungsbeschluss', ['BV/0208/2020']], ['2.2', 'Wohnungstausch', ['AN/0044/2020']],
    ]);
  });
  it('is named beside them where its name stands there', async () => {
    expect(await agenda('1.    Radweg am Markt       BV/0208/2020      Einreicher: Fraktion A\n2.    Verschiedenes')).toEqual([['1', 'Radweg am Markt', ['BV/0208/2020']], ['2', 'Verschiedenes', []]]);
  });
});

describe('a note below the name of an item', () => {
  it.each(['(Referat RPK: Eva Muster, SP)', '(Referat KBK: Eva Muster, SP; Minderheitsantrag: Max Beispiel, FDP)', '(Fragen sind bis Freitag, 3. Mai 2019, einzureichen)'])('is no part of it: %s', async (note) => {
    expect((await agenda(`1\nSanierung der Seestrasse\n${note}\n\n2\nVerschiedenes\n\n3\nFragestunde`))[0]?.[1]).toBe('Sanierung der Seestrasse');
  });
  it('is its end where it tells what it is about', async () => {
    expect((await agenda('1\nSanierung der Seestrasse\n(Referat für Bau)\n\n2\nVerschiedenes\n\n3\nFragestunde'))[0]?.[1]).toBe('Sanierung der Seestrasse (Referat für Bau)');
  });
});

describe('a name that wraps beside other columns', () => {
  it('goes on in a row whose last cell ends a broken word', async () => {
    expect((await agenda('1     Verkauf einer Teilfläche an die Werke            BV-101/2012    FB Gebäude-\n      Musterau GmbH                                                   management\n2     Eintritt für den Schmetterlingspark-               BV-104/2012    FB Kultur\n      garten\n3     Anfragen')).map(([, name]) => name)).toEqual(['Verkauf einer Teilfläche an die Werke Musterau GmbH', 'Eintritt für den Schmetterlingsparkgarten', 'Anfragen']);
  });
  it('goes on below a colon', async () => {
    expect((await agenda('1.      Antrag der Fraktion A:            0540/2022\n        Blühstreifen am Bach\n2.      Anfragen                          0541/2022')).map(([, name]) => name)).toEqual(['Antrag der Fraktion A: Blühstreifen am Bach', 'Anfragen']);
  });
});
