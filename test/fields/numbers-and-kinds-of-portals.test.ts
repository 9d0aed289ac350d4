import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const text = (head: string, body = 'Die Mühle ist alt.'): string => `Stadt Neudorf\n\n${head}\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\n${body}\n`;
const recordOf = async (source: string) => (await readText(source)).record;
const related = async (head: string, body: string): Promise<readonly string[]> => (await recordOf(text(head, body))).relatedPapers.map(({ reference }) => reference);

describe('the kind of a paper', () => {
  it.each([
    ['parted at the end of its cell', 'Landeshauptstadt                              Beschluss-\nNeudorf                                       drucksache\n                                              Nr.        114/2015', 'Beschlussdrucksache'],
    ['above the same column', 'Der Bürgermeister                             Informations-\nBauamt                                        vorlage\n\nNr. 114/2015', 'Informationsvorlage'],
    ['in capitals with a hyphen', 'BESCHLUSS-VORLAGE\n\nDRUCKSACHE G-20/148', 'Beschluss-Vorlage'],
    ['beside labels of the row below', 'Stellungnahme der Verwaltung      Stadtamt     Stellungnahme-Nr.   Datum\n\nöffentlich        FB 40        S0214/19      21.05.2019', 'Stellungnahme der Verwaltung'],
    ['with the body that issues it', 'Drucksache der Stadt Neudorf\nDer Oberbürgermeister           Anlage Nr.\n\nNr. 3318/16                     - öffentlich -', 'Drucksache'],
    ['and no agenda that is ticked', 'SITZUNGSVORLAGE       Nr. 12/2020\n\nMagistrat      ☐ Tagesordnung A    ☒ Tagesordnung B', 'Sitzungsvorlage'],
    ['where a rule is named behind it', 'Fraktion im Rat der Stadt Neudorf\n☒ Antrag gemäß § 14 der Geschäftsordnung   ☐ Anfrage nach § 15\nVorlagennummer: 12/2020', 'Antrag'],
    ['and not what a rule asks of the paper', 'Vorlage an die Stadtverordnetenversammlung\n\nVorlagennummer: STV/1874/2019\n\nRevision\n☐ Keine Vorlage     ☒ Vorlage gemäß Nr. 2.3 der Revisionsordnung', 'Vorlage an die Stadtverordnetenversammlung'],
  ])('is read where it stands %s', async (_, head, type) => expect(await recordOf(text(head))).toMatchObject({ kind: 'paper', paperType: type }));

  it('is a report beside the body on the first line', async () => expect((await recordOf('Stadt Neudorf                         Bericht\n\n                             Vpl/028/2022\n\nBetreff:\nStadtbahn\n\nBericht:\nDie Bahn fährt.\n')).paperType).toBe('Bericht'));
  it.each(['Der Bürgermeister        Straßen-\nTiefbauamt               bau\n\nVorlagen-Nr. 12/2020', 'Vorlage der Stadtwerke Neudorf\nVorlagen-Nr. 12/2020'])('is not %j', async (head) => expect((await recordOf(text(head))).paperType).toBeNull());
});

describe('the number of a paper', () => {
  it.each([
    ['Beilage            R 0743\nDatum: 02.01.2020', 'R 0743'], ['Drucksache der Stadt Neudorf\nDer Oberbürgermeister\n\nNr. 3318/16        - öffentlich -', '3318/16'],
    ['Vorlage Gemeinderat/Ausschuss\t\t\t\tNr. 22.178\n\nFachbereich Bauen\t\t\t\t02.05.2022', '22.178'],
  ])('stands in %j', async (head, number) => expect(await recordOf(text(head))).toMatchObject({ kind: 'paper', reference: number }));
  it('is not the count of what is attached', async () => expect((await recordOf(text('Antwort auf die Anfrage        Nr. 12/2020'))).reference).not.toBe('Nr. 12/2020'));
});

describe('other papers', () => {
  it.each([
    ['the term in brackets', 'Informationsdrucksache Nr. 1873 (IV) IDs', 'Es gilt die Beschlussdrucksache Nr. 1098 (IV) BDs und der Antrag 0866 (IV) AaA, siehe die Anfrage\nNr. 1655 (IV) Anfr. der Gruppe. Die Straße 1234 (IV) ist neu.', ['1098 (IV) BDs', '0866 (IV) AaA', '1655 (IV) Anfr.']],
    ['letters and a blank', 'Beilage   R 0743', 'Es gilt die Beilage\nR 0731 und die Beilage Q 1650. Das Haus Q 1200 bleibt.', ['R 0731', 'Q 1650']],
    ['a kind and a day before them', 'Vortrag des Magistrats vom 23.08.2019, M 131', 'Die Messung vom 03.04.2019, L 131 dB, ist alt.\n\nBericht des Magistrats vom 14.06.2019, B 219\nAntrag vom 02.09.2019, OF 1142/1', ['B 219', 'OF 1142/1']],
    ['dots', 'Vorlage Stadtrat\t\tNr. 22.178', 'Es gilt die Vorlage Nr. 18.264. Es kostet 22.500 EUR, davon 18.300 sofort.', ['18.264']],
    ['the resolution that has their number', 'Vorlagen-Nr. 1317/15', 'Der Aufstellungsbeschluss Nr. 0748/13 gilt, anders als der Beschluss Nr. 12 vom Mai.', ['0748/13']],
    ['resolutions that are counted apart', 'Vorlagen-Nr. 45/2020', 'Mit Beschluss Nr. 12/2019 wurde geplant, der Grundsatzbeschluss Nr. 7/2018 gilt.', ['12/2019', '7/2018']],
  ])('have numbers with %s', async (_, head, body, numbers) => expect(await related(head, body)).toEqual(numbers));
});

describe('the papers of items', () => {
  const minutes = (items: string): string => `Niederschrift\nüber die 17. öffentliche Sitzung des Bauausschusses\nam Mittwoch, 9. November 2022, 17:00 Uhr\n\n${items}\n`;
  const papers = async (items: string) => (await recordOf(minutes(items))).agendaItems.map(({ paperReferences }) => paperReferences);
  it('stand with dots in a row of the list', async () => expect(await papers('Tagesordnung:\n\n1.   Radweg am See          101.19.612\n2.   Parken                 101.19.640\n3.   Strom                  12.500')).toEqual([['101.19.612'], ['101.19.640'], []]));
  it('stand between dashes', async () => expect(await papers('1. Radweg am See\n   - 101.19.612 -\n\n   Der Antrag wird angenommen.\n\n2. Parken\n   – 0413/2022 –\n\n   Der Antrag wird abgelehnt.')).toEqual([['101.19.612'], ['0413/2022']]));
});

describe('a resolution on a numbered paper', () => {
  const sheet = (head: string): string => `Stadtverwaltung Neudorf\n\n${head}\n\nUmbau der Mühle\n\nGenaue Fassung:\n\nDie Mühle wird umgebaut.\n`;
  it.each([
    ['Beschluss zur Drucksache Nr. 1317/15\nder Sitzung des Stadtrates vom 16.12.2015', '1317/15', '2015-12-16'], ['Beschluss zur Vorlage BV/012/2019\naus der 12. Sitzung des Stadtrates am 16.12.2019', 'BV/012/2019', '2019-12-16'],
  ])('%j tells of its session and names the paper as treated', async (head, paper, date) => {
    const { kind, paperType, reference, consultations, agendaItems } = await recordOf(sheet(head));
    expect({ kind, paperType, reference, sessions: consultations.map((row) => [row.organization, row.date]), papers: agendaItems.map((item) => item.paperReferences) }).toEqual({ kind: 'minutes', paperType: 'Beschluss', reference: null, sessions: [['Stadtrat', date]], papers: [[paper]] });
  });
  it('is none where the resolution is on something else', async () => expect((await recordOf(sheet('Beschluss zur Änderung der Satzung\nder Sitzung des Stadtrates vom 16.12.2015'))).kind).not.toBe('minutes'));
});
