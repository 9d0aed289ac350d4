import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Musterau\nBeschlussvorlage\nVorlage Nr. 123/2021\nDatum: 12.03.2021\n\n';
const END = '\n\nBetreff: Neubau der Brücke\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n';
const rowsOf = async (table: string): Promise<unknown> => (await readText(`${HEAD}${table}${END}`)).record.consultations.map(({ organization, date, role, public: isPublic, agendaItem, outcome }) => [organization, date, role, isPublic, agendaItem, outcome].map((value) => (value === null ? '-' : String(value))).join(' | '));

describe('a Beratungsfolge in whole columns', () => {
  it('may begin with the days, and its names and outcomes are told by their column', async () => {
    expect(await rowsOf('Beratungsfolge:\nDatum\n18.09.2021\n09.10.2021\nGremium\nBVV\nVerkGrün\nSitzung\nBVV/036/XX\nVerkGrün/031/XX\nÖffentlichkeit\nöff.\nnö\nBeratungsstatus\nüberwiesen\nmit Änderungen im Ausschuss beschlossen\n'))
      .toEqual(['BVV | 2021-09-18 | - | true | - | überwiesen', 'VerkGrün | 2021-10-09 | - | false | - | mit Änderungen im Ausschuss beschlossen']);
  });

  it('has cells of two lines, and counts that are not read as anything else', async () => {
    const { record } = await readText(`${HEAD}Gremium\nFinanzausschuss\nÄltestenrat\nStadtrat\nBeratungstermin\n04.09.2021\n11.09.2021\n25.09.2021\nJa\n8\n-\n19\nBeratungsergebnis\nempfohlen\nKenntnis\ngenommen\ngeändert\nbeschlossen${END}`);
    expect(record.consultations.map(({ outcome }) => outcome)).toEqual(['empfohlen', 'Kenntnis genommen', 'geändert beschlossen']);
  });

  it('leaves out a column that has fewer cells than rows', async () => {
    expect(await rowsOf('Gremium\nBauausschuss\nHauptausschuss\nStadtrat\nTermin\n29.08.2021\n12.09.2021\n10.10.2021\nJ N E\n6 1 2\n5 4 0\n'))
      .toEqual(['Bauausschuss | 2021-08-29 | - | - | - | -', 'Hauptausschuss | 2021-09-12 | - | - | - | -', 'Stadtrat | 2021-10-10 | - | - | - | -']);
  });

  it('may be two blocks, committees with their roles and days with their publicity', async () => {
    expect(await rowsOf('Beratungsfolge:\nGremium\nZuständigkeit\nBauausschuss\nVorberatung\nStadtrat\nEntscheidung\n\nSitzungsdatum\nÖffentlichkeit\n12.04.2021\nnicht öffentlich\n29.04.2021\nöffentlich\n'))
      .toEqual(['Bauausschuss | 2021-04-12 | Vorberatung | false | - | -', 'Stadtrat | 2021-04-29 | Entscheidung | true | - | -']);
  });
});

describe('a Beratungsfolge with a cell on each line', () => {
  it('goes on behind letters for roles and names of two lines', async () => {
    expect(await rowsOf('Gremium\n|\nBeratung am\n|\nZust.\n|\nBetriebsausschuss\n15.06.2021\n|\nV\n|\nAusschuss für Umwelt, Klimaschutz\nund Mobilität\n20.06.2021\n|\nV\n|\nStadtrat\n|\nE\n29.06.2021\n|\n'))
      .toEqual(['Betriebsausschuss | 2021-06-15 | V | - | - | -', 'Ausschuss für Umwelt, Klimaschutz und Mobilität | 2021-06-20 | V | - | - | -', 'Stadtrat | 2021-06-29 | E | - | - | -']);
  });

  it('goes on behind counts of votes', async () => {
    expect(await rowsOf('Beratungsfolge\n|\ngeplante Sitzung\n|\nÖ / N\n|\nErgebnis\n|\nBauausschuss\n26.01.2021\nÖ\n|\n10 Ja, 1 Enth.\n|\nAusschuss für Ordnung,\nBau und Wirtschaft\n28.01.2021\n|\nN\nvertagt\n|\n'))
      .toEqual(['Bauausschuss | 2021-01-26 | - | true | - | 10 Ja, 1 Enth.', 'Ausschuss für Ordnung, Bau und Wirtschaft | 2021-01-28 | - | false | - | vertagt']);
  });
});
