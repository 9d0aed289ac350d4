import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paper = (table: string): string => `Stadt Neudorf\n\nBeschlussvorlage\n\nVorlage Nr. 123/2020\nDatum: 02.01.2020\n\nBetreff: Umbau der Mühle\n\n${table}\n\nSachverhalt:\n\nDie Mühle ist alt.\n`;
const read = async (table: string) => {
  const { record, status } = await readText(paper(table));
  return { status, rows: record.consultations.map(({ organization, public: open, role }) => [organization, open, role]) };
};

describe('crosses below the names of roles', () => {
  it.each([
    ['cells with tabs', 'Gremium\tDatum\tVorberatung\tEntscheidung\nBauausschuss\t16.11.2020\tx\t\nStadtrat\t26.11.2020\t\tx'],
    ['cells with strokes', '| Gremium | Datum | Vorberatung | Entscheidung |\n|---|---|---|---|\n| Bauausschuss | 16.11.2020 | x | |\n| Stadtrat | 26.11.2020 | | x |'],
    ['columns set with blanks', 'Gremium       Datum       Vorberatung  Entscheidung\nBauausschuss  16.11.2020       x\nStadtrat      26.11.2020                     x'],
  ])('tell the role without columns of publicity: %s', async (_, table) => {
    expect(await read(table)).toEqual({ status: 'clean', rows: [['Bauausschuss', null, 'Vorberatung'], ['Stadtrat', null, 'Entscheidung']] });
  });
  it('tell it below words that head committees or results elsewhere, and a title', async () => {
    expect((await read('Beratungsfolge\nAusschuss\tTermin\töff.\tn.ö.\tBeratung\tBeschluss\nBauausschuss\t16.11.2020\t\tx\tx\t\nStadtrat\t26.11.2020\tx\t\t\tx')).rows).toEqual([['Bauausschuss', false, 'Beratung'], ['Stadtrat', true, 'Beschluss']]);
  });
  it('are unread where a cell before them may be lost', async () => {
    expect(await read('Gremium\tDatum\tVorberatung\tEntscheidung\nBauausschuss\t16.11.2020\tx')).toEqual({ status: 'partial', rows: [['Bauausschuss', null, null]] });
  });
  it('are unread where a column that no word is known for stands between and a cell is lost', async () => {
    const { status, rows } = await read('Gremium\tDatum\töff.\tn.ö.\tVorberatung\tSonstiges\tEntscheidung\nBauausschuss\t16.11.2020\tx\tx\nStadtrat\t26.11.2020\tx\tx');
    expect([status, rows.map(([, , role]) => role)]).toEqual(['partial', [null, null]]);
  });
});
