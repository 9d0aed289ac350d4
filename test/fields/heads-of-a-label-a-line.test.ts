import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const BELOW = '\n\nBegründung:\nDie Halle ist alt.\n';
const read = async (head: string) => (await readText(head + BELOW)).record;

describe('boxes of publicity between the label of the title and the title', () => {
  it.each([
    ['behind the label', 'Betreff: ☒ öffentlich ☐ nicht öffentlich\nNeubau der Halle am Anger'],
    ['in cells beside it', 'Betreff:            ☒ öffentlich            ☐ nicht öffentlich\nNeubau der Halle am Anger'],
    ['on lines of their own', 'Betreff:\n☒ öffentlich\n☐ nicht öffentlich\nNeubau der Halle am Anger'],
    ['with blank lines', 'Betreff:\n\n[x] öffentlich\n\n[ ] nichtöffentlich\n\nNeubau der Halle am Anger'],
    ['and the title right behind them', 'Betreff: ☒ öffentlich ☐ nicht öffentlich Neubau der Halle am Anger'],
  ])('%s are no part of it', async (_, head) => {
    const { name, public: open } = await read(`Stadt Musterau\nBeschlussvorlage\nDrucksache Nr.: 21/0774\n${head}\n\nDatum: 04.06.2021`);
    expect([name, open]).toEqual(['Neubau der Halle am Anger', true]);
  });

  it('leave a title alone that begins with such a word', async () => {
    const { name } = await read('Stadt Musterau\nBeschlussvorlage\nDrucksache Nr.: 21/0774\nBetreff: Öffentlich geförderte Wohnungen am Anger\nDatum: 04.06.2021');
    expect(name).toBe('Öffentlich geförderte Wohnungen am Anger');
  });
});

describe('a head with each label above its value', () => {
  const HEAD = 'Stadt Musterau\nAntrag Nr.:\n0071/2022/AN\nAntragsteller:\nFraktion Grün\nAntragsdatum:\n27.06.2022\nFederführung:\nDezernat I, Hauptamt\n';

  it.each([
    ['on one line', 'Nachtbürgermeister und Lärmkonzept für die Altstadt'],
    ['on two lines', 'Nachtbürgermeister und Lärmkonzept für die Altstadt - Einrichtung\neines Runden Tisches'],
  ])('leaves a label empty that stands right above that of the title %s', async (_, title) => {
    const { name, underDirectionOf } = await read(`${HEAD}Beteiligung:\nBetreff:\n${title}\nAntrag\nBeratungsfolge:\nGremium Sitzungstermin Behandlung\nGemeinderat 20.07.2022 Ö`);
    expect([name, underDirectionOf]).toEqual([title.replace('\n', ' '), ['Dezernat I, Hauptamt']]);
  });

  it('gives a day to the label right above it, and not to one further up', async () => {
    const { date, relatedPapers } = await read('Stadt Musterau\nBeschlussvorlage\nDrucksache Nr.:\n21/0774\nBetreff:\nNeubau der Halle\nbezüglich\nDS Nr.:\nEinreicher: Fachbereich Bau\nErstellungsdatum\n04.06.2021\nEingang 502:\n07.06.2021');
    expect([date, relatedPapers]).toEqual(['2021-06-04', []]);
  });
});

describe('labels below each other whose values shapes tell', () => {
  it('have each its own', async () => {
    const { date, public: open } = await read('Stadt Musterau\nBeschlussvorlage\n\nGremium:\nStadtrat\n\nVorlage-Nr:\n2021/BV/2486\n\nFederführung:\nAmt 61\n\nDatum:\n\nStatus:\nöffentlich\n\n17.08.2021\n\nBetreff: Neubau der Halle');
    expect([date, open]).toEqual(['2021-08-17', true]);
  });
});

describe('the end of a title', () => {
  it('is the head of the table, whatever stands behind its name', async () => {
    const { name } = await read('Stadt Musterau\nVorlage Nr.:\nVII-A-06240\nBetreff:\nTrinkbrunnen und Schattenplätze\nBeratungsfolge (Änderungen vorbehalten):\nGremium\n\nBauausschuss\n\n08.02.2022');
    expect(name).toBe('Trinkbrunnen und Schattenplätze');
  });
});

describe('the kind of a paper', () => {
  it('is no row below "Art" in a table of costs', async () => {
    const { paperType } = await read('Stadt Musterau\nBeschlussvorlage\nDrucksachen-Nr.: 1710946\nBetreff: Neubau der Halle\nPosition\tBetrag\tArt\nUmbau, Möblierung\t128.000 €\teinmalig');
    expect(paperType).toBe('Beschlussvorlage');
  });
});

describe('publicity between dashes that names its rule', () => {
  it.each([
    ['- öffentlich nach § 48 Abs. 2 GO NRW - 66-3', true],
    ['- nicht öffentlich gemäß § 48 Abs. 2 GO NRW -', false],
    ['- öffentliche Plätze -', null],
  ])('%s', async (line, open) => {
    expect((await read(`Stadt Musterau\nBeschlussvorlage\n${line}\nDrucksachen-Nr.: 1612/2020\nBetreff: Neubau der Halle\nDatum: 04.06.2021`)).public).toBe(open);
  });
});

describe('the signs of offices below "Dezernat, Dienststelle"', () => {
  it.each([
    ['beside the label of the number', 'Dezernat, Dienststelle Vorlagen-Nummer\nIII/66/662\nVI/66/662/2\n1015/2023'],
    ['above it', 'Dezernat, Dienststelle\nVorlagen-Nummer\nIII/66/662\n1015/2023'],
  ])('%s are no number of the paper', async (_, head) => {
    expect((await read(`Stadt Musterau\nDie Oberbürgermeisterin\n${head}\nBeschlussvorlage\nBetreff: Neubau der Halle`)).reference).toBe('1015/2023');
  });

  it('are not looked for where no office is named', async () => {
    expect((await read('Stadt Musterau\nVorlagen-Nummer\n1015/2023\nBeschlussvorlage\nBetreff: Neubau der Halle')).reference).toBe('1015/2023');
  });
});
