import { describe, expect, it } from 'vitest';
import { readText } from '../fields/read-text.js';
import { treeOf } from './tree-of.js';
import { cpuMilliseconds } from '../cpu-time.js';

const rowsOf = async (text: string): Promise<string[]> => (await treeOf(text)).lines.filter(({ text: words }) => words !== '').map(({ cells }) => cells.map((cell) => cell.text).join(' | '));

describe('a table that was set in characters', () => {
  it('has the cells of its neighbours where a gap is one blank wide', async () => {
    expect(await rowsOf([
      'Vorlagennummer   2022/118      Erstellt am    09.05.2022',
      'Berichterstatter Muster, Eva   Öffentlichkeit öffentlich',
    ].join('\n'))).toEqual(['Vorlagennummer | 2022/118 | Erstellt am | 09.05.2022', 'Berichterstatter | Muster, Eva | Öffentlichkeit öffentlich']);
  });

  it('tells row by row what the head tells the first', async () => {
    expect((await rowsOf([
      'Nr.           Gremium             Sitzung   TOP Zuständigkeit  Ergebnis',
      '1   Bildungs- und Sportausschuss 17.05.2022 3   Vorberatung    empfohlen',
      '2   Kreisausschuss               24.05.2022 5   Vorberatung    empfohlen',
      '3   Kreistag                     21.06.2022 6   Entscheidung   beschlossen',
    ].join('\n'))).slice(1)).toEqual(['1 | Bildungs- und Sportausschuss | 17.05.2022 | 3 | Vorberatung | empfohlen', '2 | Kreisausschuss | 24.05.2022 | 5 | Vorberatung | empfohlen', '3 | Kreistag | 21.06.2022 | 6 | Entscheidung | beschlossen']);
  });

  it('parts a kind from the label beside it', async () => {
    const { record } = await readText('Stadt Lindenau\n\n              Bearbeiter/in  Eva Muster\n              Telefon (0202) 563 62 04\nGroße Anfrage Fax (0202)     59 62 87\n              E-Mail         muster@example.org\n              Datum:         02.02.2023\n\nBetreff: Umbau des Marktes\n');
    expect([record.paperType, record.date]).toEqual(['Große Anfrage', '2023-02-02']);
  });

  it.each([
    ['prose beside a list', '1.  Der Rat beschließt den Umbau des Marktes und\n2.  die Verwaltung legt dazu im Herbst einen Plan vor'],
    ['an entry of a list', '1    13/2945   Umbesetzung in Ausschüssen\n3.1  13/2910-1 Stellungnahme der Schulkonferenz'],
    ['two sentences', 'Der Rat tagt im Saal.  Er ist offen für alle Leute\nund die Stühle stehen  da, wo sie immer schon standen'],
    ['every blank doubled', 'Der  Rat  tagt  im  Saal  der  Stadt\nund  der  Markt  wird  umgebaut  nun'],
  ])('but %s has none', async (_, text) => {
    expect((await rowsOf(text)).every((row) => row.startsWith('1 |') || row.split(' | ').length <= 2)).toBe(true);
  });

  it('takes time in proportion to its lines', async () => {
    const time = async (count: number): Promise<number> => {
      const text = 'Name des Feldes   Wert eins Wert zwei\n'.repeat(count);
      const from = cpuMilliseconds();
      await treeOf(text);
      return cpuMilliseconds() - from;
    };
    await time(2000);
    expect(await time(20_000)).toBeLessThan(40 * Math.max(await time(2000), 5));
  });
});

describe('a head over two lines', () => {
  const rows = 'Ortschaftsrat Birkwitz\t31.08.2021\töffentlich\tAnhörung\nStadtrat\t28.09.2021\tnicht öffentlich\tEntscheidung\n';
  it.each(['Ja Nein Enth.', 'Ja\tNein\tEnth.', '\t\t\t\tJa\tNein\tEnth.'])('whose second names the counts keeps roles and publicity: %j', async (counts) => {
    const { record } = await readText(`Stadt Lindenau\n\nVorlage Nr. 12/2021\n\nGremium\tSitzung am\tStatus\tZuständigkeit\tAbstimmung\n${counts}\n${rows}\nGegenstand: Umbau\n`);
    expect(record.consultations.map(({ organization, role, public: open }) => [organization, role, open])).toEqual([['Ortschaftsrat Birkwitz', 'Anhörung', true], ['Stadtrat', 'Entscheidung', false]]);
  });

  it('is none where a converter set two blanks for each one', async () => {
    const text = ['Stadtrat  Max  Muster  und  die  Fraktion  im  Rat', 'Stadträtin  Eva  Beispiel  und  die  Gruppe  im  Rat', 'Gremium      Termin       Ergebnis', 'Bau-  und  Umweltausschuss      03.05.2022      empfohlen'];
    expect(await rowsOf(text.join('\n'))).toEqual(['Stadtrat Max Muster und die Fraktion im Rat', 'Stadträtin Eva Beispiel und die Gruppe im Rat', 'Gremium | Termin | Ergebnis', 'Bau- und Umweltausschuss | 03.05.2022 | empfohlen']);
  });
});
