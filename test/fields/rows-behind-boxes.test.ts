import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const rows = async (text: string) => (await readText(`Stadt Musterau\nVorlage Nr. 4/2022\nBetreff: Neubau der Halle\n\n${text}\n\nBeschlussvorschlag:\nDie Halle wird gebaut.\n`)).record.consultations.map(({ organization, date }) => [organization, date]);

describe('sessions behind boxes', () => {
  it('are those that are ticked, though the others have their day too', async () => {
    expect(await rows('Beratungsfolge:\n[x] Bauausschuss 24.05.2022\n[ ] Hauptausschuss 07.06.2022\n[x] Stadtrat 21.06.2022')).toEqual([['Bauausschuss', '2022-05-24'], ['Stadtrat', '2022-06-21']]);
  });

  it('are all of them where a line has several, which choose what is done there', async () => {
    expect(await rows('Beratungsfolge\tGremium\tTermin\n☐ Vorberatung ☒ Entscheidung\tBauausschuss\t24.05.2022\n☒ Vorberatung ☐ Entscheidung\tStadtrat\t21.06.2022')).toContainEqual(['Bauausschuss', '2022-05-24']);
  });
});
