import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const BODY = '\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n';
const rowsOf = async (head: string, body = BODY): Promise<unknown[][]> => {
  const { record } = await readText(`Stadt Neudorf\nBeschlussvorlage\nVorlage Nr. 12/2020\n\n${head}${body}`);
  return (record.consultations ?? []).map(({ organization, date, role, public: open, agendaItem }) => [organization, date, role, open, agendaItem]);
};

describe('sessions in lines of a head', () => {
  it.each([
    ['an den Kreistag zur Sitzung am 27.06.2022', [['Kreistag', '2022-06-27', null, null, null]]],
    ['1. Beratung am 30.11.2021 im Ausschuss für Umwelt, Planung und Bau', [['Ausschuss für Umwelt, Planung und Bau', '2021-11-30', null, null, null]]],
    ['Hauptausschuss, Sitzung am 9. Mai 2019, öffentlicher Teil, TOP 2', [['Hauptausschuss', '2019-05-09', null, true, '2']]],
    ['für den Ausschuss für Verkehr am 3. Februar 1998 (öffentlich), TOP 4\nfür das Plenum am 16. Februar 1998 (nichtöffentlich)', [['Ausschuss für Verkehr', '1998-02-03', null, true, '4'], ['Plenum', '1998-02-16', null, false, null]]],
    ['Änderungsantrag zu TOP 5 der Sitzung des Stadtrates am 6. Juli 2020', [['Stadtrat', '2020-07-06', null, null, '5']]],
    ['vorgesehen für:        Kreisausschuss am 20.04.2020 (Genehmigung)', [['Kreisausschuss', '2020-04-20', 'Genehmigung', null, null]]],
    ['für die öffentliche Sitzung des Kreisausschusses am 20.11.2023\nund die öffentliche Sitzung des Kreistags am 04.12.2023', [['Kreisausschuss', '2023-11-20', null, true, null], ['Kreistag', '2023-12-04', null, true, null]]],
  ])('%j', async (head, rows) => {
    expect(await rowsOf(head)).toEqual(rows);
  });
  it('are read behind ticked boxes, and not where the box is empty', async () => {
    const rows = [['Hauptausschuss', '2012-02-23', null, null, null], ['Finanzausschuss', '2012-02-29', null, null, null]];
    expect(await rowsOf('Beratung im:\n [X] 23.02.2012     Hauptausschuss\n [ ]                Kulturausschuss\n [X] 29.02.2012     Finanzausschuss')).toEqual(rows);
    expect(await rowsOf('Beratung in folgenden Gremien:\n x  23.02.2012     Hauptausschuss\n                   Kulturausschuss\n x  29.02.2012     Finanzausschuss')).toEqual(rows);
  });
  it('are named in the nominative where rows are printed in the genitive', async () => {
    expect((await rowsOf('für die Sitzung des/der                      am\nAusschusses für Ordnung und Feuerwehr        20.06.2013\nHaupt- und Finanzausschusses                 01.07.2013\nRates der Stadt Neudorf                      08.07.2013\nTechnischen Ausschusses                      09.07.2013')).map(([name]) => name))
      .toEqual(['Ausschuss für Ordnung und Feuerwehr', 'Haupt- und Finanzausschuss', 'Rat der Stadt Neudorf', 'Technischer Ausschuss']);
  });
  it('have the role that stands behind a name on two lines, or in a column of kinds of resolutions', async () => {
    expect(await rowsOf('Beratungsfolge                               Sitzungstermin   Ö/N\n\nAusschuss für Bauen, Klimaschutz, Umwelt,    20.04.2021       Ö\nMobilität und Nachhaltigkeit (Vorberatung)\nBürgerschaft (Beschlussfassung)              17.05.2021       Ö'))
      .toEqual([['Ausschuss für Bauen, Klimaschutz, Umwelt, Mobilität und Nachhaltigkeit', '2021-04-20', 'Vorberatung', true, null], ['Bürgerschaft', '2021-05-17', 'Beschlussfassung', true, null]]);
    expect(await rowsOf('Beratungsfolge     Termin        Beschlussart\nBauausschuss       24.05.2022    Kenntnisnahme\nRat                29.06.2022    Kenntnisnahme')).toEqual([['Bauausschuss', '2022-05-24', 'Kenntnisnahme', null, null], ['Rat', '2022-06-29', 'Kenntnisnahme', null, null]]);
    expect((await rowsOf('Beratungsfolge     Termin        Beschlussart\nBauausschuss       24.05.2022    Kenntnisnahme\nRat                29.06.2022    abgelehnt')).map((row) => row[2])).toEqual([null, null]);
  });
  it('are none in a letterhead with its place and day, nor where one word says something else', async () => {
    expect(await rowsOf('Magistrat der Stadt Neudorf                    Neudorf, 12.10.2022')).toEqual([]);
    expect(await rowsOf('Schreiben an den Kreistag vom 27.06.2022')).toEqual([]);
  });
  it('are named by whom the paper is for and the day of the session', async () => {
    expect(await rowsOf('An:\tStadtrat\nSitzung:\t28.04.2022\nöffentlich / nichtöffentlich:\töffentlich')).toEqual([['Stadtrat', '2022-04-28', null, true, null]]);
  });
});

describe('a table of sessions', () => {
  it('may stand on its side', async () => {
    const table = 'Gremium:                  Bauausschuss                Gemeinderat Neudorf\nDatum:                    24.04.2018                  03.05.2018\nTOP:                      2                           5\nZweck:                    Vorberatung                 Entscheidung';
    expect(await rowsOf(table)).toEqual([['Bauausschuss', '2018-04-24', 'Vorberatung', null, '2'], ['Gemeinderat Neudorf', '2018-05-03', 'Entscheidung', null, '5']]);
  });
  it('may have lost the blanks between the names of its columns', async () => {
    expect(await rowsOf('BeratungsfolgeTermin\nBauausschuss\n18.05.2021\nKreistag\n21.06.2021')).toEqual([['Bauausschuss', '2021-05-18', null, null, null], ['Kreistag', '2021-06-21', null, null, null]]);
  });
  it('may name its column of committees by a word that nobody knows, if it was read column by column', async () => {
    expect(await rowsOf('Durchlauf\nVerwaltungsausschuss\nGemeinderat\nDatum\n14.06.2023\n28.06.2023\nZuständigkeit\nVorberatung\nBeschlussfassung')).toEqual([['Verwaltungsausschuss', '2023-06-14', 'Vorberatung', null, null], ['Gemeinderat', '2023-06-28', 'Beschlussfassung', null, null]]);
  });
  it('prints publicity between dashes below a role', async () => {
    expect(await rowsOf('Vorlage an\n\nVerwaltungsausschuss\n\nzur Vorberatung\n- nichtöffentlich -\n\nGemeinderat\n\nzur Beschlussfassung\n- öffentlich -')).toEqual([['Verwaltungsausschuss', null, 'zur Vorberatung', false, null], ['Gemeinderat', null, 'zur Beschlussfassung', true, null]]);
  });
  it('ends at a title that names a committee', async () => {
    expect(await rowsOf('Beratungsfolge           Datum           Ergebnis\nBauausschuss             02.11.2021      überwiesen\n\nSachstandsbericht Altstadt: Einrichtung einer Kommission', '\n\nBeschlussvorschlag:\nDie Kommission wird eingerichtet.\n')).toEqual([['Bauausschuss', '2021-11-02', null, null, null]]);
  });
});

describe('the session of an excerpt', () => {
  const sessionOf = async (text: string): Promise<unknown> => (await readText(text)).record.consultations?.map(({ organization, date, agendaItem, public: open, outcome }) => [organization, date, agendaItem, open, outcome]);
  it('has the publicity that is printed with its one item', async () => {
    expect(await sessionOf('Stadt Neudorf\n\nAuszug aus der Niederschrift\nder 27. Sitzung des Stadtrates vom 06.04.2022\n\nTOP 11\nUmbau der Mühle\nVorlage: 43/2022\n                                        - öffentlich -\n\nDer Vorsitzende ruft den Punkt auf.\n\nAbstimmung: Ja 14   Nein 20   Enthaltung 3     abgelehnt\n')).toMatchObject([['Stadtrat', '2022-04-06', '11', true, expect.stringContaining('abgelehnt')]]);
  });
  it('gives its item and publicity to its row among the stations', async () => {
    expect(await sessionOf('Stadtrat der Stadt Neudorf\n\nB E S C H L U S S\n\nBeschluss-Nr.:    24/1139-BV\nTOP:              13\nSitzung:          27. Sitzung des Stadtrates\nSitzungsdatum:    13.11.2024\nStatus:           öffentlich\n\nUmbau der Mühle\n\nBeschlusstext:\n\n001   Die Mühle wird umgebaut.\n\nBeratungsfolge:\nFinanzausschuss    05.11.2024    empfohlen\nStadtrat           13.11.2024    geändert beschlossen\n')).toEqual([['Finanzausschuss', '2024-11-05', null, null, 'empfohlen'], ['Stadtrat', '2024-11-13', '13', true, 'geändert beschlossen']]);
  });
});
