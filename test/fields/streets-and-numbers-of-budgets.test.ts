import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\nBeschlussvorlage\nDrucksache 12/2019\nDatum: 21.01.2019\nBetreff: Umbau des Marktes\n';

describe('a number of the budget', () => {
  it.each(['Betroffene Produktgruppe\n11.12.01 Öffentliche Verkehrsflächen', 'Produkt: 11.12.01 Öffentliche Verkehrsflächen', 'Kostenstelle\n12.05.03 Schulen'])('is no day in %j', async (printed) => {
    const { record } = await readText(`${HEAD}${printed}\nBegründung:\nDer Markt ist alt.\n`);
    expect(record.dates.map(({ value }) => value)).toEqual(['2019-01-21']);
    expect(record.name).toBe('Umbau des Marktes');
  });

  it.each(['Begründung:\nAm 11.12.01 Beginn der Arbeiten.', 'Produkt der Woche\nvom 11.12.01 Verkauf'])('is a day in %j', async (printed) => {
    expect((await readText(`${HEAD}${printed}\n`)).record.dates.map(({ value }) => value)).toContain('2001-12-11');
  });
});

describe('the title of a paper', () => {
  it('is what stands beside the one number of an item, and never a street', async () => {
    const { record } = await readText('Gemeinde Neudorf\nRathausplatz 12\n\nSitzungsvorlage 2022/0418\n\nAusschuss:      Hauptausschuss\nTermin:         28.11.2022\n\nTOP 4   Anpassung der Hebesätze\n\nBeschlussvorschlag:\nDer Ausschuss empfiehlt, den Hebesatz festzusetzen.\n');
    expect(record.name).toBe('Anpassung der Hebesätze');
  });

  it('may have a street in it', async () => {
    const { record } = await readText('Gemeinde Neudorf\n\nSitzungsvorlage 2022/0418\n\nUmbau Rathausplatz 12\n\nBeschlussvorschlag:\nDer Ausschuss empfiehlt, den Platz umzubauen.\n');
    expect(record.name).toBe('Umbau Rathausplatz 12');
  });
});
