import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const BELOW = 'Absender\n\nFraktion Muster\n\nGremium\tSitzungstermin\nStadtrat\t16.03.2017\n\nKurztitel\n\nAnbindung des Flughafens\n\nDer Stadtrat möge beschließen:\n\nDie Verwaltung prüft.\n';

describe('the kind of a paper as the first cell of a row of labels', () => {
  it.each([
    ['ANTRAG', 'Antrag', 'A0037/17'],
    ['Anfrage', 'Anfrage', 'F0098/17'],
  ])('%s heads no table of sessions', async (printed, kind, number) => {
    const { record } = await readText(`Landeshauptstadt Musterau\n- Stadtrat -\n\n${printed}\tDatum\tNummer\nöffentlich\t28.02.2017\t${number}\n${BELOW}`);
    expect([record.paperType, record.reference, record.date, record.public]).toEqual([kind, number, '2017-02-28', true]);
    expect(record.consultations.map(({ organization, date }) => [organization, date])).toEqual([['Stadtrat', '2017-03-16']]);
  });
});

it('takes the day beside the number of another paper for none of its own', async () => {
  const { record } = await readText(`Landeshauptstadt Musterau\n- Stadtrat -\n\nÄNDERUNGSANTRAG\tDS0412/16/2\töffentlich\n\nZum Verhandlungsgegenstand\tDatum\n\nDS0412/16\t27.09.2016\n\n${BELOW}`);
  expect(record.date).toBe(null);
  expect(record.relatedPapers.map(({ reference }) => reference)).toContain('DS0412/16');
});

it('keeps the day of the paper beside the number that it answers', async () => {
  const { record } = await readText('Stadt Musterau\nBeschlussvorlage 12/2020\nBezug: Antrag 11/2020\tDatum: 12.03.2020\nBetreff: Neubau der Halle\n\nSachverhalt\nDie Halle ist alt.\n');
  expect([record.date, record.relatedPapers.map(({ reference }) => reference)]).toEqual(['2020-03-12', ['11/2020']]);
});
