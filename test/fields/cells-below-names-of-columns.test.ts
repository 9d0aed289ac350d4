import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const rowsOf = async (table: string): Promise<{ readonly rows: readonly string[]; readonly status: string }> => {
  const { record, status } = await readText(`Stadt Neudorf\nBeschlussvorlage\nVorlage-Nr.: 12/2021\nDatum: 19.03.2021\n\nBetreff: Umbau der Halle\n\n${table}\n\nBeschlussvorschlag:\nDer Stadtrat beschließt den Umbau.\n\nBegründung:\nDie Halle ist alt.\n`);
  return { status, rows: record.consultations.map(({ organization, date, agendaItem, public: open, role, outcome }) => [organization, date, agendaItem, open, role, outcome].map((value) => value ?? '').join('|')) };
};

describe('a cell on each line below the names of the columns', () => {
  it.each([
    ['two names over the cells of two columns, twice', 'Beratungsfolge:\nGremium\nZuständigkeit\nBauausschuss\nVorberatung\nStadtrat\nEntscheidung\n\nSitzungsdatum\nÖffentlichkeit\n12.04.2021\nnicht öffentlich\n29.04.2021\nöffentlich', ['Bauausschuss|2021-04-12||false|Vorberatung|', 'Stadtrat|2021-04-29||true|Entscheidung|']],
    ['all names, then column after column', 'Gremium\nam\nTOP\nzur\nBauausschuss\nStadtrat\n\nMittwoch, 19.05.2021\nFreitag, 04. Juni 2021\n3\n-\nVorberatung\nBeschlussfassung', ['Bauausschuss|2021-05-19|3||Vorberatung|', 'Stadtrat|2021-06-04|||Beschlussfassung|']],
    ['row after row, of which one has its day last', 'Gremium\n|\nBeratung am\n|\nZust.\n|\nAusschuss für Umwelt, Klimaschutz\nund Verkehr\n20.05.2021\n|\nV\n|\nRat der Stadt\n|\nE\n29.06.2021\n|', ['Ausschuss für Umwelt, Klimaschutz und Verkehr|2021-05-20|||V|', 'Rat der Stadt|2021-06-29|||E|']],
    ['committees that no word tells apart', 'Beratungsfolge:\nDatum\n18.05.2021\n09.06.2021\nGremium\nBVV\nVerkGrün\nÖffentlichkeit\nöff.\nnö\nBeratungsstatus\nüberwiesen\nmit Änderungen im Ausschuss beschlossen', ['BVV|2021-05-18||true||überwiesen', 'VerkGrün|2021-06-09||false||mit Änderungen im Ausschuss beschlossen']],
    ['outcomes over two lines', 'Gremium\nBauausschuss\nStadtrat\nBeratungstermin\n02.05.2021\n25.05.2021\nJa\n7\n19\nNein\n2\n5\nEnth.\n0\n2\nBeratungsergebnis\nempfohlen\ngeändert\nbeschlossen', ['Bauausschuss|2021-05-02||||empfohlen', 'Stadtrat|2021-05-25||||geändert beschlossen']],
    ['an empty cell as a blank line', 'Gremien\nBauausschuss\nAusschuss für Forsten und\nTourismus\nStadtrat\nSitzung am\n06.05.2021\n07.05.2021\nMo., 24.05.2021\nTOP\n5\n\n19\nzur\nBeratung\nKenntnis\nKenntnis', ['Bauausschuss|2021-05-06|5||Beratung|', 'Ausschuss für Forsten und Tourismus|2021-05-07|||Kenntnis|', 'Stadtrat|2021-05-24|19||Kenntnis|']],
    ['roles behind the names', 'Beratungsfolge\nGeplante Sitzungstermine\nÖ/N\n\nOrtsrat Neudorf (Anhörung)\n27.04.2021\nÖ\nStadtrat (Entscheidung)\n17.05.2021\nÖ', ['Ortsrat Neudorf|2021-04-27||true|Anhörung|', 'Stadtrat|2021-05-17||true|Entscheidung|']],
  ])('%s', async (_, table, rows) => {
    expect((await rowsOf(table)).rows).toEqual(rows);
  });
  it('is not read as a whole where a column has less cells than rows', async () => {
    const { rows, status } = await rowsOf('Gremium\nBauausschuss\nStadtrat\nDatum\n02.05.2021\n25.05.2021\nErgebnis\nvertagt');
    expect([rows, status]).toEqual([['Bauausschuss|2021-05-02||||', 'Stadtrat|2021-05-25||||'], 'partial']);
  });
  it('no line below an empty cell is an outcome that says none', async () => {
    const { record } = await readText('Stadt Neudorf\nBeschlussvorlage Nr. 12/2021\n\nGremium\nDatum\nErgebnis\nBauausschuss\n02.03.2021\neinstimmig beschlossen\nStadtrat\n09.03.2021\n\nUmbau der Halle am Bach\n\nBegründung:\nDie Halle ist alt.\n');
    expect([record.name, record.consultations.map(({ outcome }) => outcome)]).toEqual(['Umbau der Halle am Bach', ['einstimmig beschlossen', null]]);
  });
  it('no blank line is an empty cell where all cells stand apart', async () => {
    const { rows, status } = await rowsOf('Gremium\nBauausschuss\nUmweltausschuss\nStadtrat\nDatum\n02.05.2021\n03.05.2021\n25.05.2021\nTOP\n5\n\n6\n\n7');
    expect([['', '', ''], ['5', '6', '7']]).toContainEqual(rows.map((row) => row.split('|')[2]));
    expect(status).toBe('partial');
  });
  it.each([
    'Gremien\nOrtsbeirat Süd\nAusschuss für Umwelt und Verkehr\nTermin\n03.02.2021\n\nÖ/N\nnichtöffentlich\nöffentlich',
    'Gremium\nStadtrat\nBauausschuss\nZuständigkeit\nVorberatung\n-\nDatum\n-\n03.02.2021',
    'Ausschuss\nDatum\nZuständigkeit\nBauausschuss\n03.02.2021\n-\nUmweltausschuss\n-\nKenntnisnahme\nStadtrat\n05.04.2021\nBeschlussfassung',
    'Ausschuss\nBauausschuss\nStadtrat\nBeschluss\nvertagt\nvertagt\nSitzungsdatum\n03.02.2021\n05.04.2021',
  ])('says so where days are less than committees or rows are lost: %j', async (table) => {
    expect((await rowsOf(table)).status).toBe('partial');
  });
  it('is not guessed where outcomes may be joined in two ways', async () => {
    const { rows } = await rowsOf('Gremium\nBauausschuss\nStadtrat\nDatum\n02.05.2021\n25.05.2021\nErgebnis\nbeschlossen\nohne Votum des\nBeirates\nabgelehnt');
    expect(rows).toEqual(['Bauausschuss|2021-05-02||||', 'Stadtrat|2021-05-25||||']);
  });
});
