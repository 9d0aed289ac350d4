import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const nameOf = async (text: string): Promise<unknown> => (await readText(text)).record.name;

describe('a title', () => {
  it('stands above a section with a letter', async () => {
    expect(await nameOf('Stadt Neudorf\n\nVorlage Nr. IV-S 57/2021\nfür die Sitzung des Ausschusses für Schule\nam 30.11.2021\n\nSachstandsbericht zur Sanierung der Neudorfer Mühlen\n\nA  Problem\nDer Ausschuss hat um einen Bericht gebeten.\n\nB  Lösung\nKeine.')).toBe('Sachstandsbericht zur Sanierung der Neudorfer Mühlen');
  });
  it('stands below the costs that a form asks for first', async () => {
    expect(await nameOf('Stadt Neudorf\n\nSitzungsvorlage\nVorlage Nr. 57/2021\n\nA  Finanzielle Auswirkungen\n[ ] keine\n[x] siehe unten\n\nBetreff:\nErneuerung der Mühlenbrücke\n\nC  Beschlussvorschlag\nDie Brücke wird erneuert.')).toBe('Erneuerung der Mühlenbrücke');
  });
  it('below "Betreff" may name a question and its day in its middle', async () => {
    expect(await nameOf('Stadt Neudorf\n\nStellungnahme der Verwaltung\nVorlage Nr. 1092/2022/1\n\nBetreff:\nAnfrage der Mühlengruppe vom 10.05.2022 (Vorlage 1092/2022):\nPlätze für Kinder unter drei Jahren\n\nAntwort:\nEs sind 214.')).toBe('Anfrage der Mühlengruppe vom 10.05.2022 (Vorlage 1092/2022): Plätze für Kinder unter drei Jahren');
  });
  it('is no number, no department and no list of contents', async () => {
    expect(await nameOf('Stadt Neudorf\nTeam Sitzungsdienst\n\nAntrag                          Vorlage-Nr.: AN-21-0031\n\nBeratungsfolge           Datum\nStadtrat                 11.11.2021\n\nÖffentlich\n\nUmbau der Mühle am Bach\n\nBeschlussvorschlag:\nDie Mühle wird umgebaut.')).toBe('Umbau der Mühle am Bach');
    expect(await nameOf('Stadt Neudorf\n\nMitteilung\nVorlage Nr. 12/2019\n\nInhaltsverzeichnis\n\nBericht über die Mühlen im Jahr 2018\n\nSachverhalt:\nEs sind zwei.')).toBe('Bericht über die Mühlen im Jahr 2018');
  });
  it('is the first heading of a Markdown paper', async () => {
    const { readDocument } = await import('../../src/pipeline.js');
    const text = '# Wirtschaft in Neudorf – Tätigkeitsbericht 2022\n\n**Stadt Neudorf** | Sachgebiet 12\n\n| | |\n|---|---|\n| Vorlagen-Nr. | 2023/045 |\n| Art | Informationsvorlage |\n\n## Standort\n\nDie Mühle ist alt.\n';
    const outcome = await readDocument({ path: 'a.md', mediaType: 'text/markdown', bytes: Buffer.from(text), sha256: '0'.repeat(64) });
    expect(outcome.kind === 'reading' ? outcome.reading.record.name : outcome.kind).toBe('Wirtschaft in Neudorf – Tätigkeitsbericht 2022');
  });
});

describe('the title of an excerpt', () => {
  it('is not the next label of its table', async () => {
    const { record } = await readText('Stadt Neudorf\n\n                BESCHLUSSAUSZUG\n\n Gremium                          Hauptausschuss\n Sitzung                          HFA/2022/02 - 22.02.2022\n TOP                              4\n Öffentlichkeitsstatus            öffentlich\n Vorlage                          BV/018/2022\n Abstimmungsergebnis              Ja 5 / Nein 1 / Enthaltung 1\n Beschlussnummer                  HFA/09/02/2022\n\nBezeichnung: Zuschuss an den Mühlenverein\n\nBeschlusstext:\nDer Zuschuss wird gewährt.\n');
    expect([record.name, record.agendaItems?.map(({ paperReferences }) => paperReferences)]).toEqual(['Zuschuss an den Mühlenverein', [['BV/018/2022']]]);
  });
});

describe('a kind in spaced letters', () => {
  it('may stand in a cell beside the letterhead', async () => {
    const { record } = await readText('Stadtverwaltung Neudorf\t\t\tV O R L A G E\nAmt 12\t\t\tNr.: 318/2021\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.');
    expect(record.paperType).toBe('Vorlage');
  });
  it('may stand far from the number beside it', async () => {
    const { record } = await readText('Stadt Neudorf\n\nA n t r a g                                                        Drucksachennummer A VII/018\n\nBetreff: Umbau der Mühle\n\nDer Stadtrat möge beschließen:\nDie Mühle wird umgebaut.');
    expect([record.paperType, record.reference]).toEqual(['Antrag', 'A VII/018']);
  });
});

describe('a title among other words of a form', () => {
  it.each([
    ['above the grounds of the paper, with a span of years in it', 'Bericht\n\nDrucks.-Nr.:\nVO/0027/15\nöffentlich\n\nSitzung am Gremium Beschlussqualität\n\n20.01.2015 Betriebsausschuss Kinder Entgegennahme o. B.\n\nAusbau der Plätze - Sachstand zum Kindergartenjahr 2014/2015\n\nGrund der Vorlage\n\nBericht gemäß Beschluss.', 'Ausbau der Plätze - Sachstand zum Kindergartenjahr 2014/2015'],
    ['beside "Tagesordnungspunkt", on below its dash', 'Kreis Neudorf\n\nMitteilung\nfür den öffentlichen Sitzungsteil\n\nGremium                 Datum           Beratung\n\nUmweltausschuss         02.11.2022      Kenntnisnahme\n\nTagesordnungspunkt      Schäden an Gewässern nach dem Hochwasser –\n                        3. Sachstandsbericht\n\nMitteilung:\nDie Schäden sind groß.', 'Schäden an Gewässern nach dem Hochwasser – 3. Sachstandsbericht'],
    ['behind "Bezeichnung der Drucksache"', 'Stadt Neudorf\n\nDrucksache\nNr. 61/223/2009\n\nBezeichnung der Drucksache\n\nBebauungsplan Nr. 452 - Mühlenviertel\n\nBegründung der Drucksache\n\nDie Mühle ist alt.', 'Bebauungsplan Nr. 452 - Mühlenviertel'],
    ['and not what a product of the budget is called', 'Stadt Neudorf\nBeschlussvorlage 12/2019\n\nHandel in der Innenstadt; Antrag der Fraktion\n\nBeratungsfolge:       Sitzung am:\nStadtrat              29.11.2019\n\nProduktnummer  090101          Bezeichnung  Räumliche Planung\n\nAntragstext:\nDie Fraktion beantragt.', 'Handel in der Innenstadt; Antrag der Fraktion'],
    ['behind its kind, on one long line above the text', 'Parl. Nr. 2022.47\n\nStadt Neudorf\nDer Stadtrat an das Stadtparlament\n\nBeantwortung der Interpellation betreffend Sonnenkollektoren auf den städtischen Dächern der Mühlen, eingereicht von der Gartenfraktion\n\nAm 23. Mai 2022 reichte die Gartenfraktion mit einundzwanzig Mitgliedern des Parlaments die folgende Interpellation ein:\n\n«Die Stadt hat viele Dächer. Wie viele davon sind für Kollektoren geeignet, und bis wann werden sie von der Stadt genutzt?»\n\nDer Stadtrat hat die Dächer geprüft und antwortet darauf im Namen der ganzen Verwaltung wie folgt.', 'Sonnenkollektoren auf den städtischen Dächern der Mühlen'],
    ['behind "hier:", and not in the address of a letter', 'Gartenfraktion im Rat der Stadt Neudorf\n\nHerrn\nBürgermeister Emil Muster\nRathaus\n12345 Neudorf\n                              Neudorf, 21. Februar 2022\n\nAntrag Nr. 11/2022\n\nAntrag gem. § 3 der Geschäftsordnung für die Sitzung des Sozialausschusses am\n23. März 2022\n\nhier: Hitzeplan für die Mühle\n\nSehr geehrter Herr Bürgermeister,\n\nwir bitten Sie, den folgenden Antrag auf die Tagesordnung zu setzen:', 'Hitzeplan für die Mühle'],
    ['nowhere, where only questions and their introduction stand', 'Stadt Neudorf                          17/1482-AW\n\nBeantwortung der Großen Anfrage\n\n- öffentlich -\n\nSitzung/Gremium                 am:\nStadtrat                        14.12.2017\n\nDie Große Anfrage vom 20.10.2017 wird wie folgt beantwortet:\n\n1. Wie hat sich der Bestand seit 2010 entwickelt?\n\nEr ist gestiegen.', null],
    ['and not a department in a narrow column', 'Stadt Neudorf                                      Sitzungsvorlage DS 2017/289\n\n                                                   Amt für Architektur und\n                                                   Gebäudemanagement\n                                                   Eva Muster (Stand: 11.09.2017)\n\nGemeinderat\nöffentlich am 09.10.2017\n\nNeubau der Sporthalle\n\nBeschlussvorschlag:\nDie Halle wird gebaut.', 'Neubau der Sporthalle'],
  ])('stands %s', async (_, text, title) => expect(await nameOf(text)).toBe(title));
});
