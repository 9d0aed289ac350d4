import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\nBeschlussvorlage\nVorlage Nr.: 0123/2022\nDatum: 03.05.2022\nBetreff: Umbau der Mühle\n\n';
const FOOT = '\n\nBeschlussvorschlag:\nDer Umbau wird beschlossen.\n';
const rowsOf = async (table: string, head = HEAD): Promise<unknown[][]> =>
  ((await readText(`${head}${table}${FOOT}`)).record.consultations ?? []).map(({ organization, date, role, public: open, agendaItem, outcome }) => [organization, date, role, open, agendaItem, outcome]);

describe('the rows of a form', () => {
  it('keep their items where a column of results is parted into counts by a second line of the head', async () => {
    const table = 'Beratungsfolge\tSitzung am\tTOP\tAbstimmungsergebnis\tBemerkungen\n\t\t\tJa\tNein\tEnth.\nSchulausschuss\t12.05.2022\t6\t11\t0\t2\nStadtrat\t19.05.2022\t22\t34\t8\t3\tbeschlossen';
    expect(await rowsOf(table.replaceAll('\t', '      '))).toEqual([['Schulausschuss', '2022-05-12', null, null, '6', null], ['Stadtrat', '2022-05-19', null, null, '22', 'beschlossen']]);
  });
  it('have their publicity and role by crosses, cell by cell', async () => {
    const table = 'Beratungsfolge\tSitzungstermin\tÖff.\tN.Ö.\tEmpfehlung\tBeschluss\n1. Bauausschuss\t12.05.2022\t\tX\tX\n2. Stadtrat\t19.05.2022\tX\t\t\tX';
    expect(await rowsOf(table)).toEqual([['Bauausschuss', '2022-05-12', 'Empfehlung', false, null, null], ['Stadtrat', '2022-05-19', 'Beschluss', true, null, null]]);
  });
  it('may begin with their publicity, a cell on each line', async () => {
    const table = 'Beratungsfolge:\nStatus\nDatum\nGremium\nZuständigkeit\nNicht öffentlich\n12.05.2022\nBauausschuss\nVorberatung\nÖffentlich\n19.05.2022\nStadtrat\nEntscheidung';
    expect(await rowsOf(table)).toEqual([['Bauausschuss', '2022-05-12', 'Vorberatung', false, null, null], ['Stadtrat', '2022-05-19', 'Entscheidung', true, null, null]]);
  });
  it('name a committee whose cell goes on below the last row', async () => {
    const table = 'Beratungsfolge            Sitzungstermin         Zuständigkeit\n\nAusschuss für             12.05.2022             Anhörung\nBau und\nVerkehr';
    expect(await rowsOf(table)).toEqual([['Ausschuss für Bau und Verkehr', '2022-05-12', 'Anhörung', null, null, null]]);
  });
  it('stand column after column, with a column of counts behind them', async () => {
    const table = 'Gremium\nBauausschuss\nStadtrat\n\nSitzungsdatum\n12.05.2022\n19.05.2022\n\nBeratungsergebnis\neinstimmig empfohlen\nabgelehnt\n\nAbstimmung\nJa 9 Nein 0 Enth. 0\nJa 9 Nein 17 Enth. 2';
    expect(await rowsOf(table)).toEqual([['Bauausschuss', '2022-05-12', null, null, null, 'einstimmig empfohlen'], ['Stadtrat', '2022-05-19', null, null, null, 'abgelehnt']]);
  });
  it('end at a label with its value, in cells too', async () => {
    const table = 'Beratung:        TERMIN        Ö/N\nBauausschuss     12.05.2022    Ö\nStadtrat         19.05.2022    Ö\n\nBeschluss-Nr.:  7/418        Beschlussfassung am: 19.05.2022';
    expect((await rowsOf(table)).map(([name]) => name)).toEqual(['Bauausschuss', 'Stadtrat']);
  });
  it('begin below a head whose bracket goes on', async () => {
    const table = 'Beratungsfolge (Beiräte, Ortschafts-    Sitzungstermin\nräte, Ausschüsse, Stadtrat)\nBauausschuss                            12.05.2022';
    expect((await rowsOf(table)).map(([name]) => name)).toEqual(['Bauausschuss']);
  });
});

describe('sessions beside a head', () => {
  it('have committee, day, publicity and item in cells, and the role below', async () => {
    const table = 'für den Ausschuss für Umwelt\tSitzung am 12.05.2022\töffentlich\tTOP 3\n(Vorberatung)\nfür den Kreistag\tSitzung am 19.05.2022\töffentlich\tTOP 6\n(Beschlussfassung)';
    expect(await rowsOf(table)).toEqual([['Ausschuss für Umwelt', '2022-05-12', 'Vorberatung', true, '3', null], ['Kreistag', '2022-05-19', 'Beschlussfassung', true, '6', null]]);
  });
  it('are read beside a committee that goes on below', async () => {
    const head = 'Stadt Neudorf                  Beschlussvorlage\n\nDatum               03.05.2022\nBeschlussorgan      Fachausschuss Umwelt,               Sitzung am 12.05.2022    TOP\n                    Bau und Verkehr\nBehandlung          öffentlich\n\nBetreff:            Umbau der Mühle\n';
    expect(await rowsOf('', head)).toEqual([['Fachausschuss Umwelt, Bau und Verkehr', '2022-05-12', null, true, null, null]]);
  });
  it('are those of an assembly that the head is for', async () => {
    expect(await rowsOf('zur Verbandsversammlung am: 12.05.2022')).toEqual([['Verbandsversammlung', '2022-05-12', null, null, null, null]]);
  });
  it('get the results that are listed below the text', async () => {
    const text = `${HEAD}Gremium\tTermin\nBauausschuss\t12.05.2022\nStadtrat\t19.05.2022${FOOT}\nBeratungsergebnisse\n\n12.05.2022    Bauausschuss\nzur Kenntnis genommen\n\n19.05.2022    Stadtrat\nzur Kenntnis genommen\n`;
    expect((await readText(text)).record.consultations?.map(({ outcome }) => outcome)).toEqual(['zur Kenntnis genommen', 'zur Kenntnis genommen']);
  });
});

describe('values in a head of columns', () => {
  const recordOf = async (text: string): Promise<Awaited<ReturnType<typeof readText>>['record']> => (await readText(text)).record;
  it('number and day stand below "Nr." and "Datum", and the table of committees further down keeps its own days', async () => {
    const record = await recordOf(`Stadt Neudorf\n\nVORLAGE\n\nNr.                        Datum\n3367/22 A                  03.05.2022\n\nBeratungsfolge:            Sitzungstermin:\nJugendausschuss            12.05.2022\n\nBetreff\nBeiträge${FOOT}`);
    expect([record.reference, record.date, record.consultations?.map(({ date }) => date)]).toEqual(['3367/22 A', '2022-05-03', ['2022-05-12']]);
  });
  it.each([
    ['digits alone below a label that promises a number', 'Bürgerantrag                 DS-Nr.\ngem. § 24 GO                 221309\n', '221309'],
    ['the town beside the label', 'Drucksache - Nr.                    STADT NEUDORF\n134/22\n\nBeschlussvorlage\n', '134/22'],
    ['"Nr." and a number on the right', 'Stadt Neudorf\nEinladung\n\nBeschlussdrucksache  [b]\n\n                                    Nr.  2511/2020\n', '2511/2020'],
  ])('%s', async (_what, head, number) => expect((await recordOf(`${head}\nBetreff\nUmbau der Mühle${FOOT}`)).reference).toBe(number));
  it('an invitation stamped on a paper does not make it an agenda', async () => {
    expect((await recordOf(`Stadt Neudorf\nEinladung\n\nBeschlussdrucksache  [b]\n\nNr.  2511/2020\n\nUmbau der Mühle${FOOT}`)).kind).toBe('paper');
  });
  it('the cross behind "öffentlich:" counts, not the choice beside it that is left open', async () => {
    expect((await recordOf(`Stadt Neudorf\nBESCHLUSSVORLAGE NR. 11/2021       öffentlich: X     nicht öffentlich:\n\nBetreff:\nUmbau der Mühle${FOOT}`)).public).toBe(true);
  });
  it('a day in a line that goes on is none of the paper', async () => {
    expect((await recordOf(`Stadt Neudorf\n\nNeudorf, 17.01.2023\n\nVorlage Nr. 011/2023\n\nBetreff:\nUmbau der Mühle\n\nzuletzt in der Sitzung des Rates\nvom 07.11.2022 berichtet.${FOOT}`)).date).toBe('2023-01-17');
  });
});
