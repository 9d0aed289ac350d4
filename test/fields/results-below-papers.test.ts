import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

interface Told {
  readonly status: string | null;
  readonly vote: readonly (number | null)[] | null;
  readonly date?: string;
}

/** What is read as the decision, as far as it is expected. */
async function toldBy(text: string): Promise<Told> {
  const { decision } = (await readText(text)).record;
  const vote = decision?.vote == null ? null : [decision.vote.yes, decision.vote.no, decision.vote.abstentions];
  return { status: decision?.status ?? null, vote, ...(decision?.date == null ? {} : { date: decision.date }) };
}

const TWO = 'Gremium               Datum\nBauausschuss          10.03.2022\nStadtrat              24.03.2022';
const ONE = 'Gremium               Datum\nStadtrat              24.03.2022';

const excerpt = (told: string): string => `Gemeinde Lindenau\n\nAuszug aus der Niederschrift der öffentlichen Sitzung des Gemeinderates vom 14. Mai 2020\n\nTagesordnungspunkt 4:\nWaldwirtschaft im Jahr 2021\n\nBeschlussvorlage 2020-17\n\n${told}\n`;
const paper = (rows: string, below: string): string => `Stadt Lindenau\n\nAntrag\n\nDrucksache Nr.: 21/077\nDatum: 03.03.2022\n\nBeratungsfolge:\n\n${rows}\n\nBetreff: Schatten auf dem Anger\n\nBegründung:\nDer Anger ist im Sommer heiß.\n\n${below}\n`;
const motion = (below: string): string => `Blaue Fraktion im Stadtrat\n\nStadt Lindenau\n\nEingang: 16. Februar 2023\n\nAntrag\n\nÖffnung der Eisbahn für Vereine\n\nDatum: 15.02.2023\n\nBeschlusstext\nDer Stadtrat beschließt, die Eisbahn zu öffnen.\n\nBegründung\nDer Winter ist kurz.\n\nRita Moor\nFraktionsvorsitzende\n\n${below}\n`;
const columns = (head: string, rows: string, below: string): string => `Stadt Lindenau\nDRUCKSACHEN-NR.:     V/418\nDATUM:               11.05.2021\nEINREICHER:          Bürgermeisterin\n\nBeschlussgegenstand:\nEntgelte für die Stadthalle\n\n${head}\n${rows}\n\n${below}\n\nFinanzielle Auswirkungen:\nkeine\n\nBegründung:\nDie Entgelte sind alt.\n`;
const byColumn = (outcomes: string, votes: string): string => `Landkreis Lindenau\nDer Landrat\n\nVorlage-Nr.: 11/2022\nDatum: 23.09.2022\n\nSatzungsvorlage\n\nGremium\nUmweltausschuss\nKreistag\n\nSitzungsdatum\n12.10.2022\n23.11.2022\n\nBeratungsergebnis\n${outcomes}\n\nAbstimmung\n${votes}\n\nGegenstand: Änderung der Abfallsatzung\n\nBeschlussvorschlag\nDer Kreistag beschließt die Änderung.\n\nSachverhalt\nDie Satzung ist alt.\n`;
const form = (lines: string): string => `Stadt Lindenau\nRatsbüro\n\nAnregung\n\nDrucksache-Nr.\n0964/2021\nöffentlich\nDatum\n27.03.2023\n\nBeratungsfolge\nHauptausschuss\n\nTermin\n26.04.2023\nTOP\n\n${lines}\n\n\nBänke am Kanal\n\nBeschlussvorschlag der Verwaltung:\nDie Anregung wird an den Bauausschuss verwiesen.\n\nSachverhalt:\nAm Kanal fehlen Bänke.\n`;

describe('the decision of an excerpt in whose debate a motion failed', () => {
  it.each<readonly [string, Told, string]>([
    ['counts between the announcement and its resolution, below a motion that failed', { status: 'adopted', vote: [11, 3, 1] }, excerpt('Frau Ried beantragt, den Einschlag auf 900 Festmeter zu begrenzen und die Pflanzung zu verdoppeln. Der Antrag wird mit\n4 Ja-Stimmen, 9 Nein-Stimmen und 2 Enthaltungen abgelehnt.\n\nDer Gemeinderat fasst mehrheitlich mit\n\n    Ja-Stimmen:     11\n    Nein-Stimmen:    3\n    Enthaltungen:    1\n\nfolgenden\n\nB e s c h l u s s :\n\nDem Plan für das Jahr 2021 wird zugestimmt.')],
    ['counts in lines of their own below a motion that failed', { status: 'adopted', vote: [10, 4, 0] }, excerpt('Herr Aue beantragt, den Punkt zu vertagen, bis die Zahlen der Kreisverwaltung vorliegen. Der Antrag wird mit 6 Ja-Stimmen,\n8 Nein-Stimmen abgelehnt.\n\nDer Gemeinderat beschließt mit\n\nJa: 10\nNein: 4\nEnthaltung: 0\n\nwie folgt:\n\nBeschluss:\n\n1. Der Plan wird gebilligt.\n2. Über den Vollzug wird bis Ende Oktober berichtet, auch über die Kosten der Pflanzungen.')],
    ['a broken sentence on a motion, and counts with a head', { status: 'adopted', vote: [12, 3, null] }, excerpt('Die Fraktion der Grauen schlägt vor, 2 ha stillzulegen. Der Vorschlag wird mit 3 Ja-Stimmen und\n12 Nein-Stimmen abgelehnt.\n\nAbstimmungsergebnis:\n12 Ja-Stimmen\n3 Nein-Stimmen\n\nBeschluss:\n\nDer Gemeinderat stimmt dem Plan zu.')],
    ['a motion that failed, and no more', { status: 'rejected', vote: [4, 9, 2] }, excerpt('Frau Ried beantragt, den Einschlag auf 900 Festmeter zu begrenzen. Der Antrag wird mit\n4 Ja-Stimmen, 9 Nein-Stimmen und 2 Enthaltungen abgelehnt.')],
  ])('is told by %s', async (_, told, text) => {
    expect(await toldBy(text)).toMatchObject(told);
  });
});

describe('the decision that is printed below a paper', () => {
  it.each<readonly [string, Told, string]>([
    ['a sentence below the body and its day', { status: 'referred', vote: null, date: '2022-03-24' }, paper(TWO+'\nStadtrat              28.04.2022', 'Stadtrat am 24.03.2022:\nDer Antrag wurde in den Bauausschuss verwiesen.')],
    ['a sentence that puts the paper off', { status: 'deferred', vote: null, date: '2022-03-10' }, paper(TWO, 'Bauausschuss, 10.03.2022:\nDie Vorlage wurde bis zur nächsten Sitzung zurückgestellt.')],
    ['a sentence with counts', { status: 'adopted', vote: [14, 9, null], date: '2022-03-24' }, paper(ONE, 'Stadtrat 24.03.2022:\nDem Antrag wurde mit 14 Ja-Stimmen gegen 9 Nein-Stimmen zugestimmt.')],
    ['nothing, where the sentence tells of the session', { status: null, vote: null }, paper(ONE, 'Stadtrat am 24.03.2022:\nDie Sitzung findet im Bürgersaal statt.')],
    ['a form with the item beside its head', { status: 'adopted', vote: [21, 7, 2], date: '2022-03-24' }, paper(TWO, 'Beratungsergebnis                    TOP: 5.2\n                                     am: 24.03.2022\n[ ] einstimmig  [X] mit Stimmenmehrheit   Beschluss-Nr.: V-12-3/22\nAnzahl der Ja-Stimmen: 21     Anzahl der Nein-Stimmen: 7     Anzahl der Stimmenthaltungen: 2\n[X] laut Vorschlag    [ ] Veränderungen/Ergänzungen (siehe Niederschrift)\n\nProblembeschreibung/Begründung:\n\nDer Plan wurde am 27.03.2019 aufgestellt.')],
    ['a form whose ticked box says that it was changed', { status: 'adopted-amended', vote: [19, 0, 1], date: '2022-03-24' }, paper(ONE, 'Abstimmungsergebnis:   TOP 8\nvom: 24.03.2022\n☒ einstimmig   ☐ mit Mehrheit\nJa-Stimmen: 19   Nein-Stimmen: 0   Enthaltungen: 1\n☐ laut Vorschlag   ☒ mit Änderungen/Ergänzungen')],
    ['nothing, where the form was not filled in', { status: null, vote: null }, paper(ONE, 'Beratungsergebnis                    TOP:\n                                     am:\n[ ] einstimmig  [ ] mit Stimmenmehrheit   Beschluss-Nr.:\nAnzahl der Ja-Stimmen:      Anzahl der Nein-Stimmen:      Anzahl der Stimmenthaltungen:\n[ ] laut Vorschlag    [ ] Veränderungen/Ergänzungen')],
    ['the vote on the matter below that on the agenda', { status: 'adopted', vote: [26, 0, 4] }, paper(ONE, 'Beschluss des Stadtrates:\nAufnahme in die Tagesordnung:      Ja 19   Nein 9   Enthaltung 2\nAbstimmung in der Sache:           Ja 26   Nein 0   Enthaltung 4        angenommen\n\nUwe Berg\nFraktionsvorsitzender')],
    ['the vote on the matter below that on its urgency', { status: 'rejected', vote: [8, 14, 1] }, paper(TWO, 'Entscheidung des Stadtrates:\nDringlichkeit:                     Ja 20   Nein 3   Enthaltung 0\nAbstimmung zur Sache:              Ja 8    Nein 14  Enthaltung 1        abgelehnt')],
    ['counts of a body that the table knows', { status: 'adopted', vote: [15, 4, 1] }, paper(TWO, 'Ergebnis der Abstimmung im Stadtrat:\nJa 15   Nein 4   Enthaltung 1')],
    ['nothing, where the table does not know the body', { status: null, vote: null }, paper(ONE, 'Beschluss der Gemeindewerke:\nJa 15   Nein 4   Enthaltung 1')],
    ['a session behind the blanks of a form', { status: 'recommended', vote: [13, 0, null], date: '2022-03-10' }, paper('Gremium             Termin          Status\nWerkausschuss       10.03.2022      öffentlich - Vorberatung\nStadtrat            24.03.2022      öffentlich - Beschluss', 'Ergebnis aus der Sitzung:   Werkausschuss am 10.03.2022\n\nProtokollnotiz:\n\nBeschluss:\nDer Werkausschuss empfiehlt die Verordnung.\n\nBeschluss: einstimmig angenommen      Ja: 13   Nein: 0   Anwesend: 13')],
    ['the one ticked choice of an office\'s note', { status: 'referred', vote: null }, motion('--------------\nVermerk des Ratsbüros\n\nDringlichkeit\t☒ bejaht (22 : 3 : 1)\t☐ verneint\nAntrag\t☐ angenommen\t☐ abgelehnt\t☒ verwiesen an: Sportausschuss')],
    ['a ticked choice behind a label', { status: 'adopted', vote: null }, motion('Vermerk:\nErgebnis der Beratung: [x] angenommen   [ ] abgelehnt   [ ] vertagt')],
    ['a ticked rejection', { status: 'rejected', vote: null }, motion('Bearbeitungsvermerk\n☐ beschlossen   ☒ abgelehnt   ☐ zurückgezogen      Sitzung am 23.02.2023')],
    ['nothing, where no choice is ticked', { status: null, vote: null }, motion('Bearbeitungsvermerk\n☐ beschlossen   ☐ abgelehnt   ☐ zurückgezogen')],
  ])('is told by %s', async (_, told, text) => {
    expect(await toldBy(text)).toMatchObject(told);
  });
});

describe('the decision of a paper whose Beratungsfolge has counts', () => {
  it.each<readonly [string, Told, string]>([
    ['counts in the columns of the row, and the number and day of the resolution below', { status: 'adopted', vote: [29, 6, 4], date: '2021-06-24' }, columns('Beratung:                           TERMIN           Ö/N     ERGEBNIS\n                                                             ja    nein   enth.', 'Kulturausschuss                     25.05.2021       Ö       7     0      1\nHauptausschuss                      10.06.2021       N       8     1      1\nStadtvertretung                     24.06.2021       Ö       29    6      4', 'Beschluss-Nr.:  V/418        Beschlussfassung am: 24.06.2021')],
    ['counts in the columns of the row that were against it', { status: 'rejected', vote: [9, 16, 0], date: '2021-06-24' }, columns('Gremium:                            TERMIN           Ö/N     Abstimmung\n                                                             dafür   dagegen   Enth.', 'Bauausschuss                        25.05.2021       Ö       7       0         1\nStadtrat                            24.06.2021       Ö       9       16        0', 'Beschluss-Nr.:  V/418        Beschlussfassung am: 24.06.2021')],
    ['columns of counts whose heads run over two lines', { status: 'adopted-amended', vote: [21, 3, 1], date: '2020-06-18' }, columns('Gremium             Sitzungs-    TOP    Anw.   Ja    Nein   Enth.   Bemerkung\n                    termin', 'Hauptausschuss      02.06.2020    6       9     7     1      1      empfohlen\nStadtvertretung     18.06.2020    9      25    21     3      1      mit Änderungen beschlossen', '')],
    ['nothing, where neither counts nor a number were filled in', { status: null, vote: null }, columns('Beratung:                           TERMIN           Ö/N     ERGEBNIS\n                                                             ja    nein   enth.', 'Kulturausschuss                     25.05.2021       Ö       7     0      1\nStadtvertretung                     24.06.2021       Ö', 'Beschluss-Nr.:               Beschlussfassung am:')],
    ['a column of counts that stands by itself', { status: 'rejected', vote: [19, 27, 2] }, byColumn('mehrheitlich empfohlen\nabgelehnt', 'Ja 7 Nein 3 Enth. 1\nJa 19 Nein 27 Enth. 2')],
    ['a column of ratios that stands by itself', { status: 'adopted', vote: [30, 4, 2] }, byColumn('empfohlen\nbeschlossen', '7 : 0 : 1\n30 : 4 : 2')],
    ['a column of counts without abstentions', { status: 'adopted', vote: [33, 4, null] }, byColumn('empfohlen\nbeschlossen', '7 Ja, 3 Nein\n33 Ja, 4 Nein')],
    ['the one count below two rows, which is of the last', { status: 'adopted', vote: [33, 4, null] }, byColumn('empfohlen\nbeschlossen', 'Ja 33 Nein 4')],
    ['nothing, where a form lost its boxes', { status: null, vote: null }, form('Beratungsergebnis:\nGremium:\nSitzung am:\nTOP:\nEinst. Mit Stimmenmehrheit\nJa\nNein\nEnth.\nLt. Beschlussvorschlag\nAbweichender Beschluss (Rückseite)')],
    ['nothing, where a form of few lines lost its boxes', { status: null, vote: null }, form('Beratungsergebnis\nGremium\nSitzung am\nTOP\neinstimmig   mit Mehrheit\nJa-Stimmen\nNein-Stimmen\nEnthaltungen\nlaut Vorschlag\nabweichend')],
    ['nothing, where a form with colons was not filled in', { status: null, vote: null }, form('Ergebnis der Beratung:\nEinstimmig\nMit Stimmenmehrheit\nJa:\nNein:\nEnthaltung:\nAbgelehnt')],
  ])('is told by %s', async (_, told, text) => {
    expect(await toldBy(text)).toMatchObject(told);
  });
});

describe('counts of a record below the text', () => {
  it('are those of the row that tells the same', async () => {
    const { record } = await readText('# Vorlage XVIII-0214/2019\n\nBeratungsfolge\tTermin\tErgebnis\nKreisausschuss\t26.08.2019\tmehrheitlich empfohlen\nKreistag\t09.09.2019\tabgelehnt\n\nBegründung\nDie Wege sind lang.\n\nBeschluss des Kreistages vom 09.09.2019\nDer Beschlussvorschlag wird mit 17 Ja-Stimmen, 22 Nein-Stimmen und 2 Enthaltungen abgelehnt.\n');
    expect(record.decision).toMatchObject({ status: 'rejected', vote: { yes: 17, no: 22, abstentions: 2 } });
  });
});

describe('while the row of the last session is open', () => {
  it('the result below the text is that session\'s, with its counts, and not the outcome of an earlier row', async () => {
    const rows = 'Bauausschuss          10.03.2022     verwiesen ohne Votum\nStadtrat              24.03.2022';
    const below = 'Abstimmungsergebnis:\n\n        Ja-Stimmen          Nein-Stimmen          Enthaltungen\n            24                   9                     5\n\n        ☐ einstimmig       ☒ mehrheitlich       ☐ abgelehnt       ☐ zurückgezogen';
    expect(await toldBy(paper(rows, below))).toMatchObject({ status: 'adopted', vote: [24, 9, 5] });
    expect(await toldBy(paper(rows, 'Rita Moor\nFraktionsvorsitzende'))).toMatchObject({ vote: null });
  });
});

describe('a list of results to choose from', () => {
  const list = (lines: readonly string[]): string => paper(ONE, `Ergebnis:\n${lines.join('\n')}`);
  it('says what stands behind its cross, though lines of other words part it from the rest', async () => {
    expect(await toldBy(list(['       beschlossen', '       beschlossen mit Änderung', '       abgelehnt', '       zurückgezogen', '       überwiesen in den Ausschuss für', '       mitberatend in den Ausschuss für', '       federführend', '       zusätzlich in den Ausschuss für', '', 'x      zur Kenntnis genommen']))).toMatchObject({ status: 'noted' });
  });
});

describe('a vote on a motion made in the debate', () => {
  it.each([['von Stadtrat Halbauer (Begrenzung auf drei Monate)'], ['der Gartenfraktion (Vertagung)'], ['Halbauer']])('is not that on the item: %s', async (whose) => {
    expect(await toldBy(excerpt(`Abstimmung über den Antrag ${whose}:\n\nJa-Stimmen:    14\nNein-Stimmen:  22          Damit ist der Antrag abgelehnt.\n\nBeschluss:\n\n1.  Der Gemeinderat nimmt die Untersuchung zur Kenntnis.\n2.  Der Wald wird geschlagen.\n\nJa-Stimmen:    21\nNein-Stimmen:  15`))).toMatchObject({ status: 'adopted', vote: [21, 15, null] });
  });
});

describe('several votes of an item', () => {
  it('are told apart by the lines above their counts', async () => {
    expect(await toldBy(excerpt('Abstimmungen:\n\nAntrag Herr Halbauer (Streichung von Punkt 3):\n     Ja-Stimmen: 13          Nein-Stimmen: 24        Enthaltungen: 2          abgelehnt\n\nGesamtabstimmung über die Vorlage mit dem übernommenen Änderungsantrag:\n     Ja-Stimmen: 30          Nein-Stimmen: 6         Enthaltungen: 3          mit Änderungen beschlossen'))).toMatchObject({ status: 'adopted-amended', vote: [30, 6, 3] });
  });
  it('are not what a point of the resolution notes at the end of its line', async () => {
    expect(await toldBy(excerpt('Beschluss:\n\n1.  Der Gemeinderat nimmt die Untersuchung der Mühle vom 31.07.2023 zur\n    Kenntnis.\n2.  Der Wald wird geschlagen.\n\nJa-Stimmen:    21\nNein-Stimmen:  15'))).toMatchObject({ status: 'adopted', vote: [21, 15, null] });
  });
});
