import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paper = (table: string): string => `Stadt Neudorf\n\nInformationsvorlage Nr. I-012/2016\n\nGegenstand:\nWinterdienst im Stadtgebiet\n\n${table}\n\nInhalt der Information:\nDer Winter war lang.\n`;
const rowsOf = async (table: string): Promise<unknown> => {
  const { record } = await readText(paper(table));
  return record.consultations.map(({ organization, public: isPublic, role }) => [organization, isPublic, role]);
};
const HEAD = 'Beratungsfolge\tSitzungstermine\tStatus der Sitzung\t\tArt der Beratung\t';
const ROWS = 'Bauausschuss\t24.05.2016\t\tx\tx\t\nOrtsrat Au\t06.06.2016\tx\t\t\tx';

describe('columns of publicity and roles that a second row of the head parts', () => {
  it.each([
    ['with empty cells before the names below', `${HEAD}\n\t\töffentlich\tnicht- öffentlich\tzur Information\tVorberatung\n${ROWS}`],
    ['without them, as cells over two rows leave it', `${HEAD}\nöffentlich\tnichtöffentlich\tzur Information\tVorberatung\n${ROWS}`],
  ])('take a cross as the name below which it stands, %s', async (_, table) => {
    expect(await rowsOf(table)).toEqual([['Bauausschuss', false, 'zur Information'], ['Ortsrat Au', true, 'Vorberatung']]);
  });
  it('leave a cross below a name that is no role unread', async () => {
    const { record, diagnostics, status } = await readText(paper(`${HEAD}\n\t\töffentlich\tnichtöffentlich\tzur Information\tsonstiges\n${ROWS}`));
    expect(record.consultations.map(({ role }) => role)).toEqual(['zur Information', null]);
    expect([status, diagnostics.map(({ id }) => id)]).toEqual(['partial', expect.arrayContaining(['consultation-row-unread'])]);
  });
  it('are not parted by a row that has a day', async () => {
    expect(await rowsOf(`Gremium\tTermin\tStatus\nBauausschuss\t24.05.2016\töffentlich`)).toEqual([['Bauausschuss', true, null]]);
  });
});

describe('cells behind a row whose columns nobody can tell', () => {
  it.each([['crosses', 'x x'], ['numbers and crosses', '4 X']])('make the record partial, with their place: %s', async (_, cells) => {
    const { diagnostics, status } = await readText(paper(`Bauausschuss 24.05.2016 ${cells}\nOrtsrat Au 06.06.2016 ${cells}`));
    expect([status, diagnostics.filter(({ id }) => id === 'consultation-row-unread').length]).toEqual(['partial', 2]);
  });
});

describe('a signature over its captions, below the table', () => {
  it('is no row and dates the paper', async () => {
    const { record } = await readText(paper(`Gremium\tTermin\tStatus\nBauausschuss\t24.05.2016\töffentlich\nEva Muster Bürgermeisterin Name, Unterschrift\tNeudorf, 02.05.2016 Ort, Datum`));
    expect(record.consultations.map(({ organization }) => organization)).toEqual(['Bauausschuss']);
    expect(record.date).toBe('2016-05-02');
  });
});
