import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const related = async (sentence: string): Promise<readonly (readonly [string, string | null])[]> =>
  (await readText(`Stadt Neudorf\n\nBeschlussvorlage\n\nVorlage Nr.: 2021/0112\nBetreff: Umbau der Halle\n\nSachverhalt:\n${sentence}\n`)).record.relatedPapers.map(({ reference, date }) => [reference, date]);

describe('the day of another paper', () => {
  it.each([
    ['stands behind its number', 'Das Konzept, Vorlage Nr. 2013/0146 vom 19.11.2013, wird fortgeschrieben.', '2013-11-19'],
    ['on the next line', 'Das Konzept, Vorlage Nr. 2013/0146\nvom 19.11.2013, wird fortgeschrieben.', '2013-11-19'],
    ['behind whose it is', 'Dem Antrag Nr. 2013/0146 der SPD vom 19.11.2013 wird entsprochen.', '2013-11-19'],
    ['and is no session', 'Die Vorlage Nr. 2013/0146 der Sitzung vom 19.11.2013 gilt.', null],
  ])('%s', async (_, sentence, day) => {
    expect(await related(sentence)).toEqual([['2013/0146', day]]);
  });
});

it('a year that is printed twice is no paper', async () => {
  expect(await related('Elf Spieltermine in der Saison 2014/2014 sind geplant.')).toEqual([]);
});

it('who was elected as proposed is told in the row', async () => {
  const { record } = await readText('Stadt Neudorf\n\nBeschlussvorlage\n\nVorlage Nr.: 2021/0112\n\nWahl der Stellvertretung\n\nBeratungsfolge dieser Vorlage am TOP Ö nö Ergebnis\nGemeinderat  23.09.2021 8.4\n\nso gewählt\n\nBeschlussantrag\n\nDer Gemeinderat wählt Frau Muster.\n');
  expect(record.consultations.map(({ outcome, status }) => [outcome, status])).toEqual([['so gewählt', 'adopted']]);
});
