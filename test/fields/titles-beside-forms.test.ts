import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const record = async (text: string) => (await readText(text)).record;

describe('the title of a paper', () => {
  it.each(['TOP-Gegenstand:', 'TOP-Betreff:', 'Gegenstand des Tagesordnungspunktes:'])('stands below "%s"', async (label) => {
    expect((await record(`Stadt Neudorf\nAntrag\nRV-41/2020\n\n${label}\nAntrag der SSW-Ratsfraktion: Mehrsprachige Schilder\n\nAntrag:\n\nDie Ratsversammlung beschließt:\nEs wird beschildert.\n`)).name).toBe('Antrag der SSW-Ratsfraktion: Mehrsprachige Schilder');
  });
  it.each(['Dem Magistrat / der Stadtverordnetenversammlung vorzulegen', 'Dem Rat zur Beschlussfassung vorgelegt', 'Dem Kreistag zur Kenntnis', 'Mitwirkung: Amt für Bildung, Soziales und Sport'])('is not to whom the paper goes or who helped: %s', async (line) => {
    expect((await record(`Stadt Neudorf\n\nRatsvorlage Nr. 271/2017\n\n${line}\n\nUmbau der Halle\n\nBegründung:\nGut.\n`)).name).toBe('Umbau der Halle');
  });
  it('may begin with the same words', async () => {
    expect((await record('Stadt Neudorf\n\nRatsvorlage Nr. 271/2017\n\nDem Wald helfen: Aufforstung am Berg\n\nBegründung:\nGut.\n')).name).toBe('Dem Wald helfen: Aufforstung am Berg');
  });
  it('keeps a day and a number inside', async () => {
    const { name, date } = await record('Stadt Neudorf\n\nAntwort auf eine Anfrage\nVorlage-Nr.: 217/2024\n\nAnfrage der Fraktion X vom 06.05.2024 (DS 181/2024): Illegale Müllablagerungen\n\nAnfrage:\n\nWie viele Kippen wurden gemeldet?\n');
    expect([name, date]).toEqual(['Anfrage der Fraktion X vom 06.05.2024 (DS 181/2024): Illegale Müllablagerungen', null]);
  });
  it.each(['Anfrage zur Haltestelle am Döbele', 'Antrag auf Einrichtung eines Spielplatzes', 'Antrag für einen Spielplatz'])('is the line of the kind right above the salutation: %s', async (line) => {
    expect((await record(`Freie Liste Neudorf\nGemeinderatsfraktion\n\nNeudorf, den 8. September 2014\n\n${line}\n\n\nSehr geehrter Herr Bürgermeister,\n\nwir bitten um Auskunft.\n`)).name).toBe(line);
  });
  it('is another line where that one names the session or the group', async () => {
    expect((await record('Freie Liste Neudorf\n\nNeudorf, den 8. September 2014\n\nHaltestelle am Markt\n\nAnfrage zur Sitzung des Rates\n\nSehr geehrter Herr Bürgermeister,\n\nwir bitten um Auskunft.\n')).name).toBe('Haltestelle am Markt');
  });
  it('is never what the town is, and its name', async () => {
    expect((await record('Freie und Hansestadt Neudorf\nBEZIRKSVERSAMMLUNG OSTDORF\n\nDrucksachen-Nr.: 20-2214\n\nAntrag\nöffentlich\n\nSachverhalt:\nGut.\n')).name).toBeNull();
  });
});

describe('publicity that a form says of the session', () => {
  const paper = (head: string): string => `Stadt Neudorf\n\n${head}\n\nBeschlussvorlage Nr. 0412/2019\n\nBetreff: Freibad\n\nBeschlussvorschlag:\nGut.\n`;
  it.each([
    ['☒ öffentliche Sitzung\n☐ nichtöffentliche Sitzung', true],
    ['[X] öffentliche Sitzung      [ ] nichtöffentliche Sitzung', true],
    ['( ) öffentliche Sitzung      (x) nichtöffentliche Sitzung', false],
    ['[ ] öffentliche Sitzung      [ ] nichtöffentliche Sitzung', null],
    ['[X] öffentliche Ordnung      [ ] Verkehr', null],
    ['Sitzungsdatum          Sitzungsart            Zuständiges Amt\n25.09.2012             öffentlich             Stadtplanungsamt', true],
    ['zur Stadtratssitzung am 06.09.2001, nichtöffentlicher Teil', false],
  ])('%j', async (head, expected) => {
    expect((await record(paper(head))).public).toBe(expected);
  });
  it('is not that of an attachment', async () => {
    expect((await record('Stadt Neudorf\n\nBeschlussvorlage Nr. 0412/2019\n\nFreibad am See\n\nAnlagen:\nAngebotsübersicht (nichtöffentlich)\n\nBeschlussvorschlag:\nGut.\n')).public).toBeNull();
  });
});

describe('the day of a paper', () => {
  it.each([['Ursprungsdatum: 21.08.2019'], ['Einreicher: Bauamt                            erarbeitet am: 21.08.2019'], ['Tiefbauamt                                Stand: 21.08.2019']])('%s', async (line) => {
    expect((await record(`Stadt Neudorf\n${line}\n\nBeschlussvorlage Nr. 0412/2019\n\nBetreff: Freibad\n\nBeschlussvorschlag:\nGut.\n`)).date).toBe('2019-08-21');
  });
  it('is not the state of the text where the paper prints its own', async () => {
    expect((await record('Stadt Neudorf\nStand: 21.08.2019\n\nBeschlussvorlage Nr. 0412/2019\nDatum: 02.09.2019\n\nBetreff: Freibad\n\nBeschlussvorschlag:\nGut.\n')).date).toBe('2019-09-02');
  });
});
