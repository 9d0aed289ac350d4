import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paper = (head: string): string => `Stadt Neudorf\n\nBeschlussvorlage\nDrucksachen-Nr.: 12/2020\nDatum: 02.01.2025\n\n${head}\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n`;

describe('the publicity of a paper', () => {
  it.each([
    [true, 'öffentlich [x] nichtöffentlich [ ]'], [false, 'öffentlich [ ] nichtöffentlich [x]'], [true, 'öffentlich: ☒ ja ☐ nein'], [false, 'Öffentlich: nein'], [true, 'Öffentlichkeitsgrad: öffentlich'],
    [false, 'Vertraulichkeit: nichtöffentlich'], [false, 'Beratung: nichtöffentlich'], [true, 'zur öffentlichen Beratung'], [true, 'Art der Sitzung: öffentlich'],
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

describe('no session is', () => {
  it('the day on which an office received the paper', async () => expect((await readText('Freie Liste im Rat\n\nAnfrage Nr. 041/23\n\nEingang Büro des Stadtrates: 24.05.2023\n\nThema: Leerstand in der Mitte\n\nDazu fragen wir:\n1. Wie viele Läden stehen leer?\n')).record.consultations).toEqual([]));
});
