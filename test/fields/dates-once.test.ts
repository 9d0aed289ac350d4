import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\nBeschlussvorlage\nVorlage Nr. 12/2012\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\n';
const yearsOf = async (text: string): Promise<unknown> => (await readText(`${HEAD}${text}\n`)).record.dates?.map(({ value, written }) => [value, written]);

describe('a year that is named vaguely and plainly', () => {
  it('is one entry, as sure as its surest mention', async () => {
    expect(await yearsOf('Ende 2010 war die Mühle alt. Im Herbst 2010 stürzte sie ein. Das Jahr 2010 war schlecht.')).toEqual([['2010', '2010']]);
  });
  it('stays vague where it stands nowhere else', async () => {
    expect(await yearsOf('Im Herbst 2010 stürzte die Mühle ein. Im Jahr 2011 stand sie wieder.')).toEqual([['2010~', 'Herbst 2010'], ['2011', '2011']]);
  });
});

describe('an item that a note tells', () => {
  it('makes no cell of a table empty that has no column for items', async () => {
    const { diagnostics } = await readText('Stadt Neudorf\nBeschlussvorlage\nVorlage Nr. 12/2010\nDatum: 01.02.2010\n\nGremium          Datum\nBauausschuss     03.02.2010\nGemeinderat      05.02.2010\n\nBetreff: Umbau der Mühle\n\nBeschlussvorschlag:\nDie Mühle wird umgebaut.\n\nGR 05.02.2010, TOP 4 - einstimmig angenommen\n');
    expect(diagnostics.map(({ id }) => id)).not.toContain('consultation-cell-empty');
  });
});
