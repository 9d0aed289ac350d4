import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** As converters that keep the page's columns print an agenda: the word for the paper over its number, beside the wrapped name. */
const agenda = (items: string): string => `Stadt Musterau\nEinladung\nzur 14. Sitzung des Rates der Stadt Musterau\nSitzungstermin:      Donnerstag, 21.09.2023, 16:00 Uhr\n\nTagesordnung\nÖffentlicher Teil:\n\n${items}`;
const papersOf = async (items: string) => (await readText(agenda(items))).record.agendaItems.map(({ number, paperReferences }) => [number, ...paperReferences].join(' '));

describe('papers beside the items of an agenda', () => {
  it('belong to the items whose names wrap beside them', async () => {
    expect(await papersOf([
      '1       Eröffnung der Sitzung', '2       Verzicht der Ratsfrau Beispiel auf ihr               Vorlage:', '        Mandat; Feststellung und                             241/2023', '        Verpflichtung der Ersatzperson',
      '3       Umbesetzung von Ausschüssen                          Vorlage:', '                                                             242/2023', '', '                                                     Seite 1 von 2', '',
      '4       Bebauungsplan Nr. 181 „Am Anger“                     Vorlage:', '        Satzungsbeschluss                                    188/2023',
      '5       Neufassung der Hundesteuersatzung                    Vorlage:', '                                                             197/2023', '6       Anfragen und Anregungen', '',
    ].join('\n'))).toEqual(['1', '2 241/2023', '3 242/2023', '4 188/2023', '5 197/2023', '6']);
  });

  it('are whole where the column broke them', async () => {
    const items = ['1     Einwohnerfragestunde', '2     Ausbau der Seestraße, Entwurf                   VO/', '                                                      0063/2014', '3     Verzicht auf Gift auf                           AN/', '      gemeindlichen Flächen                           0011/2014', '4     Anfragen', ''];
    expect(await papersOf(items.join('\n'))).toEqual(['1', '2 VO/0063/2014', '3 AN/0011/2014', '4']);
    expect(await papersOf('1 Einwohnerfragestunde\n2 Ausbau der Seestraße, Entwurf VO/\n0063/2014\n3 Verzicht auf Gift auf\ngemeindlichen Flächen\nAN/\n0011/2014\n4 Anfragen\n')).toEqual(['1', '2 VO/0063/2014', '3 AN/0011/2014', '4']);
  });

  it('are no pages of so many', async () => {
    expect(await papersOf('1  Eröffnung\n2  Haushalt der Stadt\n3  Anfragen\n\n1/2\n')).toEqual(['1', '2', '3']);
  });
});
