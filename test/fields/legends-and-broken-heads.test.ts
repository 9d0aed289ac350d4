import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paper = (rows: string): string => `Stadt Musterau\nBeschlussvorlage\nVorlage-Nr.: 211/2015\nDatum: 12.03.2015\n\nBetreff: Neubau der Halle\n\n${rows}\n\nBegründung:\nDie Halle ist alt.\n`;

async function rowsOf(rows: string) {
  const { record } = await readText(paper(rows));
  return { rows: record.consultations.map(({ organization, date, role, agendaItem }) => [organization, date, role ?? agendaItem]), decision: record.decision };
}

const TABLE = 'Beratungsfolge                    Sitzung        Ergebnis     Z. *\n1. Bauausschuss                   13.09.2016                  2\n2. Rat                            27.09.2016                  1\n';
const READ = [['Bauausschuss', '2016-09-13', 'Empfehlung'], ['Rat', '2016-09-27', 'Beschluss']];

describe('a legend below a Beratungsfolge', () => {
  it.each([
    ['behind a star', '* Zuständigkeiten: 1 = Beschluss   2 = Empfehlung   3 = Anregung an OB'],
    ['over two lines', '* Zuständigkeiten: 1 = Beschluss 2 = Empfehlung 3 =\nAnregung an OB 4 = Kenntnisnahme'],
    ['behind a blank line', '\n* 1 = Beschluss, 2 = Empfehlung'],
    ['in brackets', '(1 = Beschluss; 2 = Empfehlung)'],
    ['a sign on each line', '1 = Beschluss\n2 = Empfehlung\n3 = Kenntnisnahme'],
  ])('%s is no row and tells the roles', async (_, legend) => {
    expect(await rowsOf(TABLE + legend)).toEqual({ rows: READ, decision: null });
  });

  it('tells them to rows whose cells no blanks part', async () => {
    const { rows } = await rowsOf('Beratungsfolge Sitzung Ergebnis Z. *\n1. Bauausschuss 13.09.2016 2\n2. Rat 27.09.2016 1\n* Zuständigkeiten: 1 = Beschluss 2 = Empfehlung 3 = Kenntnisnahme');
    expect(rows).toEqual(READ);
  });

  it.each([
    ['explains letters that are read without it', 'Gremium          Datum          Status\nBauausschuss     13.09.2016     Ö\nRat              27.09.2016     N\nÖ = öffentlich, N = nichtöffentlich', [['Bauausschuss', '2016-09-13', null], ['Rat', '2016-09-27', null]]],
    ['leaves the items of a column of items alone', 'Gremium          Datum          TOP\nBauausschuss     13.09.2016     2\nRat              27.09.2016     1\n1 = Beschluss, 2 = Empfehlung', [['Bauausschuss', '2016-09-13', '2'], ['Rat', '2016-09-27', '1']]],
  ])('%s', async (_, table, rows) => {
    expect((await rowsOf(table)).rows).toEqual(rows);
  });
});

describe('names of columns over two lines', () => {
  const rows = [['Bauausschuss', '2020-06-17', null], ['Gemeinderat', '2020-07-02', null]];

  it.each([
    ['behind a small word', 'Beratungsfolge:\nGremium: Sitzungstermin: Behandlung: Zustimmung zur\nBeschlussempfehlung:\nHandzeichen:\nBauausschuss 17.06.2020 Ö ( ) ja ( ) nein ( ) ohne\nGemeinderat 02.07.2020 Ö ( ) ja ( ) nein ( ) ohne'],
    ['in their column', 'Beratungsfolge:\nGremium:         Sitzungstermin: Behandlung: Zustimmung zur       Handzeichen:\n                                             Beschlussempfehlung:\nBauausschuss     17.06.2020      Ö           ( ) ja ( ) nein ( ) ohne\nGemeinderat      02.07.2020      Ö           ( ) ja ( ) nein ( ) ohne'],
    ['before all others', 'Beratungsfolge:\nDatum der\nSitzung\nGremium\n17.06.2020 Bauausschuss\n02.07.2020 Gemeinderat'],
  ])('%s lose no row', async (_, table) => {
    expect((await rowsOf(table)).rows).toEqual(rows);
  });

  it('are no heading of a section that words of the table cannot begin', async () => {
    const { rows: read } = await rowsOf('Beratungsfolge:\nGremium: Sitzungstermin: Behandlung:\nBauausschuss 17.06.2020 Ö\nGemeinderat 02.07.2020 Ö\nBeschlussempfehlung:\nDer Rat stimmt dem Neubau zu.');
    expect(read).toEqual(rows);
  });
});

describe('the rest of a name between rows', () => {
  const HEAD = 'Gremium:                Sitzungstermin:   Behandlung:\n';

  it.each([
    ['of the council of a district', 'Bezirksbeirat           20.09.2022        Ö\nAltstadt\nHaupt- und              12.10.2022        Ö\nFinanzausschuss', ['Bezirksbeirat Altstadt', 'Haupt- und Finanzausschuss']],
    ['behind a stroke', 'Ortsbeirat Mitte /      20.09.2022        Ö\nNordstadt\nGemeinderat             12.10.2022        Ö', ['Ortsbeirat Mitte / Nordstadt', 'Gemeinderat']],
  ])('%s is read with it', async (_, table, names) => {
    expect((await rowsOf(HEAD + table)).rows.map(([name]) => name)).toEqual(names);
  });

  it('is reported where it may as well be an office', async () => {
    const { record, diagnostics } = await readText(paper(`${HEAD}Bauausschuss            20.09.2022        Ö\nOrdnung\nGemeinderat             12.10.2022        Ö`));
    expect([record.consultations.map(({ organization }) => organization), diagnostics.map(({ id }) => id)]).toEqual([['Bauausschuss', 'Gemeinderat'], ['consultation-row-unread']]);
  });
});

describe('a cell on each line', () => {
  it('with a role that could head a section is read to its end', async () => {
    const { rows } = await rowsOf('Beratungsfolge\nTOP\nSitzungstermin\nÖffentlichkeitsstatus\nZuständigkeit\n1. Bezirksbeirat Nordstadt\n3\n31.10.2018\nöffentlich\nKenntnisnahme\n2. Ausschuss für Bildung und\nGesundheit\n08.11.2018\nöffentlich\nKenntnisnahme\n3. Gemeinderat\n20.11.2018\nöffentlich\nKenntnisnahme');
    expect(rows).toEqual([['Bezirksbeirat Nordstadt', '2018-10-31', 'Kenntnisnahme'], ['Ausschuss für Bildung und Gesundheit', '2018-11-08', 'Kenntnisnahme'], ['Gemeinderat', '2018-11-20', 'Kenntnisnahme']]);
  });

  it('and its column of results is no result of the text', async () => {
    const { decision } = await rowsOf('Beratungsfolge\nSitzung\nErgebnis\nZ. *\n1. Bauausschuss\n13.09.2016\n2\n2. Rat\n27.09.2016\n1\n* Zuständigkeiten: 1 = Beschluss 2 = Empfehlung 3 = Kenntnisnahme');
    expect(decision).toBeNull();
  });
});
