import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const letter = (place: string): string => `Freie Liste im Rat\n\n${place}\n\nAn die Vorsitzende des Umweltausschusses\nFrau Lind\n\nVorl.-Nr. 2025/077\n\nLiebe Frau Lind,\n\ndie Freie Liste bittet um Aufnahme des folgenden Punktes auf die Tagesordnung des Umweltausschusses am 03.07.25:\n\n             Badestelle am Ufer - Bericht zur Wasserqualität\n\nDie Badestelle in Neudorf musste gesperrt werden.\n`;

describe('a letter that asks for an item on the agenda', () => {
  it('is named by the line below what it asks', async () => expect((await readText(letter('Neudorf, den 18.06.2025'))).record.name).toBe('Badestelle am Ufer - Bericht zur Wasserqualität'));
});

describe('the day of a paper behind its town', () => {
  const paper = (line: string): string => `Stadt Neudorf\n\n${line}\n\nBeschlussvorlage Nr. 12/2020\n\nGremium\tTermin\nStadtrat\t26.03.2020\n\nBetreff: Umbau der Mühle\n`;
  it.each(['Neudorf, d. 02.03.2020', 'Neudorf, am 2. März 2020', 'Neudorf, den 02.03.2020 / Mü'])('%s', async (line) => expect((await readText(paper(line))).record.date).toBe('2020-03-02'));
  it.each(['Wiedervorlage, am 02.03.2020', 'Fertigstellung, d. 02.03.2020'])('is none behind another word: %s', async (line) => expect((await readText(paper(line))).record.date).toBeNull());
});
