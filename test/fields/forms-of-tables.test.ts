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
  it('stand column after column without a blank line between, below names with colons', async () => {
    const table = 'Beratung:\nBauausschuss\nStadtrat\nDatum:\n12.05.2022\n19.05.2022\nZuständigkeit:\nVorberatung\nBeschlussfassung\nErgebnis:\nmehrheitlich empfohlen\ngeändert beschlossen';
    expect(await rowsOf(table)).toEqual([['Bauausschuss', '2022-05-12', 'Vorberatung', null, null, 'mehrheitlich empfohlen'], ['Stadtrat', '2022-05-19', 'Beschlussfassung', null, null, 'geändert beschlossen']]);
  });
  it('stand column after column below "Vorlage für", with blank lines between the names of the columns and their cells', async () => {
    const table = 'Vorlage für\n\nBauausschuss\nStadtrat\n\nSitzungstag\n\n12.05.2022\n19.05.2022';
    expect(await rowsOf(table)).toEqual([['Bauausschuss', '2022-05-12', null, null, null, null], ['Stadtrat', '2022-05-19', null, null, null, null]]);
  });
  it('may print their roles as letters, which are no committees', async () => {
    const table = 'Beratungsfolge\tTermin\tZust.\tTOP\tJa\tNein\tEnth.\tErgebnis\nOrtsrat Altdorf\t12.05.2022\tA\t4\t7\t0\t0\tzugestimmt\nStadtrat\t19.05.2022\tE\t11\t27\t10\t2\tbeschlossen';
    expect((await rowsOf(table)).map((row) => [row[0], row[4], row[5]])).toEqual([['Ortsrat Altdorf', '4', 'zugestimmt'], ['Stadtrat', '11', 'beschlossen']]);
  });
  it('are none where the name of a table heads prose', async () => {
    expect(await rowsOf('Beratungsverlauf:\nStadtrat Aigner hält den Betrag für zu niedrig. Frau Lechner verweist auf den\nBeschluss vom 19. Mai 2021, mit dem der Ausschuss einen Zuschuss mit 7:6 Stimmen abgelehnt\nhabe.')).toEqual([]);
  });
  it('end at a label with its value, in cells too', async () => {
    const table = 'Beratung:        TERMIN        Ö/N\nBauausschuss     12.05.2022    Ö\nStadtrat         19.05.2022    Ö\n\nBeschluss-Nr.:  7/418        Beschlussfassung am: 19.05.2022';
    expect((await rowsOf(table)).map(([name]) => name)).toEqual(['Bauausschuss', 'Stadtrat']);
  });
  it('stand column after column with the role behind the name', async () => {
    const table = 'Beratungsfolge\nBauausschuss (zur Kenntnis)\nBezirksrat im Stadtbezirk 310 (zur Kenntnis)\nSitzungstermin\n12.05.2022\n19.05.2022\nStatus\nÖ\nN';
    expect(await rowsOf(table)).toEqual([['Bauausschuss', '2022-05-12', 'zur Kenntnis', true, null, null], ['Bezirksrat im Stadtbezirk 310', '2022-05-19', 'zur Kenntnis', false, null, null]]);
  });
  it('answer "öffentlich" with yes or no, column after column', async () => {
    const table = 'Beratung im\nBauausschuss\nStadtrat\n\nSitzungstag\n12.05.2022\n19.05.2022\n\nöffentlich\nnein\nja';
    expect(await rowsOf(table)).toEqual([['Bauausschuss', '2022-05-12', null, false, null, null], ['Stadtrat', '2022-05-19', null, true, null, null]]);
  });
  it('begin below "Gremium" over "Datum", and end above the resolution, whose head is no role', async () => {
    const table = 'Beschlussorgan\nBauausschuss\n\nGremium\nDatum\n\nBezirksvertretung 3 (Altdorf)\n12.05.2022\n\nBauausschuss\n19.05.2022\n\nBeschluss:\nDer Bauausschuss erkennt den Bedarf an und beauftragt die Verwaltung.';
    expect(await rowsOf(table)).toEqual([['Bezirksvertretung 3 (Altdorf)', '2022-05-12', null, null, null, null], ['Bauausschuss', '2022-05-19', null, null, null, null]]);
  });
  it('go on below in the column of the name where the next line begins with "und"', async () => {
    const table = 'Gremium                          Datum           Beratung\n\nAusschuss für Umwelt, Klima      12.05.2022      Kenntnisnahme\nund Landwirtschaft\n\nStadtrat                         19.05.2022      Kenntnisnahme';
    expect((await rowsOf(table)).map(([name]) => name)).toEqual(['Ausschuss für Umwelt, Klima und Landwirtschaft', 'Stadtrat']);
  });
  it('may print the number of the session, which is neither committee nor item', async () => {
    const table = 'Beratungsfolge:\nDatum\tGremium\tTOP\tErgebnis\n28.08.2022\tBVV\tVIII/BVV/027\tüberwiesen\n24.09.2022\tUmNat\tVIII/UmNat/031\tabgelehnt';
    expect(await rowsOf(table)).toEqual([['BVV', '2022-08-28', null, null, null, 'überwiesen'], ['UmNat', '2022-09-24', null, null, null, 'abgelehnt']]);
  });
  it('begin below a head whose bracket goes on', async () => {
    const table = 'Beratungsfolge (Beiräte, Ortschafts-    Sitzungstermin\nräte, Ausschüsse, Stadtrat)\nBauausschuss                            12.05.2022';
    expect((await rowsOf(table)).map(([name]) => name)).toEqual(['Bauausschuss']);
  });
});

describe('crosses below the names of outcomes', () => {
  const outcomesOf = async (table: string): Promise<unknown[]> => ((await readText(`${HEAD}${table}${FOOT}`)).record.consultations ?? []).map(({ organization, role, outcome, status }) => [organization, role, outcome, status]);
  it('choose the outcome whose name is broken over the lines of the head', async () => {
    const table = 'Beratung                     Sitzungs-    Ergebnis der Beratung\n                             datum        Zustim-   Ableh-   Verta-\n                                          mung      nung     gung\nAusschuss für Bau und\nUmwelt                       05.09.2022      X\nFinanzausschuss              07.09.2022                         X\nStadtrat                     29.09.2022                X';
    expect((await outcomesOf(table)).map((row) => [row].flat()[2])).toEqual(['Zustimmung', 'Vertagung', 'Ablehnung']);
  });
  it('stand beside publicity and roles, one of which is broken too', async () => {
    const table = 'Beratungsfolge (Beiräte,      Sitzungs-    Beschluss-    Status      Abstimmungsergebnis\nAusschüsse, Stadtrat)         termine      vorschlag\n                                                        öff./nö.    bestätigt   abgelehnt\nSchulausschuss                19.04.2022   Vorberatung  nö          X\nStadtrat                      10.05.2022   Beschluss-   öff.\n                                           fassung\n\nUnterschrift                               Neudorf, 28.03.2022';
    expect(await outcomesOf(table)).toEqual([['Schulausschuss', 'Vorberatung', 'bestätigt', 'adopted'], ['Stadtrat', 'Beschlussfassung', null, null]]);
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
