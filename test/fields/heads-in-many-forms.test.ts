import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paper = (head: string): string => `Stadt Neudorf\n\nBeschlussvorlage\nDrucksachen-Nr.: 12/2020\nDatum: 02.01.2025\n\n${head}\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n`;

describe('the publicity of a paper', () => {
  it.each([
    [true, 'öffentlich [x] nichtöffentlich [ ]'], [false, 'öffentlich [ ] nichtöffentlich [x]'], [true, 'öffentlich: ☒ ja ☐ nein'], [false, 'Öffentlich: nein'], [true, 'Öffentlichkeitsgrad: öffentlich'],
    [false, 'Beratung: nichtöffentlich'], [true, 'zur öffentlichen Beratung'],
  ])('%s: %s', async (isPublic, head) => expect((await readText(paper(head))).record.public).toBe(isPublic));

  it('stands behind its kind', async () => expect((await readText(paper('').replace('Beschlussvorlage', 'Kleine Anfrage öffentlich'))).record).toMatchObject({ paperType: 'Kleine Anfrage', public: true }));
  it('is not stated by a form that is not filled in', async () => expect((await readText(paper('öffentlich [ ] nichtöffentlich [ ]'))).record.public).toBeNull());
});

describe('the publicity of each session', () => {
  const sessions = async (table: string) => (await readText(paper(table))).record.consultations.map(({ organization, public: isPublic }) => [organization, isPublic]);
  it.each([
    ['ja and nein below "öffentlich"', 'Gremium\tzur\tSitzungstermin\töffentlich\nBauausschuss\tVorberatung\t05.02.2025\tnein\nStadtrat\tBeschluss\t24.02.2025\tja'],
    ['ja and nein below "öff."', 'Gremium\tDatum\töff.\nBauausschuss\t05.02.2025\tnein\nStadtrat\t24.02.2025\tja'],
    ['in brackets behind the name', 'Bauausschuss (nichtöffentlich) am 05.02.2025\nStadtrat (öffentlich) am 24.02.2025'],
    ['in brackets behind the day', 'Beratungsfolge:\nBauausschuss 05.02.2025 (nö)\nStadtrat 24.02.2025 (ö)'],
    ['between the name and the day', 'Bauausschuss\tnichtöffentlich am 05.02.2025\nStadtrat\töffentlich am 24.02.2025'],
  ])('%s', async (_, table) => expect(await sessions(table)).toEqual([['Bauausschuss', false], ['Stadtrat', true]]));
});

describe('rows with wide gaps', () => {
  it('keep "am" and "TOP" with their numbers', async () => {
    const { record } = await readText('Stadt Neudorf\n\nDrucksache Nr. 9/2009\n\n  Finanzausschuss           am  19.11.2009     TOP  3      [x] öff.   [ ] n.ö.\n  Rat                       am  08.12.2009     TOP 11      [ ] öff.   [x] n.ö.\n\nBetr.:  Neufassung der Satzung\n\nBeschlussvorschlag:\nDie Satzung wird beschlossen.\n');
    expect(record.consultations).toMatchObject([{ organization: 'Finanzausschuss', date: '2009-11-19', public: true, agendaItem: '3' }, { organization: 'Rat', date: '2009-12-08', public: false, agendaItem: '11' }]);
  });
});

describe('a numbered report', () => {
  const report = (head: string): string => `Landkreis Neudorf\n\n                 ${head}\n\nAusschuss für Verkehr        29.05.2013\nKreisausschuss               12.06.2013\n\nBetreff\nEntwicklung des Verkehrs\n\nBericht\nDer Bus fährt.\n`;
  it('is a kind of paper', async () => expect((await readText(report('B E R I C H T\n                 Nr. 0063/2013'))).record).toMatchObject({ kind: 'paper', paperType: 'Bericht', reference: '0063/2013' }));
  it('is none where the word only heads the text', async () => expect((await readText(report('Nr. 0063/2013'))).record.paperType).toBeNull());
  it('may call itself a paper in spaced letters, with its number', async () => expect((await readText(report('D r u c k s a c h e    N r.   9/2013'))).record).toMatchObject({ kind: 'paper', paperType: 'Drucksache' }));
});

describe('no session is', () => {
  it('the day on which an office received the paper', async () => expect((await readText('Freie Liste im Rat\n\nAnfrage Nr. 041/23\n\nEingang Büro des Stadtrates: 24.05.2023\n\nThema: Leerstand in der Mitte\n\nDazu fragen wir:\n1. Wie viele Läden stehen leer?\n')).record.consultations).toEqual([]));
});
